package io.github.nianbao.mutation;

import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A label of a row or of columns in a cell of its own.
 *
 * @param cell that rulings enclose
 * @param inks what stands in it, at least one
 */
record SheetLabel(Box cell, List<Ink> inks) {

  /** Lines that are nearer, in font sizes from edge to edge, may be those of one label. */
  private static final double LINE = 0.3;

  /** The label beside the figures of a row; null where it is not as high as they are. */
  static @Nullable SheetLabel leftOf(Sheet sheet, Box row) {
    for (Table grid : Lattice.grids(sheet.page(1))) {
      TableCell label = grid.cellAt(row.x0() - 4, row.centerY());
      Box box = label == null ? null : label.box();
      if (box != null && Math.abs(box.height() - row.height()) < 1 && isWhole(sheet, box)) {
        return in(sheet, box);
      }
    }
    return null;
  }

  /** The label over the column of a cell; null where it reaches over others too. */
  static @Nullable SheetLabel over(Sheet sheet, TrueCell cell) {
    for (Table grid : Lattice.grids(sheet.page(1))) {
      TableCell own = grid.cellAt(cell.box().centerX(), cell.box().centerY());
      if (own != null) {
        TableCell over = above(grid, own);
        while (over != null && isOfFigures(sheet, box(over))) {
          over = above(grid, over);
        }
        boolean same =
            over != null && over.column0() == own.column0() && over.column1() == own.column1();
        SheetLabel label = same ? in(sheet, box(Objects.requireNonNull(over))) : null;
        return label == null || label.goesOn(sheet) ? null : label;
      }
    }
    return null;
  }

  /** The line of words right over a table; null where it is no line of its own. */
  static @Nullable SheetLabel lineOver(Sheet sheet, Box table) {
    List<Ink> above = Pick.inks(sheet, ink -> ink.y() < table.y0() && ink.y() > table.y0() - 40);
    double y = above.stream().mapToDouble(Ink::y).max().orElse(0);
    List<Ink> line = above.stream().filter(ink -> Math.abs(ink.y() - y) < 2).toList();
    SheetLabel label = line.isEmpty() ? null : new SheetLabel(table, line);
    return label == null || !label.isLine() ? null : label;
  }

  /** The label over this one and those beside it; null where there is none. */
  @Nullable SheetLabel group(Sheet sheet) {
    for (Table grid : Lattice.grids(sheet.page(1))) {
      TableCell own = grid.cellAt(cell.centerX(), cell.centerY());
      TableCell over = own == null ? null : above(grid, own);
      if (own != null && over != null && over.column1() - over.column0() > 1) {
        return in(sheet, box(over));
      }
    }
    return null;
  }

  private static @Nullable TableCell above(Table grid, TableCell cell) {
    return cell.row0() == 0 ? null : grid.cell(cell.row0() - 1, cell.column0());
  }

  private static Box box(TableCell cell) {
    return Objects.requireNonNull(cell.box());
  }

  private static boolean isOfFigures(Sheet sheet, Box box) {
    return sheet.cells().stream()
        .anyMatch(cell -> box.contains(cell.box().centerX(), cell.box().centerY()));
  }

  private static @Nullable SheetLabel in(Sheet sheet, Box box) {
    List<Ink> inks = Pick.inks(sheet, ink -> box.contains(ink.x(), ink.y()));
    boolean words = inks.stream().allMatch(ink -> ink.owner() == null);
    return inks.isEmpty() || !words ? null : new SheetLabel(box, inks);
  }

  /**
   * Whether a cell holds words, and they do not go on left of it: rulings put in may cut labels.
   */
  private static boolean isWhole(Sheet sheet, Box label) {
    List<Ink> words =
        Pick.words(sheet).stream().filter(ink -> label.contains(label.centerX(), ink.y())).toList();
    return words.stream().anyMatch(ink -> label.contains(ink.x(), ink.y()))
        && words.stream()
            .noneMatch(
                ink -> ink.x() < label.x0() && label.x0() - ink.x() < 1.5 * ink.glyph().size());
  }

