package io.github.nianbao.token.column;

import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.label.LabelSet;
import io.github.nianbao.token.label.LabelWords;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a form has over one of its columns, to compare printed labels with, all normalised. */
public final class ColumnWording {

  /** A label less like one of the form's is not recognised. */
  private static final double RECOGNISED = 0.5;

  /** A label is no longer than this, in characters, where its words say what it is. */
  private static final int LONGEST = 20;

  /** The labels of all columns, and for each column those of its groups, joined. */
  private static final LabelSet ALL = all();

  private static final IdentityHashMap<FormColumn, ColumnWording> WORDINGS = load();

  /** Of columns whose labels are known by what words they are made of. */
  private static final List<ColumnWording> WORDED =
      WORDINGS.values().stream().filter(column -> column.wording != null).toList();

  private final List<String> texts;
  private final LabelWords words;
  private final String over;
  private final int[] labels;
  private final int[] groups;
  private final @Nullable Pattern wording;

  /**
   * @param words of the labels of its block
   */
  private ColumnWording(FormColumn column, LabelWords words) {
    this.words = words;
    texts = normal(column.labels());
    labels = ALL.indexes(texts);
    over = String.join("", joinedGroups(column));
    groups = ALL.indexes(joinedGroups(column));
    wording = column.wording().isEmpty() ? null : Pattern.compile(column.wording());
  }

  private static LabelSet all() {
    Set<String> all = new LinkedHashSet<>();
    List<FormColumn> columns =
        FormCatalogue.standard().tables().stream()
            .flatMap(kind -> blocks(kind).stream())
            .flatMap(block -> block.columns().stream())
            .toList();
    columns.forEach(column -> all.addAll(normal(column.labels())));
    columns.forEach(column -> all.addAll(joinedGroups(column)));
    return new LabelSet(all);
  }

  private static IdentityHashMap<FormColumn, ColumnWording> load() {
    IdentityHashMap<FormColumn, ColumnWording> wordings = new IdentityHashMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      for (FormBlock block : blocks(kind)) {
        LabelWords words =
            new LabelWords(
                block.columns().stream()
                    .flatMap(own -> Stream.concat(own.labels().stream(), own.groups().stream()))
                    .map(Labels::normalise)
                    .toList());
        block.columns().forEach(column -> wordings.put(column, new ColumnWording(column, words)));
      }
    }
    return wordings;
  }

  static List<FormBlock> blocks(TableKind kind) {
    return kind.forms().stream().flatMap(form -> form.blocks().stream()).toList();
  }

  static List<String> normal(List<String> labels) {
    return labels.stream().map(Labels::normalise).toList();
  }

  private static List<String> joinedGroups(FormColumn column) {
    String joined = Labels.normalise(String.join("", column.groups()));
    return joined.isEmpty() ? List.of() : List.of(joined);
  }

  static ColumnWording of(FormColumn column) {
    return Objects.requireNonNull(WORDINGS.get(column));
  }

  /** That of the only column of a list. */
  private static ColumnWording ofList(TableKind list) {
    return of(list.newest().blocks().get(0).columns().get(0));
  }

  /** Whether a label, normalised, says word for word that it is that of the column. */
  private boolean isSaid(String label) {
    return texts.contains(label) || isWorded(label);
  }

  private boolean isWorded(String label) {
    return wording != null && label.length() <= LONGEST && wording.matcher(label).matches();
  }

  /** Whether a text has enough characters of labels to be so like one of any column's. */
  static boolean mayBeOne(String text, double like) {
    return ALL.mayHave(LabelYear.without(text), like)
        || WORDED.stream().anyMatch(column -> column.isWorded(text));
  }

  /** The usual label of the only column of a list, where a text says that it is that one's. */
  static @Nullable String worded(TableKind kind, String text) {
    if (!kind.isList()) {
      return null;
    }
    ColumnWording own = ofList(kind);
    return own.isWorded(text) ? own.usual() : null;
  }

  /** Whether a normalised label says word for word that it is that of the column of a list. */
  public static boolean isSaid(TableKind list, String label) {
    return ofList(list).isSaid(LabelYear.ofAny(label));
  }

  /** Whether a label says word for word that it is that of a column of a list. */
  static boolean isOfList(String label) {
    return WORDED.stream().anyMatch(column -> column.isSaid(LabelYear.ofAny(label)));
  }

  /**
   * Whether columns say word for word what those of a form say, in the form's order; what lies over
   * columns for which the form has nothing there may be the label of their block.
   */
  static boolean areThose(List<Header.Column> printed, List<FormColumn> form) {
    boolean same = printed.size() == form.size();
    for (int i = 0; same && i < form.size(); i++) {
      ColumnWording own = of(form.get(i));
      same =
          own.texts.contains(printed.get(i).label())
              && (own.over.isEmpty() || own.over.equals(printed.get(i).group()));
    }
    return same;
  }

  /** The usual label of the column. */
  String usual() {
    return texts.get(0);
  }

  /** Whether a label of the column is the last of some words over one. */
  boolean ends(String words) {
    return texts.stream().anyMatch(words::endsWith);
  }

  /** How like a label is to those of the form's columns; 0 where it is not recognised. */
  static double[] likeness(String printed, List<FormColumn> form) {
    double[] likeness = new double[form.size()];
    if (printed.equals(ColumnLabels.SUBTOTAL)) {
      // It is half like 总计, which a page break may have cut off from its column.
      return likeness;
    }
    LabelSet.Likeness label = ALL.compare(printed);
    String bare = LabelYear.ofAny(printed);
    for (int j = 0; j < likeness.length; j++) {
      ColumnWording known = of(form.get(j));
      double own = known.isSaid(bare) ? 1 : label.nearest(known.labels, RECOGNISED);
      boolean none = own < RECOGNISED || (own < 1 && known.differs(printed));
      likeness[j] = none ? 0 : own;
    }
    return likeness;
  }

  /** How like a normalised label is to those of the column, 0 to 1. */
  double likeness(String printed) {
    return isSaid(LabelYear.ofAny(printed)) ? 1 : ALL.compare(printed).nearest(labels, 0);
  }

  /** Whether the label of a column is recognisably that of a column of the form. */
  public static boolean recognised(Header.Column printed, FormColumn column) {
    return of(column).likeness(printed.label()) >= RECOGNISED;
  }

  /** Whether a label says that it is that of another measure than all that the column may have. */
  boolean differs(String printed) {
    return texts.stream().allMatch(OtherMeasures.of(printed, words)::differ);
  }

  /** How like what lies over a column is to what lies over each of the form's, 0 to 1. */
  static double[] groupLikeness(String printed, List<FormColumn> form) {
    LabelSet.Likeness group = ALL.compare(printed);
    double[] likeness = new double[form.size()];
    for (int j = 0; j < likeness.length; j++) {
      likeness[j] = group.nearest(of(form.get(j)).groups, 0);
    }
    return likeness;
  }
}
