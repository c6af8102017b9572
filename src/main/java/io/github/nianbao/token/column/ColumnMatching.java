package io.github.nianbao.token.column;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A header matched with the columns of a block of a form.
 *
 * @param fit how well it fits them, 0 to 1, by labels alone
 * @param columns for each column of the header that of the form; null for one that the form does
 *     not have
 */
public record ColumnMatching(double fit, List<@Nullable FormColumn> columns) {

  /** A label at least this like one of the form's is plainly that one. */
  static final double PLAIN = 0.9;

  /** How much what lies over a column counts beside its own label. */
  private static final double GROUP = 0.2;

  /** What it counts that a column lies where the form has it. */
  private static final double SAME_PLACE = 0.1;

  /**
   * Matches the columns of a header with those of a block: by label, in the order in which the
   * header has them; and by place, where no label says another thing and as many are left between
   * two recognised ones on either side.
   *
   * @param year of the report, which a label or what lies over it may name; null for unknown
   */
  public static ColumnMatching of(
      List<Header.Column> printed, List<FormColumn> form, @Nullable Integer year) {
    if (areThose(printed, form, year)) {
      return new ColumnMatching(1, form);
    }
    double[][] likeness = likeness(printed, form);
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < form.size(); j++) {
        if (likeness[i][j] > 0 && isOther(printed.get(i), form.get(j), year)) {
          likeness[i] = likeness[i].clone();
          likeness[i][j] = 0;
        }
      }
    }
    boolean several = form.get(0).isOfList() && isOfSeveral(printed);
    if (several) {
      for (int i = 0; i < likeness.length; i++) {
        likeness[i] = likeness[i][0] < 1 ? new double[] {0} : likeness[i];
      }
    }
    int[] order = PrintedOrder.of(printed, form, likeness);
    int[] matched = InOrder.match(scores(likeness, printed, form, order));
    double sum = 0;
    for (int i = 0; i < matched.length; i++) {
      sum += matched[i] < 0 ? 0 : likeness[i][order[matched[i]]];
    }
    if (isUsual(order) && !several) {
      Unlabelled rest = new Unlabelled(printed, form, year, likeness, matched);
      rest.match(IntStream.range(0, matched.length).toArray());
      rest.match(notSubtotals(printed));
    }
    List<@Nullable FormColumn> columns = new ArrayList<>();
    for (int j : matched) {
      columns.add(j < 0 ? null : form.get(order[j]));
    }
    return new ColumnMatching(sum / Math.max(printed.size(), form.size()), columns);
  }

  /**
   * Whether the columns of a list may be those of several authorities: then only what one says by
   * itself makes it the report's own.
   */
  private static boolean isOfSeveral(List<Header.Column> printed) {
    return printed.stream()
            .map(Header.Column::label)
            .filter(label -> !label.isEmpty() && !ColumnLabels.isKnownExtra(label))
            .filter(label -> !Wordings.get().unitColumns().contains(label))
            .filter(label -> !ColumnWording.isOfList(label))
            .count()
        > 1;
  }

  /** Whether columns are those of a form in its order, and say nothing else. */
  public static boolean areThose(
      List<Header.Column> printed, List<FormColumn> form, @Nullable Integer year) {
    if (!ColumnWording.areThose(printed, form)) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      if (isOther(printed.get(i), form.get(i), year)) {
        return false;
      }
    }
    return true;
  }

  /** How well columns with some labels, in order, fit those of a block, 0 to 1. */
  public static double fit(List<String> labels, List<FormColumn> form) {
    List<Header.Column> columns =
        labels.stream().map(label -> new Header.Column(label, "", null, null)).toList();
    return of(columns, form, null).fit();
  }

  /**
   * Whether labels of columns say plainly that these do not lie as those of a block do, so that
   * their places say nothing of them, however few labels are known.
   */
  public static boolean lieOtherwise(List<String> labels, List<FormColumn> form) {
    int last = -1;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      double[] likeness = ColumnWording.likeness(label, form);
      int[] plain =
          IntStream.range(0, form.size())
              .filter(j -> likeness[j] >= PLAIN || ColumnWording.of(form.get(j)).ends(label))
              .toArray();
      int place = i;
      boolean whole = labels.size() == form.size();
      if (plain.length > 0 && whole && Arrays.stream(plain).noneMatch(j -> j == place)) {
        return true;
      }
      if (plain.length == 1) {
        if (plain[0] < last) {
          return true;
        }
        last = plain[0];
      }
    }
    return false;
  }

  /**
   * Whether a column of the header is known to be none of the form's. One whose label makes that of
   * the column beside it plain is the other half of that: a ruling runs through both.
   *
   * @param printed the header
   * @param index of its column
   */
  public boolean isExtra(List<Header.Column> printed, int index) {
    return columns.get(index) == null
        && (ColumnLabels.isKnownExtra(printed.get(index).label()) || isOfOthers(printed, index))
        && !isHalf(printed, index - 1, index, index - 1)
        && !isHalf(printed, index, index + 1, index + 1);
  }

  /** Whether a column of a list stands beside one that says that it is the list's own. */
  private boolean isOfOthers(List<Header.Column> printed, int index) {
    String label = printed.get(index).label();
    if (label.isEmpty() || label.contains(Glyph.UNKNOWN)) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      if (column != null && column.isOfList()) {
        return ColumnWording.of(column).likeness(printed.get(i).label()) >= 1;
      }
    }
    return false;
  }

  private boolean isHalf(List<Header.Column> printed, int left, int right, int beside) {
    FormColumn column = beside < 0 || beside == columns.size() ? null : columns.get(beside);
    return column != null
        && ColumnWording.of(column).likeness(printed.get(beside).label()) < PLAIN
        && ColumnWording.of(column).likeness(printed.get(left).label() + printed.get(right).label())
            >= PLAIN;
  }

  /** Whether what lies over a column says that it is of another year or measure. */
  private static boolean isOther(Header.Column printed, FormColumn column, @Nullable Integer year) {
    if (printed.group().isEmpty() && (year == null || printed.label().indexOf('年') < 0)) {
      return false;
    }
    String usual = ColumnWording.of(column).usual();
    return OtherMeasures.isOther(printed.group(), usual)
        || OtherMeasures.ofOtherYear(printed.group() + printed.label(), usual, year);
  }

  private static boolean isUsual(int[] order) {
    return IntStream.range(0, order.length).allMatch(place -> order[place] == place);
  }

  /** How like the labels of columns are to those of the form's; 0 where it is not recognised. */
  private static double[][] likeness(List<Header.Column> printed, List<FormColumn> form) {
    // 四 has the same five labels three times.
    Map<String, double[]> known = new HashMap<>();
    double[][] likeness = new double[printed.size()][];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] =
          known.computeIfAbsent(
              printed.get(i).label(), label -> ColumnWording.likeness(label, form));
    }
    return likeness;
  }

  private static double[][] scores(
      double[][] likeness, List<Header.Column> printed, List<FormColumn> form, int[] order) {
    Map<String, double[]> known = new HashMap<>();
    double[][] scores = new double[printed.size()][form.size()];
    for (int i = 0; i < printed.size(); i++) {
      double[] group =
          known.computeIfAbsent(
              printed.get(i).group(), label -> ColumnWording.groupLikeness(label, form));
      for (int j = 0; j < form.size(); j++) {
        double like = likeness[i][order[j]];
        if (like > 0) {
          scores[i][j] = like + GROUP * group[order[j]];
        }
        // Of several equal ways the one that leaves no column over.
        if (like > 0 && i == j && printed.size() == form.size()) {
          scores[i][j] += SAME_PLACE;
        }
      }
    }
    return scores;
  }

  private static int[] notSubtotals(List<Header.Column> printed) {
    return IntStream.range(0, printed.size())
        .filter(i -> !printed.get(i).label().equals(ColumnLabels.SUBTOTAL))
        .toArray();
  }

  /** What is left of a header in the usual order: columns without a match, less than 0. */
  private static final class Unlabelled {
    private final List<Header.Column> printed;
    private final List<FormColumn> form;
    private final @Nullable Integer year;
    private final double[][] likeness;
    private final int[] matched;

    Unlabelled(
        List<Header.Column> printed,
        List<FormColumn> form,
        @Nullable Integer year,
        double[][] likeness,
        int[] matched) {
      this.printed = printed;
      this.form = form;
      this.year = year;
      this.likeness = likeness;
      this.matched = matched;
    }

    /**
     * Matches the columns between two matched ones with those of the form between these.
     *
     * @param own the printed columns that may be one of the form
     */
    void match(int[] own) {
      int last = -1;
      for (int i = 0; i <= own.length; i++) {
        int next = i == own.length ? form.size() : matched[own[i]];
        if (i < own.length && next < 0) {
          continue;
        }
        int between = i - last - 1;
        int before = last < 0 ? -1 : matched[own[last]];
        if (between > 0 && next - before - 1 == between) {
          for (int k = 0; k < between; k++) {
            match(own[last + 1 + k], before + 1 + k);
          }
        }
        last = i;
      }
    }

    private void match(int column, int place) {
      String label = printed.get(column).label();
      double own = likeness[column][place];
      boolean likeAnother = Arrays.stream(likeness[column]).anyMatch(like -> like > own);
      boolean legible = !label.contains(Glyph.UNKNOWN);
      if (!likeAnother
          && !isOther(printed.get(column), form.get(place), year)
          && !LabelYear.isAll(label)
          && !(legible && ColumnWording.of(form.get(place)).differs(label))) {
        matched[column] = place;
      }
    }
  }
}
