package io.github.nianbao.layout.aligned;

import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.label.LabelNumerals;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the labels of 三 begin: those of the rows, such as 一、, furthest left, then （一） and then 1.
 * What lies further left than the label of a row is a label of a group of rows.
 *
 * @param bracketed left edge of the labels （一） and so on; infinite where there are none
 * @param numbered left edge of the labels 1. and so on, which may lie under the others; infinite
 *     where there are none
 */
record LabelColumns(double bracketed, double numbered) {

  private static final double INDENT = 0.5;

  static LabelColumns of(List<RegionRuns> pages, double x1) {
    double bracketed = Double.POSITIVE_INFINITY;
    double numbered = Double.POSITIVE_INFINITY;
    List<Run> runs = new ArrayList<>();
    for (RegionRuns page : pages) {
      List<Glyph> labels =
          page.part().glyphs().stream().filter(glyph -> glyph.box().centerX() < x1).toList();
      runs.addAll(Run.of(labels, 0.35, page.part().page().rules()));
    }
    for (Run run : runs) {
      if (bracketed(run.glyphs())) {
        bracketed = Math.min(bracketed, run.box().x0());
      }
    }
    boolean shared = false;
    for (Run run : runs) {
      if (numbered(run.text())) {
        double right = run.box().x0() - bracketed;
        if (Double.isInfinite(bracketed) || right > INDENT * run.size()) {
          numbered = Math.min(numbered, run.box().x0());
        } else {
          shared |= right > -INDENT * run.size();
        }
      }
    }
    return new LabelColumns(
        bracketed, shared && Double.isInfinite(numbered) ? bracketed : numbered);
  }

  /** Those under a header: in one column, but where another one stands left of their own. */
  static LabelColumns of(HeaderBlock block) {
    Extent besides = block.ways().get(0).besides();
    double own =
        besides == null
            ? Double.NEGATIVE_INFINITY
            : block.lines().stream()
                .filter(line -> !line.figures().isEmpty())
                .flatMap(line -> line.runs().stream())
                .mapToDouble(run -> run.box().x0())
                .filter(x -> x >= besides.x1())
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
    return new LabelColumns(Double.NEGATIVE_INFINITY, own);
  }

  private static boolean bracketed(List<Glyph> glyphs) {
    if (glyphs.size() < 3) {
      return false;
    }
    return "(（〔[".contains(glyphs.get(0).text())
        && LabelNumerals.BRACKETED.contains(glyphs.get(1).text())
        && ")）〕]".contains(glyphs.get(2).text());
  }

  private static boolean numbered(String text) {
    if (text.isEmpty() || LabelNumerals.PLAIN.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    return text.length() == 1
        || "..、,．".indexOf(text.charAt(1)) >= 0
        || Character.isIdeographic(text.charAt(1));
  }

  /** Left edge of what may part one row from the next: labels of groups reach over several. */
  double leaves() {
    return numbered;
  }

  /** In which column of labels a position lies, from 0. */
  int columnAt(double x) {
    return x < bracketed ? 0 : x < numbered ? 1 : 2;
  }
}