  /** Whether words right over it or under it may be a part of it that a ruling cuts off. */
  private boolean goesOn(Sheet sheet) {
    Box own = print();
    double near = LINE * inks.get(0).glyph().size();
    return sheet.inks().stream()
        .filter(ink -> !inks.contains(ink) && ink.x() > cell.x0() && ink.x() < cell.x1())
        .map(ink -> ink.glyph().box())
        .anyMatch(box -> box.y1() > own.y0() - near && box.y0() < own.y1() + near);
  }

  /** Around what stands in it. */
  Box print() {
    return Box.around(inks, ink -> ink.glyph().box());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    inks.forEach(ink -> text.append(ink.glyph().text()));
    return text.toString();
  }

  /** Whether it is one upright line in content order, each character one glyph. */
  boolean isLine() {
    for (int i = 0; i < inks.size(); i++) {
      Ink ink = inks.get(i);
      if (ink.glyph().turn() != Rotation.NONE
          || ink.glyph().vertical()
          || ink.glyph().text().length() != 1
          || Math.abs(ink.y() - inks.get(0).y()) > 1
          || (i > 0 && ink.x() <= inks.get(i - 1).x())) {
        return false;
      }
    }
    return true;
  }

  /** Exchanges its print with that of another by their left edges; does nothing without room. */
  boolean exchangedLeft(SheetLabel other) {
    boolean room = fits(other.print().x0(), other) && other.fits(print().x0(), this);
    if (room) {
      exchange(other, other.print().x0() - print().x0());
    }
    return room;
  }

  /** Exchanges its print with that of another by their middles; does nothing without room. */
  boolean exchangedMiddle(SheetLabel other) {
    double half = print().width() / 2;
    double otherHalf = other.print().width() / 2;
    boolean room =
        fits(other.print().centerX() - half, other)
            && other.fits(print().centerX() - otherHalf, this);
    if (room) {
      exchange(other, other.print().centerX() - print().centerX());
    }
    return room;
  }

  private boolean fits(double x0, SheetLabel other) {
    return x0 > other.cell.x0() - 1
        && x0 + print().width() < other.cell.x1() + 1
        && print().height() <= other.cell.height() + 1;
  }

  private void exchange(SheetLabel other, double dx) {
    double dy = other.print().centerY() - print().centerY();
    place(inks, dx, dy);
    place(other.inks, -dx, -dy);
  }

  /** Puts words elsewhere: none of them was moved against the figures near by. */
  private static void place(List<Ink> words, double dx, double dy) {
    for (Ink ink : words) {
      Box box = ink.glyph().box();
      Box other = new Box(box.x0() + dx, box.y0() + dy, box.x1() + dx, box.y1() + dy);
      ink.place(other, ink.glyph().size());
    }
  }

  /**
   * Sets words among its characters, all of them smaller, so that they have as much room as before.
   *
   * @param before which character
   */
  void insert(Sheet sheet, int before, String words) {
    Box print = print();
    double share = (double) inks.size() / (inks.size() + words.length());
    double size = inks.get(0).glyph().size() * share;
    double width = print.width() * (1 - share) / words.length();
    int at = sheet.inks().indexOf(inks.get(0));
    double x = print.x0();
    for (int i = 0; i <= inks.size(); i++) {
      for (int j = 0; i == before && j < words.length(); j++) {
        Box box = new Box(x, print.y0(), x + width, print.y1());
        Glyph glyph = new Glyph(words.substring(j, j + 1), box, size, false, false);
        sheet.inks().add(at + i + j, new Ink(glyph, null));
        x += width;
      }
      if (i < inks.size()) {
        Ink ink = inks.get(i);
        double own = ink.glyph().box().width() * share;
        ink.place(new Box(x, print.y0(), x + own, print.y1()), ink.glyph().size() * share);
        x += own;
      }
    }
  }

  /** The characters from one on as a label of their own. */
  SheetLabel from(int index) {
    return new SheetLabel(cell, inks.subList(index, inks.size()));
  }
}
