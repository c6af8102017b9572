/** Filled forms as the records of the report. */
@NullMarked
package io.github.nianbao.assemble;

import org.jspecify.annotations.NullMarked;
