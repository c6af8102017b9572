package io.github.nianbao.layout.region;

import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in a region only counts the rows and columns of its table: the figures under 行次 or 序号, and a
 * line of figures that number the columns.
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

  /** The glyphs of some pages that count; none for most. */
  static Set<Glyph> of(List<RegionRuns> pages) {
    CountingRuns found = new CountingRuns();
    List<Run> labels = List.of();
    double end = Double.POSITIVE_INFINITY;
    for (RegionRuns page : pages) {
      for (List<Run> line : Run.lines(page.figures())) {
        found.row(line, page.words());
      }
      end = Math.min(end, end(page));
      found.beyond(end, page);
      List<Run> own = labels(page);
      labels = own.isEmpty() ? labels : own;
      for (Run label : labels) {
        found.column(label, own.isEmpty() ? Double.NEGATIVE_INFINITY : label.box().y1(), page);
      }
    }
    return found.counting;
  }

  /**
   * Where the columns of the form end: halfway from 总计 to the label of a column right of it that is
   * known to be none of the form's, such as 同比.
   */
  private static double end(RegionRuns page) {
    double end = Double.POSITIVE_INFINITY;
    for (Run total : page.words()) {
      if (TOTAL.equals(Labels.normalise(total.text()))) {
        for (Run extra : page.words()) {
          double y = extra.box().centerY();
          if (extra.box().x0() > total.box().x1()
              && Math.abs(y - total.box().centerY()) < HEADER * total.size()
              && ColumnLabels.isKnownExtra(Labels.normalise(extra.text()))) {
            end = Math.min(end, (total.box().x1() + extra.box().x0()) / 2);
          }
        }
      }
    }
    return end;
  }

  /** Takes what lies in columns beyond those of the form. */
  private void beyond(double end, RegionRuns page) {
    if (end < Double.POSITIVE_INFINITY) {
      Stream.concat(page.figures().stream(), page.words().stream())
          .filter(run -> run.box().x0() > end)
          .forEach(this::take);
    }
  }

  /** The labels of such columns, in one line or with a character in each; the first of each. */
  private static List<Run> labels(RegionRuns page) {
    Map<String, Run> labels = new LinkedHashMap<>();
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
        labels.putIfAbsent(text, run);
      }
    }
    return List.copyOf(labels.values());
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

  /** Takes the figures under a label that count the rows. */
  private void column(Run label, double under, RegionRuns page) {
    double x0 = label.box().x0() - label.size();
    double x1 = label.box().x1() + label.size();
    List<Run> numbers =
        Stream.concat(page.figures().stream(), page.words().stream())
            .filter(run -> run.box().x0() > x0 && run.box().x1() < x1 && run.box().y0() > under)
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
  private static int number(Run run) {
    String digits = run.text().replaceAll("[()（）]", "");
    if (digits.isEmpty()
        || digits.length() > DIGITS
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    return Integer.parseInt(digits);
  }
}
