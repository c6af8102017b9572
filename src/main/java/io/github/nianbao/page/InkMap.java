package io.github.nianbao.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ink of some pages, found by place: what the text of a cell does not explain, and lines
 * through the middle of its glyphs.
 */
public final class InkMap {

  /** So much of the font size around a glyph is blank. */
  private static final double ROOM = 0.1;

  /** A line strikes a glyph out that it crosses so much of, of 1. */
  private static final double STRUCK = 0.5;

  /** And less than this it does not touch. */
  private static final double UNTOUCHED = 0.15;

  private final Map<Integer, InkSheet> sheets = new HashMap<>();

  /**
   * @param pages of a document
   */
  public InkMap(List<Page> pages) {
    pages.forEach(page -> sheets.put(page.number(), new InkSheet(page)));
  }

  /** Whether there is ink in a cell that its text does not explain. */
  public boolean isStained(Provenance cell, List<Glyph> text) {
    InkSheet sheet = sheets.get(cell.page());
    Box box = extent(cell.box(), text);
    if (sheet == null || box == null) {
      return false;
    }
    for (Ink stain : sheet.ink(box.y0(), box.y1())) {
      if (StrayInk.isSign(stain, box, text)) {
        return true;
      }
    }
    for (RulingLine rule : sheet.upwards(box.y0(), box.y1())) {
      if (StrayInk.isStroke(rule, box, text)) {
        return true;
      }
    }
    for (RulingLine rule : text.isEmpty() ? List.<RulingLine>of() : sheet.across(text.get(0))) {
      if (StrayInk.isDash(rule, box, text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there is ink in the parts of a cell that their text does not explain, larger than a dot
   * of a line between them: each part may be too low for it.
   *
   * @param parts on any pages
   */
  public boolean isStained(List<Provenance> parts, List<Glyph> text) {
    Map<Integer, Box> boxes = new HashMap<>();
    for (Provenance part : parts) {
      if (part.box() != null) {
        boxes.merge(part.page(), part.box(), Box::union);
      }
    }
    for (Map.Entry<Integer, Box> entry : boxes.entrySet()) {
      InkSheet sheet = sheets.get(entry.getKey());
      Box box = entry.getValue();
      if (sheet != null
          && sheet.ink(box.y0(), box.y1()).stream()
              .anyMatch(
                  stain -> !StrayInk.isDot(stain.box()) && StrayInk.isSign(stain, box, text))) {
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
    InkSheet sheet = sheets.get(cell.page());
    Box box = cell.box();
    if (sheet == null
        || box == null
        || (box.x0() >= StrayInk.EDGE && box.x1() <= sheet.width() - StrayInk.EDGE)) {
      return false;
    }
    boolean inside =
        text.stream()
            .allMatch(g -> g.box().x0() > g.size() && g.box().x1() < sheet.width() - g.size());
    return (text.isEmpty() || !inside)
        && sheet.across(box.y0() - StrayInk.DOT, box.y1() + StrayInk.DOT).stream()
            .anyMatch(
                line -> line.x0() < StrayInk.EDGE || line.x1() > sheet.width() - StrayInk.EDGE);
  }

  /** A cell; where nothing shows how far it reaches, its text. */
  private static @Nullable Box extent(@Nullable Box cell, List<Glyph> text) {
    if (cell != null && (text.isEmpty() || cell.width() * cell.height() > 0)) {
      return cell;
    }
    return text.stream().map(Glyph::box).reduce(Box::union).orElse(null);
  }

  /** Whether some of a text is much lighter than what it touches. */
  public boolean isOfTwoShades(int page, List<Glyph> text) {
    InkSheet sheet = sheets.get(page);
    if (sheet == null || !sheet.hasInk() || text.size() < 2) {
      return false;
    }
    Box all = Box.around(text, Glyph::box);
    return sheet.ink(all.y0(), all.y1()).stream()
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
    InkSheet sheet = sheets.get(page);
    if (sheet == null || !sheet.hasInk() || text.isEmpty()) {
      return false;
    }
    Box all = Box.around(text, Glyph::box);
    return sheet.ink(all.y0(), all.y1()).stream()
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
    InkSheet sheet = sheets.get(page);
    if (sheet == null) {
      return false;
    }
    Box box = glyph.box();
    double crossed = 0;
    for (RulingLine rule : sheet.across(glyph)) {
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
    InkSheet sheet = sheets.get(where.page());
    Box box = where.box();
    if (sheet == null || box == null) {
      return 0;
    }
    return sheet.ink(box.y0(), box.y1()).stream()
        .filter(stain -> stain.kind() == Ink.Kind.HIDDEN)
        .map(Ink::box)
        .filter(stain -> box.contains(stain.centerX(), stain.centerY()))
        .count();
  }
}
