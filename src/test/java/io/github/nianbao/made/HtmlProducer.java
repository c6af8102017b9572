package io.github.nianbao.made;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes a report as a web page and prints it. */
final class HtmlProducer {

  private static final String STYLE =
      "@page { size: A4; margin: 18mm } body { font: 10.5pt/1.5 made } h1 { font-size: 15pt;"
          + " text-align: center; font-weight: normal } table { border-collapse: collapse; width:"
          + " 100%; table-layout: fixed; page-break-inside: avoid } td { border: 0.75pt solid"
          + " black; text-align: center; font-size: 9pt; line-height: 1.25; padding: 2pt;"
          + " word-wrap: break-word }";

  private HtmlProducer() {}

  static byte[] print(MadeReport report) throws IOException {
    return print(report, "");
  }

  /** The same with more rules of style, which come after the usual ones. */
  static byte[] print(MadeReport report, String style) throws IOException {
    XRLog.setLoggingEnabled(false);
    byte[] program = MadeFont.of(report.characters());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(program), "made");
    builder.withHtmlContent(page(report).replace("</style>", style + "</style>"), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  /** The page alone. */
  static String page(MadeReport report) {
    StringBuilder page = new StringBuilder("<html><head><style>" + STYLE + "</style></head><body>");
    page.append("<h1>").append(report.title()).append("</h1>");
    for (MadeReport.Section section : report.sections()) {
      paragraph(page, section.heading());
      paragraph(page, section.text());
      for (MadeTable table : section.tables()) {
        table.captions().forEach(caption -> paragraph(page, caption));
        table(page, table);
      }
    }
    return page.append("</body></html>").toString();
  }

  private static void paragraph(StringBuilder page, String text) {
    if (!text.isEmpty()) {
      page.append("<p>").append(text).append("</p>");
    }
  }

  private static void table(StringBuilder page, MadeTable table) {
    page.append("<table><colgroup>");
    for (double width : table.widths()) {
      page.append(String.format(Locale.ROOT, "<col style='width:%.2f%%'/>", width * 100));
    }
    page.append("</colgroup>");
    for (List<MadeCell> row : table.rows()) {
      page.append("<tr>");
      for (MadeCell cell : row) {
        page.append("<td colspan='" + cell.columns() + "' rowspan='" + cell.rows() + "'");
        page.append(cell.text().matches("[\\d.]+") ? " class='figure'>" : ">");
        page.append(cell.text().replace("\n", "<br/>")).append("</td>");
      }
      page.append("</tr>");
    }
    page.append("</table>");
  }
}
