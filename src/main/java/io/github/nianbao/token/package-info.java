/**
 * What a piece of print says: a figure, a mark or nothing. Text that the print broke over lines is
 * joined here.
 */
@NullMarked
package io.github.nianbao.token;

import org.jspecify.annotations.NullMarked;
