package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs of a page that lie aslant. Most are those of a watermark: said again and again, or
 * large. What is left may stand in a cell.
 */
final class SlantedText {

  /** Glyphs of a line lie no further apart than so many of their boxes. */
  private static final double APART = 2;

  /** A watermark says the same so often. */
  private static final int OFTEN = 3;

  /** And so many characters at least. */
  private static final int LONG = 4;

  private record Sign(String text, Box box) {}

  private final List<Sign> signs = new ArrayList<>();

  void add(String text, Box box) {
    signs.add(new Sign(text, box));
  }

  int size() {
    return signs.size();
  }

  /** Where what is no watermark lies: each sign of a figure, and each line of other text. */
  List<Box> signs() {
    List<List<Sign>> lines = lines();
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(text(line), 1, Integer::sum));
    List<Box> boxes = new ArrayList<>();
    for (List<Sign> line : lines) {
      String text = text(line);
      if (text.length() >= LONG && counts.getOrDefault(text, 0) >= OFTEN) {
        continue;
      }
      if (text.codePoints().noneMatch(Character::isLetter)) {
        line.forEach(sign -> boxes.add(sign.box));
      } else {
        boxes.add(Box.around(line, Sign::box));
      }
    }
    return boxes;
  }

  private List<List<Sign>> lines() {
    List<List<Sign>> lines = new ArrayList<>();
    Sign last = null;
    for (Sign sign : signs) {
      if (last == null || isApart(last.box, sign.box)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(sign);
      last = sign;
    }
    return lines;
  }

  private static boolean isApart(Box a, Box b) {
    double reach = APART * Math.max(a.width(), a.height());
    return Math.abs(a.centerX() - b.centerX()) > reach
        || Math.abs(a.centerY() - b.centerY()) > reach;
  }

  private static String text(List<Sign> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(sign -> text.append(sign.text));
    return text.toString();
  }
}
