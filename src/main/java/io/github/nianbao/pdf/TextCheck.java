package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.util.List;

/** Whether the text layer of a document is there and says what is printed. */
final class TextCheck {

  private TextCheck() {}

  /** Adds what is wrong with parts of the text; throws where none of it is of use. */
  static void check(List<Page> pages, List<Finding> findings) throws UnreadableReportException {
    long glyphs = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
    if (glyphs == 0) {
      throw new UnreadableReportException(
          Reason.NO_TEXT_LAYER, "The pages hold no text, as in a scan.", null);
    }
    long unknown =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(glyph -> glyph.text().equals(Glyph.UNKNOWN))
            .count();
    if (unknown * 2 > glyphs) {
      throw new UnreadableReportException(
          Reason.NO_UNICODE,
          "The fonts do not say which characters most of the text consists of.",
          null);
    }
  }
}
