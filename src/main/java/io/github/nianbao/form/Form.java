package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statutory table as one notice prescribes it. A form is equal to itself alone. */
public final class Form {

  private final TableKind kind;
  private final Notice notice;
  private final List<FormBlock> blocks;
  private final List<FormRow> rows;
  private final Map<String, FormColumn> cells;
  private final IdentityHashMap<FormRow, List<String>> pointers = new IdentityHashMap<>();
  private final IdentityHashMap<FormRow, List<FormColumn>> columns = new IdentityHashMap<>();
  private final List<SumConstraint> sums;
  private final List<YearSum> yearSums;
  private final List<Bound> bounds;

  Form(TableKind kind, Notice notice, List<FormBlock> blocks, FormSums rules) {
    this.kind = kind;
    this.notice = notice;
    this.blocks = List.copyOf(blocks);
    rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
    Map<String, FormColumn> all = new LinkedHashMap<>();
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        List<FormColumn> own = block.columns().stream().map(row::in).toList();
        List<String> at = new ArrayList<>();
        for (FormColumn column : own) {
          at.add(pointer(row, column));
          if (all.put(at.get(at.size() - 1), column) != null) {
            throw new IllegalStateException("two cells " + at.get(at.size() - 1));
          }
        }
        columns.put(row, own);
        pointers.put(row, List.copyOf(at));
      }
    }
    cells = Collections.unmodifiableMap(all);
    sums = rules.sums(this);
    yearSums = rules.yearSums(this);
    bounds = rules.bounds(this);
  }

  /** Which table. */
  public TableKind kind() {
    return kind;
  }

  /** The notice that prescribes it. */
  public Notice notice() {
    return notice;
  }

  /** The name of the notice's forms in the JSON contract, such as {@code 2021}. */
  public String version() {
    return notice.version();
  }

  /** The blocks from the top. */
  public List<FormBlock> blocks() {
    return blocks;
  }

  /** The equations between its cells. */
  public List<SumConstraint> sums() {
    return sums;
  }

  /** The equations between its cells and those of the year before. */
  public List<YearSum> yearSums() {
    return yearSums;
  }

  /** What its cells do not exceed in a report that counts as its labels say. */
  public List<Bound> bounds() {
    return bounds;
  }

  /** The JSON Pointer of a cell. */
  public String pointer(FormRow row, FormColumn column) {
    return Stream.of(kind.pointer(), row.path(), column.path())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** The JSON Pointers of the cells of one of its rows, in the order of the row's columns. */
  public List<String> pointers(FormRow row) {
    return Objects.requireNonNull(pointers.get(row));
  }

  /** The columns of one of its rows, each with what its figure in this row is. */
  public List<FormColumn> columns(FormRow row) {
    return Objects.requireNonNull(columns.get(row));
  }

  /** All cells: JSON Pointer to column, row by row from the top. */
  public Map<String, FormColumn> cells() {
    return cells;
  }

  /** All rows from the top. */
  public List<FormRow> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return kind + " " + version();
  }
}
