package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;

/**
 * The part of the graphics state that decides which painting is seen.
 *
 * @param clip box around the clipping path, on the displayed page
 * @param fillWhite whether fills are white
 * @param fillSpaceOfLight whether the most of each colour component of fills is light, not ink
 */
record PaintState(Box clip, boolean fillWhite, boolean fillSpaceOfLight) {

  PaintState withClip(Box value) {
    return new PaintState(value, fillWhite, fillSpaceOfLight);
  }

  PaintState withFill(boolean white, boolean spaceOfLight) {
    return new PaintState(clip, white, spaceOfLight);
  }
}
