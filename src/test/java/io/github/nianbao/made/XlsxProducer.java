package io.github.nianbao.made;

import io.github.nianbao.pack.Packed;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes a report as an Excel file in XML, on one sheet: figures as numbers. */
final class XlsxProducer {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final StringBuilder merged = new StringBuilder();
  private int next;

  private XlsxProducer() {}

  static byte[] write(MadeReport report) throws IOException {
    XlsxProducer sheet = new XlsxProducer();
    report.print(sheet::line, sheet::table);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + RELATIONS
            + "'><sheets>"
            + "<sheet name='年报' sheetId='1' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='"
            + RELATIONS
            + "/worksheet'"
            + " Target='worksheets/sheet1.xml'/></Relationships>");
    parts.put("xl/worksheets/sheet1.xml", sheet.text());
    return Packed.of(parts);
  }

  private void line(String text) {
    put(next, 0, text, false);
    next++;
  }

  private void put(int row, int column, String text, boolean number) {
    String at = (char) ('A' + column) + "" + (row + 1);
    rows.computeIfAbsent(row, key -> new TreeMap<>())
        .put(
            column,
            number
                ? "<c r='" + at + "'><v>" + text + "</v></c>"
                : "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>");
  }

  private void table(MadeTable table) {
    for (MadeGrid.Placed placed : MadeGrid.of(table).cells()) {
      MadeCell cell = placed.cell();
      int row = next + placed.row();
      boolean number = cell.isFigure() && cell.text().matches("[0-9]+([.][0-9]+)?");
      put(row, placed.column(), cell.text(), number);
      if (cell.rows() > 1 || cell.columns() > 1) {
        char first = (char) ('A' + placed.column());
        char last = (char) ('A' + placed.column() + cell.columns() - 1);
        merged.append("<mergeCell ref='" + first + (row + 1) + ":" + last);
        merged.append((row + cell.rows()) + "'/>");
      }
    }
    next += table.rows().size() + 1;
  }

  private String text() {
    StringBuilder text = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
    rows.forEach(
        (row, cells) ->
            text.append("<row r='" + (row + 1) + "'>")
                .append(String.join("", cells.values()))
                .append("</row>"));
    return text.append("</sheetData><mergeCells>" + merged + "</mergeCells></worksheet>")
        .toString();
  }
}
