package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Severity;
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
final class PagesReader {

  /** From this share of unknown characters on, what a page says cannot be told. */
  private static final double MUCH = 0.2;

  private final List<Page> pages = new ArrayList<>();
  private final List<BitSet> doubtfulDigits = new ArrayList<>();
  private final List<List<FoldedCharacters.Suspect>> suspects = new ArrayList<>();
  private final ReadOptions options;
  private final Deadline deadline;
  private final List<Finding> findings;
  private @Nullable Limit reached;

  private PagesReader(ReadOptions options, Deadline deadline, List<Finding> findings) {
    this.options = options;
    this.deadline = deadline;
    this.findings = findings;
  }

  /**
   * The pages that could be read and are not blank, in order.
   *
   * @param findings where to report what is wrong with the pages
   * @throws LimitReached where the time is over, or nothing could be read for another limit
   */
  static List<Page> read(
      PDDocument document,
      Fonts fonts,
      Unpacker unpacker,
      ReadOptions options,
      Deadline deadline,
      List<Finding> findings) {
    int pageCount = document.getNumberOfPages();
    PagesReader reader = new PagesReader(options, deadline, findings);
    reader.readAll(document, fonts, unpacker);
    long mostPages = options.limit(Limit.PAGES);
    if (pageCount > mostPages) {
      reader.report(
          FindingCode.LIMIT_REACHED,
          Math.toIntExact(mostPages + 1),
          "Only the first " + mostPages + " of " + pageCount + " pages were read.");
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
          PageCollector collector =
              new PageCollector(page.getCropBox(), page.getRotation(), options);
          boolean whole =
              new ContentReader(collector, fonts, words, unpacker, layers, options, deadline)
                  .read(page, annotations);
          take(number, collector, whole);
        }
        if (!annotations.areWhole()) {
          report(
              FindingCode.PAGE_UNREADABLE,
              number,
              "On page " + number + " lies a field or a note whose print the file does not hold.");
        }
      }
    } catch (LimitReached e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      report(
          FindingCode.FILE_DAMAGED,
          null,
          "The list of pages is damaged after page " + pages.size() + ".");
    }
  }

  /** Tells pages that are blank, which are passed over, from pages that are lost. */
  private void reportLost(PDDocument document, int pageCount) {
    int found = 0;
    try {
      for (PDPage page : document.getPages()) {
        found++;
        if (isLost(page)) {
          report(FindingCode.PAGE_UNREADABLE, found, "What was on page " + found + " is lost.");
        }
      }
    } catch (LimitReached e) {
      throw e;
    } catch (RuntimeException e) {
      // The list of pages ends here; the count below says so.
    }
    if (found < pageCount) {
      report(
          FindingCode.FILE_DAMAGED,
          null,
          "The document announces " + pageCount + " pages; it holds only " + found + ".");
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
      report(
          FindingCode.PAGE_UNREADABLE,
          number,
          "Page " + number + " is damaged and could not be read to its end.");
    }
    for (Limit limit : collector.limitsReached()) {
      if (limit != Limit.RULES_PER_PAGE) {
        reached = limit;
      }
      String excess = limit.excess(options.limit(limit)).english();
      report(
          FindingCode.LIMIT_REACHED,
          number,
          "Page " + number + " goes beyond a limit and was not read to its end: " + excess + ".");
    }
    if (text.layer()) {
      report(
          FindingCode.TEXT_RECOGNISED,
          number,
          "Nobody sees the text of page "
              + number
              + ": it is a layer, as text recognition puts it over a scan, and may say something"
              + " else than is printed.");
    } else if (collector.isScan()) {
      report(
          FindingCode.PAGE_WITHOUT_TEXT,
          number,
          "Page " + number + " has no text, or next to none, only images.");
    }
    if (text.unread() > 0) {
      report(
          FindingCode.TEXT_HIDDEN,
          number,
          "Page "
              + number
              + " holds "
              + text.unread()
              + " digits that nobody sees: painted over, white on white, without ink or in a"
              + " hidden layer. They are not read.");
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
      Severity severity = unknown > MUCH * page.glyphs().size() ? Severity.ERROR : Severity.WARNING;
      String message =
          "The fonts of page "
              + page.number()
              + " do not say which characters "
              + unknown
              + " of its "
              + page.glyphs().size()
              + " glyphs are.";
      findings.add(
          Finding.of(FindingCode.FONT_WITHOUT_UNICODE, null, page.number(), message)
              .withSeverity(severity));
    }
  }

  private void report(FindingCode code, @Nullable Integer page, String message) {
    findings.add(Finding.of(code, null, page, message));
  }
}
