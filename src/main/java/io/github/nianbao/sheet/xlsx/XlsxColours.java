package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.util.HSSFColor;
import org.jspecify.annotations.Nullable;

/** How light the colours of a workbook are. */
final class XlsxColours {

  /** The colours of a theme in the order of their numbers. */
  private static final List<String> THEME =
      List.of(
          "lt1",
          "dk1",
          "lt2",
          "dk2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");

  /** Those of a workbook that has no theme of its own. */
  private static final float[] USUAL = {1, 0, 0.93f, 0.2f};

  private static final float ACCENT = 0.5f;

  // The colours of the text and the paper of windows, by their numbers.
  private static final int TEXT = 64;
  private static final int PAPER = 65;

  /** Those of the theme, by their names. */
  private final Map<String, Float> theme = new HashMap<>();

  /** Those that the workbook has in place of the usual ones, by their numbers. */
  private final Map<Integer, Float> own = new HashMap<>();

  private XlsxColours() {}

  /**
   * Those of a workbook.
   *
   * @param theme at its root; null where it has none
   * @param styles at their root, which are read to their end; null where it has none
   */
  static XlsxColours read(@Nullable XmlReader theme, @Nullable XmlReader styles)
      throws UnreadableReportException {
    XlsxColours colours = new XlsxColours();
    if (theme != null) {
      colours.findTheme(theme);
    }
    if (styles != null) {
      colours.findOwn(styles);
    }
    return colours;
  }

  private void findTheme(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (THEME.contains(xml.name())) {
        String name = xml.name();
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          String value = xml.attribute(xml.name().equals("sysClr") ? "lastClr" : "val");
          float light = value == null ? Light.UNKNOWN : ofHex(value);
          if (!Float.isNaN(light)) {
            theme.putIfAbsent(name, light);
          }
        }
      } else if (xml.name().equals("themeElements") || xml.name().equals("clrScheme")) {
        findTheme(xml);
      }
    }
  }

  private void findOwn(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("colors") || xml.name().equals("indexedColors")) {
        findOwn(xml);
      } else if (xml.name().equals("rgbColor")) {
        own.put(own.size(), ofRgb(xml.attribute("rgb")));
      }
    }
  }

  /** Of the open element; not a number for one that the program chooses. */
  float light(XmlReader xml) {
    String rgb = xml.attribute("rgb");
    float light = Light.UNKNOWN;
    if (rgb != null && rgb.length() >= 6) {
      light = ofRgb(rgb);
    } else if (xml.attribute("theme") != null) {
      light = ofTheme(Numbers.of(xml.attribute("theme"), -1));
    } else if (xml.attribute("indexed") != null) {
      int index = Numbers.of(xml.attribute("indexed"), -1);
      Float known = own.get(index);
      light = known == null ? ofIndex(index) : known;
    }
    float tint = (float) Numbers.of(xml.attribute("tint"), 0.0);
    return tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  }

  private float ofTheme(int index) {
    Float known = index >= 0 && index < THEME.size() ? theme.get(THEME.get(index)) : null;
    return known != null ? known : index >= 0 && index < USUAL.length ? USUAL[index] : ACCENT;
  }

  private static float ofRgb(@Nullable String rgb) {
    return rgb == null || rgb.length() < 6 ? Light.UNKNOWN : ofHex(rgb.substring(rgb.length() - 6));
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
