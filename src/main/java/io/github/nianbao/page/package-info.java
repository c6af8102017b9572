/** The neutral model of a printed page: glyphs, rulings and lines of text; nothing of PDFBox. */
@NullMarked
package io.github.nianbao.page;

import org.jspecify.annotations.NullMarked;
