package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.TextState;
import io.github.nianbao.pdf.font.CharacterForms;
import io.github.nianbao.pdf.font.EmBox;
import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.pdf.trust.DoubtfulDigits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Shows the strings of a content stream: each glyph where it lies on the displayed page. */
final class TextPainter {

  private final PageFrame frame;
  private final GlyphCollector glyphs;
  private final PaintedAreas areas;
  private final InkCollector ink;
  private final Transform parameters = new Transform();
  private final Transform glyphToUser = new Transform();
  private final ShownString string = new ShownString();

  /** What is smaller than the page by so much nobody reads. */
  private static final double LEGIBLE = 1.0 / 800;

  /** The narrowest sign, a point, is at least so much as wide as it is high. */
  private static final double NARROW = 0.25;

  /** No sign of a figure is narrower, in font sizes, unless it is squeezed. */
  private static final double SQUEEZED = 0.1;

  /** A broader rim, in font sizes, hides more of a sign than its edge. */
  private static final double RIM = 0.1;

  /** Where a glyph stands that is squeezed to nothing, in points around it. */
  private static final double FLAT = 1;

  /** How much lighter, of 1, one of two signs is that are of two shades. */
  private static final double SHADE = 0.2;

  /** Where the last sign of a figure lies, and how light it is. */
  private @Nullable Box figure;

  private double figureLight;

  /** That of the last string; most have that of the one before. */
  private @Nullable GlyphSpace space;

  /**
   * @param areas painted so far
   * @param ink takes in the glyphs that are no part of the text
   */
  TextPainter(PageFrame frame, GlyphCollector glyphs, PaintedAreas areas, InkCollector ink) {
    this.frame = frame;
    this.glyphs = glyphs;
    this.areas = areas;
    this.ink = ink;
  }

  /** Shows strings, with the adjustments between them. */
  void show(GraphicsState state, GlyphFont font, Operands text) throws IOException {
    for (int piece = 0; piece < text.pieceCount(); piece++) {
      if (text.isAdjustment(piece)) {
        adjust(state.text, font, text.adjustment(piece));
      } else if (text.isString(piece)) {
        string.set(text.bytes(), text.start(piece), text.end(piece));
        showString(state, font);
      }
    }
  }

  private static void adjust(TextState text, GlyphFont font, float adjustment) {
    float shift = -adjustment / 1000 * text.fontSize;
    if (font.isVertical()) {
      text.matrix.translate(0, shift);
    } else {
      text.matrix.translate(shift * text.horizontalScaling, 0);
    }
  }

  private void showString(GraphicsState state, GlyphFont font) throws IOException {
    TextState text = state.text;
    parameters.set(text.fontSize * text.horizontalScaling, 0, 0, text.fontSize, 0, text.rise);
    glyphToUser.setProduct(parameters, text.matrix);
    glyphToUser.setProduct(glyphToUser, state.toUserSpace);
    GlyphSpace own = space(font.emBox(), font.isVertical());
    for (int before = string.available(); before > 0; before = string.available()) {
      int code = font.readCode(string);
      boolean wordSpace = code == ' ' && before - string.available() == 1;
      GlyphFont.Code glyph = font.code(code);
      glyphToUser.setPlace(parameters, text.matrix);
      glyphToUser.setPlace(glyphToUser, state.toUserSpace);
      if (font.isVertical()) {
        glyphToUser.translate(glyph.originX(), glyph.originY());
      }
      if (!glyphToUser.isFinite()) {
        throw new IOException("A glyph lies nowhere.");
      }
      show(state, own, glyph);
      advance(state.text, font, glyph, wordSpace);
    }
  }

  /**
   * Shows a glyph of a font that is horizontal and of the usual height.
   *
   * @param toUser from glyph space, one em being 1 and upwards, to user space
   * @throws IOException if it lies nowhere
   */
  void show(GraphicsState state, GlyphFont.Code glyph, Transform toUser) throws IOException {
    glyphToUser.set(toUser);
    if (!glyphToUser.isFinite()) {
      throw new IOException("A glyph lies nowhere.");
    }
    show(state, space(EmBox.USUAL, false), glyph);
  }

  private GlyphSpace space(EmBox emBox, boolean vertical) {
    GlyphSpace own = space;
    if (own == null || !own.isOf(emBox, vertical, glyphToUser)) {
      own = new GlyphSpace(emBox, vertical, glyphToUser, frame);
      space = own;
    }
    return own;
  }

  private static void advance(
      TextState text, GlyphFont font, GlyphFont.Code glyph, boolean wordSpace) {
    float wordSpacing = wordSpace ? text.wordSpacing : 0;
    if (font.isVertical()) {
      text.matrix.translate(
          0, glyph.advanceY() * text.fontSize + text.characterSpacing + wordSpacing);
    } else {
      text.matrix.translate(
          (glyph.advanceX() * text.fontSize + text.characterSpacing + wordSpacing)
              * text.horizontalScaling,
          0);
    }
  }

