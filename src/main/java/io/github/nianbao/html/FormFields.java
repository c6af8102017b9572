package io.github.nianbao.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the fields of a form show. */
final class FormFields {

  private static final Set<String> NAMES = Set.of("input", "select", "textarea", "button");

  /** Kinds of input fields that show their value. */
  private static final Set<String> OF_TEXT =
      Set.of("", "text", "number", "tel", "search", "email", "url", "button", "submit", "reset");

  /** What browsers take for a number. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");

  /** So many more digits have room in a field than it says. */
  private static final int SPARE = 1;

  private FormFields() {}

  static boolean isField(String name) {
    return NAMES.contains(name);
  }

  /** The text that a field shows. */
  static String text(Element field) {
    return switch (field.normalName()) {
      case "input" -> OF_TEXT.contains(type(field)) ? shown(field.attr("value"), type(field)) : "";
      case "select" -> selected(field);
      default -> field.wholeText();
    };
  }

  /** Whether what a field shows depends on its readers, or is no text. */
  static boolean isOpen(Element field) {
    return switch (field.normalName()) {
      case "input" -> {
        String type = type(field);
        yield !type.equals("hidden") && text(field).isBlank();
      }
      case "select" -> field.hasAttr("multiple") || field.hasAttr("size") || text(field).isBlank();
      case "textarea" -> text(field).isBlank();
      // What is around its parts decides whether they are seen.
      default -> !field.children().isEmpty();
    };
  }

  /** Whether a field is made for fewer digits than it holds. */
  static boolean isCut(Element field, int digits) {
    String size = field.attr("size").strip();
    return field.normalName().equals("input")
        && size.matches("[1-9]\\d?")
        && digits > Integer.parseInt(size) + SPARE;
  }

  /** A field for numbers shows nothing else. */
  private static String shown(String value, String type) {
    return type.equals("number") && !NUMBER.matcher(value.strip()).matches() ? "" : value;
  }

  private static String type(Element field) {
    return field.attr("type").strip().toLowerCase(Locale.ROOT);
  }

  private static String selected(Element field) {
    Element first = null;
    Element selected = null;
    for (Element option : field.getElementsByTag("option")) {
      first = first == null ? option : first;
      selected = option.hasAttr("selected") ? option : selected;
    }
    Element shown = selected == null ? first : selected;
    return shown == null ? "" : shown.hasAttr("label") ? shown.attr("label") : shown.wholeText();
  }
}
