package io.github.nianbao.scan.image;

import java.util.Arrays;

/** A picture in grey, from 0 for black to 255 for white. */
public final class Grey {

  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] light;

  /**
   * @param light row by row from the top; belongs to this from now on
   */
  public Grey(int width, int height, byte[] light) {
    this.width = width;
    this.height = height;
    this.light = light;
  }

  /** A white one. */
  public static Grey white(int width, int height) {
    byte[] light = new byte[width * height];
    Arrays.fill(light, (byte) WHITE);
    return new Grey(width, height, light);
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** Row by row from the top; is not to be changed. */
  public byte[] light() {
    return light;
  }

  /** A pixel; white outside of the picture. */
  public int at(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : light[y * width + x] & 0xFF;
  }

  /** Between the pixels; white outside of the picture. */
  int at(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double low = y - top;
    double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - low) + lower * low);
  }

  void set(int x, int y, int value) {
    light[y * width + x] = (byte) value;
  }

  Grey copy() {
    return new Grey(width, height, light.clone());
  }

  /** A quarter clockwise, so many times. */
  public Grey turned(int quarters) {
    Grey turned = this;
    for (int i = 0; i < (quarters & 3); i++) {
      turned = turned.turned();
    }
    return turned;
  }

  private Grey turned() {
    byte[] other = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        other[x * height + height - 1 - y] = light[y * width + x];
      }
    }
    return new Grey(/* width= */ height, /* height= */ width, other);
  }

  /**
   * Smaller by a factor, each pixel the mean of those that it stands for.
   *
   * @param factor a power of two
   */
  Grey reduced(int factor) {
    return factor <= 1 ? this : halved().reduced(factor / 2);
  }

  private Grey halved() {
    int w = Math.max(1, width / 2);
    int h = Math.max(1, height / 2);
    byte[] other = new byte[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int sum = at(2 * x, 2 * y) + at(2 * x + 1, 2 * y);
        sum += at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1);
        other[y * w + x] = (byte) (sum / 4);
      }
    }
    return new Grey(w, h, other);
  }
}
