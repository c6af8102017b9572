package io.github.nianbao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ink of some pages, found by place: what the text of a cell does not explain, and lines
 * through the middle of its glyphs.
 */
public final class InkMap {

  /** The edges of a cell may be drawn as thick as this, in points. */
  private static final double EDGE = 0.8;

  /** What is smaller both ways, in points, may be a dot. */
  private static final double DOT = 3;

  /** What fills so much of a cell both ways is its background. */
  private static final double BACKGROUND = 0.8;

  /** A sign may reach over the edges of its cell, up to so many of its sides. */
  private static final double OVER = 1.3;

  /** So much of the font size around a glyph is blank. */
  private static final double ROOM = 0.1;

  /** A line of this length, in points, is no stroke of a digit. */
  private static final double LONG = 36;

  /** A line upwards is the stroke of a digit up to so much of the height of its cell. */
  private static final double STROKE = 0.65;

  // Between these parts of the em box, from the top, a line strikes a glyph out.
  private static final double STRIKE_FROM = 0.3;
  private static final double STRIKE_TO = 0.72;

  /** A line strikes a glyph out that it crosses so much of, of 1. */
  private static final double STRUCK = 0.5;

  /** And less than this it does not touch. */
  private static final double UNTOUCHED = 0.15;

  private final Map<Integer, Sheet> sheets = new HashMap<>();

  /**
   * @param pages of a document
   */
  public InkMap(List<Page> pages) {
    pages.forEach(page -> sheets.put(page.number(), new Sheet(page)));
  }

  /** What lies at each height of a page. */
  private static final class Layer<T> {
    private final List<T> things;
    private final double[] heights;

    private Layer(List<T> things, double[] heights) {
      this.things = things;
      this.heights = heights;
    }

    static <T> Layer<T> of(List<T> some, Predicate<T> such, ToDoubleFunction<T> height) {
      List<T> things = new ArrayList<>(some.stream().filter(such).toList());
      things.sort(Comparator.comparingDouble(height));
      return new Layer<>(things, things.stream().mapToDouble(height).toArray());
    }

    /** What lies between two heights. */
    List<T> between(double from, double to) {
      if (heights.length == 0) {
        return List.of();
      }
      int first = insertion(from);
      return things.subList(first, Math.max(first, insertion(to)));
    }

    private int insertion(double height) {
      int index = Arrays.binarySearch(heights, height);
      return index >= 0 ? index : -index - 1;
    }
  }

  private static final class Sheet {
    private final double width;
    private final Layer<Ink> ink;
    private final Layer<RulingLine> across;
    private final Layer<RulingLine> upwards;

    Sheet(Page page) {
      width = page.width();
      ink = Layer.of(page.ink(), stain -> true, stain -> stain.box().centerY());
      across =
          Layer.of(
              page.rules(),
              rule -> rule.horizontal() && rule.source() != RulingLine.Source.FILL_EDGE,
              RulingLine::y0);
      upwards =
          Layer.of(
              page.rules(),
              rule ->
                  !rule.horizontal()
                      && rule.length() < LONG
                      && rule.source() != RulingLine.Source.FILL_EDGE,
              rule -> (rule.y0() + rule.y1()) / 2);
    }
  }

