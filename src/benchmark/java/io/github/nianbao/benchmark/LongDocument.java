package io.github.nianbao.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A long document of real producers' pages with a report near its end. */
final class LongDocument {

  private static final Path REPORTS = Path.of("testdata", "reports");

  /** The report; its four pages stand where the tables are wanted. */
  private static final String REPORT = "narrow-columns-break-figures.pdf";

  /** Reports whose first page is text alone. */
  private static final List<String> TEXTS =
      List.of("digits-wrapped-in-16-point-columns-reportlab.pdf", "contents-page-libreoffice.pdf");

  private LongDocument() {}

  /**
   * Makes it: pages of text, the report so that its tables begin 20 pages before the end, and pages
   * of text again.
   */
  static byte[] ofPages(int pages) throws IOException {
    List<PDDocument> sources = new ArrayList<>();
    try (PDDocument document = new PDDocument();
        PDDocument report = open(REPORT)) {
      for (String name : TEXTS) {
        sources.add(open(name));
      }
      int reportAt = Math.max(0, pages - 21);
      int tables = report.getNumberOfPages();
      for (int i = 0; i < pages; i++) {
        boolean ofReport = i >= reportAt && i < reportAt + tables;
        PDDocument text = sources.get(i % sources.size());
        PDPage page = ofReport ? report.getPage(i - reportAt) : text.getPage(0);
        document.importPage(page);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } finally {
      for (PDDocument source : sources) {
        source.close();
      }
    }
  }

  private static PDDocument open(String name) throws IOException {
    return Loader.loadPDF(REPORTS.resolve(name).toFile());
  }
}
