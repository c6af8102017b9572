package io.github.nianbao.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stains of ink in a picture. */
public final class Stains {

  /** What is darker has ink: thin strokes too, which are light between the pixels of a scan. */
  public static final int INK = 190;

  /** So many characters at most touch one another. */
  private static final double TOUCHING = 4;

  private final Grey picture;
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final int darker;
  private final boolean[] seen;
  private int[] pixels = new int[256];

  private Stains(Grey picture, int x0, int y0, int x1, int y1, int darker) {
    this.picture = picture;
    this.darker = darker;
    left = Math.max(0, x0);
    top = Math.max(0, y0);
    width = Math.max(0, Math.min(picture.width(), x1) - left);
    height = Math.max(0, Math.min(picture.height(), y1) - top);
    seen = new boolean[width * height];
  }

  /** Those in a picture, each once, in no certain order. */
  public static List<Stain> in(Grey picture) {
    return in(picture, 0, 0, picture.width(), picture.height());
  }

  /** Those in a part of a picture, which end at its edges. */
  public static List<Stain> in(Grey picture, int x0, int y0, int x1, int y1) {
    Stains part = new Stains(picture, x0, y0, x1, y1, INK);
    List<Stain> stains = new ArrayList<>();
    for (int i = 0; i < part.seen.length; i++) {
      if (part.isNew(i)) {
        stains.add(part.stain(part.fill(i)));
      }
    }
    return stains;
  }

  /**
   * Which pixels belong to stains that are small.
   *
   * @param side stains that are larger than this both ways are not small, nor are those that are
   *     longer than characters are that touch one another
   * @param darker what is darker than this has ink
   */
  static boolean[] small(Grey picture, double side, int darker) {
    Stains all = new Stains(picture, 0, 0, picture.width(), picture.height(), darker);
    boolean[] small = new boolean[all.seen.length];
    for (int i = 0; i < small.length; i++) {
      if (all.isNew(i)) {
        int size = all.fill(i);
        Stain stain = all.stain(size);
        int larger = Math.max(stain.width(), stain.height());
        int smaller = Math.min(stain.width(), stain.height());
        if (smaller <= side && larger <= TOUCHING * side) {
          for (int k = 0; k < size; k++) {
            small[all.pixels[k]] = true;
          }
        }
      }
    }
    return small;
  }

  private int light(int pixel) {
    return picture.at(left + pixel % width, top + pixel / width);
  }

  private boolean isNew(int pixel) {
    return !seen[pixel] && light(pixel) < darker;
  }

  /** Finds the pixels of the stain that a pixel belongs to; how many they are. */
  private int fill(int first) {
    int size = 1;
    pixels[0] = first;
    seen[first] = true;
    for (int i = 0; i < size; i++) {
      int x = pixels[i] % width;
      int y = pixels[i] / width;
      for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          int beside = v * width + u;
          if (isNew(beside)) {
            seen[beside] = true;
            pixels = size == pixels.length ? Arrays.copyOf(pixels, 2 * size) : pixels;
            pixels[size++] = beside;
          }
        }
      }
    }
    return size;
  }

  private Stain stain(int size) {
    int x0 = width;
    int y0 = height;
    int x1 = 0;
    int y1 = 0;
    double weight = 0;
    for (int i = 0; i < size; i++) {
      int x = pixels[i] % width;
      int y = pixels[i] / width;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x + 1);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y + 1);
      weight += (255 - light(pixels[i])) / 255.0;
    }
    return new Stain(left + x0, top + y0, left + x1, top + y1, size, weight);
  }
}