  private void show(GraphicsState state, GlyphSpace own, GlyphFont.Code glyph) {
    if (glyph.text().equals(CharacterForms.SPACE)) {
      glyphs.space();
      return;
    }
    double x = frame.x(glyphToUser);
    double y = frame.y(glyphToUser);
    if (own.isFlat()) {
      ink.unseen(glyph.text(), new Box(x - FLAT, y - FLAT, x + FLAT, y + FLAT));
      return;
    }
    Box box = own.box(glyph, x, y);
    state.text.clipTo(box);
    Rotation turn = own.turn();
    if (glyph.text().isEmpty()) {
      return;
    }
    boolean seen = isLegible(own.size(), box) && isSeen(state, box, PaintedAreas.BARELY);
    if (turn == null) {
      // A watermark, aslant, lies over the text and is none of it.
      if (seen) {
        ink.aslant(glyph.text(), box);
      }
      return;
    }
    if (!Boxes.meet(box, state.clip)) {
      ink.unseen(glyph.text(), box);
      return;
    }
    if (seen && GlyphBoxes.isOfFigure(glyph.text())) {
      compare(box, state.text.filled ? state.fillLight() : state.strokeLight());
    }
    if (seen
        && GlyphBoxes.isOfFigure(glyph.text())
        && (state.fillsWithPattern()
            || !state.looksAsPainted()
            || own.isMirrored()
            || Math.min(box.width(), box.height()) < SQUEEZED * own.size()
            || isRimmed(state, own.size(), box)
            || GlyphBoxes.isCut(GlyphBoxes.ink(box), state.clip)
            || !isSeen(state, box, PaintedAreas.FAINTLY))) {
      ink.add(box, frame.box(), Ink.Kind.HALF_HIDDEN);
    }
    if (!seen && isPatch(glyph.text()) && state.text.filled && state.covers()) {
      // In the colour of paper it lies over what was written there.
      Box shape = GlyphBoxes.ink(box);
      glyphs.cover(shape, Cover.somewhereIn(shape));
    }
    glyphs.add(
        new DrawnGlyph(
            glyph.text(),
            turn,
            box,
            own.size(),
            own.advance(glyph),
            own.isVertical(),
            glyph.plainDigit() && glyph.advanceX() >= DoubtfulDigits.WIDTH,
            !seen,
            glyph.folded()));
  }

  /** Whether a glyph is large enough, both ways, for anybody to read it. */
  private boolean isLegible(double size, Box box) {
    double least = LEGIBLE * Math.max(frame.width(), frame.height());
    return size > least && Math.min(box.width(), box.height()) > NARROW * least;
  }

  /** Whether a sign is no letter and no digit, but a shape such as a square. */
  private static boolean isPatch(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a broad rim that is not seen hides the sides of a glyph. */
  private boolean isRimmed(GraphicsState state, double size, Box box) {
    return state.text.filled
        && state.text.stroked
        && state.lineWidth * frame.from(state.toUserSpace).scale() > RIM * size
        && !areas.show(
            state.strokeLight(),
            state.strokeSeen(),
            box.centerX(),
            box.centerY(),
            PaintedAreas.BARELY);
  }

  /** Compares a sign of a figure with the one before it. */
  private void compare(Box box, double light) {
    Box last = figure;
    if (last != null
        && Math.abs(light - figureLight) > SHADE
        && Math.abs(last.centerY() - box.centerY()) < box.height() / 2
        && Math.min(Math.abs(box.x0() - last.x1()), Math.abs(last.x0() - box.x1()))
            <= Glyph.SPACE * box.height()) {
      ink.add(last.union(box), frame.box(), Ink.Kind.OF_TWO_SHADES);
    }
    figure = box;
    figureLight = light;
  }

  /**
   * Whether a glyph is painted, not beside the clipping path, and not in a colour that is hardly
   * another than that of what lies under it.
   *
   * @param contrast between them that is needed
   */
  private boolean isSeen(GraphicsState state, Box box, double contrast) {
    double x = box.centerX();
    double y = box.centerY();
    boolean filled =
        state.text.filled
            && state.showsFill()
            && areas.show(state.fillLight(), state.fillSeen(), x, y, contrast);
    boolean stroked =
        state.text.stroked
            && state.showsStroke()
            && areas.show(state.strokeLight(), state.strokeSeen(), x, y, contrast);
    return (filled || stroked) && Boxes.meet(GlyphBoxes.ink(box), state.clip);
  }
}
