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

  /** Of the second dark colour of a theme, and of its other ones. */
  private static final float DARK = 0.25f;

  private static final float MIDDLE = 0.5f;

  private Colours() {}

  /** Of {@code w:color}: not a number for the one that Word chooses so that it is seen. */
  static Float text(XmlReader xml) {
    return of(xml, Values.of(xml), "theme", "Color");
  }

  /**
   * Of a colour that may be one of the theme: then that counts, and its number is what it was when
   * the file was written.
   *
   * @param hex its number; null for none
   * @param theme how the attributes begin that name one of the theme
   * @param kind how the first of them ends
   */
  private static float of(XmlReader xml, @Nullable String hex, String theme, String kind) {
    String name = xml.attribute(theme + kind);
    if (name == null) {
      return of(hex);
    }
    Float paper =
        switch (name) {
          case "text1", "dark1" -> Float.valueOf(0);
          case "background1", "light1" -> Float.valueOf(Light.WHITE);
          default -> null;
        };
    if (paper == null && !isAuto(hex)) {
      return of(hex);
    }
    float light = paper == null ? inTheme(name) : paper;
    float shade = share(xml.attribute(theme + "Shade"));
    float tint = share(xml.attribute(theme + "Tint"));
    return Light.WHITE - tint * (Light.WHITE - light * shade);
  }

  /** Of a colour that themes choose: as light as most do. */
  private static float inTheme(String name) {
    return name.endsWith("2") && !name.startsWith("accent")
        ? name.startsWith("text") || name.startsWith("dark") ? DARK : Light.WHITE
        : MIDDLE;
  }

  /** Which share of a colour is left, of 255 parts. */
  private static float share(@Nullable String hex) {
    try {
      return hex == null ? 1 : Integer.parseInt(hex, 16) / 255f;
    } catch (NumberFormatException e) {
      return 1;
    }
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
    float fill = of(xml, xml.attribute("fill"), "themeFill", "");
    float lines = of(xml.attribute("color"));
    double share = lines(value);
    if (share == 0) {
      return isAuto(xml.attribute("fill")) && xml.attribute("themeFill") == null ? null : fill;
    }
    float under = Float.isNaN(fill) ? Light.WHITE : fill;
    return (float) (share * (Float.isNaN(lines) ? 0 : lines) + (1 - share) * under);
  }

  /** Which share of a ground the lines of a pattern take. */
  private static double lines(String pattern) {
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
