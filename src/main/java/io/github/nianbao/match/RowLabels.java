package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.LabelSet;
import io.github.nianbao.token.Labels;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares texts with the labels of the rows of a table, in all its forms, each text once. */
public final class RowLabels {

  private static final Map<TableKind, LabelSet> LABELS = load();

  private static final IdentityHashMap<Form, int[][]> ROWS = rows();

  /** A label that goes on, with a note, counts less than one that does not. */
  private static final double GOES_ON = 0.9;

  private static final int SHORT = 4;

  private final LabelSet labels;
  private final boolean goOn;
  private final Map<String, double[]> known = new HashMap<>();

  /**
   * Compares with the labels of a table.
   *
   * @param goOn whether a note without brackets may follow a label
   */
  public RowLabels(TableKind kind, boolean goOn) {
    this.labels = Objects.requireNonNull(LABELS.get(kind));
    this.goOn = goOn;
  }

  private static Map<TableKind, LabelSet> load() {
    Map<TableKind, LabelSet> labels = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Set<String> own = new LinkedHashSet<>();
      for (Form form : kind.forms()) {
        for (FormRow row : form.rows()) {
          own.addAll(normal(row));
        }
      }
      labels.put(kind, new LabelSet(own));
    }
    return labels;
  }

  private static IdentityHashMap<Form, int[][]> rows() {
    IdentityHashMap<Form, int[][]> rows = new IdentityHashMap<>();
    LABELS.forEach(
        (kind, labels) -> {
          for (Form form : kind.forms()) {
            Stream<int[]> own = form.rows().stream().map(row -> labels.indexes(normal(row)));
            rows.put(form, own.toArray(int[][]::new));
          }
        });
    return rows;
  }

  private static List<String> normal(FormRow row) {
    return row.labels().stream().map(Labels::normalise).toList();
  }

  /** Whether notes without brackets may follow a label. */
  boolean goOn() {
    return goOn;
  }

  /** For each row of a form the indexes of its labels; none for a row without a label. */
  int[][] of(Form form) {
    return Objects.requireNonNull(ROWS.get(form));
  }

  /**
   * How like a normalised text is to each of the labels, 0 to 1; 0 too where it is less like than
   * that of any row must be.
   */
  private double[] likeness(String text) {
    return known.computeIfAbsent(text, this::compare);
  }

  private double[] compare(String text) {
    LabelSet.Likeness likeness = labels.compare(text);
    double[] all = new double[labels.labels().size()];
    for (int label = 0; label < all.length; label++) {
      all[label] = likeness.whole(label, RowAligner.LEAST_LIKE);
      int length = labels.labels().get(label).length();
      if (goOn && length >= SHORT && text.length() > length) {
        double beginning = GOES_ON * likeness.beginning(label, RowAligner.LEAST_LIKE);
        all[label] = Math.max(all[label], beginning);
      }
    }
    return all;
  }

  /**
   * Compares some beginnings of a normalised text with the labels.
   *
   * @param ends where the beginnings end, rising
   * @param best by beginning and label how like they are known to be, 0 to 1; takes what is more
   * @param first the place of the first beginning in it
   */
  void compare(String text, int[] ends, double[][] best, int first) {
    if (!goOn && ends.length > 1) {
      labels.beginnings(text, ends, RowAligner.LEAST_LIKE, best, first);
      return;
    }
    for (int i = 0; i < ends.length; i++) {
      double[] own = best[first + i];
      double[] likeness = likeness(text.substring(0, ends[i]));
      for (int label = 0; label < own.length; label++) {
        own[label] = Math.max(own[label], likeness[label]);
      }
    }
  }

  /** How many labels there are. */
  int count() {
    return labels.labels().size();
  }
}
