package io.github.nianbao.word.docx.style;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.pack.XmlReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How light the colours of text and grounds are. */
public final class Colours {

  /** What a reader marks text with, by name. */
  private static final Map<String, Integer> MARKERS =
      Map.ofEntries(
          Map.entry("black", 0),
          Map.entry("blue", 0x0000FF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("green", 0x00FF00),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("red", 0xFF0000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("white", 0xFFFFFF),
          Map.entry("darkBlue", 0x00008B),
          Map.entry("darkCyan", 0x008B8B),
          Map.entry("darkGreen", 0x006400),
          Map.entry("darkMagenta", 0x800080),
          Map.entry("darkRed", 0x8B0000),
          Map.entry("darkYellow", 0x808000),
          Map.entry("darkGray", 0xA9A9A9),
          Map.entry("lightGray", 0xD3D3D3));

  private Colours() {}

  /** Of {@code w:color}: not a number for the one that Word chooses so that it is seen. */
  static Float text(XmlReader xml) {
    String theme = xml.attribute("themeColor");
    String value = Values.of(xml);
    boolean shaded = xml.attribute("themeShade") != null || xml.attribute("themeTint") != null;
    if (theme != null && (value == null || (theme.equals("background1") && !shaded))) {
      return theme.startsWith("background") || theme.startsWith("light")
          ? Light.WHITE
          : Light.UNKNOWN;
    }
    return of(value);
  }

  /** Of what letters are filled with. */
  static Float filling(XmlReader xml) {
    String value = Values.of(xml);
    return "bg1".equals(value) || "lt1".equals(value) ? Float.valueOf(Light.WHITE) : of(value);
  }

  /** Of {@code w:shd}: the ground it makes; null where it makes none. */
  public static @Nullable Float ground(XmlReader xml) {
    String value = Values.of(xml);
    if (value == null || value.equals("nil")) {
      return null;
    }
    float fill = filled(xml);
    float lines = of(xml.attribute("color"));
    double share = share(value);
    if (share == 0) {
      return isAuto(xml.attribute("fill")) && xml.attribute("themeFill") == null ? null : fill;
    }
    float under = Float.isNaN(fill) ? Light.WHITE : fill;
    return (float) (share * (Float.isNaN(lines) ? 0 : lines) + (1 - share) * under);
  }

  /** How light the ground of a pattern is; not a number where that is not known. */
  private static float filled(XmlReader xml) {
    String fill = xml.attribute("fill");
    if (!isAuto(fill)) {
      return of(fill);
    }
    return switch (String.valueOf(xml.attribute("themeFill"))) {
      case "text1", "dark1" -> 0;
      case "background1", "light1" -> Light.WHITE;
      default -> Light.UNKNOWN;
    };
  }

  /** Which share of a ground the lines of a pattern take. */
  private static double share(String pattern) {
    if (pattern.startsWith("pct")) {
      return Values.number(pattern.substring(3), 50) / 100.0;
    }
    return switch (pattern) {
      case "clear" -> 0;
      case "solid" -> 1;
      default -> pattern.startsWith("thin") ? 0.25 : 0.5;
    };
  }

  /** Of {@code w:highlight}; null for none. */
  static @Nullable Float marker(XmlReader xml) {
    Integer colour = MARKERS.get(String.valueOf(Values.of(xml)));
    return colour == null ? null : Float.valueOf(light(colour));
  }

  private static boolean isAuto(@Nullable String value) {
    return value == null || value.equals("auto");
  }

  private static float of(@Nullable String hex) {
    if (isAuto(hex) || hex == null || hex.length() != 6) {
      return Light.UNKNOWN;
    }
    try {
      return light(Integer.parseInt(hex, 16));
    } catch (NumberFormatException e) {
      return Light.UNKNOWN;
    }
  }

  private static float light(int colour) {
    return Light.of((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF);
  }
}
