package io.github.nianbao.export;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a form as a variable of the dataset.
 *
 * @param kind the table it stands in
 * @param form {@code 2019} or {@code 2021}; {@code 2019-2021} where both forms have the same table
 * @param pointer in the JSON contract, such as {@code /requests/received/total}
 */
record Measure(
    TableKind kind, String form, String pointer, String banner, FormRow row, FormColumn column) {

  static Measure of(Form form, String version, FormBlock block, FormRow row, FormColumn column) {
    return new Measure(
        form.kind(), version, form.pointer(row, column), block.banner(), row, column);
  }

  /** The name in the dataset, such as {@code requests.received.total}. */
  String name() {
    return pointer.substring(1).replace('/', '.');
  }

  /** What stands between the table and the column in the name. */
  String rowCode() {
    String name = name();
    return name.substring(kind.json().length() + 1, name.lastIndexOf('.'));
  }

  /** The last part of the name. */
  String columnCode() {
    String name = name();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The label of the row; in 四, whose one row has none, the labels over the column. */
  String rowLabel() {
    return unlabelledRow() ? String.join(" ", column.groups()) : row.labels().get(0);
  }

  String columnLabel() {
    return column.labels().get(0);
  }

  /** The labels that its row and its column stand under, outermost first. */
  String groups() {
    List<String> groups = new ArrayList<>(row.groups());
    if (!unlabelledRow()) {
      groups.addAll(column.groups());
    }
    return String.join(" / ", groups);
  }

  /** The unit as the form says it; empty for an amount whose unit the report itself must say. */
  String unit() {
    String label = columnLabel();
    if (column.kind() == FormColumn.Kind.AMOUNT) {
      return label.contains("万元") ? "万元" : "";
    }
    return label.contains("项目") || column.kind() == FormColumn.Kind.CHANGE ? "项" : "件";
  }

  /** The type in the data package. The counts of 二 are numbers, for some reports print decimals. */
  String type() {
    return kind == TableKind.PROACTIVE_DISCLOSURE ? "number" : "integer";
  }

  /** Where the law asks for it. */
  String clause() {
    String decree =
        switch (form) {
          case "2019" -> "国办公开办函〔2019〕60号";
          case "2021" -> "国办公开办函〔2021〕30号";
          default -> "国办公开办函〔2019〕60号，国办公开办函〔2021〕30号";
        };
    return "政府信息公开条例" + (banner.isEmpty() ? "第五十条" : banner) + "；" + decree;
  }

  private boolean unlabelledRow() {
    return row.labels().isEmpty();
  }
}
