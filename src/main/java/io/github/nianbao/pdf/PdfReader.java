package io.github.nianbao.pdf;

import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a PDF. */
public final class PdfReader {

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @param bytes the whole file
   * @param options password and limits
   * @return the pages, with findings for all that is wrong with a part of the document
   * @throws UnreadableReportException if nothing can be made of the bytes at all
   */
  public static PdfDocument read(byte[] bytes, ReadOptions options)
      throws UnreadableReportException {
    FileCheck.beforeOpening(bytes, options);
    try (PDDocument document = open(bytes, options.password())) {
      return read(document, bytes, options);
    } catch (UnreadableReportException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw damaged(e);
    }
  }

  private static PDDocument open(byte[] bytes, @Nullable String password) throws IOException {
    try {
      return Loader.loadPDF(new HeldBytes(bytes), password == null ? "" : password);
    } catch (InvalidPasswordException e) {
      throw new UnreadableReportException(
          Reason.PASSWORD_NEEDED,
          password == null
              ? "The document is encrypted and asks for a password."
              : "The document is encrypted and the password does not open it.",
          e);
    }
  }

  private static PdfDocument read(PDDocument document, byte[] bytes, ReadOptions options)
      throws UnreadableReportException {
    List<Finding> findings = new ArrayList<>(FileCheck.findings(bytes));
    int pageCount = document.getNumberOfPages();
    if (pageCount == 0) {
      throw findings.isEmpty()
          ? new UnreadableReportException(Reason.NO_PAGES, "The PDF has no pages.", null)
          : damaged(null);
    }
    Fonts fonts =
        new Fonts(new FontSlimmer(document), new Type3Skimmer(bytes, document.getDocument()));
    List<Page> pages = PagesReader.read(document, fonts, options, findings);
    TextCheck.check(pages, findings);
    return new PdfDocument(
        pageCount,
        List.copyOf(pages),
        orEmpty(document.getDocumentInformation().getProducer()),
        document.getDocumentInformation().getTitle(),
        List.copyOf(findings));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static UnreadableReportException damaged(@Nullable Throwable cause) {
    return cause instanceof OutOfMemoryError
        ? new UnreadableReportException(
            Reason.LIMIT, "The document needs more memory than there is.", cause)
        : new UnreadableReportException(
            Reason.DAMAGED, "The PDF is damaged beyond reading.", cause);
  }
}
