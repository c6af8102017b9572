package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.page.SymbolFonts;
import io.github.nianbao.report.UnreadableReportException;

/**
 * How text is set.
 *
 * @param struck whether a line runs through it
 * @param script whether it is set as superscript or subscript
 * @param size in half points; 0 where it is not said
 * @param light how light it is; not a number for a colour that the program chooses
 * @param symbols whether it shows other signs than its characters stand for
 */
record XlsxFont(boolean struck, boolean script, int size, float light, boolean symbols) {

  static final XlsxFont USUAL = new XlsxFont(false, false, 0, Light.UNKNOWN, false);

  /** Reads the open element. */
  static XlsxFont read(XmlReader xml, XlsxColours colours) throws UnreadableReportException {
    boolean struck = false;
    boolean script = false;
    int size = 0;
    float light = Light.UNKNOWN;
    boolean symbols = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "strike" -> struck = Numbers.isNotOff(value);
        case "vertAlign" -> script = value != null && !value.equals("baseline");
        case "sz" -> size = (int) Math.round(2 * Numbers.of(value, 0.0));
        case "name", "rFont" -> symbols = value != null && SymbolFonts.isOne(value);
        case "color" -> light = colours.light(xml);
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
    return new XlsxFont(struck, script, size, light, symbols);
  }
}
