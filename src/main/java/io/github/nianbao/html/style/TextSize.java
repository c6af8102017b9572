package io.github.nianbao.html.style;

import java.util.Map;

/** How large the text of an element is, and whether it is small and off the line. */
final class TextSize {

  /** A part that is shifted by more, in font sizes, stands off the line. */
  static final double SHIFTED = 0.15;

  /** Small beside the text around it, of its size. */
  private static final double SMALL = 0.87;

  private TextSize() {}

  /** Its font size in pixels, beside that of what is around it. */
  static double size(String name, Map<Property, String> style, double parent) {
    String value = style.get(Property.FONT_SIZE);
    if (value == null) {
      String font = style.get(Property.FONT);
      if (font != null) {
        for (String part : font.split("\\s+", -1)) {
          int slash = part.indexOf('/');
          String one = slash > 0 ? part.substring(0, slash) : part;
          Double size =
              one.matches("[\\d.]+(?:px|pt|em|%|rem)|0") ? Lengths.of(one, parent, parent) : null;
          if (size != null) {
            return size;
          }
        }
      }
      return switch (name) {
        case "sup", "sub", "small", "rt" -> 0.83 * parent;
        case "h1" -> 2 * parent;
        case "h2" -> 1.5 * parent;
        case "h3" -> 1.17 * parent;
        default -> parent;
      };
    }
    Double size = Lengths.of(value, parent, parent);
    if (size != null) {
      return size;
    }
    return switch (value) {
      case "xx-small" -> 9;
      case "x-small" -> 10;
      case "small" -> 13;
      case "medium" -> 16;
      case "large" -> 18;
      case "x-large" -> 24;
      case "xx-large" -> 32;
      case "smaller" -> 0.83 * parent;
      case "larger" -> 1.2 * parent;
      default -> parent;
    };
  }

  /** Whether it is set as notes are, beside a size around it. */
  static boolean isRaised(String name, Map<Property, String> style, double size, double around) {
    String align = style.get(Property.VERTICAL_ALIGN);
    boolean isCell = name.equals("td") || name.equals("th") || name.equals("tr");
    if (align != null && !isCell) {
      if (align.equals("super") || align.equals("sub")) {
        return true;
      }
      Double shift = Lengths.of(align, size, size);
      if (shift != null) {
        return Math.abs(shift) > SHIFTED * around && size < SMALL * around;
      }
      if (align.equals("text-top") || align.equals("top") || align.equals("text-bottom")) {
        return size < SMALL * around;
      }
    }
    String variant = style.getOrDefault(Property.FONT_VARIANT_POSITION, "");
    Double raise = Placement.length(style, Property.MSO_TEXT_RAISE, size);
    if (variant.equals("super")
        || variant.equals("sub")
        || (raise != null && Math.abs(raise) > SHIFTED * around && size < SMALL * around)) {
      return true;
    }
    if (name.equals("rt") || (align == null && (name.equals("sup") || name.equals("sub")))) {
      return true;
    }
    if ("relative".equals(style.get(Property.POSITION)) && size < SMALL * around) {
      Double top = Placement.length(style, Property.TOP, size);
      Double bottom = Placement.length(style, Property.BOTTOM, size);
      return (top != null && Math.abs(top) > SHIFTED * around)
          || (bottom != null && Math.abs(bottom) > SHIFTED * around);
    }
    return false;
  }
}
