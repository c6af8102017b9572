/** Which figures are those of which row of a table, and which of several splits the sums leave. */
@NullMarked
package io.github.nianbao.dump.row;

import org.jspecify.annotations.NullMarked;
