package io.github.nianbao.pdf;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.content.ContentReader;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.pdf.font.Fonts;
import io.github.nianbao.pdf.paint.Annotations;
import io.github.nianbao.pdf.paint.GatheredPages;
import io.github.nianbao.pdf.paint.Layers;
import io.github.nianbao.pdf.paint.PageCollector;
import io.github.nianbao.pdf.syntax.WordTable;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of an open document and says what is wrong with each. */
public final class PagesReader {

  private final GatheredPages pages;
  private final ReadOptions options;
  private final Deadline deadline;
  private final List<Evidence> evidence;

  private PagesReader(ReadOptions options, Deadline deadline, List<Evidence> evidence) {
    this.pages = new GatheredPages(options, evidence);
    this.options = options;
    this.deadline = deadline;
    this.evidence = evidence;
  }

  /**
   * The pages that could be read and are not blank, in order.
   *
   * @param evidence where to report what is wrong with the pages
   * @throws LimitReached where the time is over, or nothing could be read for another limit
   */
  public static List<Page> read(
      PDDocument document,
      Fonts fonts,
      Unpacker unpacker,
      ReadOptions options,
      Deadline deadline,
      List<Evidence> evidence) {
    int pageCount = document.getNumberOfPages();
    PagesReader reader = new PagesReader(options, deadline, evidence);
    reader.readAll(document, fonts, unpacker);
    if (pageCount > options.limit(Limit.PAGES)) {
      reader.pages.reportExcess(pageCount);
    } else if (reader.pages.size() < pageCount) {
      reader.reportLost(document, pageCount);
    }
    return reader.pages.settled();
  }

  private void readAll(PDDocument document, Fonts fonts, Unpacker unpacker) {
    WordTable words = new WordTable();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Layers layers = new Layers(catalog);
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    int number = 0;
    try {
      for (PDPage page : document.getPages()) {
        deadline.check();
        if (++number > options.limit(Limit.PAGES)) {
          return;
        }
        Annotations annotations = new Annotations(page.getCOSObject(), layers, form);
        if (page.hasContents() || !annotations.drawn().isEmpty()) {
          PageCollector collector = new PageCollector(PageFrame.of(page), options);
          annotations.marks().forEach(collector::mark);
          boolean whole =
              new ContentReader(collector, fonts, words, unpacker, layers::hide, options, deadline)
                  .read(page, annotations.drawn());
          pages.take(number, collector, whole);
        }
        if (!annotations.areWhole()) {
          pages.report(EvidenceKind.ANNOTATION_WITHOUT_PRINT, number);
        }
      }
    } catch (LimitReached e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      evidence.add(Evidence.of(EvidenceKind.PAGE_LIST_BROKEN, Scope.document()).with(pages.size()));
    }
  }

  /** Tells pages that are blank, which are passed over, from pages that are lost. */
  private void reportLost(PDDocument document, int pageCount) {
    int found = 0;
    try {
      for (PDPage page : document.getPages()) {
        found++;
        if (isLost(page)) {
          pages.report(EvidenceKind.PAGE_LOST, found);
        }
      }
    } catch (LimitReached e) {
      throw e;
    } catch (RuntimeException e) {
      // The list of pages ends here; the count below says so.
    }
    if (found < pageCount) {
      evidence.add(
          Evidence.of(EvidenceKind.PAGES_NOT_FOUND, Scope.document()).with(pageCount).with(found));
    }
  }

  /**
   * Whether a page without content had some once, as the fonts for it show, or is no page: PDFBox
   * puts an empty one, which belongs to no tree, where there is none.
   */
  private static boolean isLost(PDPage blank) {
    COSDictionary page = blank.getCOSObject();
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
    return !blank.hasContents()
        && ((page.containsKey(COSName.CONTENTS) && contents == null)
            || (resources != null && resources.containsKey(COSName.FONT))
            || !page.containsKey(COSName.PARENT)
            || !COSName.PAGE.equals(page.getCOSName(COSName.TYPE)));
  }
}