  /** Whether there is ink in a cell that its text does not explain. */
  public boolean isStained(Provenance cell, List<Glyph> text) {
    Sheet sheet = sheets.get(cell.page());
    Box box = extent(cell.box(), text);
    if (sheet == null || box == null) {
      return false;
    }
    for (Ink stain : sheet.ink.between(box.y0(), box.y1())) {
      if (isSign(stain, box, text)) {
        return true;
      }
    }
    for (RulingLine rule : sheet.upwards.between(box.y0(), box.y1())) {
      if (isStroke(rule, box, text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a cell and its lines run over the left or the right edge of its page, so that its text
   * may, too.
   *
   * @param text the glyphs that it holds
   */
  public boolean isCutOff(Provenance cell, List<Glyph> text) {
    Sheet sheet = sheets.get(cell.page());
    Box box = cell.box();
    if (sheet == null || box == null || (box.x0() >= EDGE && box.x1() <= sheet.width - EDGE)) {
      return false;
    }
    boolean inside =
        text.stream()
            .allMatch(g -> g.box().x0() > g.size() && g.box().x1() < sheet.width - g.size());
    return (text.isEmpty() || !inside)
        && sheet.across.between(box.y0() - DOT, box.y1() + DOT).stream()
            .anyMatch(line -> line.x0() < EDGE || line.x1() > sheet.width - EDGE);
  }

  /** A cell; where nothing shows how far it reaches, its text. */
  private static @Nullable Box extent(@Nullable Box cell, List<Glyph> text) {
    if (cell != null && (text.isEmpty() || cell.width() * cell.height() > 0)) {
      return cell;
    }
    return text.stream().map(Glyph::box).reduce(Box::union).orElse(null);
  }

  private static boolean isSign(Ink stain, Box cell, List<Glyph> text) {
    Box box = stain.box();
    // Dots of a border lie on the edge.
    double edge = Math.max(box.width(), box.height()) < DOT ? EDGE : 0;
    if (box.centerX() < cell.x0() + edge
        || box.centerX() > cell.x1() - edge
        || box.centerY() < cell.y0() + edge
        || box.centerY() > cell.y1() - edge) {
      return false;
    }
    return switch (stain.kind()) {
      case HIDDEN, OF_TWO_SHADES -> false;
      case HALF_HIDDEN -> true;
      case TEXT -> isWithin(box, cell);
      case LINES -> isWithin(box, cell) && !(text.isEmpty() && isBackground(box, cell));
      case PIECE ->
          text.stream().anyMatch(glyph -> glyph.box().contains(box.centerX(), box.centerY()));
      case DRAWING -> isWithin(box, cell) && !isBackground(box, cell) && !lies(text, box);
      case IMAGE -> isWithin(box, cell) && !lies(text, box);
    };
  }

  private static boolean isWithin(Box box, Box cell) {
    return box.width() <= OVER * cell.width() && box.height() <= OVER * cell.height();
  }

  private static boolean isBackground(Box box, Box cell) {
    return box.width() >= BACKGROUND * cell.width() && box.height() >= BACKGROUND * cell.height();
  }

  /** Whether there is a text, and all of it lies upon something. */
  private static boolean lies(List<Glyph> text, Box on) {
    for (Glyph glyph : text) {
      Box box = glyph.box();
      double room = ROOM * glyph.size();
      if (box.x0() < on.x0() - room
          || box.y0() < on.y0() - room
          || box.x1() > on.x1() + room
          || box.y1() > on.y1() + room) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether a line upwards is one of a digit, and no border or frame. */
  private static boolean isStroke(RulingLine rule, Box cell, List<Glyph> text) {
    double height = text.isEmpty() ? STROKE * cell.height() : text.get(0).size();
    return rule.x0() > cell.x0() + EDGE
        && rule.x0() < cell.x1() - EDGE
        && rule.y0() > cell.y0() + EDGE
        && rule.y1() < cell.y1() - EDGE
        && rule.length() < height;
  }

  /** Whether some of a text is much lighter than what it touches. */
  public boolean isOfTwoShades(int page, List<Glyph> text) {
    Sheet sheet = sheets.get(page);
    if (sheet == null || sheet.ink.things.isEmpty() || text.size() < 2) {
      return false;
    }
    Box all = Box.around(text, Glyph::box);
    return sheet.ink.between(all.y0(), all.y1()).stream()
        .filter(stain -> stain.kind() == Ink.Kind.OF_TWO_SHADES)
        .anyMatch(stain -> isOfTwo(stain.box(), text));
  }

  private static boolean isOfTwo(Box box, List<Glyph> text) {
    return text.stream()
            .filter(glyph -> box.contains(glyph.box().centerX(), glyph.box().centerY()))
            .count()
        > 1;
  }

  /** Whether a text is what is seen of a figure some of whose digits nobody sees. */
  public boolean isPartOfFigure(int page, List<Glyph> text) {
    Sheet sheet = sheets.get(page);
    if (sheet == null || sheet.ink.things.isEmpty() || text.isEmpty()) {
      return false;
    }
    Box all = Box.around(text, Glyph::box);
    return sheet.ink.between(all.y0(), all.y1()).stream()
        .anyMatch(stain -> stain.kind() == Ink.Kind.HIDDEN && isOfFigure(stain.box(), text));
  }

  /**
   * Whether a sign that nobody sees was one of the figure in a text: it touches that, and nothing
   * is written over it.
   */
  private static boolean isOfFigure(Box hidden, List<Glyph> text) {
    boolean touches = false;
    for (Glyph glyph : text) {
      Box box = glyph.box();
      double gap = Math.max(hidden.x0() - box.x1(), box.x0() - hidden.x1());
      if (glyph.isDigit() && hidden.contains(hidden.centerX(), box.centerY())) {
        double room = ROOM * glyph.size();
        if (gap <= -room) {
          return false;
        }
        touches |= gap < room;
      }
    }
    return touches;
  }

  /** Whether a line strikes a glyph out; null where that cannot be told. */
  public @Nullable Boolean isStruck(int page, Glyph glyph) {
    Sheet sheet = sheets.get(page);
    if (sheet == null) {
      return false;
    }
    Box box = glyph.box();
    double from = box.y0() + STRIKE_FROM * box.height();
    double to = box.y0() + STRIKE_TO * box.height();
    double crossed = 0;
    for (RulingLine rule : sheet.across.between(from, to)) {
      double shared = Math.min(rule.x1(), box.x1()) - Math.max(rule.x0(), box.x0());
      crossed = Math.max(crossed, shared / box.width());
    }
    if (crossed >= STRUCK) {
      return true;
    }
    return crossed > UNTOUCHED ? null : Boolean.FALSE;
  }

  /** How much of it that nobody sees would lie among figures within a box. */
  public long hidden(Provenance where) {
    Sheet sheet = sheets.get(where.page());
    Box box = where.box();
    if (sheet == null || box == null) {
      return 0;
    }
    return sheet.ink.between(box.y0(), box.y1()).stream()
        .filter(stain -> stain.kind() == Ink.Kind.HIDDEN)
        .map(Ink::box)
        .filter(stain -> box.contains(stain.centerX(), stain.centerY()))
        .count();
  }
}
