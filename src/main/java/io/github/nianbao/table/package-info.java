/**
 * Rulings into grids, grids into cells; columns and rows by alignment where a print has no rulings.
 * Knows nothing of the forms.
 */
@NullMarked
package io.github.nianbao.table;

import org.jspecify.annotations.NullMarked;
