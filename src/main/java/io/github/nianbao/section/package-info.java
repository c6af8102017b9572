/**
 * Headings into sections, labelled cells into filled forms, filled forms into the records of the
 * report; title, authority and year.
 */
@NullMarked
package io.github.nianbao.section;

import org.jspecify.annotations.NullMarked;
