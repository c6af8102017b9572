package io.github.nianbao.scan.image;

import java.util.ArrayList;
import java.util.List;

/** The stains of ink in a picture. */
public final class Stains {

  /** What is darker has ink. */
  public static final int INK = 160;

  private Stains() {}

  /** Those in a part of a picture, each once, in no certain order. */
  public static List<Stain> in(Grey picture, int x0, int y0, int x1, int y1) {
    int left = Math.max(0, x0);
    int top = Math.max(0, y0);
    int width = Math.min(picture.width(), x1) - left;
    int height = Math.min(picture.height(), y1) - top;
    if (width <= 0 || height <= 0) {
      return List.of();
    }
    boolean[] seen = new boolean[width * height];
    List<Stain> stains = new ArrayList<>();
    int[] next = new int[64];
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] || picture.at(left + i % width, top + i / width) >= INK) {
        continue;
      }
      int size = 0;
      next[size++] = i;
      seen[i] = true;
      int minX = width;
      int minY = height;
      int maxX = 0;
      int maxY = 0;
      int count = 0;
      double weight = 0;
      while (size > 0) {
        int at = next[--size];
        int x = at % width;
        int y = at / width;
        minX = Math.min(minX, x);
        maxX = Math.max(maxX, x);
        minY = Math.min(minY, y);
        maxY = Math.max(maxY, y);
        count++;
        weight += (255 - picture.at(left + x, top + y)) / 255.0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
          for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
            int beside = v * width + u;
            if (!seen[beside] && picture.at(left + u, top + v) < INK) {
              seen[beside] = true;
              if (size == next.length) {
                next = java.util.Arrays.copyOf(next, 2 * size);
              }
              next[size++] = beside;
            }
          }
        }
      }
      stains.add(
          new Stain(left + minX, top + minY, left + maxX + 1, top + maxY + 1, count, weight));
    }
    return stains;
  }
}
