package io.github.nianbao.layout.region;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in a region only counts the rows and columns of its table: the figures under 行次 or 序号, those
 * first in the rows of a list, and a line of figures that number the columns.
 */
final class CountingRuns {

  /** Fewer figures of a line may count by chance. */
  private static final int FEWEST_COLUMNS = 5;

  /** And fewer under one another. */
  private static final int FEWEST_ROWS = 3;

  /** What stands over the labels in a line of numbers has no more characters: 甲, 栏次. */
  private static final int LONGEST = 2;

  private static final int DIGITS = 3;

  /** How far up or down, in font sizes, labels of one header may stand. */
  private static final double HEADER = 3;

  /** The last column of the form. */
  private static final String TOTAL = "总计";

  private final Set<Glyph> counting = Collections.newSetFromMap(new IdentityHashMap<>());

  private CountingRuns() {}

  /**
   * The glyphs of some pages that count, or lie in columns beyond those of the form; none for most.
   */
  static Set<Glyph> of(TableKind kind, List<RegionRuns> pages) {
    CountingRuns found = new CountingRuns();
    List<Run> labels = List.of();
    Set<String> beyond = beyondTotal(pages);
    double end = Double.POSITIVE_INFINITY;
    for (RegionRuns page : pages) {
      for (List<Run> line : Run.lines(page.figures())) {
        found.row(line, page.words());
      }
      end = found.beyond(end, ends(kind, beyond, page), page);
      List<Run> own = labels(page);
      double start = own.isEmpty() ? Double.POSITIVE_INFINITY : own.get(0).box().y0();
      for (Run label : labels) {
        found.column(label, Double.NEGATIVE_INFINITY, start, page);
      }
      for (Run label : own) {
        found.column(label, label.box().y1(), next(label, own), page);
      }
      labels =
          own.isEmpty()
              ? labels
              : own.stream().filter(label -> Double.isInfinite(next(label, own))).toList();
    }
    if (kind.isList()) {
      NumbersOfRows.of(pages).forEach(found::take);
    }
    return found.counting;
  }

  /** Where the columns of the form end under a header. */
  private record End(double y, double x) {}

  /**
   * What stands right of 总计 over columns that are known to be none of the form's, such as 同比: of a
   * table in halves it stands over both.
   */
  private static Set<String> beyondTotal(List<RegionRuns> pages) {
    Set<String> beyond = new HashSet<>();
    for (RegionRuns page : pages) {
      for (Run extra : page.words()) {
        if (isExtra(extra) && page.han().stream().anyMatch(run -> isLeft(run, extra, TOTAL))) {
          beyond.add(Labels.normalise(extra.text()));
        }
      }
    }
    return beyond;
  }

  private static boolean isExtra(Run run) {
    return ColumnLabels.isKnownExtra(Labels.normalise(run.text()));
  }

  private static boolean isLeft(Run run, Run label, String text) {
    return run.box().x1() < label.box().x0()
        && isBeside(run, label)
        && text.equals(Labels.normalise(run.text()));
  }

  /**
   * Where the columns of the form end on a page under each of its headers, from the top: halfway
   * from the last label of the form to the first such label right of it.
   */
  private static List<End> ends(TableKind kind, Set<String> beyond, RegionRuns page) {
    List<End> ends = new ArrayList<>();
    for (Run extra : page.words()) {
      if (!beyond.isEmpty() && beyond.contains(Labels.normalise(extra.text()))) {
        double last =
            page.han().stream()
                .filter(run -> isBeside(run, extra) && isLabel(kind, run))
                .mapToDouble(run -> run.box().x1())
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        End end = new End(extra.box().y0(), (last + extra.box().x0()) / 2);
        double same = HEADER * extra.size();
        if (last < extra.box().x0()
            && (ends.removeIf(other -> end.y - other.y < same && end.x < other.x)
                || ends.stream().noneMatch(other -> end.y - other.y < same))) {
          ends.add(end);
        }
      }
    }
    return ends;
  }

  private static boolean isBeside(Run run, Run label) {
    return !run.equals(label)
        && Math.abs(run.box().centerY() - label.box().centerY()) < HEADER * run.size();
  }

  private static boolean isLabel(TableKind kind, Run run) {
    String text = Labels.normalise(run.text());
    return TOTAL.equals(text)
        || (kind.hasOneBlock() && !kind.isList() && ColumnLabels.nearest(kind, text) != null);
  }

