package io.github.nianbao.furniture;

import io.github.nianbao.line.GlyphRow;
import io.github.nianbao.line.LineReader;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.page.RulingLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line at the upper or lower edge of a page; rank 0 is the outermost.
 *
 * @param page as it is read
 * @param view the page turned so that the line stands upright
 * @param shape the text with one sign for every number
 * @param distance from its edge of the page, in points
 * @param beside whether a vertical ruling runs beside it, so that it may stand in a cell
 */
record PageEdge(
    Page page,
    Page view,
    GlyphRow row,
    boolean top,
    int rank,
    String text,
    String shape,
    double distance,
    @Nullable PageNumber number,
    boolean beside) {

  /** How far from the edge furniture may stand, as a share of the page height. */
  private static final double MARGIN = 0.13;

  /** The most a page number is spread out, in font sizes; cells of a table stand further apart. */
  private static final double NUMBER_GAP = 2;

  /** How far a running head may wander from page to page, in points. */
  private static final double WANDER = 4;

  /** Sizes that differ by less than this, of 1, are the same. */
  private static final double SAME_SIZE = 0.1;

  /** Whether it stands as far from the edge of its page as another, which is in no cell. */
  boolean isAtPlaceOf(PageEdge other) {
    return !other.beside && isAsFarAs(other);
  }

  /** Whether it lies as far from the edge of its page as another from that of its own. */
  boolean isAsFarAs(PageEdge other) {
    return Math.abs(other.distance - distance) < WANDER;
  }

  /** Whether it is as large as another: what is a title on one page may end the next as a name. */
  boolean isAsLargeAs(PageEdge other) {
    return Math.abs(other.row.size() - row.size()) < SAME_SIZE * row.size();
  }

  String side() {
    return top ? "top " : "bottom ";
  }

  /** Whether the line stands across what the page reads. */
  boolean turned() {
    return page.turn() != view.turn();
  }

  int offset() {
    return number == null ? 0 : number.value() - page.number();
  }

  /** Furniture may run another way than the report: a page may be bound turned. */
  static void addTo(List<PageEdge> edges, Page page, LineReader reader) {
    Set<Rotation> turns = EnumSet.noneOf(Rotation.class);
    page.glyphs().forEach(glyph -> turns.add(glyph.turn()));
    for (Rotation turn : turns) {
      Page view = page.turned(turn);
      List<GlyphRow> rows = (turn == Rotation.NONE ? reader : LineReader.of(view)).rows();
      addEdges(edges, page, view, rows, true);
      addEdges(edges, page, view, rows, false);
    }
  }

  /** Adds the two outermost lines, and the last characters of a label set downwards beyond them. */
  private static void addEdges(
      List<PageEdge> edges, Page page, Page view, List<GlyphRow> rows, boolean top) {
    int rank = 0;
    for (int i = 0; i < rows.size() && rank < 2; i++) {
      GlyphRow row = rows.get(top ? i : rows.size() - 1 - i);
      if (distance(view, row, top) >= MARGIN * view.height()) {
        return;
      }
      addEdge(edges, page, view, row, top, rank);
      rank += isOfLabel(row) ? 0 : 1;
    }
  }

  private static boolean isOfLabel(GlyphRow row) {
    String text = row.text();
    return text.length() == 1 && Character.isIdeographic(text.charAt(0));
  }

  private static void addEdge(
      List<PageEdge> edges, Page page, Page view, GlyphRow row, boolean top, int rank) {
    boolean beside = besideRule(view, row.box());
    List<GlyphRow> parts = row.parts(NUMBER_GAP);
    if (!beside) {
      parts = parts.size() > 1 && isOfLabel(parts.get(0)) ? parts.subList(1, 2) : List.of(row);
    }
    for (GlyphRow part : parts) {
      String text = part.text().replace(" ", "");
      boolean compact = part.widestGap() <= NUMBER_GAP * part.size();
      PageNumber number = compact ? PageNumber.of(text) : null;
      edges.add(
          new PageEdge(
              page,
              view,
              part,
              top,
              rank,
              text,
              shape(text),
              distance(view, part, top),
              number,
              beside));
    }
  }

  private static double distance(Page view, GlyphRow row, boolean top) {
    double y = row.box().centerY();
    return top ? y : view.height() - y;
  }

  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    boolean inNumber = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit || !inNumber) {
        shape.append(digit ? '#' : c);
      }
      inNumber = digit;
    }
    return shape.toString();
  }

  private static boolean besideRule(Page page, Box box) {
    double y = box.centerY();
    for (RulingLine rule : page.rules()) {
      if (!rule.horizontal() && rule.y0() <= y && rule.y1() >= y) {
        return true;
      }
    }
    return false;
  }
}
