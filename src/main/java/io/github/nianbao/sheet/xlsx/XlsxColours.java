package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.pack.XmlReader;
import org.apache.poi.hssf.util.HSSFColor;
import org.jspecify.annotations.Nullable;

/** How light the colours of a workbook are. */
final class XlsxColours {

  /** Of the colours of a theme, which is not read, by their numbers: grounds and texts. */
  private static final float[] THEME = {1, 0, 0.93f, 0.2f};

  private static final float ACCENT = 0.5f;

  // The colours of the text and the paper of windows, by their numbers.
  private static final int TEXT = 64;
  private static final int PAPER = 65;

  private XlsxColours() {}

  /** Of the open element; not a number for one that the program chooses. */
  static float light(XmlReader xml) {
    String rgb = xml.attribute("rgb");
    float light = Light.UNKNOWN;
    if (rgb != null && rgb.length() >= 6) {
      light = ofHex(rgb.substring(rgb.length() - 6));
    } else if (xml.attribute("theme") != null) {
      int index = Numbers.of(xml.attribute("theme"), -1);
      light = index >= 0 && index < THEME.length ? THEME[index] : ACCENT;
    } else if (xml.attribute("indexed") != null) {
      light = ofIndex(Numbers.of(xml.attribute("indexed"), -1));
    }
    float tint = (float) Numbers.of(xml.attribute("tint"), 0.0);
    return tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  }

  /** Of a name such as {@code #FF0000}; not a number for one that the program chooses. */
  static float ofName(@Nullable String name) {
    return name != null && name.startsWith("#") ? ofHex(name.substring(1)) : Light.UNKNOWN;
  }

  private static float ofHex(String hex) {
    try {
      int value = Integer.parseInt(hex, 16);
      return Light.of((value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF);
    } catch (NumberFormatException e) {
      return Light.UNKNOWN;
    }
  }

  private static float ofIndex(int index) {
    if (index == TEXT || index == PAPER) {
      return index == TEXT ? 0 : Light.WHITE;
    }
    HSSFColor colour = HSSFColor.getIndexHash().get(index < 8 ? index + 8 : index);
    if (colour == null) {
      return Light.UNKNOWN;
    }
    short[] parts = colour.getTriplet();
    return index == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()
        ? Light.UNKNOWN
        : Light.of(parts[0], parts[1], parts[2]);
  }
}
