package io.github.nianbao.html.style;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a style puts what it is for: off the screen, aside of its place, turned, or nowhere. */
final class Placement {

  /** Values that change nothing. */
  static final Set<String> NOTHING = Set.of("none", "normal", "auto", "initial", "unset", "revert");

  /** Off the screen, in pixels. */
  private static final double FAR = -500;

  /** Characters that are set closer than this, in font sizes, lie over one another. */
  private static final double CLOSE = -0.3;

  /** In less room, in font sizes, a long figure is cut off. */
  private static final double ROOM = 4;

  /** A digit is as wide at least, in font sizes. */
  private static final double DIGIT = 0.5;

  /** And in less height any. */
  private static final double LINE = 0.8;

  /** A clip with its four sides. */
  private static final Pattern RECTANGLE =
      Pattern.compile(
          "rect\\(\\s*([^\\s,]+)[\\s,]+([^\\s,]+)[\\s,]+([^\\s,]+)[\\s,]+([^\\s,)]+)\\s*\\)");

  /** What lets all be seen that reaches out of a box. */
  private static final Pattern OPEN =
      Pattern.compile("|visible(?: visible)?|initial|unset|inherit");

  private static final Set<Property> ANCHORS =
      EnumSet.of(Property.LEFT, Property.RIGHT, Property.TOP, Property.BOTTOM, Property.INSET);

  /** What puts the parts of a grid elsewhere than one after the other. */
  private static final Set<Property> GRID =
      EnumSet.of(
          Property.GRID_AREA,
          Property.GRID_COLUMN,
          Property.GRID_COLUMN_START,
          Property.GRID_ROW,
          Property.GRID_ROW_START);

  /** Text that begins so many font sizes before its place is in the one beside it. */
  private static final double ASIDE = 3;

  private Placement() {}

  /** Whether an element lies where nobody sees it, or has no room. */
  static boolean isOff(Map<Property, String> style, double size) {
    if (style.isEmpty()) {
      return false;
    }
    Double indent = length(style, Property.TEXT_INDENT, size);
    if ((indent != null && Math.abs(indent) >= -FAR)
        || isLess(style, Property.MARGIN_LEFT, size, FAR)
        || Transforms.isAnyFar(style.get(Property.TRANSLATE), size)) {
      return true;
    }
    String position = style.get(Property.POSITION);
    if (position != null
        && !position.equals("static")
        && (isLess(style, Property.LEFT, size, FAR)
            || isLess(style, Property.RIGHT, size, FAR)
            || isLess(style, Property.TOP, size, FAR)
            || isLess(style, Property.BOTTOM, size, FAR)
            || Transforms.isAnyFar(style.get(Property.INSET), size))) {
      return true;
    }
    String path = style.getOrDefault(Property.CLIP_PATH, "");
    if (isClippedAway(style.getOrDefault(Property.CLIP, ""), size)
        || path.startsWith("inset(50%")
        || path.startsWith("inset(100%")
        || path.startsWith("circle(0")
        || isFlat(style, size)) {
      return true;
    }
    String overflow = style.getOrDefault(Property.OVERFLOW, "");
    return (overflow.startsWith("hidden") || overflow.startsWith("clip"))
        && (isNothing(style, Property.WIDTH, size)
            || isNothing(style, Property.HEIGHT, size)
            || isNothing(style, Property.MAX_WIDTH, size)
            || isNothing(style, Property.MAX_HEIGHT, size));
  }

  /** Whether a clip such as {@code rect(1px, 1px, 1px, 1px)} leaves nothing. */
  private static boolean isClippedAway(String clip, double size) {
    Matcher sides = RECTANGLE.matcher(clip);
    if (!sides.matches()) {
      return false;
    }
    Double top = Lengths.of(sides.group(1), size, size);
    Double right = Lengths.of(sides.group(2), size, size);
    Double bottom = Lengths.of(sides.group(3), size, size);
    Double left = Lengths.of(sides.group(4), size, size);
    return (top != null && bottom != null && bottom <= top)
        || (left != null && right != null && right <= left);
  }

  /** Whether a transformation leaves nothing of it, or takes it off the screen. */
  private static boolean isFlat(Map<Property, String> style, double size) {
    String scale = style.get(Property.SCALE);
    if (scale != null && Transforms.isAnyTiny(scale, size)) {
      return true;
    }
    return Transforms.any(
        style,
        (function, values) ->
            switch (function) {
              case "scale" -> Transforms.isAnyTiny(values, size);
              case "translate" -> Transforms.isAnyFar(values, size);
              default -> false;
            });
  }

  /**
   * Whether a style turns, mirrors or bends text, sets its characters over one another, or its
   * parts in another order.
   */
  static boolean isTurned(Map<Property, String> style) {
    String order = style.get(Property.ORDER);
    if ((order != null && !Transforms.isNone(order))
        || style.getOrDefault(Property.FLEX_DIRECTION, "").endsWith("reverse")
        || style.getOrDefault(Property.FLEX_FLOW, "").contains("reverse")
        || GRID.stream().anyMatch(property -> says(style.get(property)))
        || "reverse".equals(style.get(Property.WEBKIT_BOX_DIRECTION))) {
      return true;
    }
    String rotate = style.get(Property.ROTATE);
    if (rotate != null && !NOTHING.contains(rotate) && !Transforms.isNone(rotate)) {
      return true;
    }
    String scale = style.get(Property.SCALE);
    if (scale != null && scale.startsWith("-")) {
      return true;
    }
    if (isLess(style, Property.LETTER_SPACING, 1, CLOSE)) {
      return true;
    }
    return Transforms.any(
        style,
        (function, values) ->
            switch (function) {
              case "rotate", "skew" -> !Transforms.isNone(values);
              case "matrix" -> true;
              case "scale" -> values.contains("-");
              default -> false;
            });
  }

