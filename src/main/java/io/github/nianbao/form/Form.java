package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One statutory table in the form of one year. A form is equal to itself alone. */
public final class Form {

  private final TableKind kind;
  private final String version;
  private final List<FormBlock> blocks;
  private final List<FormRow> rows;
  private final List<Identity> identities;
  private final Map<String, FormColumn> cells;
  private final IdentityHashMap<FormRow, List<String>> pointers;

  /** A form without equations. */
  Form(TableKind kind, String version, List<FormBlock> blocks) {
    this.kind = kind;
    this.version = version;
    this.blocks = List.copyOf(blocks);
    rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
    identities = List.of();
    Map<String, FormColumn> all = new LinkedHashMap<>();
    pointers = new IdentityHashMap<>();
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        List<String> own = new ArrayList<>();
        for (FormColumn column : block.columns()) {
          own.add(pointer(row, column));
          all.put(own.get(own.size() - 1), column);
        }
        pointers.put(row, List.copyOf(own));
      }
    }
    cells = Collections.unmodifiableMap(all);
  }

  private Form(Form bare, List<Identity> identities) {
    kind = bare.kind;
    version = bare.version;
    blocks = bare.blocks;
    rows = bare.rows;
    cells = bare.cells;
    pointers = bare.pointers;
    this.identities = List.copyOf(identities);
  }

  /** This form with equations between its cells. */
  Form with(List<Identity> equations) {
    return new Form(this, equations);
  }

  /** Which table. */
  public TableKind kind() {
    return kind;
  }

  /** {@code 2019} (国办公开办函〔2019〕60号) or {@code 2021} (国办公开办函〔2021〕30号). */
  public String version() {
    return version;
  }

  /** The blocks from the top. */
  public List<FormBlock> blocks() {
    return blocks;
  }

  /** The equations between its cells. */
  public List<Identity> identities() {
    return identities;
  }

  /** The JSON Pointer of a cell. */
  public String pointer(FormRow row, FormColumn column) {
    String prefix = kind.pointer() + "/";
    return row.path().isEmpty()
        ? prefix + column.path()
        : prefix + row.path() + "/" + column.path();
  }

  /** The JSON Pointers of the cells of one of its rows, in the order of the row's columns. */
  public List<String> pointers(FormRow row) {
    return Objects.requireNonNull(pointers.get(row));
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
    return kind.json() + " " + version;
  }
}
