package io.github.nianbao.form;

import java.util.List;

/**
 * A column of a form.
 *
 * @param path under the row in the JSON contract, such as {@code naturalPerson}; empty for the only
 *     column of a list
 * @param shortName part of the short names of its figures
 * @param labels the label and its lawful variants, the usual one first
 * @param wording what other labels of it say, as a regular expression; empty where there are none
 * @param groups the labels it stands under, outermost first, such as 法人或其他组织
 * @param kind what its figures are
 * @param unit of its figures as the form says it, such as 件; empty where the report itself must say
 *     it
 */
public record FormColumn(
    String path,
    String shortName,
    List<String> labels,
    String wording,
    List<String> groups,
    Kind kind,
    String unit) {

  /** What the figures of a column are. */
  public enum Kind {
    /** A count: a whole number. */
    COUNT,
    /** A change: a whole number with or without a sign. */
    CHANGE,
    /** An amount of money, with or without decimals and a unit. */
    AMOUNT
  }

  /** Whether it is the only one of a list, whose rows have one figure each. */
  public boolean isOfList() {
    return path.isEmpty();
  }

  static FormColumn of(DataNode node, String usualUnit) {
    node.only("path", "short", "labels", "wording", "groups", "kind", "unit");
    return new FormColumn(
        node.get("path").text(),
        node.shortName(),
        node.get("labels").texts(),
        node.text("wording", ""),
        node.texts("groups"),
        node.has("kind") ? Kind.valueOf(node.get("kind").text()) : Kind.COUNT,
        node.text("unit", usualUnit));
  }
}
