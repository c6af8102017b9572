package io.github.nianbao.pdf.font;

import java.util.Map;

/** The names of glyphs that figures consist of. */
final class GlyphNames {

  private static final Map<String, String> FIGURES =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("period", "."),
          Map.entry("comma", ","),
          Map.entry("hyphen", "-"),
          Map.entry("minus", "-"),
          Map.entry("plus", "+"));

  private GlyphNames() {}

  /** The sign of a figure that a name stands for; empty where it stands for none. */
  static String figure(String name) {
    if (name.startsWith("uni00") && name.length() == 7) {
      int c =
          "0123456789ABCDEF".indexOf(name.charAt(5)) * 16
              + "0123456789ABCDEF".indexOf(name.charAt(6));
      String text = Character.toString(Math.max(0, c));
      return isOfFigure(text) ? text : "";
    }
    return FIGURES.getOrDefault(name, "");
  }

  /** Whether a text is a sign that figures consist of. */
  static boolean isOfFigure(String text) {
    return FIGURES.containsValue(text);
  }
}
