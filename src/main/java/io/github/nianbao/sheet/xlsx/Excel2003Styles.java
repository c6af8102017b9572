package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.page.SymbolFonts;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.Fill;
import io.github.nianbao.sheet.xlsx.XlsxStyles.Style;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook that is one file of XML, by their names. */
final class Excel2003Styles {

  /** The size of text where nothing says it, in points. */
  static final double USUAL_SIZE = 10;

  /** The style of what names none. */
  private static final String USUAL = "Default";

  /** Formats that have names. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "General Number", "General",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Percent", "0.00%",
          "Scientific", "0.00E+00");

  /** Patterns that leave most of the ground free. */
  private static final Set<String> SPARSE = Set.of("Gray25", "Gray125", "Gray0625");

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the open element that lists them. */
  void read(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Style")) {
        styles.put(String.valueOf(xml.attribute("ID")), one(xml));
      }
    }
  }

  private Style one(XmlReader xml) throws UnreadableReportException {
    Style style = style(xml.attribute("Parent"));
    String format = style.format();
    XlsxFont font = style.font();
    Fill fill = style.fill();
    XlsxSetting setting = style.setting();
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "Alignment" -> setting = setting(xml);
        case "Font" -> font = font(xml);
        case "Interior" -> fill = fill(xml);
        case "NumberFormat" -> {
          String own = xml.attribute("Format");
          format = own == null ? "General" : FORMATS.getOrDefault(own, own);
        }
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
    return new Style(0, format, font, fill, setting);
  }

  private static XlsxSetting setting(XmlReader xml) {
    return new XlsxSetting(
        XlsxSetting.side(xml.attribute("Horizontal")),
        Numbers.isOn(xml.attribute("WrapText")),
        Numbers.isOn(xml.attribute("ShrinkToFit")),
        Numbers.of(xml.attribute("Indent"), 0));
  }

  private static XlsxFont font(XmlReader xml) {
    String script = xml.attribute("VerticalAlign");
    String name = xml.attribute("FontName");
    return new XlsxFont(
        Numbers.isOn(xml.attribute("StrikeThrough")),
        script != null && !script.equals("None"),
        (int) Math.round(2 * Numbers.of(xml.attribute("Size"), USUAL_SIZE)),
        XlsxColours.ofName(xml.attribute("Color")),
        name != null && SymbolFonts.isOne(name));
  }

  private static Fill fill(XmlReader xml) {
    String pattern = xml.attribute("Pattern");
    if (pattern == null || pattern.equals("None")) {
      return Fill.NONE;
    }
    float ground = XlsxColours.ofName(xml.attribute("Color"));
    float lines = XlsxColours.ofName(xml.attribute("PatternColor"));
    boolean sparse = pattern.startsWith("Thin") || SPARSE.contains(pattern);
    return pattern.equals("Solid") ? Fill.of(ground) : Fill.pattern(!sparse, lines, ground);
  }

  /** A style by its name; the usual one where there is none. */
  Style style(@Nullable String name) {
    Style usual = styles.getOrDefault(USUAL, Style.USUAL_STYLE);
    return name == null ? usual : styles.getOrDefault(name, usual);
  }

  /** The size of the text in which columns are measured, in points; 0 where it is not known. */
  double usualSize() {
    return style(null).font().size() / 2.0;
  }
}
