/**
 * From the bytes of a PDF to its pages of glyphs and ruling lines. PDFBox is known here and in the
 * rooms below, and nowhere else.
 */
@NullMarked
package io.github.nianbao.pdf;

import org.jspecify.annotations.NullMarked;
