package io.github.nianbao;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.pdf.ReviewImage;
import io.github.nianbao.report.PageImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Draws what was read on a page, its characters and ruling lines, where no program is at hand that
 * shows the format: plainly, in a font of the machine. A character that this does not have is a
 * frame.
 */
final class DrawnPages {

  private static final float LINE = 0.6f;

  /** How far under the middle of its em box a character's baseline lies, in font sizes. */
  private static final double BASELINE = 0.36;

  private DrawnPages() {}

  /** Whether a page can be drawn: it stands upright. */
  static boolean canDraw(Page page) {
    return page.turn() == Rotation.NONE && page.width() > 0 && page.height() > 0;
  }

  /** The picture of a page. */
  static PageImage of(Page page) throws IOException {
    double scale = ReviewImage.scale(page.width(), page.height());
    int width = Math.max(1, (int) Math.round(page.width() * scale));
    int height = Math.max(1, (int) Math.round(page.height() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.scale(scale, scale);
      graphics.setColor(Color.BLACK);
      graphics.setStroke(new BasicStroke(LINE));
      for (RulingLine rule : page.rules()) {
        graphics.draw(new Line2D.Double(rule.x0(), rule.y0(), rule.x1(), rule.y1()));
      }
      Font font = new Font(Font.SERIF, Font.PLAIN, 1);
      page.glyphs().forEach(glyph -> draw(graphics, font, glyph));
    } finally {
      graphics.dispose();
    }
    return ReviewImage.of(page.number(), page.width(), page.height(), image);
  }

  private static void draw(Graphics2D graphics, Font font, Glyph glyph) {
    double x = glyph.box().x0();
    double y = glyph.box().y0();
    if (font.canDisplayUpTo(glyph.text()) < 0 && glyph.turn() == Rotation.NONE) {
      graphics.setFont(font.deriveFont((float) glyph.size()));
      float baseline = (float) (glyph.box().centerY() + BASELINE * glyph.size());
      graphics.drawString(glyph.text(), (float) x, baseline);
    } else if (!glyph.text().isBlank()) {
      double width = glyph.box().width();
      double height = glyph.box().height();
      graphics.draw(
          new Rectangle2D.Double(x + width / 8, y + height / 8, width * 3 / 4, height * 3 / 4));
    }
  }
}
