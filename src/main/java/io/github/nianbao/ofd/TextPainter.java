package io.github.nianbao.ofd;

import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.Painter;
import io.github.nianbao.pdf.syntax.Transform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paints text objects: each glyph where its object says. A glyph is held back until the one after
 * it is known, for where that stands may say how wide it is.
 */
final class TextPainter {

  /** Glyphs of one line stand no further over or under one another than so many ems. */
  private static final double SAME_LINE = 0.1;

  /** Smaller text is not read, in millimetres. */
  private static final double TINY = 0.4;

  private final Painter page;
  private final Resources resources;
  private @Nullable Held held;

  /** A glyph that is not painted yet. */
  private record Held(GraphicsState state, OfdFont font, GlyphRun.Sign sign, Transform toUser) {

    /** How far behind this glyph another one stands in its line, in ems; else not a number. */
    double distance(Transform other) {
      double determinant = (double) toUser.a * toUser.d - (double) toUser.b * toUser.c;
      boolean alike =
          toUser.a == other.a && toUser.b == other.b && toUser.c == other.c && toUser.d == other.d;
      double x = other.e - toUser.e;
      double y = other.f - toUser.f;
      double up = (y * toUser.a - x * toUser.b) / determinant;
      return alike && Math.abs(up) < SAME_LINE
          ? (x * toUser.d - y * toUser.c) / determinant
          : Double.NaN;
    }
  }

  TextPainter(Painter page, Resources resources) {
    this.page = page;
    this.resources = resources;
  }

  /**
   * Paints a text object.
   *
   * @throws IOException if a glyph lies nowhere
   */
  void paint(Element object, Style style, Space space) throws IOException {
    GraphicsState state =
        space
            .hiddenIf(isUnreadable(object.number("Size", 0), space.toPage()))
            .state(
                style.colour("FillColor", Style.Colour.BLACK),
                style.colour("StrokeColor", Style.Colour.CLEAR));
    state.text.filled = object.flag("Fill", true);
    state.text.stroked = object.flag("Stroke", false);
    TextRun run = new TextRun(object, resources.font(object.attribute("Font")), state, space);
    for (Coded text : codes(object)) {
      run.paint(text.code, text.transforms);
    }
  }

  /** A text, and which of its characters are painted with glyphs that are named. */
  private record Coded(Element code, List<Element> transforms) {}

  private static List<Coded> codes(Element object) {
    List<Coded> codes = new ArrayList<>();
    List<Element> transforms = new ArrayList<>();
    for (Element child : object.children()) {
      if (child.is("CGTransform")) {
        transforms.add(child);
      } else if (child.is("TextCode")) {
        codes.add(new Coded(child, transforms));
        transforms = new ArrayList<>();
      }
    }
    if (codes.size() == 1) {
      // Some producers put the glyphs behind the only text they belong to.
      codes.get(0).transforms.addAll(transforms);
    }
    return codes;
  }

  /** Learns how fonts that nobody has show the digits of a page; before anything is painted. */
  void learn(Element container) {
    if (namesGlyphs(container)) {
      learnAll(container);
    }
  }

  private static boolean namesGlyphs(Element container) {
    for (Element child : container.children()) {
      if (child.is("CGTransform") || namesGlyphs(child)) {
        return true;
      }
    }
    return false;
  }

  private void learnAll(Element container) {
    for (Element child : container.children()) {
      if (child.is("TextObject")) {
        OfdFont font = resources.font(child.attribute("Font"));
        for (Coded text : codes(child)) {
          GlyphRun.of(text.code.text(), text.transforms)
              .forEach(sign -> font.learn(sign.text(), sign.glyph()));
        }
      } else {
        learnAll(child);
      }
    }
  }

  /** Whether nobody reads text of a size, for it is next to nothing or seen in a mirror. */
  private static boolean isUnreadable(double size, Transform toPage) {
    double determinant = (double) toPage.a * toPage.d - (double) toPage.b * toPage.c;
    return determinant < 0 || size * Math.sqrt(determinant) < TINY;
  }

  /**
   * Paints what was held back; to be called before anything else is painted.
   *
   * @throws IOException if the glyph lies nowhere
   */
  void flush() throws IOException {
    show(Double.NaN);
  }

  private void show(double next) throws IOException {
    Held last = held;
    held = null;
    if (last != null) {
      GlyphRun.Sign sign = last.sign;
      page.show(last.state, last.font.code(sign.text(), sign.glyph(), next), last.toUser);
    }
  }

  private void hold(Held glyph) throws IOException {
    show(held == null ? Double.NaN : held.distance(glyph.toUser));
    held = glyph;
  }

  /** The glyphs of one text object. */
  private final class TextRun {

    private final OfdFont font;
    private final GraphicsState state;
    private final Transform toPage;
    private final double size;
    private final double stretch;
    private final double cos;
    private final double sin;

    /** Which way the pen moves where nothing else is said. */
    private final double readX;

    private final double readY;

    /** Whether the object says so itself. */
    private final boolean directed;

    /** Where the pen is. */
    private double x;

    private double y;

    TextRun(Element object, OfdFont font, GraphicsState state, Space space) {
      this.font = font;
      this.state = state;
      toPage = space.toPage();
      size = object.number("Size", 0);
      stretch = object.number("HScale", 1);
      double turned = Math.toRadians(object.number("CharDirection", 0));
      cos = exact(Math.cos(turned));
      sin = exact(Math.sin(turned));
      directed = object.attribute("ReadDirection") != null;
      double direction = Math.toRadians(object.number("ReadDirection", 0));
      readX = exact(Math.cos(direction));
      readY = exact(Math.sin(direction));
    }

    private static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }

    private double exact(double value) {
      return Math.abs(value - Math.rint(value)) < 1e-9 ? Math.rint(value) : value;
    }

    void paint(Element code, List<Element> transforms) throws IOException {
      x = code.number("X", x);
      y = code.number("Y", y);
      double[] dx = Numbers.repeated(code.attribute("DeltaX"));
      double[] dy = Numbers.repeated(code.attribute("DeltaY"));
      boolean moves = sum(dx) != 0 || sum(dy) != 0;
      if (directed && moves && readX * sum(dx) + readY * sum(dy) <= 0) {
        // Nobody can tell which of its two ways is shown.
        state.hide();
      }
      double em = size * stretch;
      List<GlyphRun.Sign> signs = GlyphRun.of(code.text(), transforms);
      for (int i = 0; i < signs.size(); i++) {
        GlyphRun.Sign sign = signs.get(i);
        hold(new Held(state, font, sign, place()));
        if (i < dx.length || i < dy.length) {
          x += i < dx.length ? dx[i] : 0;
          y += i < dy.length ? dy[i] : 0;
        } else {
          double advance = font.advance(sign.text(), sign.glyph()) * em;
          x += advance * readX;
          y += advance * readY;
        }
      }
    }

    private Transform place() {
      double em = size * stretch;
      Transform toUser =
          new Transform()
              .set(
                  (float) (em * cos),
                  (float) (em * sin),
                  (float) (size * sin),
                  (float) (-size * cos),
                  (float) x,
                  (float) y);
      return toUser.setProduct(toUser, toPage);
    }
  }
}
