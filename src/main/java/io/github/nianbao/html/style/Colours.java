package io.github.nianbao.html.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours of style sheets, as 0xRRGGBB. */
final class Colours {

  /** What nothing is known of, such as an image. */
  static final int UNKNOWN = -1;

  /** What lets through what lies behind it. */
  static final int TRANSPARENT = -2;

  static final int WHITE = 0xFFFFFF;

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("white", WHITE),
          Map.entry("black", 0),
          Map.entry("windowtext", 0),
          Map.entry("window", WHITE),
          Map.entry("canvas", WHITE),
          Map.entry("canvastext", 0),
          Map.entry("field", WHITE),
          Map.entry("fieldtext", 0),
          Map.entry("buttontext", 0),
          Map.entry("red", 0xFF0000),
          Map.entry("green", 0x008000),
          Map.entry("blue", 0x0000FF),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("snow", 0xFFFAFA),
          Map.entry("ivory", 0xFFFFF0),
          Map.entry("ghostwhite", 0xF8F8FF),
          Map.entry("whitesmoke", 0xF5F5F5),
          Map.entry("floralwhite", 0xFFFAF0),
          Map.entry("mintcream", 0xF5FFFA),
          Map.entry("azure", 0xF0FFFF),
          Map.entry("aliceblue", 0xF0F8FF),
          Map.entry("lightyellow", 0xFFFFE0),
          Map.entry("lightcyan", 0xE0FFFF),
          Map.entry("honeydew", 0xF0FFF0),
          Map.entry("seashell", 0xFFF5EE),
          Map.entry("beige", 0xF5F5DC),
          Map.entry("cornsilk", 0xFFF8DC),
          Map.entry("linen", 0xFAF0E6),
          Map.entry("oldlace", 0xFDF5E6),
          Map.entry("lavenderblush", 0xFFF0F5),
          Map.entry("lemonchiffon", 0xFFFACD),
          Map.entry("lightgoldenrodyellow", 0xFAFAD2),
          Map.entry("papayawhip", 0xFFEFD5),
          Map.entry("blanchedalmond", 0xFFEBCD),
          Map.entry("antiquewhite", 0xFAEBD7),
          Map.entry("lavender", 0xE6E6FA),
          Map.entry("gainsboro", 0xDCDCDC),
          Map.entry("lightgray", 0xD3D3D3),
          Map.entry("lightgrey", 0xD3D3D3),
          Map.entry("transparent", TRANSPARENT));

  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*([\\d.]+)(%?)[\\s,]+([\\d.]+)%?[\\s,]+([\\d.]+)%?\\s*(?:[,/]\\s*([\\d.]+)(%?)\\s*)?\\)");

  private static final Pattern HSL =
      Pattern.compile(
          "hsla?\\(\\s*(-?[\\d.]+)(?:deg)?[\\s,]+([\\d.]+)%[\\s,]+([\\d.]+)%\\s*(?:[,/]\\s*([\\d.]+)(%?)\\s*)?\\)");

  /** A colour that lets nearly all through. */
  private static final double FAINT = 0.05;

  private Colours() {}

  /** The colour that a value names; null for none that is known. */
  static @Nullable Integer of(String value) {
    Integer named = NAMES.get(value);
    if (named != null) {
      return named;
    }
    if (value.startsWith("#")) {
      return hexadecimal(value.substring(1));
    }
    Matcher hsl = HSL.matcher(value);
    if (hsl.lookingAt()) {
      return isFaint(hsl.group(4), hsl.group(5))
          ? TRANSPARENT
          : hsl(number(hsl.group(1)), number(hsl.group(2)) / 100, number(hsl.group(3)) / 100);
    }
    Matcher rgb = RGB.matcher(value);
    if (!rgb.lookingAt()) {
      return null;
    }
    if (isFaint(rgb.group(5), rgb.group(6))) {
      return TRANSPARENT;
    }
    double scale = rgb.group(2).isEmpty() ? 1 : 2.55;
    int red = channel(scale * number(rgb.group(1)));
    int green = channel(scale * number(rgb.group(3)));
    int blue = channel(scale * number(rgb.group(4)));
    return red << 16 | green << 8 | blue;
  }

  private static boolean isFaint(@Nullable String alpha, @Nullable String percent) {
    return alpha != null && number(alpha) / ("%".equals(percent) ? 100 : 1) <= FAINT;
  }

  /** The colour of a hue in degrees, at a saturation and a lightness from 0 to 1. */
  private static int hsl(double hue, double saturation, double lightness) {
    int colour = 0;
    for (int offset : new int[] {0, 8, 4}) {
      double k = (offset + hue / 30) % 12;
      double share =
          lightness
              - saturation
                  * Math.min(lightness, 1 - lightness)
                  * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
      colour = colour << 8 | channel(255 * share);
    }
    return colour;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static int channel(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  /** The value of an attribute as style sheets write it: six digits need no sign before them. */
  static String ofAttribute(String value) {
    return value.length() == 6 && value.chars().allMatch(c -> Character.digit(c, 16) >= 0)
        ? "#" + value
        : value;
  }

  private static @Nullable Integer hexadecimal(String digits) {
    int length = digits.length();
    if (!digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      return null;
    }
    return switch (length) {
      case 3, 4 -> {
        if (length == 4 && digits.charAt(3) == '0') {
          yield TRANSPARENT;
        }
        int short3 = Integer.parseInt(digits.substring(0, 3), 16);
        yield 0x110000 * (short3 >> 8) + 0x1100 * (short3 >> 4 & 15) + 0x11 * (short3 & 15);
      }
      case 6, 8 -> {
        if (length == 8 && Integer.parseInt(digits.substring(6), 16) <= FAINT * 255) {
          yield TRANSPARENT;
        }
        yield Integer.parseInt(digits.substring(0, 6), 16);
      }
      default -> null;
    };
  }

  /** How much one colour stands out from another, from 1 for not at all to 21. */
  static double contrast(int one, int other) {
    double light = luminance(one);
    double dark = luminance(other);
    return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
