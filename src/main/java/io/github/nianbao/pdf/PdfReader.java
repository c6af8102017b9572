package io.github.nianbao.pdf;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.file.DocumentParser;
import io.github.nianbao.pdf.file.FileCheck;
import io.github.nianbao.pdf.file.HeldBytes;
import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.pdf.font.FontSlimmer;
import io.github.nianbao.pdf.font.Fonts;
import io.github.nianbao.pdf.trust.TextCheck;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a PDF. */
public final class PdfReader {

  private PdfReader() {}

  /**
   * Reads a PDF in the time that the options give.
   *
   * @see #read(byte[], ReadOptions, Deadline, PageEye)
   */
  public static PagedDocument read(byte[] bytes, ReadOptions options)
      throws UnreadableReportException {
    return read(bytes, options, Deadline.of(options), null);
  }

  /**
   * Reads a PDF. Whatever PDFBox throws is a reason or a finding.
   *
   * @param bytes the whole file
   * @param options password and limits
   * @param deadline when it has to have ended
   * @param eye reads pages that are pictures; null where they are left unread
   * @return the pages, with evidence of all that is wrong with a part of the document
   * @throws UnreadableReportException if nothing can be made of the bytes at all
   */
  public static PagedDocument read(
      byte[] bytes, ReadOptions options, Deadline deadline, @Nullable PageEye eye)
      throws UnreadableReportException {
    FileCheck.beforeOpening(bytes, options);
    FileCheck.Shown shown = FileCheck.shown(bytes);
    List<Evidence> evidence = new ArrayList<>(shown.evidence());
    try (PDDocument document = open(shown.bytes(), options, deadline)) {
      return read(document, options, deadline, evidence, eye);
    } catch (UnreadableReportException e) {
      throw e;
    } catch (LimitReached e) {
      throw UnreadableReportException.over(e.limit(), e.value());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw damaged(e);
    }
  }

  /** Opens what {@link FileCheck} says is the document. */
  static PDDocument open(byte[] bytes, ReadOptions options, Deadline deadline) throws IOException {
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

  private static PagedDocument read(
      PDDocument document,
      ReadOptions options,
      Deadline deadline,
      List<Evidence> evidence,
      @Nullable PageEye eye)
      throws UnreadableReportException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (isDrawnByItsViewer(catalog)) {
      throw new UnreadableReportException(
          Reason.NO_TEXT_LAYER,
          new Wording(
              "The PDF is an XFA form: what it shows is not on its pages.",
              "PDF 是 XFA 动态表单，所显示的内容不在页面上。"),
          new Wording(
              "Open it in Adobe Reader and print it to a PDF.", "请用 Adobe Reader 打开，打印成 PDF。"));
    }
    int pageCount = document.getNumberOfPages();
    if (pageCount == 0) {
      throw evidence.isEmpty()
          ? new UnreadableReportException(
              Reason.NO_PAGES, new Wording("The PDF has no pages.", "PDF 没有任何页面。"))
          : new UnreadableReportException(
              Reason.DAMAGED,
              new Wording("The PDF is damaged, and no page of it is left.", "PDF 已损坏，各页全部丢失。"));
    }
    List<Page> pages = pages(document, options, deadline, evidence);
    if (eye != null) {
      PagePictures pictures = new PagePictures(document, options, deadline, eye);
      pages = pictures.seen(pages, evidence);
      if (TextCheck.isGarbled(pages)) {
        pages = pictures.allSeen(pages, evidence);
      }
    }
    TextCheck.check("PDF", pages, evidence);
    return new PagedDocument(
        pageCount,
        List.copyOf(pages),
        orEmpty(document.getDocumentInformation().getProducer()),
        document.getDocumentInformation().getTitle(),
        catalog.containsKey(COSName.getPDFName("Collection")),
        List.copyOf(evidence));
  }

  private static List<Page> pages(
      PDDocument document, ReadOptions options, Deadline deadline, List<Evidence> evidence) {
    try (Unpacker unpacker = new Unpacker(options.limit(Limit.UNPACKED_BYTES))) {
      Fonts fonts = new Fonts(new FontSlimmer(document), unpacker, options.limit(Limit.FONTS));
      return PagesReader.read(document, fonts, unpacker, options, deadline, evidence);
    }
  }

  /** Whether the pages only ask for a viewer that draws an XFA form in their place. */
  private static boolean isDrawnByItsViewer(COSDictionary catalog) {
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    return form != null
        && form.containsKey(COSName.XFA)
        && catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static UnreadableReportException damaged(Throwable cause) {
    return cause instanceof OutOfMemoryError memory
        ? UnreadableReportException.overMemory(memory)
        : new UnreadableReportException(
            Reason.DAMAGED,
            new Wording("The PDF is damaged beyond reading.", "PDF 已损坏，无法读取。"),
            cause);
  }
}
