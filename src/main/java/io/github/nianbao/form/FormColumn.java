package io.github.nianbao.form;

import java.util.List;

/**
 * A column of a form.
 *
 * @param path under the row in the JSON contract, such as {@code naturalPerson}
 * @param labels the label and its lawful variants, the usual one first
 * @param groups the labels it stands under, outermost first, such as 法人或其他组织
 * @param kind what its figures are
 */
public record FormColumn(String path, List<String> labels, List<String> groups, Kind kind) {

  /** What the figures of a column are. */
  public enum Kind {
    /** A count: a whole number. */
    COUNT,
    /** A change: a whole number with or without a sign. */
    CHANGE,
    /** An amount of money, with or without decimals and a unit. */
    AMOUNT
  }
}
