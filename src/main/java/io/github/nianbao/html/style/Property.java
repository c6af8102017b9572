package io.github.nianbao.html.style;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of style sheets that decide what of a text is seen, and how. */
enum Property {
  DISPLAY,
  VISIBILITY,
  OPACITY,
  COLOR,
  WEBKIT_TEXT_FILL_COLOR,
  BACKGROUND,
  BACKGROUND_COLOR,
  BACKGROUND_IMAGE,
  BACKGROUND_SIZE,
  FONT,
  FONT_SIZE,
  FONT_FAMILY,
  TEXT_DECORATION,
  TEXT_DECORATION_LINE,
  TEXT_INDENT,
  POSITION,
  LEFT,
  RIGHT,
  TOP,
  BOTTOM,
  MARGIN_LEFT,
  MARGIN_TOP,
  CLIP,
  CLIP_PATH,
  VERTICAL_ALIGN,
  MSO_TEXT_RAISE,
  FONT_VARIANT_POSITION,
  ORDER,
  FLEX_DIRECTION,
  FLEX_FLOW,
  GRID_AREA,
  GRID_COLUMN,
  GRID_COLUMN_START,
  GRID_ROW,
  GRID_ROW_START,
  BOX_SHADOW,
  WEBKIT_BOX_DIRECTION,
  WIDTH,
  HEIGHT,
  MAX_WIDTH,
  MAX_HEIGHT,
  OVERFLOW,
  OVERFLOW_X,
  OVERFLOW_Y,
  CONTAIN,
  FLOAT,
  TRANSFORM,
  SCALE,
  ROTATE,
  TRANSLATE,
  INSET,
  LETTER_SPACING,
  FILTER,
  ZOOM,
  CONTENT_VISIBILITY,
  MIX_BLEND_MODE,
  ANIMATION,
  ANIMATION_NAME,
  MASK,
  MASK_IMAGE,
  WEBKIT_MASK,
  WEBKIT_MASK_IMAGE,
  WEBKIT_TEXT_SECURITY,
  UNICODE_BIDI,
  CONTENT,
  QUOTES,
  LIST_STYLE,
  LIST_STYLE_TYPE,
  MSO_HIDE;

  private static final Map<String, Property> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Property::cssName, p -> p));

  private String cssName() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name.startsWith("webkit") ? "-" + name : name;
  }

  /** By the name in a style sheet, in lower case; null for one that changes nothing here. */
  static @Nullable Property named(String name) {
    return BY_NAME.get(name);
  }
}
