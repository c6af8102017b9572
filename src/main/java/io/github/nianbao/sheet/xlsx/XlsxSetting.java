package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.Fit;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How text is set in a cell.
 *
 * @param side at which it stands
 * @param wraps whether it is broken into lines
 * @param shrinks whether it is made smaller where there is no room for it
 * @param indent how many steps it stands from the side of the cell
 */
record XlsxSetting(HorizontalAlignment side, boolean wraps, boolean shrinks, int indent) {

  static final XlsxSetting USUAL = new XlsxSetting(HorizontalAlignment.GENERAL, false, false, 0);

  /** Those that change where text runs on; the files of Excel 2003 have another name for one. */
  private static final Map<String, HorizontalAlignment> SIDES =
      Map.of(
          "right", HorizontalAlignment.RIGHT,
          "center", HorizontalAlignment.CENTER,
          "centercontinuous", HorizontalAlignment.CENTER_SELECTION,
          "centeracrossselection", HorizontalAlignment.CENTER_SELECTION,
          "fill", HorizontalAlignment.FILL,
          "justify", HorizontalAlignment.JUSTIFY,
          "distributed", HorizontalAlignment.DISTRIBUTED);

  /** Reads on in the open element, which may say it. */
  static XlsxSetting within(XmlReader xml) throws UnreadableReportException {
    XlsxSetting setting = USUAL;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("alignment")) {
        setting =
            new XlsxSetting(
                side(xml.attribute("horizontal")),
                Numbers.isOn(xml.attribute("wrapText")),
                Numbers.isOn(xml.attribute("shrinkToFit")),
                Numbers.of(xml.attribute("indent"), 0));
      }
    }
    return setting;
  }

  /** What is done with it where it is too wide. */
  Fit fit(boolean number) {
    return Fit.of(side, wraps, shrinks, number);
  }

  /** A side by the name that Excel gives it. */
  static HorizontalAlignment side(@Nullable String name) {
    return SIDES.getOrDefault(
        String.valueOf(name).toLowerCase(Locale.ROOT), HorizontalAlignment.GENERAL);
  }
}
