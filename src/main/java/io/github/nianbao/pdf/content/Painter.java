package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.report.Limit;
import java.io.IOException;

/** What a content stream paints on a page, told in its order to whoever gathers it. */
public interface Painter {

  /** The way to the displayed page. */
  PageFrame frame();

  /**
   * Strings are shown, and adjustments between them made; moves the text matrix on.
   *
   * @param strings the operands that hold them
   * @throws IOException if the font is damaged, or a glyph lies nowhere
   */
  void show(GraphicsState state, GlyphFont font, Operands strings) throws IOException;

  /**
   * A glyph of a font that is horizontal and of the usual height is shown.
   *
   * @param toUser from glyph space, one em being 1 and upwards, to user space
   * @throws IOException if it lies nowhere
   */
  void show(GraphicsState state, GlyphFont.Code glyph, Transform toUser) throws IOException;

  /**
   * A path is painted.
   *
   * @param path on the displayed page; of no use afterwards
   */
  void paint(GraphicsState state, PagePath path, boolean stroke, boolean fill);

  /** A shading is painted, wherever the clipping path lets it. */
  void shade(GraphicsState state);

  /**
   * An image is drawn into the unit square.
   *
   * @param picture of use until the page is read
   */
  void image(GraphicsState state, Picture picture);

  /** The page has more than a limit lets through; the rest of it is not read. */
  void reach(Limit limit);

  /** Whether all that was painted lies where a page can be. */
  boolean isSound();
}
