package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.Fit;

/**
 * How text is set in a cell.
 *
 * @param side at which it stands, as Excel calls it
 * @param wraps whether it is broken into lines
 * @param shrinks whether it is made smaller where there is no room for it
 */
record XlsxSetting(String side, boolean wraps, boolean shrinks) {

  static final XlsxSetting USUAL = new XlsxSetting("general", false, false);

  /** Reads on in the open element, which may say it. */
  static XlsxSetting within(XmlReader xml) throws UnreadableReportException {
    XlsxSetting setting = USUAL;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("alignment")) {
        setting =
            new XlsxSetting(
                String.valueOf(xml.attribute("horizontal")),
                Numbers.isOn(xml.attribute("wrapText")),
                Numbers.isOn(xml.attribute("shrinkToFit")));
      }
    }
    return setting;
  }

  Fit fit(boolean number) {
    if (side.equals("fill")) {
      return Fit.REPEATED;
    }
    if (!number && (wraps || side.equals("justify") || side.equals("distributed"))) {
      return Fit.WRAPPED;
    }
    if (shrinks) {
      return Fit.SHRUNK;
    }
    if (number) {
      return Fit.SIGNS;
    }
    return switch (side) {
      case "right" -> Fit.LEFTWARDS;
      case "center", "centerContinuous" -> Fit.BOTH_WAYS;
      default -> Fit.RIGHTWARDS;
    };
  }
}
