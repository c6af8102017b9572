/** The value of each cell of a form. */
@NullMarked
package io.github.nianbao.fill;

import org.jspecify.annotations.NullMarked;
