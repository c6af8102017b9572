/**
 * What the codes of a font stand for and how far the pen moves, from its dictionary where that says
 * it, else from PDFBox.
 */
@NullMarked
package io.github.nianbao.pdf.font;

import org.jspecify.annotations.NullMarked;
