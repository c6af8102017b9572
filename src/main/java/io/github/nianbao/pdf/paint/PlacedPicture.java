package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An image where it lies on the displayed page. */
final class PlacedPicture {

  /** What is painted with less alpha leaves what lies under it legible. */
  private static final float VEIL = 0.7f;

  private static final float OPAQUE = 0.98f;

  /** Images up to this size, in points, are looked at as one stain. */
  private static final double SMALL = 24;

  /** The side of the tiles in which ink is looked for, in points. */
  private static final double TILE = 3;

  /** Ink in an image is so much darker or lighter than what is around it, of 1. */
  private static final double CONTRAST = 0.3;

  private final Picture picture;
  private final Affine toUnit;
  private final boolean upright;
  private final Box seen;
  private final float alpha;

  /**
   * @param map from the unit square, into which it is drawn
   * @param seen what the clipping path lets through
   * @param alpha with how much of it, from 0 to 1
   */
  PlacedPicture(Picture picture, Affine map, Box seen, float alpha) {
    this.picture = picture;
    this.toUnit = map.inverse();
    this.upright = map.isUpright();
    this.seen = seen;
    this.alpha = alpha;
  }

  Box seen() {
    return seen;
  }

  /**
   * What it hides, painted as opaque as it is.
   *
   * @param whole whether all of it is seen that lies in the clipping path
   */
  Cover cover(boolean whole) {
    return ink -> {
      if (GlyphBoxes.isApart(ink, seen)) {
        return Cover.Hides.NOTHING;
      }
      boolean within = whole && upright && Boxes.holds(seen, ink);
      if (within && picture.isOpaque()) {
        return Cover.Hides.ALL;
      }
      Picture.Part part = picture.isOpaque() ? null : part(ink);
      if (part == null) {
        return Cover.Hides.PART;
      }
      if (part.mostAlpha() < VEIL) {
        return Cover.Hides.NOTHING;
      }
      return within && part.leastAlpha() > OPAQUE ? Cover.Hides.ALL : Cover.Hides.PART;
    };
  }

  /**
   * How much a light stands out from what it shows around a place, at most; not a number where
   * nobody knows.
   */
  double contrast(float light, double x, double y) {
    double half = TILE / 2;
    Picture.Part part = part(new Box(x - half, y - half, x + half, y + half));
    return part == null || alpha * part.leastAlpha() < OPAQUE
        ? Double.NaN
        : Math.max(Math.abs(part.lightest() - light), Math.abs(part.darkest() - light));
  }

  private Picture.@Nullable Part part(Box box) {
    Box unit = toUnit.around(box.x0(), box.y0(), box.x1(), box.y1());
    return picture.part(unit.x0(), 1 - unit.y1(), unit.x1(), 1 - unit.y0());
  }

  /** Whether it is no larger than a figure. */
  boolean isSmall() {
    return seen.height() < SMALL;
  }

  /**
   * Where it shows signs, each with a box around.
   *
   * @param within what lies outside does not matter
   */
  List<Box> signs(Box within) {
    Box area = Boxes.intersection(seen, within);
    int columns = area == null ? 0 : (int) (area.width() / TILE);
    int rows = area == null ? 0 : (int) (area.height() / TILE);
    if (area == null || columns == 0 || rows == 0) {
      return List.of();
    }
    boolean[] inked = new boolean[rows * columns];
    for (int i = 0; i < inked.length; i++) {
      Picture.Part part = part(tile(i, columns, area));
      if (part == null) {
        return List.of();
      }
      inked[i] = alpha * (part.lightest() - part.darkest()) > CONTRAST;
    }
    return joined(inked, columns, area);
  }

  /** Boxes around the tiles that touch one another. */
  private static List<Box> joined(boolean[] inked, int columns, Box area) {
    List<Box> signs = new ArrayList<>();
    int[] next = new int[inked.length];
    for (int i = 0; i < inked.length; i++) {
      if (!inked[i]) {
        continue;
      }
      Box sign = tile(i, columns, area);
      int size = 0;
      next[size++] = i;
      inked[i] = false;
      while (size > 0) {
        int at = next[--size];
        sign = sign.union(tile(at, columns, area));
        for (int beside : new int[] {at - 1, at + 1, at - columns, at + columns}) {
          boolean near =
              beside >= 0
                  && beside < inked.length
                  && Math.abs(beside % columns - at % columns) <= 1;
          if (near && inked[beside]) {
            inked[beside] = false;
            next[size++] = beside;
          }
        }
      }
      signs.add(sign);
    }
    return signs;
  }

  private static Box tile(int index, int columns, Box area) {
    int row = index / columns;
    double x = area.x0() + index % columns * TILE;
    double y = area.y0() + row * TILE;
    return new Box(x, y, x + TILE, y + TILE);
  }
}
