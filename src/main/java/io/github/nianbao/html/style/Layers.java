package io.github.nianbao.html.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The layers of a style sheet: rules of a later one win over those of one before. */
final class Layers {

  /** How a rule begins that names layers. */
  static final String RULE = "@layer";

  /** Layers beyond these weigh the same. */
  private static final int MOST = 1000;

  /** No selector weighs more than a layer. */
  private static final int WEIGHT = 1_000_000;

  /** What rules weigh that are in no layer. */
  static final int NONE = MOST * WEIGHT;

  private final List<String> names = new ArrayList<>();

  /** Takes the layers that statements such as {@code @layer one, two;} name. */
  void named(String statements) {
    for (String one : statements.toLowerCase(Locale.ROOT).split(";", -1)) {
      if (one.strip().startsWith(RULE)) {
        for (String name : one.strip().substring(RULE.length()).split(",", -1)) {
          index(name);
        }
      }
    }
  }

  /** What rules of a layer weigh by that. */
  int weight(String rule) {
    return Math.min(index(rule.substring(RULE.length())), MOST - 1) * WEIGHT;
  }

  /** Parts of a layer go with it. */
  private int index(String name) {
    String outer = name.strip();
    outer = outer.indexOf('.') < 0 ? outer : outer.substring(0, outer.indexOf('.'));
    // One without a name is like no other.
    int known = outer.isEmpty() ? -1 : names.indexOf(outer);
    if (known < 0 && names.size() < MOST) {
      names.add(outer);
    }
    return known < 0 ? names.size() - 1 : known;
  }
}
