/**
 * Grids and tokens into the statutory tables, lines into title, authority, year and sections: which
 * row and column of the form a cell belongs to, by its labels, and what stands around the tables.
 */
@NullMarked
package io.github.nianbao.section;

import org.jspecify.annotations.NullMarked;
