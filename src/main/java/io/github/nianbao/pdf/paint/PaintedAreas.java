package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import java.util.ArrayList;
import java.util.List;

/** The areas of a page that were painted in other colours than white: white text is seen there. */
final class PaintedAreas {

  /** Where there are more, white text counts as seen everywhere. */
  private static final int MAXIMUM = 4096;

  private final List<Box> areas = new ArrayList<>();

  /**
   * An area was painted.
   *
   * @param area a box around it
   */
  void add(Box area) {
    if (areas.size() <= MAXIMUM) {
      areas.add(area);
    }
  }

  /** Whether white is seen at a place. */
  boolean showWhite(double x, double y) {
    if (areas.size() > MAXIMUM) {
      return true;
    }
    for (Box area : areas) {
      if (area.contains(x, y)) {
        return true;
      }
    }
    return false;
  }
}
