package io.github.nianbao.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statutory table as its data file describes it. Equal to itself alone; ordered as in the report.
 */
public final class TableKind implements Comparable<TableKind> {

  /** The largest whole number that a record holds. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final int place;
  private final String json;
  private final String shortName;
  private final int section;
  private final String heading;
  private final String clause;
  private final boolean decimals;
  private final TableWords words;
  private final List<Form> forms;
  private final Map<Form, List<Notice>> notices = new LinkedHashMap<>();
  private final List<Form> differing;
  private final boolean oneBlock;
  private final boolean rowLabels;
  private final boolean repeatedLabels;
  private final boolean amounts;

  /**
   * A table.
   *
   * @param place among those of its catalogue, from 0
   * @param all notices of the catalogue, oldest first
   */
  TableKind(int place, DataNode file, List<Notice> all) {
    file.only(
        "table",
        "short",
        "section",
        "heading",
        "clause",
        "forms",
        "unit",
        "decimals",
        "words",
        "blocks",
        "columnSums",
        "rowSums",
        "yearSums");
    this.place = place;
    json = file.get("table").text();
    shortName = file.text("short", json);
    section = file.get("section").number();
    heading = file.get("heading").text();
    clause = file.get("clause").text();
    decimals = Boolean.parseBoolean(file.text("decimals", "false"));
    words = TableWords.of(file.get("words"));
    forms = TableFile.of(file).forms(this, all);
    Map<List<Object>, List<Form>> alike =
        forms.stream().collect(groupingBy(TableKind::content, LinkedHashMap::new, toList()));
    for (List<Form> same : alike.values()) {
      List<Notice> own = same.stream().map(Form::notice).toList();
      same.forEach(form -> notices.put(form, own));
    }
    differing = alike.values().stream().map(same -> same.get(0)).toList();
    oneBlock = forms.stream().allMatch(form -> form.blocks().size() == 1);
    rowLabels = forms.stream().flatMap(f -> f.rows().stream()).noneMatch(TableKind::isUnlabelled);
    repeatedLabels = forms.stream().flatMap(f -> f.blocks().stream()).anyMatch(TableKind::repeats);
    amounts = forms.stream().flatMap(f -> f.cells().values().stream()).anyMatch(TableKind::isMoney);
  }

  private static List<Object> content(Form form) {
    return List.of(form.blocks(), form.cells());
  }

  private static boolean isUnlabelled(FormRow row) {
    return row.labels().isEmpty();
  }

  private static boolean repeats(FormBlock block) {
    Set<String> labels = new HashSet<>();
    return !block.columns().stream().allMatch(column -> labels.add(column.labels().get(0)));
  }

  private static boolean isMoney(FormColumn column) {
    return column.kind() == FormColumn.Kind.AMOUNT;
  }

  /** The table's name in the JSON contract. */
  public String json() {
    return json;
  }

  /** What the short names of its figures begin with. */
  public String shortName() {
    return shortName;
  }

  /** The JSON Pointer of the table. */
  public String pointer() {
    return "/" + json;
  }

  /** The ordinal of the section it belongs to. */
  public int section() {
    return section;
  }

  /** The heading of that section, such as 二、主动公开政府信息情况. */
  public String heading() {
    return heading;
  }

  /** The law that asks for the table, with the clause where that is the same for all its rows. */
  public String clause() {
    return clause;
  }

  /** What it is known by in print, beside the labels of its rows and columns. */
  public TableWords words() {
    return words;
  }

  /** Its forms, oldest first; at least one. */
  public List<Form> forms() {
    return forms;
  }

  /** Those of its forms that differ in more than their notice, oldest first. */
  public List<Form> differing() {
    return differing;
  }

  /** The newest of its forms. */
  public Form newest() {
    return forms.get(forms.size() - 1);
  }

  /** Its form of a version. */
  public Form form(String version) {
    return forms.stream()
        .filter(form -> form.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(json + " has no form " + version));
  }

  /** Its form for a report year; null where none applies to that year. */
  public @Nullable Form form(int year) {
    return forms.stream().filter(f -> f.notice().appliesTo(year)).findFirst().orElse(null);
  }

  /** The notices under which the table is as in one of its forms, oldest first. */
  public List<Notice> notices(Form form) {
    return Objects.requireNonNull(notices.get(form));
  }

  /** Whether all its rows have the same columns. */
  public boolean hasOneBlock() {
    return oneBlock;
  }

  /** Whether its rows have labels. */
  public boolean hasRowLabels() {
    return rowLabels;
  }

  /** Whether several columns of a block have the same label, under labels of groups. */
  public boolean repeatsLabels() {
    return repeatedLabels;
  }

  /** Whether some of its figures are amounts of money. */
  public boolean hasAmounts() {
    return amounts;
  }

  /**
   * Whether the records of the report hold the figures of a column as whole numbers of 32 bits; any
   * others they hold with all their digits.
   */
  public boolean isWhole(FormColumn column) {
    return !decimals && column.kind() != FormColumn.Kind.AMOUNT;
  }

  /** Whether the records of the report can hold a figure of a column. */
  public boolean holds(BigDecimal figure, FormColumn column) {
    return !isWhole(column) || figure.abs().compareTo(LARGEST) <= 0;
  }

  @Override
  public int compareTo(TableKind other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return json;
  }
}
