package io.github.nianbao.sheet.grid;

import io.github.nianbao.sheet.grid.Items.Item;
import java.util.regex.Pattern;

/**
 * Whether the figures on a sheet have room in their cells. Widths are in digits of the size in
 * which columns are measured, and never more than what a program takes.
 */
final class Room {

  /** What is no figure may be cut off: its reader knows what it says. */
  private static final Pattern FIGURE =
      Pattern.compile("(?s)[^\\p{L}\\d]*+\\d(?!\\d*[.．、]\\s*\\p{L})[^\\p{L}]*+\\p{L}{0,2}\\s*");

  /** How wide the narrowest digits are, beside those in which columns are measured. */
  private static final double DIGIT = 0.95;

  private static final double COMMA = DIGIT / 2;

  /** How far lines lie apart, as a share of the size of their text. */
  private static final double PITCH = 1.15;

  /** How high digits are, likewise. */
  private static final double HEIGHT = 0.7;

  /** How far text stands from the side of its cell for each step. */
  private static final double STEP = 1.2;

  private final Sheet sheet;

  Room(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Whether a figure is not seen whole. */
  boolean isTooSmall(Item item) {
    String text = item.cell().text().strip();
    Fit fit = item.cell().fit();
    if (fit != Fit.SIGNS && !FIGURE.matcher(text).matches()) {
      return false;
    }
    CellRange place = item.place();
    double size = item.cell().size() > 0 ? item.cell().size() : sheet.usualSize();
    double scale = size / sheet.usualSize();
    double indent = STEP * item.cell().indent();
    double own = Math.max(0, sheet.width(place.column(), place.columnEnd()) - indent);
    double width = scale * text.lines().mapToDouble(Room::width).max().orElse(0);
    boolean cut =
        switch (fit) {
          case SIGNS -> width > own;
          case RIGHTWARDS -> width > own + beside(place, 1, width - own);
          case LEFTWARDS -> width > own + beside(place, -1, width - own);
          case BOTH_WAYS -> {
            double half = (width - own) / 2;
            yield half > Math.min(beside(place, 1, half), beside(place, -1, half));
          }
          case ACROSS -> width > own || sheet.isBlank(place.row(), place.columnEnd());
          case REPEATED -> width > own || 2 * width <= own;
          case WRAPPED, SHRUNK -> false;
        };
    double lines =
        fit == Fit.WRAPPED
            ? text.lines().mapToDouble(line -> Math.ceil(scale * width(line) / own)).sum()
            : 1;
    double high = size * (HEIGHT + PITCH * (Math.max(1, lines) - 1));
    return cut || (fit != Fit.SHRUNK && high > sheet.height(place.row(), place.rowEnd()));
  }

  private static double width(String line) {
    double width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wide = Character.isIdeographic(c) || c >= 0xFF00;
      width += wide ? 2 * DIGIT : Character.isDigit(c) ? DIGIT : COMMA;
    }
    return width;
  }

  /**
   * How much room there is beside a cell on which nothing lies.
   *
   * @param step to which side
   * @param enough more is not looked for
   */
  private double beside(CellRange place, int step, double enough) {
    double room = 0;
    int column = step > 0 ? place.columnEnd() : place.column() - 1;
    while (room < enough
        && !place.isSeveral()
        && column >= 0
        && column < Sheet.COLUMNS
        && sheet.isBlank(place.row(), column)) {
      room += sheet.width(column, column + 1);
      column += step;
    }
    return room;
  }
}
