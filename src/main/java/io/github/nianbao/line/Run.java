package io.github.nianbao.line;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Glyphs on one baseline without a wide gap between neighbours: what is left of a cell where no
 * rulings part the cells.
 *
 * @param glyphs from the left, at least one
 * @param box around them all
 * @param text its characters from the left, without spaces
 */
public record Run(List<Glyph> glyphs, Box box, String text) {

  private static Run of(List<Glyph> glyphs) {
    if (glyphs.size() == 1) {
      Glyph only = glyphs.get(0);
      return new Run(List.of(only), only.box(), only.text());
    }
    StringBuilder text = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
    }
    return new Run(List.copyOf(glyphs), Box.around(glyphs, Glyph::box), text.toString());
  }

  /**
   * Parts some glyphs into runs.
   *
   * @param glyphs of one page, in any order
   * @param gap how far apart neighbours of a run may stand at most, in font sizes
   * @param rules of the page; a vertical one parts what stands on either side of it
   * @return the runs, from the top, those of one baseline from the left
   */
  public static List<Run> of(List<Glyph> glyphs, double gap, List<RulingLine> rules) {
    List<Run> runs = new ArrayList<>();
    for (List<Glyph> line : baselines(glyphs)) {
      List<RulingLine> verticals = verticals(rules, Box.around(line, Glyph::box));
      int start = 0;
      for (int i = 1; i < line.size(); i++) {
        Glyph last = line.get(i - 1);
        Glyph glyph = line.get(i);
        double space = glyph.box().x0() - last.box().x1();
        if (space > gap * Math.min(glyph.size(), last.size())
            || (!touch(last, glyph) && parted(last, glyph, verticals))) {
          runs.add(of(line.subList(start, i)));
          start = i;
        }
      }
      runs.add(of(line.subList(start, line.size())));
    }
    return runs;
  }

  /** Whether two digits touch, so that they are of one figure even where a rule runs through it. */
  private static boolean touch(Glyph left, Glyph right) {
    return left.isDigit() && right.isDigit() && left.touches(right);
  }

  /** The first glyphs and the rest, each at least one. */
  public List<Run> splitAt(int index) {
    return List.of(of(glyphs.subList(0, index)), of(glyphs.subList(index, glyphs.size())));
  }

  /** This and one right of it. */
  public Run and(Run right) {
    List<Glyph> both = new ArrayList<>(glyphs);
    both.addAll(right.glyphs);
    return of(both);
  }

  /** The vertical rules that stand in a line. */
  private static List<RulingLine> verticals(List<RulingLine> rules, Box line) {
    List<RulingLine> verticals = new ArrayList<>();
    for (RulingLine rule : rules) {
      if (!rule.horizontal()
          && rule.y0() < line.y1()
          && rule.y1() > line.y0()
          && rule.x0() > line.x0()
          && rule.x0() < line.x1()) {
        verticals.add(rule);
      }
    }
    return verticals;
  }

  private static boolean parted(Glyph left, Glyph right, List<RulingLine> verticals) {
    double y = left.box().centerY();
    for (RulingLine rule : verticals) {
      boolean between = rule.x0() > left.box().centerX() && rule.x0() < right.box().centerX();
      if (between && rule.y0() < y && rule.y1() > y) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Glyph>> baselines(List<Glyph> glyphs) {
    return LineGrouping.BASELINE.lines(
        glyphs, glyph -> glyph.box().centerY(), glyph -> glyph.box().x0(), Glyph::size);
  }

  /** Groups runs that are in order from the top into lines of one baseline. */
  public static List<List<Run>> lines(List<Run> runs) {
    return LineGrouping.BASELINE.lines(runs, run -> run.box().centerY(), Run::size);
  }

  /** Font size of its first glyph, in points. */
  public double size() {
    return glyphs.get(0).size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.0f-%.0f %.0f '%s'", box.x0(), box.x1(), box.centerY(), text);
  }
}
