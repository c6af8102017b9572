package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.content.Painter;
import io.github.nianbao.pdf.content.Picture;
import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.ruling.RulingLineCollector;
import io.github.nianbao.pdf.ruling.RulingLinePainter;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;

/** What is gathered while one page is read. */
public final class PageCollector implements Painter {

  /** Pages with so few glyphs over an image are scans; numbers and names of programs are longer. */
  private static final int FEW = 100;

  /** What the image of a scan takes of its page, at least. */
  private static final double MUCH = 0.5;

  private final PageFrame frame;
  private final GlyphCollector glyphs;
  private final RulingLineCollector rules;
  private final InkCollector ink;
  private final TextPainter text;
  private final PathPainter paths;
  private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
  private int images;

  /** What images take of the page, in square points. */
  private double imageArea;

  public PageCollector(PageFrame frame, ReadOptions options) {
    this.frame = frame;
    glyphs = new GlyphCollector(frame.box(), options.limit(Limit.GLYPHS_PER_PAGE));
    rules = new RulingLineCollector(options.limit(Limit.RULES_PER_PAGE));
    ink = new InkCollector(frame.box(), options.limit(Limit.GLYPHS_PER_PAGE));
    PaintedAreas areas = new PaintedAreas();
    text = new TextPainter(frame, glyphs, areas, ink);
    paths = new PathPainter(frame, new RulingLinePainter(frame.box(), rules), areas, glyphs, ink);
  }

  @Override
  public PageFrame frame() {
    return frame;
  }

  /** The glyphs so far. */
  public GlyphCollector glyphs() {
    return glyphs;
  }

  @Override
  public void show(GraphicsState state, GlyphFont font, Operands strings) throws IOException {
    text.show(state, font, strings);
  }

  @Override
  public void show(GraphicsState state, GlyphFont.Code glyph, Transform toUser) throws IOException {
    text.show(state, glyph, toUser);
  }

  @Override
  public void paint(GraphicsState state, PagePath path, boolean stroke, boolean fill) {
    paths.paint(state, path, stroke, fill);
  }

  @Override
  public void shade(GraphicsState state) {
    paths.shade(state);
  }

  @Override
  public void image(GraphicsState state, Picture picture) {
    if (state.showsFill()) {
      images++;
      imageArea += paths.image(state, picture);
    }
  }

  /** A place is marked, within a rectangle of user space. */
  public void mark(COSArray rectangle) {
    float[] r = rectangle.toFloatArray();
    if (r.length >= 4) {
      Box box = frame.from(new Transform()).around(r[0], r[1], r[2], r[3]);
      ink.add(box, frame.box(), Ink.Kind.LINES);
    }
  }

  @Override
  public void reach(Limit limit) {
    reached.add(limit);
  }

  @Override
  public boolean isSound() {
    return glyphs.isSound();
  }

  /** Whether the page is an image with next to no text over it, such as its number. */
  public boolean isScan() {
    return glyphs.seen() == 0
        ? images > 0
        : glyphs.seen() <= FEW && imageArea > MUCH * frame.width() * frame.height();
  }

  /**
   * What has been read so far, upright.
   *
   * @param text of the page
   */
  public Page page(int number, GlyphCollector.Text text) {
    List<Ink> stains = ink.ink(isScan() ? List.of() : rules.rules());
    stains.addAll(text.ink());
    Page displayed =
        new Page(number, frame.width(), frame.height(), text.glyphs(), rules.rules(), images)
            .withInk(stains);
    return WritingDirection.upright(displayed);
  }

  /** The limits that the page has more than. */
  public Set<Limit> limitsReached() {
    if (glyphs.limitReached() || ink.limitReached()) {
      reached.add(Limit.GLYPHS_PER_PAGE);
    }
    if (rules.limitReached()) {
      reached.add(Limit.RULES_PER_PAGE);
    }
    return reached;
  }
}
