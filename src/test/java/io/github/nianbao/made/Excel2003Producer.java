package io.github.nianbao.made;

import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Writes a report as the one file of XML that Excel 2003 knew, on one sheet: figures as numbers.
 */
final class Excel2003Producer {

  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private int next;

  private Excel2003Producer() {}

  static byte[] write(MadeReport report) {
    Excel2003Producer sheet = new Excel2003Producer();
    report.print(sheet::line, sheet::table);
    return sheet.text().getBytes(StandardCharsets.UTF_8);
  }

  private void line(String text) {
    put(next, 0, text, "String", "");
    next++;
  }

  /** Rows and columns count from 1 in the file. */
  private void put(int row, int column, String text, String type, String merged) {
    rows.computeIfAbsent(row, key -> new TreeMap<>())
        .put(
            column,
            "<Cell ss:Index='"
                + (column + 1)
                + "'"
                + merged
                + "><Data ss:Type='"
                + type
                + "'>"
                + text
                + "</Data></Cell>");
  }

  private void table(MadeTable table) {
    for (MadeGrid.Placed placed : MadeGrid.of(table).cells()) {
      MadeCell cell = placed.cell();
      boolean number = cell.isFigure() && cell.text().matches("[0-9]+([.][0-9]+)?");
      String across = cell.columns() > 1 ? " ss:MergeAcross='" + (cell.columns() - 1) + "'" : "";
      String down = cell.rows() > 1 ? " ss:MergeDown='" + (cell.rows() - 1) + "'" : "";
      put(
          next + placed.row(),
          placed.column(),
          cell.text(),
          number ? "Number" : "String",
          across + down);
    }
    next += table.rows().size() + 1;
  }

  private String text() {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n");
    text.append("<?mso-application progid=\"Excel.Sheet\"?>\n");
    text.append("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'");
    text.append(" xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>");
    text.append("<Worksheet ss:Name='年报'><Table>");
    rows.forEach(
        (row, cells) ->
            text.append("<Row ss:Index='" + (row + 1) + "'>")
                .append(String.join("", cells.values()))
                .append("</Row>"));
    return text.append("</Table></Worksheet></Workbook>").toString();
  }
}
