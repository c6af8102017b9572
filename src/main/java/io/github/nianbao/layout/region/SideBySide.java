package io.github.nianbao.layout.region;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Parts the pages of a list that goes on in columns beside its first ones: its header says twice in
 * a line what stands over the labels of the rows.
 */
final class SideBySide {

  /** A white strip between two columns is at least so wide, in points. */
  private static final double LEAST = 1;

  /** How far the label of the last row may reach under its figure, in font sizes. */
  private static final double LAST_ROW = 2;

  /** Where no more lines than this reach over both, the halves of the page before go on. */
  private static final int MOST_ACROSS = 2;

  private final TableKind kind;
  private final List<SearchRegion.Part> left = new ArrayList<>();
  private final List<SearchRegion.Part> right = new ArrayList<>();

  /** Where the labels of the right half have their header; infinite where there are no halves. */
  private double labels = Double.POSITIVE_INFINITY;

  /** Where the halves part on the page before; infinite where there are none. */
  private double before = Double.POSITIVE_INFINITY;

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
    List<Run> signed = new ArrayList<>(runs.words());
    signed.removeIf(run -> !Wordings.get().isSignature(run.text()));
    double y1 = end(runs, y0, signed);
    double x = Double.isInfinite(labels) ? labels : strip(rows(page, y0, y1));
    if (!Double.isInfinite(before) && header.isEmpty()) {
      // What reaches over both halves, such as who signed the list, hides the strip.
      List<Run> across =
          Stream.concat(runs.words().stream(), runs.figures().stream())
              .filter(run -> run.box().x0() < before && run.box().x1() > before)
              .toList();
      if (Double.isInfinite(x) || Run.lines(across).size() <= MOST_ACROSS) {
        signed.addAll(across);
        y1 = end(runs, y0, signed);
        x = before;
      }
    }
    before = x;
    split(page, x, y0, y1);
  }

  private static List<Glyph> rows(SearchRegion.Part page, double y0, double y1) {
    return page.glyphs().stream().filter(glyph -> isIn(glyph, y0, y1)).toList();
  }

  /**
   * Where the halves end on a page: under their last figures, and over what reaches over both, or
   * says who signed the list.
   */
  private static double end(RegionRuns page, double y0, List<Run> across) {
    NavigableMap<Double, Double> lines = new TreeMap<>();
    across.forEach(run -> lines.merge(run.box().y0(), run.box().y1(), Math::max));
    double last = y0;
    double size = 0;
    for (Run figure : page.figures()) {
      double y = figure.box().centerY();
      Map.Entry<Double, Double> beside = lines.floorEntry(y);
      if (y > last && (beside == null || beside.getValue() < y)) {
        last = y;
        size = figure.size();
      }
    }
    double figures = last;
    return across.stream()
        .mapToDouble(run -> run.box().y0())
        .filter(y -> y > figures)
        .reduce(last + LAST_ROW * size, Math::min);
  }

  private void split(SearchRegion.Part page, double x, double y0, double y1) {
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
