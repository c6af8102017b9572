package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs that stand on one line without a gap.
 *
 * @param glyphs from the left
 * @param box that holds them
 */
public record Run(List<Glyph> glyphs, Box box) {

  /** Glyphs on one line differ in height by less than this part of their size. */
  private static final double SAME_LINE = 0.25;

  /**
   * The runs of some glyphs, from the top, each line from the left.
   *
   * @param gap the widest gap within a run, as a part of the glyph's size
   */
  public static List<Run> of(List<Glyph> glyphs, double gap) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(g -> g.box().centerY()));
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Glyph first = sorted.get(start);
      if (i == sorted.size()
          || sorted.get(i).box().centerY() - first.box().centerY() > SAME_LINE * first.size()) {
        split(sorted.subList(start, i), gap, runs);
        start = i;
      }
    }
    return runs;
  }

  private static void split(List<Glyph> line, double gap, List<Run> runs) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(g -> g.box().x0()));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).box().x0() - sorted.get(i - 1).box().x1() > gap * sorted.get(i).size()) {
        runs.add(of(sorted.subList(start, i)));
        start = i;
      }
    }
  }

  private static Run of(List<Glyph> glyphs) {
    Box box = glyphs.get(0).box();
    for (Glyph glyph : glyphs) {
      box = box.union(glyph.box());
    }
    return new Run(Collections.unmodifiableList(new ArrayList<>(glyphs)), box);
  }

  /** Its characters, without spaces. */
  public String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
