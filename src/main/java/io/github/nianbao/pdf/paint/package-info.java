/**
 * What of all that is painted on a page is visible, and where: glyphs, ruling lines and areas, with
 * layers and annotations.
 */
@NullMarked
package io.github.nianbao.pdf.paint;

import org.jspecify.annotations.NullMarked;
