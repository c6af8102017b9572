/**
 * What lies around the tables: lines into title, headings, sections and paragraphs, without page
 * furniture.
 */
@NullMarked
package io.github.nianbao.narrative;

import org.jspecify.annotations.NullMarked;
