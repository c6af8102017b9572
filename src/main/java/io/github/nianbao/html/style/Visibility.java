package io.github.nianbao.html.style;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether a style lets an element be seen. */
final class Visibility {

  /** What is less opaque is not seen, and less than this perhaps not. */
  private static final double CLEAR = 0.06;

  private static final double GLASSY = 0.3;

  /** Words of a list that puts no number before its items. */
  private static final Set<String> PLAIN_MARKS =
      Set.of(
          "", "none", "disc", "circle", "square", "inside", "outside", "initial", "inherit",
          "unset", "revert", "normal");

  private Visibility() {}

  /** Whether an element is not there for anyone who looks. */
  static boolean isGone(Element element, String name, Map<Property, String> style) {
    if ("collapse".equals(style.get(Property.VISIBILITY)) && ElementNames.isRow(name)) {
      return true;
    }
    String display = style.get(Property.DISPLAY);
    if (display != null) {
      return display.equals("none") || ElementNames.isHidden(name);
    }
    return ElementNames.isHidden(name)
        || element.hasAttr("hidden")
        || element.hasAttr("popover")
        || (ElementNames.isClosed(name) && !element.hasAttr("open"));
  }

  /**
   * Whether an element takes its room and shows nothing.
   *
   * @param parent whether the one around it does
   */
  static boolean isInvisible(Map<Property, String> style, boolean parent) {
    String visibility = style.get(Property.VISIBILITY);
    if (visibility == null) {
      return parent;
    }
    return switch (visibility) {
      case "hidden", "collapse" -> true;
      case "visible", "initial" -> false;
      default -> parent;
    };
  }

  /** Whether a style leaves nothing of an element to see. */
  static boolean isUnseen(Map<Property, String> style) {
    return isClear(style, CLEAR) || isFiltered(style);
  }

  /** Whether a style leaves less of an element to see than all, or another thing. */
  static boolean isDoubtful(Map<Property, String> style) {
    return isClear(style, GLASSY)
        || isDisguised(style)
        || "bidi-override".equals(style.get(Property.UNICODE_BIDI))
        || "isolate-override".equals(style.get(Property.UNICODE_BIDI))
        || "list-item".equals(style.get(Property.DISPLAY))
        || style.getOrDefault(Property.QUOTES, "").chars().anyMatch(Character::isDigit)
        || isNumbered(style.get(Property.LIST_STYLE_TYPE))
        || isNumbered(style.get(Property.LIST_STYLE))
        || "all".equals(style.get(Property.MSO_HIDE));
  }

  private static boolean isClear(Map<Property, String> style, double most) {
    String opacity = style.get(Property.OPACITY);
    Double value = opacity == null ? null : Lengths.of(opacity, 1, 1);
    return value != null && value < most;
  }

  /** Whether a filter leaves nothing of it, or a style keeps it from being painted. */
  private static boolean isFiltered(Map<Property, String> style) {
    String filter = style.getOrDefault(Property.FILTER, "").replace(" ", "");
    boolean clear = filter.contains("opacity(0") && !filter.contains("opacity(0.");
    return clear || "hidden".equals(style.get(Property.CONTENT_VISIBILITY));
  }

  /** Whether text is shown so much smaller that it is hardly seen, if not as large as ever. */
  private static boolean isFarAway(@Nullable String zoom) {
    Double value = zoom == null ? null : Lengths.of(zoom, 1, 1);
    return value != null && value < GLASSY;
  }

  /** Whether the items of a list may have numbers before them. */
  private static boolean isNumbered(@Nullable String list) {
    if (list == null) {
      return false;
    }
    for (String word : list.replaceAll("url\\([^)]*\\)", "").strip().split("\\s+", -1)) {
      boolean quoted = word.startsWith("\"") || word.startsWith("'");
      if (quoted ? word.chars().anyMatch(Character::isDigit) : !PLAIN_MARKS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a style covers, blurs or replaces what is shown. */
  private static boolean isDisguised(Map<Property, String> style) {
    String filter = style.getOrDefault(Property.FILTER, "");
    return filter.contains("opacity(")
        || filter.contains("blur(")
        || filter.contains("brightness(")
        || filter.contains("contrast(")
        || filter.contains("invert(")
        || style.getOrDefault(Property.CONTENT, "").contains("url(")
        || isFarAway(style.get(Property.ZOOM))
        || says(style, Property.WEBKIT_TEXT_SECURITY)
        || says(style, Property.MIX_BLEND_MODE)
        || says(style, Property.ANIMATION)
        || says(style, Property.ANIMATION_NAME)
        || says(style, Property.MASK)
        || says(style, Property.MASK_IMAGE)
        || says(style, Property.WEBKIT_MASK)
        || says(style, Property.WEBKIT_MASK_IMAGE);
  }

  private static boolean says(Map<Property, String> style, Property property) {
    String value = style.get(property);
    return value != null && !Placement.NOTHING.contains(value);
  }

  /** Whether some rule that does not hold for all hides something, or shows it. */
  static boolean hides(Declarations rule) {
    Set<Property> properties = rule.usual().keySet();
    return properties.contains(Property.DISPLAY)
        || properties.contains(Property.VISIBILITY)
        || properties.contains(Property.OPACITY)
        || properties.contains(Property.COLOR)
        || properties.contains(Property.FONT_SIZE)
        || !rule.important().isEmpty();
  }
}
