package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.label.LabelSet;
import io.github.nianbao.token.label.LabelWords;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The labels of the rows of a table in all its forms, as the catalogue gives them. */
final class TableLabels {

  private static final Pattern NUMBERING = Pattern.compile("^[" + Numerals.DIGITS + "\\d](?=.)");

  private static final Map<TableKind, TableLabels> ALL = load();

  private final LabelSet labels;

  /** Which of them are headings of several rows, and none of a row. */
  private final int[] headings;

  /** Without their numbering. */
  private final LabelSet bare;

  /** For each label which of the bare ones it is. */
  private final int[] bareOf;

  /** Of all labels, with and without their numbering, and of what stands over groups of them. */
  private final LabelWords words;

  private final IdentityHashMap<Form, int[][]> rows = new IdentityHashMap<>();

  /** How like each label is to all of them, by whether notes may follow; counted once. */
  private final double[] @Nullable [][] likeness;

  private TableLabels(TableKind kind) {
    Set<String> own = new LinkedHashSet<>();
    for (Form form : kind.forms()) {
      form.rows().forEach(row -> own.addAll(normal(row)));
    }
    List<String> over = headings(kind, own);
    own.addAll(over);
    labels = new LabelSet(own);
    headings = labels.indexes(over);
    List<String> bareOnes = labels.labels().stream().map(TableLabels::bare).toList();
    bare = new LabelSet(new LinkedHashSet<>(bareOnes));
    bareOf = bare.indexes(bareOnes);
    Stream<String> groups =
        kind.forms().stream()
            .flatMap(form -> form.rows().stream())
            .flatMap(row -> row.groups().stream())
            .map(Labels::normalise);
    words =
        new LabelWords(
            Stream.of(labels.labels().stream(), bareOnes.stream(), groups)
                .flatMap(Function.identity())
                .toList());
    for (Form form : kind.forms()) {
      Stream<int[]> indexes = form.rows().stream().map(row -> labels.indexes(normal(row)));
      rows.put(form, indexes.toArray(int[][]::new));
    }
    likeness = new double[own.size()][2][];
  }

  /**
   * What a list prints over several of its rows, in a row that has no figure.
   *
   * @param rows the labels of rows, some of which stand over others
   */
  private static List<String> headings(TableKind kind, Set<String> rows) {
    if (!kind.isList()) {
      return List.of();
    }
    return kind.forms().stream()
        .flatMap(form -> form.rows().stream())
        .flatMap(row -> row.groups().stream())
        .map(Labels::normalise)
        .filter(group -> !rows.contains(group))
        .distinct()
        .toList();
  }

  private static Map<TableKind, TableLabels> load() {
    Map<TableKind, TableLabels> all = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      all.put(kind, new TableLabels(kind));
    }
    return all;
  }

  static TableLabels of(TableKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private static List<String> normal(FormRow row) {
    return row.labels().stream().map(Labels::normalise).toList();
  }

  /** A normalised label without its numbering. */
  static String bare(String label) {
    return NUMBERING.matcher(label).replaceFirst("");
  }

  /** Normalised, in the order of the forms, each once. */
  LabelSet labels() {
    return labels;
  }

  /** Which of them are headings of several rows, and none of a row. */
  int[] headings() {
    return headings;
  }

  /** Those without their numbering. */
  LabelSet bare() {
    return bare;
  }

  /** The label without its numbering. */
  int bareOf(int label) {
    return bareOf[label];
  }

  /** What the labels, and what stands over them, say. */
  LabelWords words() {
    return words;
  }

  /** For each row of a form the indexes of its labels; none for a row without a label. */
  int[][] rows(Form form) {
    return Objects.requireNonNull(rows.get(form));
  }

  /**
   * How like a text is to each of the labels. That of a label is counted once for all reports, as
   * most of what is printed is one of them.
   *
   * @param goOn whether notes may follow
   * @param count counts it, the same for all reports where the text is a label
   */
  double[] likeness(String text, boolean goOn, Function<String, double[]> count) {
    int label = labels.index(text);
    if (label < 0) {
      return count.apply(text);
    }
    // Two threads may count the same, which does no harm.
    int way = goOn ? 1 : 0;
    double[] known = likeness[label][way];
    if (known == null) {
      known = count.apply(text);
      likeness[label][way] = known;
    }
    return known;
  }
}
