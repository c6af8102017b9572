package io.github.nianbao.html.style;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** In which colours an element and what lies behind it are painted. */
final class Painting {

  private static final String STOP = "(?:[a-z]+|#[0-9a-f]+|(?:rgb|hsl)a?\\([^()]*\\))";

  /** From one colour into another, all the way. */
  private static final Pattern SMOOTH =
      Pattern.compile(
          "(?:-webkit-)?linear-gradient\\(\\s*(?:(?:to [a-z ]+|[\\d.-]+deg|left|top)\\s*,)?\\s*"
              + STOP
              + "(?:\\s+0%?)?\\s*,\\s*"
              + STOP
              + "(?:\\s+100%)?\\s*\\)");

  private Painting() {}

  /** Whether a picture lies behind its text. */
  static boolean isPainted(Element element, Map<Property, String> style) {
    return element.hasAttr("background")
        || style.getOrDefault(Property.BACKGROUND_IMAGE, "").contains("url(")
        || style.getOrDefault(Property.BACKGROUND, "").contains("url(")
        || style.getOrDefault(Property.BACKGROUND_IMAGE, "").contains("gradient(")
        || style.getOrDefault(Property.BACKGROUND, "").contains("gradient(")
        || style.getOrDefault(Property.BOX_SHADOW, "").contains("inset");
  }

  /**
   * Whether a gradient behind a part of a table may be a line through its text: any that does more
   * than run from one colour into another.
   */
  static boolean isLined(Element element, String name, Map<Property, String> style) {
    String image = style.getOrDefault(Property.BACKGROUND_IMAGE, "");
    String painted = image.isEmpty() ? style.getOrDefault(Property.BACKGROUND, "") : image;
    return painted.contains("gradient(")
        && (style.containsKey(Property.BACKGROUND_SIZE) || !SMOOTH.matcher(painted).matches())
        && (ElementNames.isRow(name) || element.closest("td, th") != null);
  }

  /** The colour of its text. */
  static int colour(Element element, String name, Map<Property, String> style, int parent) {
    String value =
        style.getOrDefault(Property.WEBKIT_TEXT_FILL_COLOR, style.getOrDefault(Property.COLOR, ""));
    if (value.isEmpty()) {
      value =
          name.equals("body")
              ? element.attr("text")
              : name.equals("font") ? element.attr("color") : "";
      if (value.isEmpty()) {
        return parent;
      }
      value = value.strip().toLowerCase(Locale.ROOT);
      value = Colours.ofAttribute(value);
    }
    if (value.equals("inherit") || value.equals("unset") || value.equals("currentcolor")) {
      return parent;
    }
    Integer colour = Colours.of(value);
    return colour == null ? Colours.UNKNOWN : colour;
  }

  /** Whether its text has a colour of its own that is mixed in a way nobody looks into. */
  static boolean isMixed(Map<Property, String> style) {
    String value = style.getOrDefault(Property.COLOR, "");
    return value.indexOf('(') > 0 && !value.startsWith("var(") && Colours.of(value) == null;
  }

  /** The colour behind its text, of the colour that {@link #colour} says. */
  static int background(Element element, Map<Property, String> style, int text, int parent) {
    String image = style.getOrDefault(Property.BACKGROUND_IMAGE, "");
    String all = style.getOrDefault(Property.BACKGROUND, "");
    if (image.contains("(")
        || all.contains("url(")
        || all.contains("gradient(")
        || element.hasAttr("background")) {
      return Colours.UNKNOWN;
    }
    String value = style.getOrDefault(Property.BACKGROUND_COLOR, all);
    if (value.isEmpty()) {
      value = element.attr("bgcolor").strip().toLowerCase(Locale.ROOT);
      value = Colours.ofAttribute(value);
    }
    if (value.isEmpty()
        || value.equals("none")
        || value.equals("inherit")
        || value.equals("initial")
        || value.equals("unset")) {
      return parent;
    }
    if (value.equals("currentcolor")) {
      return text;
    }
    Integer colour = Colours.of(value);
    if (colour == null) {
      int blank = value.indexOf(' ');
      colour = blank > 0 && !value.startsWith("rgb") ? Colours.of(value.substring(0, blank)) : null;
    }
    return colour == null ? Colours.UNKNOWN : colour == Colours.TRANSPARENT ? parent : colour;
  }
}
