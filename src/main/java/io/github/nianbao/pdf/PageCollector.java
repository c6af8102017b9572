package io.github.nianbao.pdf;

import io.github.nianbao.page.Page;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is gathered while one page is read. */
final class PageCollector {

  private final PageFrame frame;
  private final GlyphCollector glyphs;
  private final RuleCollector rules;
  private final PathPainter painter;
  private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
  private int images;

  PageCollector(PDRectangle cropBox, int rotation, ReadOptions options) {
    frame = new PageFrame(cropBox, rotation);
    glyphs = new GlyphCollector(options.limit(Limit.GLYPHS_PER_PAGE));
    rules = new RuleCollector(options.limit(Limit.RULES_PER_PAGE));
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

  /** The page has more than a limit lets through; the rest of it is not read. */
  void reach(Limit limit) {
    reached.add(limit);
  }

  /** The limits that the page has more than. */
  Set<Limit> limitsReached() {
    if (glyphs.limitReached()) {
      reached.add(Limit.GLYPHS_PER_PAGE);
    }
    if (rules.limitReached()) {
      reached.add(Limit.RULES_PER_PAGE);
    }
    return reached;
  }
}
