/** From the bytes of a PDF to its pages of glyphs and rulings: PDFBox, and only here. */
@NullMarked
package io.github.nianbao.pdf;

import org.jspecify.annotations.NullMarked;
