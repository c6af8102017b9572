package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.label.LabelSet;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares texts with the labels of the rows of a table, in all its forms, each text once. */
public final class RowLabels {

  /** A label that goes on, with a note, counts less than one that does not. */
  private static final double GOES_ON = 0.9;

  private static final int SHORT = 4;

  /** What a year begins with. */
  private static final String CENTURY = "20";

  /** A label at least this like that of a row is plainly that one. */
  static final double PLAIN = 0.9;

  /** What says after a label that it is another measure has no more characters. */
  private static final int QUALIFIER = 6;

  private final TableLabels table;
  private final LabelSet labels;
  private final boolean goOn;
  private final Supplier<@Nullable Integer> year;
  private final Map<String, double[]> known = new HashMap<>();

  /**
   * Compares with the labels of a table.
   *
   * @param goOn whether a note without brackets may follow a label
   */
  public RowLabels(TableKind kind, boolean goOn) {
    this(kind, goOn, () -> null);
  }

  /**
   * Compares with the labels of a table.
   *
   * @param goOn whether a note without brackets may follow a label
   * @param year of the report, which a label may name; null where it is not known
   */
  public RowLabels(TableKind kind, boolean goOn, Supplier<@Nullable Integer> year) {
    this.year = year;
    this.table = TableLabels.of(kind);
    this.labels = table.labels();
    this.goOn = goOn;
  }

  /** Which of the labels are headings of several rows. */
  int[] headings() {
    return table.headings();
  }

  /** Whether notes without brackets may follow a label. */
  boolean goOn() {
    return goOn;
  }

  /** For each row of a form the indexes of its labels; none for a row without a label. */
  int[][] of(Form form) {
    return table.rows(form);
  }

  /**
   * How like a normalised text is to each of the labels, 0 to 1; 0 too where it is less like than
   * that of any row must be.
   */
  private double[] likeness(String text) {
    double[] like = known.get(text);
    if (like == null) {
      // What names a year is like a label or not by the year of the report.
      boolean lasting = !text.contains(CENTURY);
      like = lasting ? table.likeness(text, goOn, this::compare) : compare(text);
      known.put(text, like);
    }
    return like;
  }

  private double[] compare(String text) {
    LabelSet.Likeness likeness = labels.compare(text);
    OtherMeasures measures = OtherMeasures.of(text, table.words());
    int begun = 0;
    for (String label : labels.labels()) {
      begun = text.startsWith(label) ? Math.max(begun, label.length()) : begun;
    }
    double[] all = new double[labels.labels().size()];
    for (int label = 0; label < all.length; label++) {
      all[label] = likeness.whole(label, RowAligner.LEAST_LIKE);
      int length = labels.labels().get(label).length();
      if (goOn && length >= SHORT && text.length() > length) {
        double beginning = GOES_ON * likeness.beginning(label, RowAligner.LEAST_LIKE);
        all[label] = Math.max(all[label], beginning);
      }
      // A row's label may be the beginning of another one of it, behind which it is said.
      int end = Math.max(length, begun) + QUALIFIER;
      OtherMeasures said =
          end < text.length() ? OtherMeasures.of(text.substring(0, end), table.words()) : measures;
      all[label] = judged(all[label], said, label);
    }
    return all;
  }

  /** How like a text is to a label, but not at all where it says that it is another measure. */
  private double judged(double like, OtherMeasures said, int label) {
    boolean other =
        like >= RowAligner.LEAST_LIKE
            && like < 1
            && (said.differ(labels.labels().get(label)) || isOfOtherYear(said.printed(), label));
    return other ? 0 : like;
  }

  /** Whether a normalised text says by itself that it is of another measure or another year. */
  boolean isOther(String text) {
    return OtherMeasures.isOther(text)
        || (text.contains(CENTURY) && OtherMeasures.ofOtherYear(text, "", year.get()));
  }

  private boolean isOfOtherYear(String text, int label) {
    return text.contains(CENTURY)
        && OtherMeasures.ofOtherYear(text, labels.labels().get(label), year.get());
  }

  /** Takes away how like the labels are that a normalised text is said to be no measure of. */
  void withoutOtherMeasures(String text, double[] like) {
    OtherMeasures said = OtherMeasures.of(text, table.words());
    for (int label = 0; label < like.length; label++) {
      if (like[label] >= RowAligner.LEAST_LIKE
          && (said.areNot(labels.labels().get(label)) || isOfOtherYear(text, label))) {
        like[label] = 0;
      }
    }
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
      double[][] own = new double[ends.length][count()];
      labels.beginnings(text, ends, RowAligner.LEAST_LIKE, own, 0);
      for (int i = 0; i < ends.length; i++) {
        String beginning = text.substring(0, ends[i]);
        OtherMeasures said = OtherMeasures.of(beginning, table.words());
        for (int label = 0; label < own[i].length; label++) {
          if (own[i][label] > best[first + i][label]) {
            double like = judged(own[i][label], said, label);
            best[first + i][label] = Math.max(best[first + i][label], like);
          }
        }
      }
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

  /**
   * The label that a normalised text plainly is, whatever numbers either; -1 for none or several.
   */
  int plain(String text) {
    if (text.contains(Glyph.UNKNOWN)) {
      return -1;
    }
    String bare = TableLabels.bare(text);
    LabelSet.Likeness likeness = table.bare().compare(bare);
    int plain = -1;
    double best = PLAIN;
    for (int label = 0; label < labels.labels().size(); label++) {
      double like = likeness.whole(table.bareOf(label), best);
      if (like > best || (like == best && plain < 0)) {
        plain = label;
        best = like;
      }
    }
    boolean other =
        plain >= 0
            && best < 1
            && OtherMeasures.of(bare, table.words())
                .differ(table.bare().labels().get(table.bareOf(plain)));
    return other ? -1 : plain;
  }

  /** How many labels there are. */
  int count() {
    return labels.labels().size();
  }
}
