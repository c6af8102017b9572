/** The ways to divide the fragments of one row among its cells that its own sums allow. */
@NullMarked
package io.github.nianbao.dump.split;

import org.jspecify.annotations.NullMarked;
