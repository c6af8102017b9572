package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;

/**
 * The part of the graphics state that decides which painting is seen.
 *
 * @param clip box around the clipping path, on the displayed page
 * @param strokeWhite whether strokes are white
 * @param fillWhite whether fills are white
 */
record PaintState(Box clip, boolean strokeWhite, boolean fillWhite) {

  PaintState withClip(Box value) {
    return new PaintState(value, strokeWhite, fillWhite);
  }

  PaintState withStrokeWhite(boolean value) {
    return new PaintState(clip, value, fillWhite);
  }

  PaintState withFillWhite(boolean value) {
    return new PaintState(clip, strokeWhite, value);
  }
}
