/** Ruling lines into grids, and grids into candidate tables: each cell with what it encloses. */
@NullMarked
package io.github.nianbao.layout.ruled;

import org.jspecify.annotations.NullMarked;
