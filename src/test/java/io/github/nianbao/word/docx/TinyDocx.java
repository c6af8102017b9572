package io.github.nianbao.word.docx;

import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pack.Packed;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Table;
import io.github.nianbao.word.WordReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Word file of a few elements. */
final class TinyDocx {

  private static final String SPACES =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:other='urn:other'";

  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private TinyDocx(String body) {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships>"
            + "<Relationship Id='1' Type='"
            + KIND
            + "styles' Target='styles.xml'/>"
            + "<Relationship Id='2' Type='"
            + KIND
            + "numbering' Target='numbering.xml'/>"
            + "</Relationships>");
  }

  /** With a body. */
  static TinyDocx of(String body) {
    return new TinyDocx(body);
  }

  /** With one table of one row: a label and a cell that holds something. */
  static TinyDocx cell(String contents) {
    return row(
        "<w:tr><w:tc><w:p><w:r><w:t>行政许可</w:t></w:r></w:p></w:tc><w:tc>"
            + contents
            + "</w:tc></w:tr>");
  }

  /** The same with a paragraph of runs. */
  static TinyDocx runs(String runs) {
    return cell("<w:p>" + runs + "</w:p>");
  }

  /** With one table of some rows. */
  static TinyDocx row(String rows) {
    return new TinyDocx(
        "<w:tbl><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='1000'/></w:tblGrid>"
            + rows
            + "</w:tbl><w:p/>");
  }

  TinyDocx styles(String styles) {
    parts.put("word/styles.xml", "<w:styles " + SPACES + ">" + styles + "</w:styles>");
    return this;
  }

  TinyDocx numbering(String lists) {
    parts.put("word/numbering.xml", "<w:numbering " + SPACES + ">" + lists + "</w:numbering>");
    return this;
  }

  byte[] bytes() throws IOException {
    return Packed.of(parts);
  }

  FlowDocument read() throws IOException {
    return WordReader.readDocx(bytes(), ReadOptions.defaults(), Deadline.none());
  }

  /** The first table. */
  Table table() throws IOException {
    return read().tables().get(0);
  }

  /** What the cell beside the label holds. */
  CellContent content() throws IOException {
    Table table = table();
    return table.cell(0, table.columns() - 1).content();
  }

  /** Its text and its doubts, such as {@code 12 [INK]}; the text alone where nothing is doubted. */
  String seen() throws IOException {
    CellContent content = content();
    String text = content.text().replace('\n', '|');
    return content.doubts().isEmpty() ? text : text + " " + content.doubts();
  }

  /** The lines of running text. */
  List<String> lines() throws IOException {
    return read().lines().stream().map(Line::text).toList();
  }
}
