package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.Fill;
import io.github.nianbao.sheet.grid.Fit;
import io.github.nianbao.sheet.grid.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook: how cells look, and how their numbers are written. */
final class XlsxStyles {

  private static final String USUAL = "General";

  private final XlsxColours colours;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<XlsxFont> fonts = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private final List<Boolean> changes = new ArrayList<>();

  /** The styles of tables that change what is seen. */
  private final List<@Nullable String> tables = new ArrayList<>();

  /**
   * How a cell looks.
   *
   * @param index of the format of its numbers among those of Excel
   * @param format of its numbers
   * @param fill what lies under its text
   * @param setting how its text is set
   */
  record Style(int index, String format, XlsxFont font, Fill fill, XlsxSetting setting) {

    static final Style USUAL_STYLE =
        new Style(0, USUAL, XlsxFont.USUAL, Fill.NONE, XlsxSetting.USUAL);

    /** What is done with what is too wide for its cell. */
    Fit fit(boolean number) {
      return setting.fit(number);
    }

    /** How its text looks. */
    Look look() {
      return look(font);
    }

    /** How text in another font looks in it. */
    Look look(XlsxFont other) {
      Sight sight = other.struck() ? Sight.STRUCK : fill.sight(other.light());
      Look look = new Look(sight, other.script(), 0, other.size());
      return SheetCell.isOdd(other.size(), other.symbols()) ? look.doubted() : look;
    }
  }

  XlsxStyles(XlsxColours colours) {
    this.colours = colours;
  }

  /** Those of the part that holds them, at its root. */
  static XlsxStyles read(XmlReader xml, XlsxColours colours) throws UnreadableReportException {
    XlsxStyles all = new XlsxStyles(colours);
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "numFmts", "fonts", "fills", "cellXfs", "dxfs" -> all.list(xml);
        case "tableStyles" -> all.tables(xml);
        default -> {
          // Nothing about what is seen.
        }
      }
    }
    return all;
  }

  private void tables(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      String name = xml.attribute("name");
      int inner = xml.level();
      while (xml.nextChild(inner)) {
        if (name != null && changes(xml.attribute("dxfId"))) {
          tables.add(name);
        }
      }
    }
  }

  /** Whether a style of tables, by its name, changes what is seen. */
  boolean changesTables(@Nullable String name) {
    return tables.contains(name);
  }

  private void list(XmlReader xml) throws UnreadableReportException {
    String list = xml.name();
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (list) {
        case "numFmts" ->
            formats.put(
                Numbers.of(xml.attribute("numFmtId"), -1),
                String.valueOf(xml.attribute("formatCode")));
        case "fonts" -> fonts.add(XlsxFont.read(xml, colours));
        case "fills" -> fills.add(fill(xml));
        case "dxfs" -> changes.add(changes(xml));
        default -> styles.add(style(xml));
      }
    }
  }

  private Style style(XmlReader xml) throws UnreadableReportException {
    int index = Numbers.of(xml.attribute("numFmtId"), 0);
    String builtIn = index < 0 ? null : BuiltinFormats.getBuiltinFormat(index);
    String format = formats.getOrDefault(index, builtIn == null ? USUAL : builtIn);
    int font = Numbers.of(xml.attribute("fontId"), 0);
    int fill = Numbers.of(xml.attribute("fillId"), 0);
    return new Style(
        index,
        format,
        font >= 0 && font < fonts.size() ? fonts.get(font) : XlsxFont.USUAL,
        fill >= 0 && fill < fills.size() ? fills.get(fill) : Fill.NONE,
        XlsxSetting.within(xml));
  }

  private Fill fill(XmlReader xml) throws UnreadableReportException {
    Fill fill = Fill.NONE;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("gradientFill")) {
        fill = gradient(xml);
      } else if (xml.name().equals("patternFill")) {
        fill = pattern(xml);
      }
    }
    return fill;
  }

  private Fill pattern(XmlReader xml) throws UnreadableReportException {
    String pattern = xml.attribute("patternType");
    float lines = Light.UNKNOWN;
    float ground = Light.UNKNOWN;
    int level = xml.level();
    while (xml.nextChild(level)) {
      // A ground in the colour of text is what programs write where it has none.
      if (xml.name().equals("fgColor")) {
        lines = colours.light(xml);
      } else if (xml.name().equals("bgColor") && !"64".equals(xml.attribute("indexed"))) {
        ground = colours.light(xml);
      }
    }
    if (pattern == null || pattern.equals("none")) {
      return Fill.NONE;
    }
    boolean dense = pattern.startsWith("dark") || pattern.equals("mediumGray");
    return pattern.equals("solid") ? Fill.of(lines) : Fill.pattern(dense, lines, ground);
  }

  private Fill gradient(XmlReader xml) throws UnreadableReportException {
    List<Float> lights = new ArrayList<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      int inner = xml.level();
      while (xml.nextChild(inner)) {
        lights.add(colours.light(xml));
      }
    }
    return lights.size() < 2 ? Fill.of(Light.UNKNOWN) : new Fill(lights);
  }

  /** How light a condition lets the ground of a cell be: it names the other of two colours. */
  private float condition(XmlReader xml) throws UnreadableReportException {
    float ground = Light.WHITE;
    int level = xml.level();
    while (xml.nextChild(level)) {
      int inner = xml.level();
      while (xml.nextChild(inner)) {
        ground = xml.name().equals("bgColor") ? colours.light(xml) : ground;
      }
    }
    return ground;
  }

  /** Whether a condition that holds changes what is seen of a cell. */
  boolean changes(XmlReader xml) throws UnreadableReportException {
    boolean some = false;
    float text = 0;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("numFmt")) {
        some = true;
      } else if (xml.name().equals("font")) {
        XlsxFont font = XlsxFont.read(xml, colours);
        some |= font.struck() || font.script();
        some |= Light.sight(font.light(), Light.UNKNOWN) != Sight.SEEN;
        text = Float.isNaN(font.light()) ? text : font.light();
      } else if (xml.name().equals("fill")) {
        some |= Light.sight(text, condition(xml)) != Sight.SEEN;
      }
    }
    return some;
  }

  /** What its numbers and names of colours stand for. */
  XlsxColours colours() {
    return colours;
  }

  /** The size of the text in which columns are measured, in points; 0 where it is not known. */
  double usualSize() {
    return fonts.isEmpty() ? 0 : fonts.get(0).size() / 2.0;
  }

  /** A style by its number; the usual one where there is none. */
  Style style(@Nullable String number) {
    int index = Numbers.of(number, 0);
    return index >= 0 && index < styles.size() ? styles.get(index) : Style.USUAL_STYLE;
  }

  /** Whether what a condition does, by its number, changes what is seen. */
  boolean changes(@Nullable String number) {
    int index = Numbers.of(number, -1);
    return index >= 0 && index < changes.size() && changes.get(index);
  }
}
