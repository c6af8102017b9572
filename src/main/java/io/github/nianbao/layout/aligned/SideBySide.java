package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the pages of a list that goes on in columns beside its first ones: its header says twice in
 * a line what stands over the labels of the rows.
 */
final class SideBySide {

  /** A white strip between two columns is at least so wide, in points. */
  private static final double LEAST = 1;

  /** How far the label of the last row may reach under its figure, in font sizes. */
  private static final double LAST_ROW = 2;

  private final TableKind kind;
  private final List<SearchRegion.Part> left = new ArrayList<>();
  private final List<SearchRegion.Part> right = new ArrayList<>();

  /** Where the labels of the right half have their header; infinite where there are no halves. */
  private double labels = Double.POSITIVE_INFINITY;

  private SideBySide(TableKind kind) {
    this.kind = kind;
  }

  /**
   * The pages of a table in the order they are read in: where it is a list in halves, the left ones
   * of all pages before the right ones.
   */
  static List<List<SearchRegion.Part>> of(List<SearchRegion.Part> pages, TableKind kind) {
    if (!kind.isList()) {
      return List.of(pages);
    }
    SideBySide halves = new SideBySide(kind);
    pages.forEach(halves::read);
    return halves.right.isEmpty() ? List.of(pages) : List.of(halves.left, halves.right);
  }

  private void read(SearchRegion.Part page) {
    RegionRuns runs = RegionRuns.of(page, kind);
    List<Run> header = header(runs);
    if (!header.isEmpty()) {
      labels = header.size() == 2 ? header.get(1).box().x0() : Double.POSITIVE_INFINITY;
    }
    double y0 = header.isEmpty() ? page.y0() : header.get(0).box().y0();
    double y1 =
        runs.figures().stream()
            .mapToDouble(run -> run.box().centerY() + LAST_ROW * run.size())
            .max()
            .orElse(y0);
    List<Glyph> rows =
        page.glyphs().stream()
            .filter(glyph -> glyph.box().centerY() >= y0 && glyph.box().centerY() <= y1)
            .toList();
    double x = Double.isInfinite(labels) ? labels : strip(rows);
    if (Double.isInfinite(x)) {
      (right.isEmpty() ? left : right).add(page);
    } else {
      // What stands over the halves is read before the first, what stands under them after both.
      left.add(page.where(glyph -> isIn(glyph, y0, y1) ? isLeft(glyph, x) : isOver(glyph, y0)));
      right.add(page.where(glyph -> isIn(glyph, y0, y1) ? !isLeft(glyph, x) : !isOver(glyph, y0)));
    }
  }

  private static boolean isIn(Glyph glyph, double y0, double y1) {
    return glyph.box().centerY() >= y0 && glyph.box().centerY() <= y1;
  }

  private static boolean isLeft(Glyph glyph, double x) {
    return glyph.box().centerX() < x;
  }

  private static boolean isOver(Glyph glyph, double y) {
    return glyph.box().centerY() < y;
  }

  /** What stands over the labels of rows, in the line that says it most often. */
  private static List<Run> header(RegionRuns page) {
    List<Run> over =
        page.han().stream()
            .filter(run -> Wordings.get().listHeaders().contains(Labels.normalise(run.text())))
            .toList();
    return Run.lines(over).stream()
        .max(Comparator.comparingInt(List::size))
        .map(line -> line.stream().sorted(Comparator.comparingDouble(r -> r.box().x0())).toList())
        .orElse(List.of());
  }

  /**
   * The middle of the white strip before the right half: before its labels, or before the numbers
   * of rows where these have some; infinite for none.
   */
  private double strip(List<Glyph> rows) {
    List<Glyph> fromLeft =
        rows.stream().sorted(Comparator.comparingDouble(glyph -> glyph.box().x0())).toList();
    List<Double> strips = new ArrayList<>();
    int first = 0;
    double end = Double.POSITIVE_INFINITY;
    for (int i = 0; i < fromLeft.size() && fromLeft.get(i).box().x0() < labels; i++) {
      double x = fromLeft.get(i).box().x0();
      if (x - end > LEAST) {
        first = strips.isEmpty() ? i : first;
        strips.add((end + x) / 2);
      }
      end = i == 0 ? fromLeft.get(i).box().x1() : Math.max(end, fromLeft.get(i).box().x1());
    }
    int last = strips.size() - (isNumbered(fromLeft.subList(0, first)) ? 2 : 1);
    return last < 0 ? Double.POSITIVE_INFINITY : strips.get(last);
  }

  private static boolean isNumbered(List<Glyph> column) {
    return column.stream().filter(Glyph::isDigit).count() * 2 > column.size();
  }
}
