package io.github.nianbao.form;

import io.github.nianbao.form.FormColumn.Kind;
import io.github.nianbao.report.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form.
 *
 * @param path under the table in the JSON contract, such as {@code outcomes/refused/stateSecret};
 *     empty for the one row of 四 that has no label
 * @param shortName part of the short names of its figures; empty where the path is
 * @param labels the label and its lawful variants, the usual one first; empty where the form prints
 *     none
 * @param groups the labels it stands under, outermost first, such as 三、本年度办理结果 and （三）不予公开
 * @param kind what its figures are; null where the columns say it
 * @param unit of its figures; null where the columns say it
 */
public record FormRow(
    String path,
    String shortName,
    List<String> labels,
    List<String> groups,
    @Nullable Kind kind,
    @Nullable String unit) {

  static FormRow of(DataNode node) {
    node.only("forms", "path", "short", "labels", "groups", "kind", "unit");
    return new FormRow(
        node.get("path").text(),
        node.shortName(),
        node.get("labels").texts(),
        node.texts("groups"),
        node.has("kind") ? Kind.valueOf(node.get("kind").text()) : null,
        node.has("unit") ? node.get("unit").text() : null);
  }

  /** What it is called where people read of it. */
  public Wording name() {
    return labels.isEmpty()
        ? new Wording("of figures", "数据")
        : new Wording(labels.get(0), labels.get(0));
  }

  /** A column with what its figures are in this row. */
  FormColumn in(FormColumn column) {
    if (kind == null && unit == null) {
      return column;
    }
    return new FormColumn(
        column.path(),
        column.shortName(),
        column.labels(),
        column.wording(),
        column.groups(),
        kind == null ? column.kind() : kind,
        unit == null ? column.unit() : unit);
  }
}
