package io.github.nianbao.token.column;

import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.LabelSet;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.NotelessLabel;
import io.github.nianbao.token.OtherMeasures;
import io.github.nianbao.token.Wordings;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The column labels of all forms, normalised, to recognise a header by. */
public final class ColumnLabels {

  /** A label at least this like one of the form's is taken for it. */
  public static final double LIKE = 0.7;

  /** A column some reports print beside those of the form. */
  public static final String SUBTOTAL = Wordings.get().subtotal();

  /** Columns that some reports print beside those of the form. */
  private static final List<String> EXTRA = Wordings.get().extraColumns();

  /** A label less like one of the form's is not recognised. */
  private static final double RECOGNISED = 0.5;

  private static final double GROUP_LIKE = 0.6;

  /** What a year begins with. */
  private static final String CENTURY = "20";

  private static final Pattern YEAR = Pattern.compile("^20\\d{2}年度?");

  private static final String THIS_YEAR = "本年";

  private static final Map<TableKind, LabelSet> LABELS = load();

  private static final LabelSet GROUPS = groups();

  /** The labels of all columns, and for each column those of its groups, joined. */
  private static final LabelSet ALL = all();

  private static final IdentityHashMap<FormColumn, Indexes> INDEXES = indexes();

  /** A label is no longer than this, in characters, where its words say what it is. */
  private static final int LONGEST = 20;

  private static final List<Indexes> WORDED =
      INDEXES.values().stream().filter(column -> column.wording != null).toList();

  private ColumnLabels() {}

  /** Where the labels of a column, and what stands over it, stand among all. */
  private static final class Indexes {
    private final List<String> texts;
    private final Set<String> words;
    private final String over;
    private final int[] labels;
    private final int[] groups;
    private final @Nullable Pattern wording;

    /**
     * @param words of the labels of its block
     */
    Indexes(FormColumn column, Set<String> words) {
      this.words = words;
      texts = normal(column.labels());
      labels = ALL.indexes(texts);
      over = String.join("", joinedGroups(column));
      groups = ALL.indexes(joinedGroups(column));
      wording = column.wording().isEmpty() ? null : Pattern.compile(column.wording());
    }

    /** Whether a label, normalised, says word for word that it is that of the column. */
    private boolean isSaid(String label) {
      return texts.contains(label) || isWorded(label);
    }

    private boolean isWorded(String label) {
      return wording != null && label.length() <= LONGEST && wording.matcher(label).matches();
    }
  }

  private static LabelSet all() {
    Set<String> all = new LinkedHashSet<>();
    columns().forEach(column -> all.addAll(normal(column.labels())));
    columns().forEach(column -> all.addAll(joinedGroups(column)));
    return new LabelSet(all);
  }

