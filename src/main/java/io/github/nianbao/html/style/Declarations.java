package io.github.nianbao.html.style;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a style says of the properties that matter.
 *
 * @param usual values, in lower case
 * @param important those that win over others
 * @param variables what it calls by names of its own, {@code --name}
 * @param refers whether a value refers to such a name
 */
record Declarations(
    Map<Property, String> usual,
    Map<Property, String> important,
    Map<String, String> variables,
    boolean refers) {

  static final Declarations NONE = new Declarations(Map.of(), Map.of(), Map.of(), false);

  /** Those of a text such as {@code color: red; display: none}. */
  static Declarations of(String text) {
    Map<Property, String> usual = new EnumMap<>(Property.class);
    Map<Property, String> important = new EnumMap<>(Property.class);
    Map<String, String> variables = Map.of();
    boolean refers = false;
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      int colon = text.indexOf(':', start);
      if (colon > start && colon < end) {
        String name = text.substring(start, colon).strip().toLowerCase(Locale.ROOT);
        Property property = Property.named(name);
        if (property != null) {
          String value = text.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT);
          refers |= value.contains(Variables.REFERENCE);
          int mark = value.lastIndexOf('!');
          if (mark >= 0 && value.substring(mark + 1).strip().equals("important")) {
            important.put(property, value.substring(0, mark).strip());
          } else {
            usual.put(property, value);
          }
        } else if (name.startsWith("--")) {
          variables = variables.isEmpty() ? new HashMap<>() : variables;
          variables.put(name, text.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT));
        }
      }
      start = end + 1;
    }
    return usual.isEmpty() && important.isEmpty() && variables.isEmpty()
        ? NONE
        : new Declarations(usual, important, variables, refers);
  }

  /** The end of a declaration: a semicolon outside quotation marks and brackets. */
  private static int end(String text, int start) {
    char quote = 0;
    int open = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      } else if (c == ';' && open <= 0) {
        return i;
      }
    }
    return text.length();
  }

  boolean isEmpty() {
    return usual.isEmpty() && important.isEmpty();
  }
}
