package io.github.nianbao.made;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a report through PDFBox. */
final class PdfBoxProducer {

  private PdfBoxProducer() {}

  static byte[] print(MadeReport report) throws IOException {
    try (PDDocument document = new PDDocument()) {
      byte[] program = MadeFont.of(report.characters());
      PDFont font = PDType0Font.load(document, new ByteArrayInputStream(program), true);
      for (Layout.Drawing drawing : Layout.of(report)) {
        PDPage page = new PDPage(new PDRectangle((float) Layout.WIDTH, (float) Layout.HEIGHT));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          draw(drawing, content, font);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void draw(Layout.Drawing drawing, PDPageContentStream content, PDFont font)
      throws IOException {
    content.setLineWidth(0.5f);
    for (Layout.Stroke stroke : drawing.strokes()) {
      content.moveTo((float) stroke.x0(), (float) stroke.y0());
      content.lineTo((float) stroke.x1(), (float) stroke.y1());
    }
    content.stroke();
    for (Layout.Text text : drawing.texts()) {
      content.beginText();
      content.setFont(font, (float) text.size());
      content.newLineAtOffset((float) text.x(), (float) text.y());
      content.showText(text.text());
      content.endText();
    }
  }
}
