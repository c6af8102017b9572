package io.github.nianbao.section;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The column labels of all forms, normalised, to recognise a header by. */
final class ColumnLabels {

  /** A label at least this like one of the form's is taken for it. */
  static final double LIKE = 0.7;

  private static final Map<TableKind, Set<String>> LABELS = load();

  private static final Set<String> GROUPS = groups();

  private ColumnLabels() {}

  private static Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    for (TableKind kind : TableKind.values()) {
      for (Form form : Forms.of(kind)) {
        for (FormBlock block : form.blocks()) {
          groups.add(Labels.normalise(block.banner()));
          for (FormColumn column : block.columns()) {
            column.groups().forEach(group -> groups.add(Labels.normalise(group)));
          }
        }
      }
    }
    groups.remove("");
    return groups;
  }

  /** Whether a text is a label that stands over several columns, or over a block of rows. */
  static boolean isGroup(String text) {
    String normal = Labels.normalise(text);
    return GROUPS.stream().anyMatch(group -> Labels.similarity(group, normal) >= 0.6);
  }

  /** Whether a text may be a part of a column's label: it has no other characters. */
  static boolean spells(TableKind kind, String text) {
    String normal = Labels.normalise(text);
    String letters = String.join("", LABELS.getOrDefault(kind, Set.of()));
    return !normal.isEmpty() && normal.chars().allMatch(c -> letters.indexOf(c) >= 0);
  }

  private static Map<TableKind, Set<String>> load() {
    Map<TableKind, Set<String>> labels = new EnumMap<>(TableKind.class);
    for (TableKind kind : TableKind.values()) {
      Set<String> own = new LinkedHashSet<>();
      for (Form form : Forms.of(kind)) {
        for (FormBlock block : form.blocks()) {
          for (FormColumn column : block.columns()) {
            column.labels().forEach(label -> own.add(Labels.normalise(label)));
          }
        }
      }
      labels.put(kind, own);
    }
    return labels;
  }

  /**
   * The label of the table that a normalised text is most like.
   *
   * @return null where it is like none
   */
  static @Nullable String nearest(TableKind kind, String text) {
    String nearest = null;
    double best = LIKE;
    for (String label : LABELS.getOrDefault(kind, Set.of())) {
      double similarity = Labels.similarity(label, text);
      if (similarity >= best) {
        best = similarity;
        nearest = label;
      }
    }
    return nearest;
  }

  /** How many columns 三 has before the one of a normalised label. */
  static int before(String label) {
    List<FormColumn> columns = Forms.of(TableKind.REQUESTS).get(0).blocks().get(0).columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).labels().stream().map(Labels::normalise).anyMatch(label::equals)) {
        return i;
      }
    }
    return 0;
  }

  /** How well a header fits the columns of a block, 0 to 1, by labels alone. */
  static double fit(List<Header.Column> printed, List<FormColumn> form) {
    double sum = 0;
    int[] matched = InOrder.match(scores(printed, form));
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] >= 0) {
        sum += likeness(printed.get(i), form.get(matched[i]));
      }
    }
    return sum / Math.max(printed.size(), form.size());
  }

  /**
   * For each column of the header the column of the form, matched in order: by label, and by place
   * where as many are left between two recognised ones on either side.
   *
   * @return as long as the header's columns; null for a column that the form does not have
   */
  static List<@Nullable FormColumn> match(List<Header.Column> printed, List<FormColumn> form) {
    int[] matched = InOrder.match(scores(printed, form));
    fillByPlace(matched, form.size());
    List<@Nullable FormColumn> columns = new ArrayList<>();
    for (int j : matched) {
      columns.add(j < 0 ? null : form.get(j));
    }
    return columns;
  }

  private static double[][] scores(List<Header.Column> printed, List<FormColumn> form) {
    double[][] scores = new double[printed.size()][form.size()];
    for (int i = 0; i < printed.size(); i++) {
      for (int j = 0; j < form.size(); j++) {
        double likeness = likeness(printed.get(i), form.get(j));
        scores[i][j] =
            likeness < 0.5 ? 0 : likeness + 0.2 * groupLikeness(printed.get(i), form.get(j));
        // Of several equal ways the one that leaves no column over.
        if (scores[i][j] > 0 && i == j && printed.size() == form.size()) {
          scores[i][j] += 0.1;
        }
      }
    }
    return scores;
  }

  private static double likeness(Header.Column printed, FormColumn column) {
    double best = 0;
    for (String label : column.labels()) {
      best = Math.max(best, Labels.similarity(Labels.normalise(label), printed.label()));
    }
    return best;
  }

  private static double groupLikeness(Header.Column printed, FormColumn column) {
    if (column.groups().isEmpty()) {
      return 0;
    }
    String own = Labels.normalise(String.join("", column.groups()));
    return Labels.similarity(own, printed.group());
  }

  private static void fillByPlace(int[] matched, int formColumns) {
    int last = -1;
    for (int i = 0; i <= matched.length; i++) {
      int next = i == matched.length ? formColumns : matched[i];
      if (i < matched.length && next < 0) {
        continue;
      }
      int printedBetween = i - last - 1;
      int before = last < 0 ? -1 : matched[last];
      if (printedBetween > 0 && next - before - 1 == printedBetween) {
        for (int k = 0; k < printedBetween; k++) {
          matched[last + 1 + k] = before + 1 + k;
        }
      }
      last = i;
    }
  }
}
