package io.github.nianbao.export.measure;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.Notice;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cell of a form as a variable of the dataset.
 *
 * @param kind the table it is in
 * @param form {@code 2019} or {@code 2021}; {@code 2019-2021} where both forms have the same table
 * @param pointer in the JSON contract, such as {@code /requests/received/total}
 * @param clause where the law asks for it
 * @param row of the form
 * @param column of the row
 */
public record Measure(
    TableKind kind, String form, String pointer, String clause, FormRow row, FormColumn column) {

  /** The variables of a form, row by row. */
  static List<Measure> of(Form form) {
    TableKind kind = form.kind();
    String decrees =
        kind.notices(form).stream().map(Notice::number).collect(Collectors.joining("，"));
    List<Measure> measures = new ArrayList<>();
    for (FormBlock block : form.blocks()) {
      String clause = kind.clause() + block.banner() + "；" + decrees;
      for (FormRow row : block.rows()) {
        for (FormColumn column : form.columns(row)) {
          String pointer = form.pointer(row, column);
          measures.add(new Measure(kind, Measures.form(form), pointer, clause, row, column));
        }
      }
    }
    return measures;
  }

  /** The name in the dataset, such as {@code requests.received.total}. */
  public String name() {
    return name(pointer);
  }

  /** What the dataset calls that which a JSON Pointer names: a figure, a row or a table. */
  public static String name(String pointer) {
    return pointer.substring(1).replace('/', '.');
  }

  /**
   * Its short name, for programs that cut names: at most 26 small letters, digits and underlines.
   */
  public String shortName() {
    return Stream.of(kind.shortName(), row.shortName(), column.shortName())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("_"));
  }

  /** What lies between the table and the column in the name. */
  public String rowCode() {
    String name = name();
    int end = column.path().isEmpty() ? name.length() : name.lastIndexOf('.');
    return name.substring(kind.json().length() + 1, end);
  }

  /** The last part of the name; empty where the row alone names it. */
  public String columnCode() {
    return column.path().isEmpty() ? "" : name().substring(name().lastIndexOf('.') + 1);
  }

  /** The label of the row; in 四, whose one row has none, the labels over the column. */
  public String rowLabel() {
    return unlabelledRow() ? String.join(" ", column.groups()) : row.labels().get(0);
  }

  public String columnLabel() {
    return column.labels().get(0);
  }

  /** The labels that its row and its column stand under, outermost first. */
  public String groups() {
    List<String> groups = new ArrayList<>(row.groups());
    if (!unlabelledRow()) {
      groups.addAll(column.groups());
    }
    return String.join(" / ", groups);
  }

  /** All that names it in its table: groups and label of the row, then what tells the column. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>(row.groups());
    labels.addAll(unlabelledRow() ? column.groups() : row.labels().subList(0, 1));
    if (!column.path().isEmpty()) {
      labels.add(columnLabel());
    }
    return labels;
  }

  /** The unit as the form says it; empty for an amount whose unit the report itself must say. */
  public String unit() {
    return column.unit();
  }

  /** Whether it is an amount, whose unit the report says, too. */
  public boolean isAmount() {
    return column.kind() == FormColumn.Kind.AMOUNT;
  }

  /** The type in the data package. The counts of 二 are numbers, for some reports print decimals. */
  public String type() {
    return kind.isWhole(column) ? "integer" : "number";
  }

  private boolean unlabelledRow() {
    return row.labels().isEmpty();
  }
}
