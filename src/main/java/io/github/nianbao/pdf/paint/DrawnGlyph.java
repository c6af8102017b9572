package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.pdf.font.FoldedRun;
import org.jspecify.annotations.Nullable;

/**
 * A glyph as the content stream draws it.
 *
 * @param text its plain form
 * @param turn what would set it upright on the displayed page
 * @param box its em box on the displayed page, in points
 * @param size font size, in points
 * @param advance how far the pen moves, in points
 * @param vertical whether the writing mode of its font is vertical
 * @param doubtful whether it is a digit that looks like none
 * @param invisible whether it is not seen: drawn without ink, as the text layer over a scan is, in
 *     white on white, in a hidden layer, or beside the clipping path
 * @param folded null unless its character may be a folded one
 */
record DrawnGlyph(
    String text,
    Rotation turn,
    Box box,
    double size,
    double advance,
    boolean vertical,
    boolean doubtful,
    boolean invisible,
    FoldedRun.@Nullable Code folded) {}
