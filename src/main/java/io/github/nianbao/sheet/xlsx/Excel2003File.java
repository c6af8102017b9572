package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.NumberText;
import io.github.nianbao.sheet.grid.Sheet;
import io.github.nianbao.sheet.grid.SheetWriter;
import java.util.ArrayList;
import java.util.List;

/** Reads Excel files that are one file of XML, as Excel 2003 writes them. */
final class Excel2003File {

  private Excel2003File() {}

  /**
   * What a sheet says of itself behind its cells.
   *
   * @param hidden whether it is not shown
   * @param zeros whether numbers that are 0 are shown
   * @param formulas whether formulas are shown in place of their results
   */
  record Options(boolean hidden, boolean zeros, boolean formulas) {}

  /**
   * Writes what the sheets of a workbook show.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged
   */
  static void read(byte[] bytes, ReadOptions options, Deadline deadline, SheetWriter writer)
      throws UnreadableReportException {
    List<Options> said = options(XmlReader.of(bytes, options, deadline));
    XmlReader xml = XmlReader.of(bytes, options, deadline);
    Excel2003Styles styles = new Excel2003Styles();
    NumberText numbers = new NumberText(false);
    int number = 0;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Styles")) {
        styles.read(xml);
      } else if (xml.name().equals("Worksheet")) {
        Options own = said.get(number++);
        Sheet sheet = new Sheet(String.valueOf(xml.attribute("Name")), options);
        sheet.setUsualSize(styles.usualSize());
        new Excel2003Sheet(sheet, styles, numbers, own).read(xml);
        if (own.hidden) {
          writer.leaveOut(sheet);
        } else {
          writer.write(sheet, number);
        }
      }
    }
    writer.end();
  }

  /** What all sheets say of themselves. */
  private static List<Options> options(XmlReader xml) throws UnreadableReportException {
    List<Options> all = new ArrayList<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Worksheet")) {
        all.add(ofSheet(xml));
      }
    }
    return all;
  }

  private static Options ofSheet(XmlReader xml) throws UnreadableReportException {
    boolean hidden = false;
    boolean zeros = true;
    boolean formulas = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("WorksheetOptions")) {
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          switch (xml.name()) {
            case "Visible" -> hidden = xml.text().contains("Hidden");
            case "DoNotDisplayZeros" -> zeros = false;
            case "DisplayFormulas" -> formulas = true;
            default -> {
              // Nothing that changes what is read.
            }
          }
        }
      }
    }
    return new Options(hidden, zeros, formulas);
  }
}