  /**
   * Whether a part of a table or of a cell is shown in another place than its own, or only as far
   * as a box reaches in which no figure of some length has room.
   *
   * @param ofTable whether it is a part of a table, which is as large as what it holds
   */
  static boolean isAway(Map<Property, String> style, double size, boolean ofTable) {
    if (style.isEmpty()) {
      return false;
    }
    if (Transforms.isShifted(style.get(Property.TRANSLATE), size)
        || Transforms.any(
            style,
            (function, values) ->
                function.equals("translate") && Transforms.isShifted(values, size))
        || isLess(style, Property.TEXT_INDENT, size, -ASIDE * size)
        || isPutElsewhere(style, size, ofTable)) {
      return true;
    }
    boolean cut = isCut(style);
    if (ofTable) {
      return cut && isLess(style, Property.MAX_WIDTH, size, ROOM * size);
    }
    return isLess(style, Property.MARGIN_TOP, size, -size)
        || isLess(style, Property.MARGIN_LEFT, size, -ASIDE * size)
        || says(style.get(Property.CLIP_PATH))
        // What is higher than its box lies over something else.
        || isLess(style, Property.HEIGHT, size, LINE * size)
        || isLess(style, Property.MAX_HEIGHT, size, LINE * size)
        || (cut
            && (isLess(style, Property.WIDTH, size, ROOM * size)
                || isLess(style, Property.MAX_WIDTH, size, ROOM * size)));
  }

  private static boolean isPutElsewhere(Map<Property, String> style, double size, boolean ofTable) {
    String position = style.getOrDefault(Property.POSITION, "");
    boolean out = position.equals("absolute") || position.equals("fixed");
    return (out && ofTable)
        || ((out || position.equals("relative"))
            && ANCHORS.stream().anyMatch(side -> Transforms.isShifted(style.get(side), size)));
  }

  /** Whether what reaches out of its box is not seen, or not at once. */
  private static boolean isCut(Map<Property, String> style) {
    String contained = style.getOrDefault(Property.CONTAIN, "");
    return !OPEN.matcher(style.getOrDefault(Property.OVERFLOW, "")).matches()
        || !OPEN.matcher(style.getOrDefault(Property.OVERFLOW_X, "")).matches()
        || !OPEN.matcher(style.getOrDefault(Property.OVERFLOW_Y, "")).matches()
        || contained.contains("paint")
        || contained.equals("strict")
        || contained.equals("content");
  }

  /**
   * Whether something is put at a place of what is around it that is positioned itself.
   *
   * @param fixed whether it is put at a place of the screen
   */
  static boolean isAnchored(Map<Property, String> style, boolean fixed) {
    return (fixed ? "fixed" : "absolute").equals(style.get(Property.POSITION))
        && ANCHORS.stream().anyMatch(side -> says(style.get(side)));
  }

  /** Whether others within may be put at its places. */
  static boolean isAnchor(Map<Property, String> style) {
    String position = style.getOrDefault(Property.POSITION, "static");
    return !position.equals("static") || says(style.get(Property.TRANSFORM));
  }

  /**
   * Whether something is painted over the middle of what it belongs to, as a line through it is.
   */
  static boolean isAcross(Map<Property, String> style) {
    return "absolute".equals(style.get(Property.POSITION))
        && style.getOrDefault(Property.TOP, "").matches("[45]\\d(?:\\.\\d+)?%");
  }

  /** Whether a box is too small for some digits. */
  static boolean isSmall(Map<Property, String> style, double size, int digits) {
    double needed = DIGIT * size * digits;
    return isLess(style, Property.WIDTH, size, needed)
        || isLess(style, Property.MAX_WIDTH, size, needed)
        || isLess(style, Property.HEIGHT, size, LINE * size / 2)
        || isLess(style, Property.MAX_HEIGHT, size, LINE * size / 2);
  }

  /** Whether an element stands aside of its place in the text. */
  static boolean isMoved(Map<Property, String> style, double size) {
    String position = style.get(Property.POSITION);
    String side = style.get(Property.FLOAT);
    if ((side != null && !side.equals("none"))
        || isLess(style, Property.MARGIN_LEFT, size, -TextSize.SHIFTED * size)) {
      return true;
    }
    if (position == null) {
      return says(style.get(Property.TRANSFORM)) || says(style.get(Property.TRANSLATE));
    }
    if (position.equals("relative")) {
      Double left = length(style, Property.LEFT, size);
      Double right = length(style, Property.RIGHT, size);
      return (left != null && Math.abs(left) > TextSize.SHIFTED * size)
          || (right != null && Math.abs(right) > TextSize.SHIFTED * size);
    }
    return position.equals("absolute") || position.equals("fixed");
  }

  private static boolean says(@Nullable String value) {
    return value != null && !NOTHING.contains(value);
  }

  private static boolean isLess(
      Map<Property, String> style, Property property, double size, double most) {
    Double value = length(style, property, size);
    return value != null && value <= most;
  }

  private static boolean isNothing(Map<Property, String> style, Property property, double size) {
    Double value = length(style, property, size);
    return value != null && value < Looks.TINY;
  }

  /** A length that a style says, in pixels; null for none. */
  static @Nullable Double length(Map<Property, String> style, Property property, double size) {
    String value = style.get(property);
    return value == null ? null : Lengths.of(value, size, 1000);
  }
}
