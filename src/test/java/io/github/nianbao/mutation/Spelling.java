package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The digits of a cell as a reader takes them for one figure. */
final class Spelling {

  /** What parts two figures of a line. */
  static final String APART = " ";

  private static final double SPACE = 0.2;
  private static final double SAME_LINE = 0.5;

  /** In points; word processors keep 10.8 of a cell free, and other programs 12. */
  private static final double SIDES = 12.5;

  private Spelling() {}

  /** The digits of a cell, with {@link #APART} where one figure ends and another begins. */
  static String of(List<Ink> digits, Box cell) {
    List<Ink> sorted = new ArrayList<>(digits);
    sorted.sort(Comparator.comparingDouble(Ink::y));
    StringBuilder text = new StringBuilder();
    List<Ink> line = new ArrayList<>();
    double width = 0;
    for (int i = 0; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || (!line.isEmpty()
                  && sorted.get(i).y() - line.get(0).y()
                      > SAME_LINE * sorted.get(i).glyph().size());
      if (ends && !line.isEmpty()) {
        line.sort(Comparator.comparingDouble(Ink::x));
        double digit = line.get(0).glyph().box().width();
        boolean held = text.length() > 0 && width + digit <= cell.width() - SIDES;
        text.append(held ? APART : "").append(line(line));
        width = line.get(line.size() - 1).glyph().box().x1() - line.get(0).glyph().box().x0();
        line.clear();
      }
      if (i < sorted.size()) {
        line.add(sorted.get(i));
      }
    }
    return text.toString();
  }

  private static String line(List<Ink> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      if (i > 0) {
        double gap = line.get(i).glyph().box().x0() - line.get(i - 1).glyph().box().x1();
        text.append(gap > SPACE * line.get(i).glyph().size() ? APART : "");
      }
      text.append(line.get(i).glyph().text());
    }
    return text.toString();
  }
}
