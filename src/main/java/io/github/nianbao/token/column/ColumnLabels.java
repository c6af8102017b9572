package io.github.nianbao.token.column;

import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.label.EditDistance;
import io.github.nianbao.token.label.LabelSet;
import io.github.nianbao.token.label.NotelessLabel;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The column labels of all forms, normalised, to recognise a header by. */
public final class ColumnLabels {

  /** A label at least this like one of the form's is taken for it. */
  public static final double LIKE = 0.7;

  /** A column some reports print beside those of the form. */
  public static final String SUBTOTAL = Wordings.get().subtotal();

  /** Columns that some reports print beside those of the form. */
  private static final List<String> EXTRA = Wordings.get().extraColumns();

  private static final double GROUP_LIKE = 0.6;

  private static final Map<TableKind, LabelSet> LABELS = load();

  private static final LabelSet GROUPS = groups();

  private ColumnLabels() {}

  private static Map<TableKind, LabelSet> load() {
    Map<TableKind, LabelSet> labels = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Set<String> own = new LinkedHashSet<>();
      ColumnWording.blocks(kind)
          .forEach(
              block -> block.columns().forEach(c -> own.addAll(ColumnWording.normal(c.labels()))));
      labels.put(kind, new LabelSet(own));
    }
    return labels;
  }

  private static LabelSet groups() {
    Set<String> groups = new LinkedHashSet<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      for (FormBlock block : ColumnWording.blocks(kind)) {
        groups.add(Labels.normalise(block.banner()));
        block.columns().forEach(column -> groups.addAll(ColumnWording.normal(column.groups())));
      }
    }
    groups.remove("");
    return new LabelSet(groups);
  }

  static LabelSet of(TableKind kind) {
    return Objects.requireNonNull(LABELS.get(kind));
  }

  /** Whether a normalised label is that of a column which is known to be none of the form's. */
  public static boolean isKnownExtra(String label) {
    return OtherMeasures.isBeside(label)
        || EXTRA.stream().anyMatch(extra -> EditDistance.similarity(extra, label) >= LIKE);
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
    return (!own.isEmpty() && EditDistance.similarity(own, text) >= LIKE)
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
    return ColumnWording.mayBeOne(text, LIKE);
  }

  /**
   * The label of the table that a normalised text is most like.
   *
   * @return null where it is like none
   */
  public static @Nullable String nearest(TableKind kind, String text) {
    int nearest = of(kind).nearest(LabelYear.without(text), LIKE);
    return nearest < 0 ? ColumnWording.worded(kind, text) : of(kind).labels().get(nearest);
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
}
