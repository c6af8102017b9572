/**
 * Carries out the content stream of a page: operators, graphics states and paths, told to a {@link
 * io.github.nianbao.pdf.content.Painter} in their order.
 */
@NullMarked
package io.github.nianbao.pdf.content;

import org.jspecify.annotations.NullMarked;
