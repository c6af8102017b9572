package io.github.nianbao.ofd;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.ofd.OfdDocument.PageEntry;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.paint.GatheredPages;
import io.github.nianbao.pdf.paint.PageCollector;
import io.github.nianbao.pdf.trust.TextCheck;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an OFD (GB/T 33190). */
public final class OfdReader {

  /** What lists how the files of an OFD are encrypted (GM/T 0099). */
  private static final String ENCRYPTIONS = "Encryptions.xml";

  private OfdReader() {}

  /**
   * Reads an OFD.
   *
   * @param bytes the whole file; not changed
   * @param options limits
   * @param deadline when it has to have ended
   * @return the pages, with evidence of all that is wrong with a part of the document
   * @throws UnreadableReportException if nothing can be made of the bytes at all
   */
  public static PagedDocument read(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    PackedFiles files = new PackedFiles(bytes, options);
    if (files.holds(ENCRYPTIONS)) {
      throw new UnreadableReportException(
          Reason.PASSWORD_NEEDED,
          new Wording("The OFD is encrypted.", "OFD 文件已加密。"),
          new Wording(
              "Open it in an OFD reader that has its key, and save it as a PDF.",
              "请用持有密钥的 OFD 阅读器打开，另存为 PDF。"));
    }
    List<Evidence> evidence = new ArrayList<>();
    OfdDocument document = new OfdDocument(files, options, deadline);
    List<PageEntry> entries = document.pages();
    if (entries.isEmpty()) {
      throw document.isWhole()
          ? new UnreadableReportException(
              Reason.NO_PAGES, new Wording("The OFD has no pages.", "OFD 没有任何页面。"))
          : PackedFiles.damaged();
    }
    if (!document.isWhole()) {
      evidence.add(
          Evidence.of(EvidenceKind.PAGE_LIST_BROKEN, Scope.document()).with(entries.size()));
    }
    if (document.count() > 1) {
      evidence.add(
          Evidence.of(EvidenceKind.OTHER_DOCUMENTS_IN_FILE, Scope.document())
              .with(document.count()));
    }
    List<Page> pages = pages(document, files, entries, options, deadline, evidence);
    TextCheck.check("OFD", pages, evidence);
    Element information = document.information();
    return new PagedDocument(
        entries.size(),
        List.copyOf(pages),
        producer(information),
        information == null ? null : information.text("Title"),
        false,
        List.copyOf(evidence));
  }

  private static List<Page> pages(
      OfdDocument document,
      PackedFiles files,
      List<PageEntry> entries,
      ReadOptions options,
      Deadline deadline,
      List<Evidence> evidence) {
    GatheredPages pages = new GatheredPages(options, evidence);
    int number = 0;
    for (PageEntry entry : entries) {
      deadline.check();
      if (++number > options.limit(Limit.PAGES)) {
        pages.reportExcess(entries.size());
        break;
      }
      files.nextPage();
      XmlFile file;
      try {
        file = document.xml(entry.path());
      } catch (LimitReached e) {
        if (e.limit() == Limit.SECONDS) {
          throw e;
        }
        pages.reportExcess(number, e.limit());
        continue;
      }
      Element root = file == null ? null : file.root();
      if (file == null || root == null) {
        pages.report(EvidenceKind.PAGE_LOST, number);
        continue;
      }
      PageContents<PageCollector> contents =
          new PageContents<>(
              document, entry, root, frame -> new PageCollector(frame, options), options, deadline);
      if (!contents.isBlank() || !file.whole()) {
        boolean whole = contents.paint() && file.whole();
        pages.take(number, contents.collector(), whole);
      }
    }
    return pages.settled();
  }

  private static String producer(@Nullable Element information) {
    String creator = information == null ? null : information.text("Creator");
    String version = information == null ? null : information.text("CreatorVersion");
    String name = creator == null ? "" : creator;
    return version == null ? name : (name + " " + version).strip();
  }
}