  private static IdentityHashMap<FormColumn, Indexes> indexes() {
    IdentityHashMap<FormColumn, Indexes> indexes = new IdentityHashMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      for (FormBlock block : blocks(kind)) {
        Set<String> words =
            OtherMeasures.words(
                block.columns().stream()
                    .flatMap(own -> Stream.concat(own.labels().stream(), own.groups().stream()))
                    .map(Labels::normalise)
                    .toList());
        block.columns().forEach(column -> indexes.put(column, new Indexes(column, words)));
      }
    }
    return indexes;
  }

  private static List<FormColumn> columns() {
    return FormCatalogue.standard().tables().stream()
        .flatMap(kind -> blocks(kind).stream())
        .flatMap(block -> block.columns().stream())
        .toList();
  }

  private static List<String> joinedGroups(FormColumn column) {
    String joined = Labels.normalise(String.join("", column.groups()));
    return joined.isEmpty() ? List.of() : List.of(joined);
  }

  private static Map<TableKind, LabelSet> load() {
    Map<TableKind, LabelSet> labels = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Set<String> own = new LinkedHashSet<>();
      blocks(kind).forEach(block -> block.columns().forEach(c -> own.addAll(normal(c.labels()))));
      labels.put(kind, new LabelSet(own));
    }
    return labels;
  }

  private static LabelSet groups() {
    Set<String> groups = new LinkedHashSet<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      for (FormBlock block : blocks(kind)) {
        groups.add(Labels.normalise(block.banner()));
        block.columns().forEach(column -> groups.addAll(normal(column.groups())));
      }
    }
    groups.remove("");
    return new LabelSet(groups);
  }

  private static List<FormBlock> blocks(TableKind kind) {
    return kind.forms().stream().flatMap(form -> form.blocks().stream()).toList();
  }

  private static List<String> normal(List<String> labels) {
    return labels.stream().map(Labels::normalise).toList();
  }

  static LabelSet of(TableKind kind) {
    return Objects.requireNonNull(LABELS.get(kind));
  }

  /** Whether a normalised label is that of a column which is known to be none of the form's. */
  public static boolean isKnownExtra(String label) {
    return OtherMeasures.isBeside(label)
        || EXTRA.stream().anyMatch(extra -> Labels.similarity(extra, label) >= LIKE);
  }

  /** Whether a normalised text is a label that stands over several columns or a block of rows. */
  public static boolean isGroup(String text) {
    return GROUPS.nearest(text, GROUP_LIKE) >= 0;
  }

  /** Whether a normalised text is what some table has over the labels of its rows. */
  public static boolean isOverLabels(String text) {
    return FormCatalogue.standard().tables().stream().anyMatch(kind -> isOverLabels(kind, text));
  }

  /** Whether a normalised text is what a table has over the labels of its rows, as 信息内容. */
  public static boolean isOverLabels(TableKind kind, String text) {
    String own = kind.words().labelHeader();
    return (!own.isEmpty() && Labels.similarity(own, text) >= LIKE)
        || (kind.isList() && Wordings.get().listHeaders().contains(text));
  }

  /** Whether a header may be that of a table, or of the one among whose columns its own stand. */
  public static boolean mayBeOver(TableKind kind, Header header) {
    return kind.isBesideAnother()
        ? isOver(kind, header)
        : kind.besides().stream().noneMatch(other -> areAllOf(other, header));
  }

  /** Whether a header has the columns of a table that stands beside another. */
  private static boolean isOver(TableKind kind, Header header) {
    return header.columns().stream().anyMatch(column -> isOf(kind, column));
  }

  /** Whether a header has no columns but those of a table that stands beside another. */
  private static boolean areAllOf(TableKind kind, Header header) {
    return !header.columns().isEmpty()
        && header.columns().stream().allMatch(column -> isOf(kind, column));
  }

  /** Whether a column is one of a table that stands beside another. */
  public static boolean isOf(TableKind kind, Header.Column column) {
    return kind.words().isSign(column.label()) && nearest(kind, column.label()) != null;
  }

  /** Whether a normalised text may be a part of a column's label: it has no other characters. */
  public static boolean spells(TableKind kind, String text) {
    return !text.isEmpty() && of(kind).spells(text);
  }

  /** Whether a normalised text has enough characters of labels to be like one of any table's. */
  public static boolean mayBeOne(String text) {
    return ALL.mayHave(withoutYear(text), LIKE)
        || WORDED.stream().anyMatch(column -> column.isWorded(text));
  }

  /**
   * The label of the table that a normalised text is most like.
   *
   * @return null where it is like none
   */
  public static @Nullable String nearest(TableKind kind, String text) {
    int nearest = of(kind).nearest(withoutYear(text), LIKE);
    return nearest < 0 ? worded(kind, text) : of(kind).labels().get(nearest);
  }

  /** The usual label of the only column of a list, where a text says that it is that one's. */
  private static @Nullable String worded(TableKind kind, String text) {
    if (!kind.isList()) {
      return null;
    }
    Indexes own = ofList(kind);
    return own.isWorded(text) ? own.texts.get(0) : null;
  }

  /** Whether a normalised label says word for word that it is that of the column of a list. */
  public static boolean isSaid(TableKind list, String label) {
    return ofList(list).isSaid(ofAnyYear(label));
  }

  /** Those of the only column of a list. */
  private static Indexes ofList(TableKind list) {
    return indexes(list.newest().blocks().get(0).columns().get(0));
  }

  /** Whether a label says word for word that it is that of a column of a list. */
  static boolean isOfList(String label) {
    return WORDED.stream().anyMatch(column -> column.isSaid(ofAnyYear(label)));
  }

  /** A text as a label, without its notes where it is one of the forms' but for these. */
  public static String ofPrinted(String printed) {
    String text = Labels.normalise(printed);
    if (printed.indexOf('(') < 0 || isKnown(text)) {
      return text;
    }
    NotelessLabel label = new NotelessLabel();
    label.append(printed);
    return label.hadNotes() && isKnown(label.text()) ? label.text() : text;
  }

  private static boolean isKnown(String label) {
    return FormCatalogue.standard().tables().stream()
        .anyMatch(kind -> nearest(kind, label) != null);
  }

  /** How many columns the first block of a table has before the one of a normalised label. */
  public static int before(TableKind kind, String label) {
    List<FormColumn> columns = kind.forms().get(0).blocks().get(0).columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).labels().stream().map(Labels::normalise).anyMatch(label::equals)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Whether columns say word for word what those of a form say, in the form's order; what lies over
   * columns for which the form has nothing there may be the label of their block.
   */
  static boolean areThose(List<Header.Column> printed, List<FormColumn> form) {
    boolean same = printed.size() == form.size();
    for (int i = 0; same && i < form.size(); i++) {
      Indexes own = indexes(form.get(i));
      same =
          own.texts.contains(printed.get(i).label())
              && (own.over.isEmpty() || own.over.equals(printed.get(i).group()));
    }
    return same;
  }

  /** The usual label of a column, normalised. */
  static String usual(FormColumn column) {
    return indexes(column).texts.get(0);
  }

  /** How like a label is to those of the form's columns; 0 where it is not recognised. */
  static double[] likeness(String printed, List<FormColumn> form) {
    double[] likeness = new double[form.size()];
    if (printed.equals(SUBTOTAL)) {
      // It is half like 总计, which a page break may have cut off from its column.
      return likeness;
    }
    LabelSet.Likeness label = ALL.compare(printed);
    String bare = ofAnyYear(printed);
    for (int j = 0; j < likeness.length; j++) {
      Indexes known = indexes(form.get(j));
      double own = known.isSaid(bare) ? 1 : label.nearest(known.labels, RECOGNISED);
      boolean none = own < RECOGNISED || (own < 1 && differ(printed, form.get(j)));
      likeness[j] = none ? 0 : own;
    }
    return likeness;
  }

  /** Whether a normalised label says a year and nothing else. */
  static boolean isYear(String label) {
    return !label.isEmpty() && withoutYear(label).isEmpty();
  }

  /** A label without the year that it begins with. */
  private static String withoutYear(String printed) {
    return printed.startsWith(CENTURY) ? YEAR.matcher(printed).replaceFirst("") : printed;
  }

  /** The same of the label of a column, which may say nothing but its year. */
  private static String ofAnyYear(String printed) {
    String bare = withoutYear(printed);
    return bare.isEmpty() && !printed.isEmpty() ? THIS_YEAR : bare;
  }

  /** Whether a label says that it is that of another measure than all that the column may have. */
  static boolean differ(String printed, FormColumn column) {
    Indexes own = indexes(column);
    return own.texts.stream().allMatch(OtherMeasures.of(printed, own.words)::differ);
  }

  /** How like what lies over a column is to what lies over each of the form's, 0 to 1. */
  static double[] groupLikeness(String printed, List<FormColumn> form) {
    LabelSet.Likeness group = ALL.compare(printed);
    double[] likeness = new double[form.size()];
    for (int j = 0; j < likeness.length; j++) {
      likeness[j] = group.nearest(indexes(form.get(j)).groups, 0);
    }
    return likeness;
  }

  /** Whether the label of a column is recognisably that of a column of the form. */
  public static boolean recognised(Header.Column printed, FormColumn column) {
    return likeness(printed.label(), column) >= RECOGNISED;
  }

  /** How like a normalised label is to those of a column of the form, 0 to 1. */
  static double likeness(String printed, FormColumn column) {
    Indexes known = indexes(column);
    return known.isSaid(ofAnyYear(printed)) ? 1 : ALL.compare(printed).nearest(known.labels, 0);
  }

  private static Indexes indexes(FormColumn column) {
    return Objects.requireNonNull(INDEXES.get(column));
  }
}
