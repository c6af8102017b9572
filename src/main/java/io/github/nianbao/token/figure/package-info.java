/**
 * Whether the glyphs of a cell are set as those of one figure are, and which of them are no digits
 * of it but notes beside it.
 */
@NullMarked
package io.github.nianbao.token.figure;

import org.jspecify.annotations.NullMarked;
