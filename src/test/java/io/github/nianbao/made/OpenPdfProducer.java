package io.github.nianbao.made;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes a report with the tables of OpenPDF. */
final class OpenPdfProducer {

  private OpenPdfProducer() {}

  static byte[] print(MadeReport report) throws IOException {
    byte[] program = MadeFont.of(report.characters());
    BaseFont base =
        BaseFont.createFont("made.ttf", BaseFont.IDENTITY_H, true, false, program, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    Paragraph title = new Paragraph(report.title(), new Font(base, 15));
    title.setAlignment(Element.ALIGN_CENTER);
    document.add(title);
    Font text = new Font(base, 10.5f);
    for (MadeReport.Section section : report.sections()) {
      document.add(new Paragraph(section.heading(), text));
      if (!section.text().isEmpty()) {
        document.add(new Paragraph(section.text(), text));
      }
      for (MadeTable table : section.tables()) {
        for (String caption : table.captions()) {
          document.add(new Paragraph(caption, text));
        }
        document.add(table(table, new Font(base, 8.5f)));
      }
    }
    document.close();
    return out.toByteArray();
  }

  private static PdfPTable table(MadeTable table, Font font) {
    float[] widths = new float[table.widths().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = table.widths().get(i).floatValue();
    }
    PdfPTable made = new PdfPTable(widths);
    made.setWidthPercentage(100);
    made.setSpacingBefore(6);
    made.setKeepTogether(true);
    for (List<MadeCell> row : table.rows()) {
      for (MadeCell cell : row) {
        PdfPCell one = new PdfPCell(new Phrase(cell.text(), font));
        one.setColspan(cell.columns());
        one.setRowspan(cell.rows());
        one.setHorizontalAlignment(Element.ALIGN_CENTER);
        one.setVerticalAlignment(Element.ALIGN_MIDDLE);
        one.setPaddingBottom(4);
        made.addCell(one);
      }
    }
    return made;
  }
}
