package io.github.nianbao.sheet;

import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pack.Packed;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An Excel file of a few elements. */
final class TinyXlsx {

  private static final String MAIN =
      "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String workbook = "";
  private int count;

  /** Nothing but a workbook. */
  static TinyXlsx empty() {
    return new TinyXlsx();
  }

  /** With one sheet. */
  static TinyXlsx of(String sheet) {
    return empty().sheet("Sheet1", "", sheet);
  }

  /** With one sheet of rows. */
  static TinyXlsx rows(String rows) {
    return of("<sheetData>" + rows + "</sheetData>");
  }

  /** With one table of a label and a cell. */
  static TinyXlsx cell(String cell) {
    return rows("<row>" + text("a") + text("b") + "</row><row>" + text("行政许可") + cell + "</row>");
  }

  /** A cell with text. */
  static String text(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  TinyXlsx sheet(String name, String attributes, String sheet) {
    count++;
    sheets.append("<sheet name='" + name + "' sheetId='" + count + "' r:id='s" + count + "' ");
    sheets.append(attributes).append("/>");
    relate("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet " + MAIN + ">" + sheet + "</worksheet>");
    return this;
  }

  private void relate(String id, String kind, String target) {
    relations.append(
        "<Relationship Id='" + id + "' Type='" + KIND + kind + "' Target='" + target + "'/>");
  }

  TinyXlsx styles(String sheet) {
    relate("styles", "styles", "styles.xml");
    parts.put("xl/styles.xml", sheet.replaceFirst("<styleSheet", "<styleSheet " + MAIN));
    return this;
  }

  /** With one style, whose number is 1, beside the usual one. */
  TinyXlsx style(String format, String font, String fill) {
    return styles(
        "<styleSheet"
            + "><numFmts><numFmt numFmtId='170' formatCode='"
            + format
            + "'/></numFmts><fonts><font/><font>"
            + font
            + "</font></fonts><fills><fill/><fill/><fill>"
            + fill
            + "</fill></fills><cellXfs><xf/><xf numFmtId='170' fontId='1' fillId='2'/></cellXfs>"
            + "<dxfs><dxf><font><color rgb='FFFFFFFF'/></font></dxf>"
            + "<dxf><font><color rgb='FFFF0000'/></font></dxf></dxfs></styleSheet>");
  }

  TinyXlsx theme(String scheme) {
    relate("theme", "theme", "theme1.xml");
    return part("xl/theme1.xml", scheme);
  }

  TinyXlsx part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  TinyXlsx workbook(String elements) {
    workbook = elements;
    return this;
  }

  byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put("[Content_Types].xml", "<Types/>");
    all.put(
        "xl/workbook.xml",
        "<workbook " + MAIN + "><sheets>" + sheets + "</sheets>" + workbook + "</workbook>");
    all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    return Packed.of(all);
  }

  FlowDocument read() throws IOException {
    return SheetReader.readXlsx(bytes(), ReadOptions.defaults(), Deadline.none());
  }

  /** What the cell beside the label shows, and its doubts. */
  String seen() throws IOException {
    CellContent content = read().tables().get(0).cell(1, 1).content();
    String text = content.text().replace('\n', '|');
    return content.doubts().isEmpty() ? text : text + " " + content.doubts();
  }

  /** Its tables, each as the texts of its cells. */
  List<String> tables() throws IOException {
    return read().tables().stream().map(TinyXlsx::texts).toList();
  }

  private static String texts(Table table) {
    return table.cells().stream()
        .map(cell -> cell.text().isEmpty() ? "-" : cell.text())
        .collect(Collectors.joining(" "));
  }

  List<String> lines() throws IOException {
    return read().lines().stream().map(Line::text).toList();
  }
}
