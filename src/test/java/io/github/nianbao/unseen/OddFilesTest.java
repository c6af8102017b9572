package io.github.nianbao.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are honest, but not as files are: put together, updated, wrapped, scanned. */
class OddFilesTest {

  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final String REPORT = "touching-tables-libreoffice";
  private static final String NAME = "某区2021年政府信息公开工作年度报告.pdf";

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(REPORTS.resolve(name + ".pdf"));
  }

  private static byte[] changed(Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(REPORT))) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** What the tables say. */
  private static String tables(AnnualReport report) {
    String json = Json.write(report);
    return json.substring(json.indexOf("\"proactiveDisclosure\""), json.indexOf("\"findings\""));
  }

  private static UnreadableReportException refusal(byte[] pdf) {
    return assertThrows(
        UnreadableReportException.class, () -> Nianbao.read(pdf, NAME, ReadOptions.defaults()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 600, 3000, 200_000})
  void junkBehindTheEndChangesNothing(int length) throws IOException {
    byte[] pdf = bytes(REPORT);
    AnnualReport report =
        Nianbao.read(joined(pdf, "\n<p>x</p>".repeat(length).getBytes(StandardCharsets.US_ASCII)));
    assertEquals(tables(Nianbao.read(pdf)), tables(report));
  }

  @Test
  void headersOfTheWebBeforeTheBeginningChangeNothing() throws IOException {
    byte[] pdf = bytes(REPORT);
    String headers = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nServer: a\r\n\r\n";
    AnnualReport report = Nianbao.read(joined(headers.getBytes(StandardCharsets.US_ASCII), pdf));
    assertEquals(tables(Nianbao.read(pdf)), tables(report));
  }

  /** Viewers show the last one. */
  @ParameterizedTest
  @CsvSource({
    "touching-tables-libreoffice, three-rules-libreoffice",
    "three-rules-libreoffice, touching-tables-libreoffice",
    "dashed-rules-reportlab, touching-tables-libreoffice",
    "touching-tables-libreoffice, watermark-drawn",
    "watermark-drawn, cleaned-mutool",
    "cleaned-mutool, distilled-ghostscript",
    "white-rules-on-shade-weasyprint, row-cut-by-page-break-cairo",
    "row-cut-by-page-break-cairo, white-rules-on-shade-weasyprint",
    "column-total-misprinted-chromium, no-rules-wkhtmltopdf",
    "pages-turned-every-way-qpdf, column-total-misprinted-chromium"
  })
  void ofTwoFilesInOneTheLastIsRead(String first, String last) throws IOException {
    AnnualReport report = Nianbao.read(joined(bytes(first), bytes(last)));
    assertEquals(tables(Nianbao.read(bytes(last))), tables(report));
    assertEquals(
        List.of(FindingCode.FILE_DAMAGED),
        report.findings().stream()
            .map(finding -> finding.code())
            .filter(code -> code == FindingCode.FILE_DAMAGED)
            .toList());
  }

  /** The older print of a page stands in the file still. */
  @Test
  void ofAnUpdatedFileTheNewestPrintIsRead() throws IOException {
    byte[] other = bytes("three-rules-libreoffice");
    byte[] updated;
    try (PDDocument document = Loader.loadPDF(other);
        PDDocument newest = Loader.loadPDF(bytes(REPORT))) {
      COSDictionary pages =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
      while (document.getNumberOfPages() > 0) {
        document.removePage(0);
      }
      for (PDPage page : newest.getPages()) {
        document.importPage(page);
      }
      pages.setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      updated = out.toByteArray();
    }
    assertTrue(
        new String(updated, StandardCharsets.ISO_8859_1)
            .startsWith(new String(other, StandardCharsets.ISO_8859_1)));
    assertEquals(tables(Nianbao.read(bytes(REPORT))), tables(Nianbao.read(updated)));
  }

  @Test
  void aFormThatOnlyItsViewerDrawsIsToldApart() throws IOException {
    byte[] pdf =
        changed(
            document -> {
              COSDictionary form = new COSDictionary();
              form.setItem(COSName.XFA, new COSString("<xdp/>"));
              COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
              catalog.setItem(COSName.ACRO_FORM, form);
              catalog.setBoolean(COSName.getPDFName("NeedsRendering"), true);
            });
    UnreadableReportException refusal = refusal(pdf);
    assertEquals(Reason.NO_TEXT_LAYER, refusal.reason());
    assertTrue(refusal.getMessage().contains("XFA"), refusal::getMessage);
    assertTrue(refusal.advice().contains("print"), refusal::advice);
  }

  @Test
  void thePortfolioIsNotTheReportWithinIt() throws IOException {
    try (PDDocument cover = new PDDocument()) {
      cover.addPage(new PDPage());
      write(cover, cover.getPage(0), "Open this PDF portfolio in Acrobat.", 0);
      cover
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.getPDFName("Collection"), new COSDictionary());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      cover.save(out);
      UnreadableReportException refusal = refusal(out.toByteArray());
      assertEquals(Reason.NO_REPORT, refusal.reason());
      assertTrue(refusal.getMessage().contains("portfolio"), refusal::getMessage);
    }
  }

  @Test
  void aScanWithPageNumbersAndTheNameOfAProgramIsAScan() throws IOException {
    byte[] pdf =
        changed(
            document -> {
              int number = 1;
              for (PDPage page : document.getPages()) {
                page.setContents(new PDStream(document));
                scan(document, page);
                write(document, page, "- " + number++ + " -    CamScanner", 0);
              }
            });
    assertEquals(Reason.NO_TEXT_LAYER, refusal(pdf).reason());
  }

  /** The text that was recognised lies over the scan without ink, or under it. */
  @ParameterizedTest
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void theRecognisedTextOfAScanIsReadAndNotVouchedFor(boolean under, boolean numbered)
      throws IOException {
    byte[] pdf =
        changed(
            document -> {
              for (PDPage page : document.getPages()) {
                if (!under) {
                  withoutInk(document, page);
                }
                scan(document, page);
                if (numbered) {
                  write(document, page, "- 1 -", 0);
                }
              }
            });
    AnnualReport read = Nianbao.read(bytes(REPORT));
    AnnualReport report = Nianbao.read(pdf, NAME, ReadOptions.defaults());
    assertEquals(read.requests(), report.requests());
    assertEquals(Quality.INCOMPLETE, report.quality().proactiveDisclosure());
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
    assertEquals(Quality.INCOMPLETE, report.quality().reviewAndLitigation());
    assertTrue(report.findings().stream().anyMatch(f -> f.code() == FindingCode.TEXT_RECOGNISED));
  }

  private static void write(PDDocument document, PDPage page, String text, float up)
      throws IOException {
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 9);
      content.newLineAtOffset(250, 20 + up);
      content.showText(text);
      content.endText();
    }
  }

  private static void scan(PDDocument document, PDPage page) throws IOException {
    BufferedImage white = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    white.createGraphics().fillRect(0, 0, 4, 4);
    PDImageXObject image = LosslessFactory.createFromImage(document, white);
    PDRectangle box = page.getMediaBox();
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.drawImage(
          image, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }
  }

  /** Puts {@code 3 Tr} into every text object. */
  private static void withoutInk(PDDocument document, PDPage page) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream()) {
      ContentStreamWriter writer = new ContentStreamWriter(out);
      for (Object token : tokens) {
        writer.writeTokens(List.of(token));
        if (token instanceof Operator operator && operator.getName().equals("BT")) {
          writer.writeTokens(COSInteger.get(3), Operator.getOperator("Tr"));
        }
      }
    }
    page.setContents(stream);
  }
}
