package io.github.nianbao.pdf;

import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;

/** How light the pixels of a drawn page are. */
final class PixelLight {

  private PixelLight() {}

  /**
   * That of each pixel, row by row.
   *
   * @param ofRgb how light a colour is taken to be, from 0 to 255
   */
  static byte[] of(BufferedImage image, IntUnaryOperator ofRgb) {
    int columns = image.getWidth();
    int rows = image.getHeight();
    byte[] light = new byte[columns * rows];
    int[] row = new int[columns];
    for (int y = 0; y < rows; y++) {
      image.getRGB(0, y, columns, 1, row, 0, columns);
      for (int x = 0; x < columns; x++) {
        light[y * columns + x] = (byte) ofRgb.applyAsInt(row[x]);
      }
    }
    return light;
  }

  /** The lightest of its colours, so that what is printed in one of them alone fades. */
  static int lightest(int rgb) {
    return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  /** As light as it looks. */
  static int seen(int rgb) {
    return (3 * (rgb >> 16 & 0xFF) + 6 * (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 10;
  }
}
