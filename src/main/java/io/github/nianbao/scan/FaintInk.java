package io.github.nianbao.scan;

import io.github.nianbao.page.Box;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import io.github.nianbao.scan.image.Stains;
import java.util.List;

/**
 * A part of a picture in which faint ink was made dark.
 *
 * @param picture of the part
 * @param left where it lies, in pixels of the picture
 * @param top the same
 * @param ink in it, in pixels of the part
 */
record FaintInk(Grey picture, int left, int top, List<Stain> ink) {

  /** So far around some ink what is faint belongs to it, of its height. */
  private static final double AROUND = 0.4;

  /** Ink becomes so many times as dark. */
  private static final double DARKER = 2.5;

  /** What is lighter than this, of 255, is noise. */
  private static final int NOISE = 24;

  /** Ink of at least so much of the font size one way is a part of a character. */
  private static final double SPECK = 0.12;

  private static final int WHITE = 255;

  /**
   * The surroundings of some ink.
   *
   * @param em the usual size of a character, in pixels
   */
  static FaintInk around(List<InkLine> lines, Grey picture, double em) {
    Stain whole = lines.stream().map(InkLine::whole).reduce(Stain::and).orElseThrow();
    int height = lines.stream().mapToInt(line -> line.whole().height()).max().orElse(0);
    int reach = (int) Math.round(AROUND * height);
    int left = Math.max(0, whole.x0() - reach);
    int top = Math.max(0, whole.y0() - reach);
    int width = Math.min(picture.width(), whole.x1() + reach) - left;
    int high = Math.min(picture.height(), whole.y1() + reach) - top;
    byte[] light = new byte[width * high];
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < width; x++) {
        int darkness = WHITE - picture.at(left + x, top + y);
        int dark = darkness < NOISE ? darkness : (int) Math.min(WHITE, DARKER * darkness);
        light[y * width + x] = (byte) (WHITE - dark);
      }
    }
    Grey part = new Grey(width, high, light);
    List<Stain> ink =
        Stains.in(part).stream()
            .filter(stain -> Math.max(stain.width(), stain.height()) >= SPECK * em)
            .toList();
    return new FaintInk(part, left, top, ink);
  }

  /** Where a place of the part lies in the picture. */
  Box place(Box own) {
    return new Box(own.x0() + left, own.y0() + top, own.x1() + left, own.y1() + top);
  }
}
