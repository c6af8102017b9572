package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.ofd.OfdDocument.PageEntry;
import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.content.Painter;
import io.github.nianbao.pdf.content.Picture;
import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a seal whose appearance is an OFD of its own: where its ink is and how dark, so that it is
 * looked at as the image of any other seal. Its words are no text of the page.
 */
final class SealCanvas implements Painter {

  /** The longer side, in pixels: four to a millimetre of the largest seals. */
  private static final int SIDE = 256;

  /** What a glyph may cover, in ems from its foot. */
  private static final double BELOW = -0.25;

  private static final double ABOVE = 1;

  private static final Color INK = Color.BLACK;

  /** A glyph does not fill its box: what lies under that is seen in part. */
  private static final Color OF_GLYPH = new Color(0, 0, 0, 0.9f);

  private final PageFrame frame;
  private final double scale;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private boolean sound = true;

  private SealCanvas(PageFrame frame) {
    this.frame = frame;
    scale = SIDE / Math.max(frame.width(), frame.height());
    int width = (int) Math.max(1, Math.ceil(scale * frame.width()));
    int height = (int) Math.max(1, Math.ceil(scale * frame.height()));
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    graphics = image.createGraphics();
  }

  /** The first page of an OFD; null where not all of it can be drawn. */
  static @Nullable BufferedImage draw(byte[] ofd, ReadOptions options, Deadline deadline) {
    try {
      OfdDocument document = new OfdDocument(new PackedFiles(ofd, options), options, deadline);
      List<PageEntry> pages = document.pages();
      XmlFile file = pages.isEmpty() ? null : document.xml(pages.get(0).path());
      Element root = file == null ? null : file.root();
      if (root == null) {
        return null;
      }
      PageContents<SealCanvas> page =
          new PageContents<>(document, pages.get(0), root, SealCanvas::new, options, deadline);
      return page.paintUnsealed() ? page.collector().image : null;
    } catch (UnreadableReportException e) {
      return null;
    }
  }

  @Override
  public PageFrame frame() {
    return frame;
  }

  @Override
  public void show(GraphicsState state, GlyphFont font, Operands strings) {
    // Strings are of PDFs.
  }

  @Override
  public void show(GraphicsState state, GlyphFont.Code glyph, Transform toUser) {
    if (!state.showsFill() && !state.showsStroke()) {
      return;
    }
    Affine map = frame.from(toUser);
    double right = Math.max(glyph.advanceX(), 0);
    begin(state);
    graphics.setColor(OF_GLYPH);
    fill(
        new double[] {map.x(0, BELOW), map.x(right, BELOW), map.x(right, ABOVE), map.x(0, ABOVE)},
        new double[] {map.y(0, BELOW), map.y(right, BELOW), map.y(right, ABOVE), map.y(0, ABOVE)});
  }

  @Override
  public void paint(GraphicsState state, PagePath path, boolean stroke, boolean fill) {
    begin(state);
    Path2D shape = new Path2D.Double();
    for (int first = 0; first < path.size(); first = path.end(first)) {
      shape.moveTo(scale * path.x(first), scale * path.y(first));
      for (int i = first + 1; i < path.end(first); i++) {
        shape.lineTo(scale * path.x(i), scale * path.y(i));
      }
    }
    if (fill && state.showsFill()) {
      float light = Float.isNaN(state.fillLight()) ? 0 : state.fillLight();
      graphics.setColor(new Color(light, light, light, state.fillSeen()));
      graphics.fill(shape);
    }
    if (stroke && state.showsStroke()) {
      double width = state.lineWidth * frame.from(state.toUserSpace).scale() * scale;
      graphics.setColor(INK);
      graphics.setStroke(new BasicStroke((float) Math.max(1, Math.min(SIDE, width))));
      graphics.draw(shape);
    }
  }

  private void fill(double[] xs, double[] ys) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(scale * xs[0], scale * ys[0]);
    for (int i = 1; i < xs.length; i++) {
      shape.lineTo(scale * xs[i], scale * ys[i]);
    }
    graphics.fill(shape);
  }

  @Override
  public void shade(GraphicsState state) {
    sound = false;
  }

  @Override
  public void image(GraphicsState state, Picture picture) {
    Affine map = frame.from(state.toUserSpace);
    Box shown = Boxes.intersection(state.clip, frame.box());
    Box seen = shown == null ? null : Boxes.intersection(shown, map.around(0, 0, 1, 1));
    if (seen == null || !state.showsFill()) {
      return;
    }
    begin(state);
    Affine toUnit = map.inverse();
    double pixel = 1 / scale;
    for (double y = seen.y0(); y < seen.y1(); y += pixel) {
      for (double x = seen.x0(); x < seen.x1(); x += pixel) {
        Box unit = toUnit.around(x, y, x + pixel, y + pixel);
        Picture.Part part = picture.part(unit.x0(), 1 - unit.y1(), unit.x1(), 1 - unit.y0());
        if (part == null) {
          sound = false;
          return;
        }
        float light = part.darkest();
        graphics.setColor(new Color(light, light, light, state.fillSeen() * part.mostAlpha()));
        graphics.fillRect((int) (scale * x), (int) (scale * y), 1, 1);
      }
    }
  }

  /** Paints from here on what a state lets be seen. */
  private void begin(GraphicsState state) {
    Box clip = state.clip;
    graphics.setClip(
        new Rectangle2D.Double(
            scale * clip.x0(), scale * clip.y0(), scale * clip.width(), scale * clip.height()));
  }

  @Override
  public void reach(Limit limit) {
    sound = false;
  }

  @Override
  public boolean isSound() {
    return sound;
  }
}
