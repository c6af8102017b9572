package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an open document, one by one; what fails on a page stays on that page. */
final class PagesReader {

  private final PDDocument document;
  private final ReadOptions options;
  private final List<Finding> findings;
  private final FontTexts fonts = new FontTexts();

  PagesReader(PDDocument document, ReadOptions options, List<Finding> findings) {
    this.document = document;
    this.options = options;
    this.findings = findings;
  }

  List<Page> read() {
    int pageCount = document.getNumberOfPages();
    int last = Math.min(pageCount, options.maxPages());
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      Page page = read(number);
      if (page != null) {
        pages.add(page);
        describe(page);
      }
    }
    if (last < pageCount) {
      report(
          FindingCode.LIMIT_REACHED,
          null,
          "Only the first " + last + " of " + pageCount + " pages were read.");
    }
    return pages;
  }

  private @Nullable Page read(int number) {
    PageStripper stripper = null;
    try {
      PDPage page = document.getPage(number - 1);
      stripper = new PageStripper(page, fonts, options);
      stripper.processPage(page);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report(
          FindingCode.PAGE_UNREADABLE,
          number,
          "Page " + number + " is damaged and could not be read to its end.");
    }
    if (stripper == null) {
      return null;
    }
    if (stripper.limitReached()) {
      report(
          FindingCode.LIMIT_REACHED,
          number,
          "Page " + number + " has more glyphs or rulings than the limit allows.");
    }
    return stripper.page(number);
  }

  private void describe(Page page) {
    if (page.glyphs().isEmpty() && page.images() > 0) {
      report(
          FindingCode.PAGE_WITHOUT_TEXT,
          page.number(),
          "Page " + page.number() + " has no text, only images.");
    }
    long unknown =
        page.glyphs().stream().filter(glyph -> glyph.text().equals(Glyph.UNKNOWN)).count();
    if (unknown > 0) {
      report(
          FindingCode.FONT_WITHOUT_UNICODE,
          page.number(),
          "The fonts of page "
              + page.number()
              + " do not say which characters "
              + unknown
              + " of its "
              + page.glyphs().size()
              + " glyphs are.");
    }
  }

  private void report(FindingCode code, @Nullable Integer page, String message) {
    findings.add(Finding.of(code, null, page, message));
  }
}
