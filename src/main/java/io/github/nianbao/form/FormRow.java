package io.github.nianbao.form;

import io.github.nianbao.report.Wording;
import java.util.List;

/**
 * A row of a form.
 *
 * @param path under the table in the JSON contract, such as {@code outcomes/refused/stateSecret};
 *     empty for the one row of 四 that has no label
 * @param labels the label and its lawful variants, the usual one first; empty where the form prints
 *     none
 * @param groups the labels it stands under, outermost first, such as 三、本年度办理结果 and （三）不予公开
 */
public record FormRow(String path, List<String> labels, List<String> groups) {

  /** What it is called where people read of it. */
  public Wording name() {
    return labels.isEmpty()
        ? new Wording("of figures", "数据")
        : new Wording(labels.get(0), labels.get(0));
  }
}
