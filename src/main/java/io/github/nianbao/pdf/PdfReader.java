package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a PDF. */
public final class PdfReader {

  private PdfReader() {}

  /**
   * Reads a PDF in the time that the options give.
   *
   * @see #read(byte[], ReadOptions, Deadline)
   */
  public static PdfDocument read(byte[] bytes, ReadOptions options)
      throws UnreadableReportException {
    return read(bytes, options, Deadline.of(options));
  }

  /**
   * Reads a PDF. Whatever PDFBox throws is a reason or a finding.
   *
   * @param bytes the whole file
   * @param options password and limits
   * @param deadline when it has to have ended
   * @return the pages, with findings for all that is wrong with a part of the document
   * @throws UnreadableReportException if nothing can be made of the bytes at all
   */
  public static PdfDocument read(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    FileCheck.beforeOpening(bytes, options);
    try (PDDocument document = open(bytes, options, deadline)) {
      return read(document, bytes, options, deadline);
    } catch (UnreadableReportException e) {
      throw e;
    } catch (LimitReached e) {
      throw UnreadableReportException.over(e.limit(), e.value());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw damaged(e);
    }
  }

  private static PDDocument open(byte[] bytes, ReadOptions options, Deadline deadline)
      throws IOException {
    try {
      return new DocumentParser(new HeldBytes(bytes, deadline), options).parse();
    } catch (InvalidPasswordException e) {
      throw new UnreadableReportException(
          Reason.PASSWORD_NEEDED,
          options.password() == null
              ? new Wording("The document is encrypted and asks for a password.", "文件已加密，需要密码。")
              : new Wording(
                  "The document is encrypted and the password does not open it.", "文件已加密，所给密码不正确。"),
          e);
    }
  }

  private static PdfDocument read(
      PDDocument document, byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    List<Finding> findings = new ArrayList<>(FileCheck.findings(bytes));
    int pageCount = document.getNumberOfPages();
    if (pageCount == 0) {
      throw findings.isEmpty()
          ? new UnreadableReportException(
              Reason.NO_PAGES, new Wording("The PDF has no pages.", "PDF 没有任何页面。"))
          : new UnreadableReportException(
              Reason.DAMAGED,
              new Wording("The PDF is damaged, and no page of it is left.", "PDF 已损坏，各页全部丢失。"));
    }
    List<Page> pages = pages(document, bytes, options, deadline, findings);
    TextCheck.check(pages, findings);
    return new PdfDocument(
        pageCount,
        List.copyOf(pages),
        orEmpty(document.getDocumentInformation().getProducer()),
        document.getDocumentInformation().getTitle(),
        List.copyOf(findings));
  }

  private static List<Page> pages(
      PDDocument document,
      byte[] bytes,
      ReadOptions options,
      Deadline deadline,
      List<Finding> findings) {
    try (Unpacker unpacker = new Unpacker(options.limit(Limit.UNPACKED_BYTES))) {
      Fonts fonts =
          new Fonts(
              new FontSlimmer(document),
              new Type3Skimmer(bytes, document.getDocument()),
              new StreamSkimmer(bytes, document.getDocument()),
              unpacker,
              options.limit(Limit.FONTS));
      return PagesReader.read(document, fonts, unpacker, options, deadline, findings);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static UnreadableReportException damaged(Throwable cause) {
    return cause instanceof OutOfMemoryError memory
        ? UnreadableReportException.overMemory(memory)
        : new UnreadableReportException(
            Reason.DAMAGED,
            new Wording("The PDF is damaged beyond reading.", "PDF 已损坏，无法读取。"),
            cause);
  }
}
