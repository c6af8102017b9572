/**
 * What lies on the pages of a document beside the report: page numbers, running heads, numbers of
 * lines and watermarks. Comes in: pages. Goes out: which glyphs are none of the report's, and the
 * lines that are left.
 */
@NullMarked
package io.github.nianbao.furniture;

import org.jspecify.annotations.NullMarked;
