package io.github.nianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A notice of the State Council's General Office that prescribes forms.
 *
 * @param version the name of its forms in the JSON contract: the first year they are for
 * @param number as it is cited, such as 国办公开办函〔2019〕60号
 * @param firstYear the first report year it applies to
 * @param lastYear the last one; null while it is in force
 */
public record Notice(String version, String number, int firstYear, @Nullable Integer lastYear) {

  static Notice of(DataNode node) {
    node.only("version", "number", "from", "to");
    return new Notice(
        node.get("version").text(),
        node.get("number").text(),
        node.get("from").number(),
        node.has("to") ? node.get("to").number() : null);
  }

  /** Whether it applies to a report year. */
  public boolean appliesTo(int year) {
    return firstYear <= year && (lastYear == null || year <= lastYear);
  }
}
