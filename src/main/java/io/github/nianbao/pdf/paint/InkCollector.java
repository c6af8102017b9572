package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.ruling.RulingLinePainter;
import java.util.ArrayList;
import java.util.List;

/** The ink of one page that is neither text nor a ruling nor a background. */
final class InkCollector {

  /** What covers this much of the page both ways lies under it, as a background does. */
  private static final double PAGE_SHARE = 0.9;

  /** What is smaller both ways, in points, nobody takes for a sign. */
  private static final double SPECK = 0.3;

  /** So many times as long as thick is no sign but a line. */
  private static final double LINE = 8;

  /** So many large images of a page are looked into. */
  private static final int LOOKED_INTO = 16;

  /** The pieces that lines are cut into are so long, in points. */
  private static final double PIECE = 3;

  /** A line of more pieces crosses the page. */
  private static final int MANY_PIECES = 256;

  private final Box page;
  private final long limit;
  private final List<Ink> ink = new ArrayList<>();
  private final List<PlacedPicture> pictures = new ArrayList<>();
  private final SlantedText slanted = new SlantedText();
  private boolean limitReached;

  /**
   * @param page all of it, as displayed
   * @param limit how many stains it may have
   */
  InkCollector(Box page, long limit) {
    this.page = page;
    this.limit = limit;
  }

  /** Something was painted of which a box shows a part. */
  void add(Box box, Box clip, Ink.Kind kind) {
    Box seen = Boxes.intersection(box, clip);
    if (seen == null
        || Math.max(seen.width(), seen.height()) < SPECK
        || ((kind == Ink.Kind.DRAWING || kind == Ink.Kind.LINES) && isLine(seen))
        || (seen.width() > PAGE_SHARE * page.width()
            && seen.height() > PAGE_SHARE * page.height())) {
      return;
    }
    if (ink.size() >= limit) {
      limitReached = true;
      return;
    }
    ink.add(new Ink(seen, kind));
  }

  /** A path was filled: what of it is no rectangle is a drawing. */
  void fill(PagePath path, Box clip) {
    for (int first = 0; first < path.size(); first = path.end(first)) {
      Box box = path.box(first, path.end(first));
      if (box != null && (isDot(box) || !path.isRectangle(first, path.end(first), box))) {
        add(box, clip, Ink.Kind.DRAWING);
      }
    }
  }

  /** Some lines have mitred ends. */
  private static boolean isLine(Box box) {
    return Math.max(box.width(), box.height()) > LINE * Math.min(box.width(), box.height());
  }

  private static boolean isDot(Box box) {
    return Math.max(box.width(), box.height()) < RulingLinePainter.THIN;
  }

  /**
   * A path was stroked: what of it does not run along the sides of the page is a drawing.
   *
   * @param width of the line, in points
   */
  void stroke(PagePath path, double width, Box clip) {
    for (int first = 0; first < path.size(); first = path.end(first)) {
      Box box = isDrawing(path, first) ? path.box(first, path.end(first)) : null;
      if (box != null) {
        double half = width / 2;
        add(
            new Box(box.x0() - half, box.y0() - half, box.x1() + half, box.y1() + half),
            clip,
            Ink.Kind.LINES);
        pieces(path, first, clip);
      }
    }
  }

  /** Cuts straight lines into pieces, each small beside a cell. */
  private void pieces(PagePath path, int first, Box clip) {
    for (int i = first + 1; i < path.end(first); i++) {
      double dx = path.x(i) - path.x(i - 1);
      double dy = path.y(i) - path.y(i - 1);
      int count = (int) Math.ceil(Math.hypot(dx, dy) / PIECE);
      boolean leans = path.isLine(i) && Math.min(Math.abs(dx), Math.abs(dy)) > PagePath.LEAN;
      if (!leans || count < 2 || count > MANY_PIECES) {
        continue;
      }
      for (int piece = 0; piece < count; piece++) {
        double x = path.x(i - 1) + piece * dx / count;
        double y = path.y(i - 1) + piece * dy / count;
        Box box =
            new Box(
                Math.min(x, x + dx / count),
                Math.min(y, y + dy / count),
                Math.max(x, x + dx / count),
                Math.max(y, y + dy / count));
        add(box, clip, Ink.Kind.PIECE);
      }
    }
  }

  private static boolean isDrawing(PagePath path, int first) {
    for (int i = first + 1; i < path.end(first); i++) {
      if (!path.isLine(i)
          || Math.min(Math.abs(path.x(i) - path.x(i - 1)), Math.abs(path.y(i) - path.y(i - 1)))
              > PagePath.LEAN) {
        return true;
      }
    }
    return false;
  }

  /** An image was drawn. */
  void add(PlacedPicture picture) {
    if (!picture.isSmall() && pictures.size() < LOOKED_INTO) {
      pictures.add(picture);
    }
  }

  /** A glyph was drawn aslant. */
  void aslant(String text, Box box) {
    if (slanted.size() >= limit) {
      limitReached = true;
    } else {
      slanted.add(text, box);
    }
  }

  /** A glyph was drawn outside the clipping path. */
  void unseen(String text, Box box) {
    if (GlyphBoxes.isOfFigure(text)) {
      add(box, page, Ink.Kind.HIDDEN);
    }
  }

  boolean limitReached() {
    return limitReached;
  }

  /**
   * All of it.
   *
   * @param rules of the page; what images show that lie far from them does not matter
   */
  List<Ink> ink(List<RulingLine> rules) {
    List<Ink> all = new ArrayList<>(ink);
    if (!pictures.isEmpty() && !rules.isEmpty()) {
      Box within = Box.around(rules, rule -> new Box(rule.x0(), rule.y0(), rule.x1(), rule.y1()));
      for (PlacedPicture picture : pictures) {
        picture.signs(within).forEach(box -> all.add(new Ink(box, Ink.Kind.IMAGE)));
      }
    }
    slanted.signs().forEach(box -> all.add(new Ink(box, Ink.Kind.TEXT)));
    return all;
  }
}
