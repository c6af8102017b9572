/** Ruling lines into grids, and grids into fragments of candidate tables. */
@NullMarked
package io.github.nianbao.layout.ruled;

import org.jspecify.annotations.NullMarked;