  /**
   * Takes what lies in columns beyond those of the form.
   *
   * @param before where these end under the last header of the pages before
   * @return the same for those behind
   */
  private double beyond(double before, List<End> ends, RegionRuns page) {
    if (!ends.isEmpty() || before < Double.POSITIVE_INFINITY) {
      Stream.concat(page.figures().stream(), page.words().stream())
          .filter(run -> run.box().x0() > end(before, ends, run.box().y1()))
          .forEach(this::take);
    }
    return end(before, ends, Double.POSITIVE_INFINITY);
  }

  private static double end(double before, List<End> ends, double y) {
    double end = before;
    for (End own : ends) {
      end = own.y < y ? own.x : end;
    }
    return end;
  }

  /**
   * The labels of columns that count rows, in one line or with a character in each; from the top.
   */
  private static List<Run> labels(RegionRuns page) {
    List<Run> labels = new ArrayList<>();
    for (Run run : page.words()) {
      String text = Labels.normalise(run.text());
      if (Wordings.get().counting().contains(text)
          || (text.length() == 1
              && page.words().stream()
                  .anyMatch(
                      lower ->
                          isUnder(run, lower)
                              && Wordings.get()
                                  .counting()
                                  .contains(text + Labels.normalise(lower.text()))))) {
        labels.add(run);
      }
    }
    labels.sort(Comparator.comparingDouble(run -> run.box().y0()));
    return labels;
  }

  /** Where the next header under that of a label begins; infinite for none. */
  private static double next(Run label, List<Run> labels) {
    return labels.stream()
        .mapToDouble(run -> run.box().y0())
        .filter(y -> y - label.box().y0() > HEADER * label.size())
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static boolean isUnder(Run upper, Run lower) {
    double pitch = lower.box().centerY() - upper.box().centerY();
    return pitch > 0
        && pitch < 2 * upper.size()
        && Math.abs(lower.box().centerX() - upper.box().centerX()) < upper.size();
  }

  private void take(Run run) {
    counting.addAll(run.glyphs());
  }

  /** Takes a line of figures that number the columns. */
  private void row(List<Run> line, List<Run> words) {
    if (line.size() < FEWEST_COLUMNS) {
      return;
    }
    List<Run> fromLeft =
        line.stream().sorted(Comparator.comparingDouble(run -> run.box().x0())).toList();
    int first = number(fromLeft.get(0));
    for (int i = 0; i < fromLeft.size(); i++) {
      if (first <= 0 || number(fromLeft.get(i)) != first + i) {
        return;
      }
    }
    List<Run> beside = new ArrayList<>();
    for (Run run : words) {
      double y = run.box().centerY();
      if (y > line.get(0).box().y0() && y < line.get(0).box().y1()) {
        if (Labels.normalise(run.text()).length() > LONGEST) {
          return;
        }
        beside.add(run);
      }
    }
    line.forEach(this::take);
    beside.forEach(this::take);
  }

  /** Takes the figures under a label that count the rows, up to the next header. */
  private void column(Run label, double under, double until, RegionRuns page) {
    double x0 = label.box().x0() - label.size();
    double x1 = label.box().x1() + label.size();
    List<Run> numbers =
        Stream.concat(page.figures().stream(), page.words().stream())
            .filter(run -> run.box().x0() > x0 && run.box().x1() < x1)
            .filter(run -> run.box().y0() > under && run.box().y0() < until)
            .filter(run -> number(run) > 0)
            .sorted(Comparator.comparingDouble(run -> run.box().centerY()))
            .toList();
    // The first column of figures may begin right beside them.
    List<Run> own =
        Run.lines(numbers).stream()
            .map(line -> Collections.min(line, Comparator.comparingDouble(run -> off(run, label))))
            .toList();
    for (int i = 1; i < own.size(); i++) {
      if (number(own.get(i)) != number(own.get(i - 1)) + 1) {
        return;
      }
    }
    if (own.size() >= FEWEST_ROWS || (own.size() > 0 && !counting.isEmpty())) {
      own.forEach(this::take);
      take(label);
    }
  }

  private static double off(Run run, Run label) {
    return Math.abs(run.box().centerX() - label.box().centerX());
  }

  /** The number in a run; 0 where it is none. */
  static int number(Run run) {
    String digits = run.text().replaceAll("[()（）]", "");
    if (digits.isEmpty()
        || digits.length() > DIGITS
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    return Integer.parseInt(digits);
  }
}
