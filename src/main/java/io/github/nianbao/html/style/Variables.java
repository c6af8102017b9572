package io.github.nianbao.html.style;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of a page call by names of their own, such as {@code --paper}. */
final class Variables {

  /** How a value refers to one. */
  static final String REFERENCE = "var(";

  /** Names that stand for names go no deeper. */
  private static final int DEEPEST = 6;

  /** A longer value is none. */
  private static final int LONGEST = 500;

  /** Null where a name has several values, for some readers or in some parts of the page. */
  private final Map<String, @Nullable String> values = new HashMap<>();

  void define(Map<String, String> own) {
    own.forEach(
        (name, value) -> {
          boolean other = values.containsKey(name) && !value.equals(values.get(name));
          values.put(name, other ? null : value);
        });
  }

  /** A style with values in place of names; what a browser cannot make out does not hold. */
  Map<Property, String> resolved(Map<Property, String> style) {
    Map<Property, String> resolved = new EnumMap<>(Property.class);
    style.forEach(
        (property, value) -> {
          String known = resolved(value, 0);
          if (known != null) {
            resolved.put(property, known);
          }
        });
    return resolved;
  }

  /** Null where there is no value; a name that has several stays. */
  private @Nullable String resolved(String value, int depth) {
    String text = value;
    int from = 0;
    for (int at = text.indexOf(REFERENCE); at >= 0; at = text.indexOf(REFERENCE, from)) {
      int start = at + REFERENCE.length();
      int end = close(text, start);
      String inner = text.substring(start, end);
      int comma = inner.indexOf(',');
      String name = (comma < 0 ? inner : inner.substring(0, comma)).strip();
      String meant = values.get(name);
      if (meant == null && values.containsKey(name)) {
        from = end;
        continue;
      }
      meant = meant == null && comma >= 0 ? inner.substring(comma + 1).strip() : meant;
      meant = meant == null || depth == DEEPEST ? null : resolved(meant, depth + 1);
      if (meant == null || text.length() + meant.length() > LONGEST) {
        return null;
      }
      from = at + meant.length();
      text = text.substring(0, at) + meant + text.substring(Math.min(text.length(), end + 1));
    }
    return text;
  }

  /** Where the bracket that is open closes. */
  private static int close(String text, int start) {
    int open = 1;
    for (int i = start; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return text.length();
  }
}
