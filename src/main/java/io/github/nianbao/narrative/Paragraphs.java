package io.github.nianbao.narrative;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.token.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins printed lines into paragraphs, by indents and by lines that end early. */
final class Paragraphs {

  /** A paragraph is indented by two characters; what is indented by more than this begins one. */
  private static final double INDENT = 1.2;

  /** A line that ends so many characters early may be the last of its paragraph. */
  private static final double EARLY = 2.5;

  /** One that ends so early is, whatever it ends with. */
  private static final double VERY_EARLY = 8;

  /** Text of another size is another paragraph. */
  private static final double OTHER_SIZE = 0.15;

  /** A page with fewer lines does not show its margins. */
  private static final int SHOWS_MARGINS = 4;

  private final Margins all;
  private final Map<Integer, Margins> pages = new HashMap<>();

  /**
   * @param lines all running text of the document, which shows where its margins are
   */
  Paragraphs(List<Line> lines) {
    all = Margins.of(lines);
    Map<Integer, List<Line>> byPage = new HashMap<>();
    lines.forEach(l -> byPage.computeIfAbsent(l.page(), page -> new ArrayList<>()).add(l));
    byPage.forEach(
        (page, own) -> pages.put(page, own.size() < SHOWS_MARGINS ? all : Margins.of(own)));
  }

  private record Margins(double left, double right) {

    static Margins of(List<Line> lines) {
      double left = Double.MAX_VALUE;
      double right = 0;
      for (Line line : lines) {
        Box box = line.box();
        if (box != null) {
          left = Math.min(left, box.x0());
          right = Math.max(right, box.x1());
        }
      }
      return new Margins(left, right);
    }
  }

  /** One paragraph a line. */
  String join(List<Line> body) {
    return Spacing.paragraphs(body, index -> begins(body.get(index - 1), body.get(index)));
  }

  private boolean begins(Line before, Line line) {
    Box above = before.box();
    Box box = line.box();
    if (above == null || box == null) {
      return true;
    }
    double size = line.size();
    if (box.x0() - margins(line).left > INDENT * size
        || Math.abs(size - before.size()) > OTHER_SIZE * size) {
      return true;
    }
    double early = (margins(before).right - above.x1()) / size;
    return early > VERY_EARLY || (early > EARLY && Sentences.ends(before.text()));
  }

  private Margins margins(Line line) {
    return pages.getOrDefault(line.page(), all);
  }
}
