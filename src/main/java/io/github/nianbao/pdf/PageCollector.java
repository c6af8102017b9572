package io.github.nianbao.pdf;

import io.github.nianbao.page.Page;
import io.github.nianbao.report.ReadOptions;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is gathered while one page is read. */
final class PageCollector {

  private final PageFrame frame;
  private final GlyphCollector glyphs;
  private final RuleCollector rules;
  private final PathPainter painter;
  private int images;

  PageCollector(PDRectangle cropBox, int rotation, ReadOptions options) {
    frame = new PageFrame(cropBox, rotation);
    glyphs = new GlyphCollector(options.maxGlyphsPerPage());
    rules = new RuleCollector(options.maxRulesPerPage());
    painter = new PathPainter(frame, new RulePainter(frame.box(), rules));
  }

  PageFrame frame() {
    return frame;
  }

  GlyphCollector glyphs() {
    return glyphs;
  }

  PathPainter painter() {
    return painter;
  }

  /** An image was drawn. */
  void image(GraphicsState state) {
    images++;
    painter.image(state);
  }

  /** What has been read so far, upright. */
  Page page(int number) {
    Page displayed =
        new Page(number, frame.width(), frame.height(), glyphs.glyphs(), rules.rules(), images);
    return displayed.turned(WritingDirection.upright(displayed.glyphs()));
  }

  boolean limitReached() {
    return glyphs.limitReached() || rules.limitReached();
  }
}
