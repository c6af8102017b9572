package io.github.nianbao.pdf;

import io.github.nianbao.page.Page;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is gathered while one page is read. */
final class PageCollector {

  /** Pages with so few glyphs over an image are scans; numbers and names of programs are longer. */
  private static final int FEW = 100;

  /** What the image of a scan takes of its page, at least. */
  private static final double MUCH = 0.5;

  private final PageFrame frame;
  private final GlyphCollector glyphs;
  private final RuleCollector rules;
  private final PathPainter painter;
  private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
  private final PaintedAreas areas = new PaintedAreas();
  private int images;

  /** What images take of the page, in square points. */
  private double imageArea;

  PageCollector(PDRectangle cropBox, int rotation, ReadOptions options) {
    frame = new PageFrame(cropBox, rotation);
    glyphs = new GlyphCollector(frame.box(), options.limit(Limit.GLYPHS_PER_PAGE));
    rules = new RuleCollector(options.limit(Limit.RULES_PER_PAGE));
    painter = new PathPainter(frame, new RulePainter(frame.box(), rules), areas, glyphs);
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

  PaintedAreas areas() {
    return areas;
  }

  /**
   * An image was drawn.
   *
   * @param opaque whether nothing shows through it
   */
  void image(GraphicsState state, boolean opaque) {
    if (state.fillSeen() > PathPainter.CLEAR) {
      images++;
      imageArea += painter.image(state, opaque);
    }
  }

  /** Whether the page is an image with next to no text over it, such as its number. */
  boolean isScan() {
    return glyphs.seen() == 0
        ? images > 0
        : glyphs.seen() <= FEW && imageArea > MUCH * frame.width() * frame.height();
  }

  /**
   * What has been read so far, upright.
   *
   * @param text of the page
   */
  Page page(int number, GlyphCollector.Text text) {
    Page displayed =
        new Page(number, frame.width(), frame.height(), text.glyphs(), rules.rules(), images);
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
