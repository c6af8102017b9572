package io.github.nianbao.narrative;

import io.github.nianbao.furniture.PageNumber;
import io.github.nianbao.line.GlyphRow;
import io.github.nianbao.line.LineReader;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the pages that are printed on a sheet.
 *
 * @param sheet as it is read
 * @param x0 left edge on the sheet, in points
 * @param y0 upper edge
 * @param x1 right edge
 * @param y1 lower edge
 */
record SheetPart(Page sheet, double x0, double y0, double x1, double y1) {

  /** How wide, of a sheet, nothing stands between two of its pages. */
  private static final double GUTTER = 0.02;

  /** A page is so much higher than wide, or the other way round. */
  private static final double OBLONG = 1.2;

  /** So many lines of text, each of so many characters, fill a page of their own. */
  private static final int LINES = 3;

  private static final int CHARACTERS = 15;

  /** How far from its ends, of a page, its number stands. */
  private static final double MARGIN = 0.13;

  /** How pages may be set on sheets, most first: columns and rows. */
  static List<int[]> shapes(List<Page> sheets) {
    boolean wide = sheets.stream().allMatch(sheet -> sheet.width() > OBLONG * sheet.height());
    return wide
        ? List.of(new int[] {2, 2}, new int[] {2, 1})
        : List.of(new int[] {2, 2}, new int[] {1, 2});
  }

  /**
   * The pages of some sheets if all of them may be parted so and one shows that it holds several
   * pages; else none. A page is blank where nothing stands on it, and left out.
   */
  static List<SheetPart> parts(List<Page> sheets, int columns, int rows) {
    boolean shown = false;
    for (Page sheet : sheets) {
      if (!isFree(sheet, columns, rows)) {
        return List.of();
      }
    }
    List<SheetPart> parts = new ArrayList<>();
    for (Page sheet : sheets) {
      List<SheetPart> own = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          double width = sheet.width() / columns;
          double height = sheet.height() / rows;
          own.add(
              new SheetPart(
                  sheet, column * width, row * height, (column + 1) * width, (row + 1) * height));
        }
      }
      own.removeIf(part -> part.page(1).glyphs().isEmpty());
      shown |= areShown(own, columns, rows);
      parts.addAll(own);
    }
    // Of a booklet of few pages each sheet may have a blank side.
    boolean numbered = columns > rows && parts.size() > 1 && areNumbered(parts);
    return shown || numbered ? parts : List.of();
  }

  /** Whether nothing stands between the pages of a sheet. */
  private static boolean isFree(Page sheet, int columns, int rows) {
    for (Glyph glyph : sheet.glyphs()) {
      Box box = glyph.box();
      if (crosses(box.x0(), box.x1(), sheet.width(), columns)
          || crosses(box.y0(), box.y1(), sheet.height(), rows)) {
        return false;
      }
    }
    for (RulingLine rule : sheet.rules()) {
      if (rule.horizontal()
          ? crosses(rule.x0(), rule.x1(), sheet.width(), columns)
          : crosses(rule.y0(), rule.y1(), sheet.height(), rows)) {
        return false;
      }
    }
    return true;
  }

  private static boolean crosses(double from, double to, double whole, int parts) {
    for (int i = 1; i < parts; i++) {
      double at = whole * i / parts;
      if (from < at + GUTTER / 2 * whole && to > at - GUTTER / 2 * whole) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the parts of a sheet are pages: each has a number of its own, or text fills those
   * beside one another: of two one, of more all but the last, which may be where a report ends.
   *
   * @param columns how many pages stand beside one another; text under text may be one page
   * @param rows how many stand under one another
   */
  private static boolean areShown(List<SheetPart> parts, int columns, int rows) {
    if (areNumbered(parts)) {
      return parts.size() > 1;
    }
    List<SheetPart> sure = rows == 1 ? parts : parts.subList(0, Math.max(0, parts.size() - 1));
    return columns > 1
        && parts.size() > rows
        && sure.stream().filter(SheetPart::isFilled).count() >= parts.size() - 1;
  }

  /** Whether each of some parts has a page number of its own. */
  static boolean areNumbered(List<SheetPart> parts) {
    Set<Integer> numbers = new HashSet<>();
    for (SheetPart part : parts) {
      Integer number = part.pageNumber();
      if (number == null || !numbers.add(number)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFilled() {
    int lines = 0;
    for (GlyphRow row : LineReader.of(page(1)).rows()) {
      lines += row.places().length >= CHARACTERS && row.widestGap() < row.size() ? 1 : 0;
    }
    return lines >= LINES;
  }

  /** The number printed at one of its ends; null for none. */
  @Nullable Integer pageNumber() {
    Page page = page(1);
    PageNumber found = null;
    for (GlyphRow row : LineReader.of(page).rows()) {
      double y = row.box().centerY();
      PageNumber number =
          Math.min(y, page.height() - y) < MARGIN * page.height()
              ? PageNumber.of(row.text().replace(" ", ""))
              : null;
      if (number != null && (found == null || number.decorated() || !found.decorated())) {
        found = number;
      }
    }
    return found == null ? null : Integer.valueOf(found.value());
  }

  /** What stands on it, as a page. */
  Page page(int number) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : sheet.glyphs()) {
      if (holds(glyph.box().centerX(), glyph.box().centerY())) {
        glyphs.add(glyph.at(moved(glyph.box())));
      }
    }
    List<RulingLine> rules = new ArrayList<>();
    for (RulingLine rule : sheet.rules()) {
      if (holds((rule.x0() + rule.x1()) / 2, (rule.y0() + rule.y1()) / 2)) {
        rules.add(rule.moved(-x0, -y0));
      }
    }
    List<Ink> ink =
        sheet.ink().stream()
            .filter(stain -> holds(stain.box().centerX(), stain.box().centerY()))
            .map(stain -> new Ink(moved(stain.box()), stain.kind()))
            .toList();
    return new Page(number, x1 - x0, y1 - y0, glyphs, rules, sheet.images()).withInk(ink);
  }

  private boolean holds(double x, double y) {
    return x >= x0 && x < x1 && y >= y0 && y < y1;
  }

  private Box moved(Box box) {
    return new Box(box.x0() - x0, box.y0() - y0, box.x1() - x0, box.y1() - y0);
  }
}
