package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.LabelSet;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.OtherMeasures;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares texts with the labels of the rows of a table, in all its forms, each text once. */
public final class RowLabels {

  private static final Pattern NUMBERING = Pattern.compile("^[" + Numerals.DIGITS + "\\d](?=.)");

  private static final Map<TableKind, LabelSet> LABELS = load();

  private static final IdentityHashMap<Form, int[][]> ROWS = rows();

  /** Which labels are headings of several rows, and none of a row. */
  private static final Map<TableKind, int[]> HEADINGS = headingIndexes();

  /** The labels without their numbering. */
  private static final Map<TableKind, LabelSet> BARE = bareLabels();

  /** The words of all labels of the rows of a table, and of their groups. */
  private static final Map<TableKind, Set<String>> WORDS = words();

  /** A label that goes on, with a note, counts less than one that does not. */
  private static final double GOES_ON = 0.9;

  private static final int SHORT = 4;

  /** What a year begins with. */
  private static final String CENTURY = "20";

  /** A label at least this like that of a row is plainly that one. */
  static final double PLAIN = 0.9;

  /** What says after a label that it is another measure has no more characters. */
  private static final int QUALIFIER = 6;

  private final LabelSet labels;
  private final Set<String> words;
  private final LabelSet bareLabels;
  private final int[] headings;

  /** For each label which of the bare ones it is. */
  private final int[] bareOf;

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
    this.labels = Objects.requireNonNull(LABELS.get(kind));
    this.words = Objects.requireNonNull(WORDS.get(kind));
    this.bareLabels = Objects.requireNonNull(BARE.get(kind));
    this.bareOf = bareLabels.indexes(labels.labels().stream().map(RowLabels::bare).toList());
    this.headings = Objects.requireNonNull(HEADINGS.get(kind));
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
      own.addAll(headings(kind));
      labels.put(kind, new LabelSet(own));
    }
    return labels;
  }

  /** What a list prints over several of its rows, in a row that has no figure. */
  private static List<String> headings(TableKind kind) {
    if (!kind.isList()) {
      return List.of();
    }
    Set<String> headings = new LinkedHashSet<>();
    kind.forms().stream()
        .flatMap(form -> form.rows().stream())
        .forEach(row -> row.groups().forEach(group -> headings.add(Labels.normalise(group))));
    kind.forms().stream()
        .flatMap(form -> form.rows().stream())
        .forEach(row -> headings.removeAll(normal(row)));
    return List.copyOf(headings);
  }

  private static Map<TableKind, int[]> headingIndexes() {
    Map<TableKind, int[]> headings = new TreeMap<>();
    LABELS.forEach((kind, labels) -> headings.put(kind, labels.indexes(headings(kind))));
    return headings;
  }

  private static Map<TableKind, LabelSet> bareLabels() {
    Map<TableKind, LabelSet> bare = new TreeMap<>();
    LABELS.forEach(
        (kind, labels) -> {
          List<String> own = labels.labels().stream().map(RowLabels::bare).toList();
          bare.put(kind, new LabelSet(new LinkedHashSet<>(own)));
        });
    return bare;
  }

  private static Map<TableKind, Set<String>> words() {
    Map<TableKind, Set<String>> words = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Stream<FormRow> rows = kind.forms().stream().flatMap(form -> form.rows().stream());
      words.put(
          kind,
          OtherMeasures.words(
              rows.flatMap(row -> Stream.concat(row.labels().stream(), row.groups().stream()))
                  .map(Labels::normalise)
                  .toList()));
    }
    return words;
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

  /** A normalised label without its numbering. */
  private static String bare(String label) {
    return NUMBERING.matcher(label).replaceFirst("");
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
    OtherMeasures measures = OtherMeasures.of(text, words);
    double[] all = new double[labels.labels().size()];
    for (int label = 0; label < all.length; label++) {
      all[label] = likeness.whole(label, RowAligner.LEAST_LIKE);
      int length = labels.labels().get(label).length();
      if (goOn && length >= SHORT && text.length() > length) {
        double beginning = GOES_ON * likeness.beginning(label, RowAligner.LEAST_LIKE);
        all[label] = Math.max(all[label], beginning);
      }
      int end = length + QUALIFIER;
      OtherMeasures said =
          end < text.length() ? OtherMeasures.of(text.substring(0, end), words) : measures;
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
    OtherMeasures said = OtherMeasures.of(text, words);
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
        OtherMeasures beginning = OtherMeasures.of(text.substring(0, ends[i]), words);
        for (int label = 0; label < own[i].length; label++) {
          if (own[i][label] > best[first + i][label]) {
            double like = judged(own[i][label], beginning, label);
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
    String bare = bare(text);
    LabelSet.Likeness likeness = bareLabels.compare(bare);
    int plain = -1;
    double best = PLAIN;
    for (int label = 0; label < labels.labels().size(); label++) {
      double like = likeness.whole(bareOf[label], best);
      if (like > best || (like == best && plain < 0)) {
        plain = label;
        best = like;
      }
    }
    boolean other =
        plain >= 0
            && best < 1
            && OtherMeasures.of(bare, words).differ(bareLabels.labels().get(bareOf[plain]));
    return other ? -1 : plain;
  }

  /** Which of the labels are headings of several rows. */
  int[] headings() {
    return headings;
  }

  /** How many labels there are. */
  int count() {
    return labels.labels().size();
  }
}
