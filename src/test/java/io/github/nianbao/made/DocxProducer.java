package io.github.nianbao.made;

import io.github.nianbao.pack.Packed;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a report as a Word file in XML. */
final class DocxProducer {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int WIDTH = 9600;

  private DocxProducer() {}

  static byte[] write(MadeReport report) throws IOException {
    StringBuilder body = new StringBuilder();
    report.print(words -> paragraph(body, words), table -> table(body, table));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
    return Packed.of(parts);
  }

  private static void paragraph(StringBuilder body, String text) {
    body.append("<w:p><w:r><w:t>");
    body.append(text.replace("\n", "</w:t><w:br/><w:t>"));
    body.append("</w:t></w:r></w:p>");
  }

  private static void table(StringBuilder body, MadeTable table) {
    body.append("<w:tbl><w:tblGrid>");
    table.widths().forEach(w -> body.append("<w:gridCol w:w='" + Math.round(w * WIDTH) + "'/>"));
    body.append("</w:tblGrid>");
    List<MadeGrid.Placed> cells = MadeGrid.of(table).cells();
    for (int row = 0; row < table.rows().size(); row++) {
      Map<Integer, MadeGrid.Placed> here = new TreeMap<>();
      for (MadeGrid.Placed cell : cells) {
        if (cell.row() <= row && row < cell.row() + cell.cell().rows()) {
          here.put(cell.column(), cell);
        }
      }
      body.append("<w:tr>");
      for (MadeGrid.Placed cell : here.values()) {
        body.append("<w:tc><w:tcPr><w:gridSpan w:val='" + cell.cell().columns() + "'/>");
        boolean first = cell.row() == row;
        if (cell.cell().rows() > 1) {
          body.append("<w:vMerge w:val='" + (first ? "restart" : "continue") + "'/>");
        }
        body.append("</w:tcPr>");
        paragraph(body, first ? cell.cell().text() : "");
        body.append("</w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }
}
