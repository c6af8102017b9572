package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statutory table in the form of one year.
 *
 * @param kind which table
 * @param version {@code 2019} (国办公开办函〔2019〕60号) or {@code 2021} (国办公开办函〔2021〕30号)
 * @param blocks from the top
 * @param identities the equations between its cells
 */
public record Form(
    TableKind kind, String version, List<FormBlock> blocks, List<Identity> identities) {

  /** The JSON Pointer of a cell. */
  public String pointer(FormRow row, FormColumn column) {
    String prefix = kind.pointer() + "/";
    return row.path().isEmpty()
        ? prefix + column.path()
        : prefix + row.path() + "/" + column.path();
  }

  /** All cells: JSON Pointer to column, row by row from the top. */
  public Map<String, FormColumn> cells() {
    Map<String, FormColumn> cells = new LinkedHashMap<>();
    for (FormBlock block : blocks) {
      for (FormRow row : block.rows()) {
        for (FormColumn column : block.columns()) {
          cells.put(pointer(row, column), column);
        }
      }
    }
    return Collections.unmodifiableMap(cells);
  }

  /** All rows from the top. */
  public List<FormRow> rows() {
    List<FormRow> rows = new ArrayList<>();
    for (FormBlock block : blocks) {
      rows.addAll(block.rows());
    }
    return Collections.unmodifiableList(rows);
  }
}
