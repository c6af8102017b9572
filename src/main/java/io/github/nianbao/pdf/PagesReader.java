package io.github.nianbao.pdf;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.content.ContentReader;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.pdf.font.Fonts;
import io.github.nianbao.pdf.paint.Annotations;
import io.github.nianbao.pdf.paint.GlyphCollector;
import io.github.nianbao.pdf.paint.Layers;
import io.github.nianbao.pdf.paint.PageCollector;
import io.github.nianbao.pdf.syntax.WordTable;
import io.github.nianbao.pdf.trust.DoubtfulDigits;
import io.github.nianbao.pdf.trust.FoldedCharacters;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an open document and says what is wrong with each. */
public final class PagesReader {

  /** From this share of unknown characters on, what a page says cannot be told. */
  private static final double MUCH = 0.2;

  private final List<Page> pages = new ArrayList<>();
  private final List<BitSet> doubtfulDigits = new ArrayList<>();
  private final List<List<FoldedCharacters.Suspect>> suspects = new ArrayList<>();
  private final ReadOptions options;
  private final Deadline deadline;
  private final List<Evidence> evidence;
  private @Nullable Limit reached;

  private PagesReader(ReadOptions options, Deadline deadline, List<Evidence> evidence) {
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
    long maximumPages = options.limit(Limit.PAGES);
    if (pageCount > maximumPages) {
      reader.evidence.add(
          Evidence.of(
                  EvidenceKind.PAGES_BEYOND_LIMIT, Scope.page(Math.toIntExact(maximumPages + 1)))
              .with(maximumPages)
              .with(pageCount));
    } else if (reader.pages.size() < pageCount) {
      reader.reportLost(document, pageCount);
    }
    List<Page> settled =
        FoldedCharacters.settle(
            DoubtfulDigits.settle(reader.pages, reader.doubtfulDigits), reader.suspects);
    Limit reached = reader.reached;
    if (reached != null && settled.stream().allMatch(page -> page.glyphs().isEmpty())) {
      throw new LimitReached(reached, options.limit(reached));
    }
    settled.forEach(reader::reportUnknown);
    return settled;
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
          take(number, collector, whole);
        }
        if (!annotations.areWhole()) {
          report(EvidenceKind.ANNOTATION_WITHOUT_PRINT, number);
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
          report(EvidenceKind.PAGE_LOST, found);
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

  private void take(int number, PageCollector collector, boolean whole) {
    GlyphCollector.Text text = collector.glyphs().text(collector.isScan());
    pages.add(collector.page(number, text));
    if (!whole) {
      report(EvidenceKind.PAGE_CUT_SHORT, number);
    }
    for (Limit limit : collector.limitsReached()) {
      if (limit != Limit.RULES_PER_PAGE) {
        reached = limit;
      }
      evidence.add(
          Evidence.of(EvidenceKind.PAGE_BEYOND_LIMIT, Scope.page(number))
              .with(limit.excess(options.limit(limit))));
    }
    if (text.layer()) {
      report(EvidenceKind.TEXT_LAYER_UNSEEN, number);
    } else if (collector.isScan()) {
      report(EvidenceKind.PAGE_IS_IMAGE, number);
    }
    if (text.unread() > 0) {
      evidence.add(Evidence.of(EvidenceKind.DIGITS_HIDDEN, Scope.page(number)).with(text.unread()));
    }
    doubtfulDigits.add(text.doubtfulDigits());
    suspects.add(text.suspects());
  }

  private void reportUnknown(Page page) {
    int unknown = 0;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.text().equals(Glyph.UNKNOWN)) {
        unknown++;
      }
    }
    if (unknown > 0) {
      EvidenceKind kind =
          unknown > MUCH * page.glyphs().size()
              ? EvidenceKind.GLYPHS_WITHOUT_UNICODE
              : EvidenceKind.FEW_GLYPHS_WITHOUT_UNICODE;
      evidence.add(
          Evidence.of(kind, Scope.page(page.number())).with(unknown).with(page.glyphs().size()));
    }
  }

  private void report(EvidenceKind kind, int page) {
    evidence.add(Evidence.of(kind, Scope.page(page)));
  }
}
