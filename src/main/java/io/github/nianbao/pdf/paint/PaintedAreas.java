package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.GraphicsState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The areas of a page that were painted, and how light each is: nothing is seen on its like. */
final class PaintedAreas {

  /** With less contrast, from 0 to 1, nobody sees what is printed. */
  static final float BARELY = 0.12f;

  /** With less, what is printed is not meant to be read as the rest is. */
  static final float FAINTLY = 0.2f;

  /** Where there are more, all counts as seen everywhere. */
  private static final int MAXIMUM = 4096;

  /** How light the page is where nothing is painted. */
  private static final float WHITE = 1;

  private final List<Box> areas = new ArrayList<>();
  private float[] lights = new float[16];

  /** Those that are images, by their places. */
  private final Map<Integer, PlacedPicture> pictures = new HashMap<>();

  private float darkest = WHITE;

  /**
   * An area was painted.
   *
   * @param area a box around it
   * @param light how light it is, from 0 to 1; not a number where nobody knows, or not all of the
   *     box was painted
   */
  void add(Box area, float light) {
    if (areas.size() > MAXIMUM || (areas.isEmpty() && light == WHITE)) {
      return;
    }
    if (areas.size() == lights.length) {
      lights = Arrays.copyOf(lights, 2 * lights.length);
    }
    lights[areas.size()] = light;
    areas.add(area);
    darkest = Float.isNaN(light) ? darkest : Math.min(darkest, light);
  }

  /** An image was painted. */
  void add(PlacedPicture picture) {
    if (areas.size() < MAXIMUM) {
      pictures.put(areas.size(), picture);
      add(picture.seen(), Float.NaN);
      darkest = 0;
    }
  }

  /** How light the fill of an area comes out, where it lets through what lies under it, too. */
  float mixed(GraphicsState state, Box area) {
    float alpha = state.fillSeen();
    return alpha * state.fillLight() + (1 - alpha) * light(area.centerX(), area.centerY());
  }

  /**
   * Whether what is painted at a place is seen.
   *
   * @param light of the paint, from 0 to 1; not a number where nobody knows
   * @param alpha how much is seen of it, from 0 to 1
   * @param contrast with what lies under it that is needed, from 0 to 1
   */
  boolean show(float light, float alpha, double x, double y, double contrast) {
    if (Float.isNaN(light) || areas.size() > MAXIMUM || alpha * (darkest - light) >= contrast) {
      return true;
    }
    int last = last(x, y);
    float under = last < 0 ? WHITE : lights[last];
    PlacedPicture picture = Float.isNaN(under) ? pictures.get(last) : null;
    double other = picture == null ? Math.abs(under - light) : picture.contrast(light, x, y);
    return Double.isNaN(other) || alpha * other >= contrast;
  }

  private float light(double x, double y) {
    int last = last(x, y);
    return last < 0 ? WHITE : lights[last];
  }

  /** The last area that was painted at a place; -1 for none. */
  private int last(double x, double y) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).contains(x, y)) {
        return i;
      }
    }
    return -1;
  }
}
