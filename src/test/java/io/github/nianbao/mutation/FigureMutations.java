package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Changes of figures, of rows and of columns of figures. */
final class FigureMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("figure dropped", FigureMutations::dropFigure),
          new Mutation("figure moved a little", (p, r) -> moveFigure(p, r, 4)),
          new Mutation("figure moved", (p, r) -> moveFigure(p, r, 60)),
          new Mutation("figure moved to another cell", FigureMutations::moveToCell),
          new Mutation("figures exchanged", FigureMutations::exchange),
          new Mutation("figures of a block shifted", (p, r) -> shift(p, r, false)),
          new Mutation("block with its labels shifted", (p, r) -> shift(p, r, true)),
          new Mutation("figures of a column shifted", FigureMutations::shiftColumn),
          new Mutation("all figures shifted", FigureMutations::shiftAll),
          new Mutation("figures of a row dropped", (p, r) -> dropStrip(p, r, true)),
          new Mutation("figures of a column dropped", (p, r) -> dropStrip(p, r, false)),
          new Mutation("rows exchanged", FigureMutations::exchangeRows),
          new Mutation("figure broken over lines", FigureMutations::breakFigure),
          new Mutation("figure drawn as outlines", (p, r) -> paint(p, r, Kind.DRAWING, true)),
          new Mutation("digit drawn as outlines", (p, r) -> paint(p, r, Kind.DRAWING, false)),
          new Mutation("figure white on white", (p, r) -> paint(p, r, Kind.HIDDEN, true)),
          new Mutation("digit white on white", (p, r) -> paint(p, r, Kind.HIDDEN, false)),
          new Mutation("figure under a thin area", (p, r) -> paint(p, r, Kind.HALF_HIDDEN, true)),
          new Mutation("digit as in a mirror", (p, r) -> paint(p, r, Kind.HALF_HIDDEN, false)),
          new Mutation("digit of shapes alone", (p, r) -> paint(p, r, Kind.TEXT, false)),
          new Mutation("sign in a cell", FigureMutations::addSign));

  private FigureMutations() {}

  private static void dropFigure(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.cells().isEmpty()) {
      sheet.inks().removeAll(Pick.print(sheet, Pick.one(sheet.cells(), random)));
    }
  }

  /** Paints a figure, or one digit of it, so that its text does not say what is seen. */
  private static void paint(Print print, Random random, Kind kind, boolean whole) {
    Sheet sheet = Pick.sheet(print, random);
    List<Ink> figure =
        sheet.cells().isEmpty()
            ? List.of()
            : Pick.print(sheet, Pick.one(sheet.cells(), random)).stream()
                .filter(Ink::digit)
                .toList();
    if (whole) {
      figure.forEach(ink -> ink.paint(kind));
    } else if (!figure.isEmpty()) {
      Pick.one(figure, random).paint(kind);
    }
  }

  private static void moveFigure(Print print, Random random, double most) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.cells().isEmpty()) {
      double dx = Pick.about(0, most, random);
      double dy = Pick.about(0, most, random);
      Pick.print(sheet, Pick.one(sheet.cells(), random)).forEach(ink -> ink.move(dx, dy));
    }
  }

  private static void moveToCell(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.cells().isEmpty()) {
      TrueCell from = Pick.one(sheet.cells(), random);
      TrueCell to = Pick.one(sheet.cells(), random);
      move(Pick.print(sheet, from), from.box(), to.box());
    }
  }

  private static void exchange(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.cells().isEmpty()) {
      TrueCell one = Pick.one(sheet.cells(), random);
      TrueCell other = Pick.one(sheet.cells(), random);
      List<Ink> ones = Pick.print(sheet, one);
      List<Ink> others = Pick.print(sheet, other);
      move(ones, one.box(), other.box());
      move(others, other.box(), one.box());
    }
  }

  private static void move(List<Ink> inks, Box from, Box to) {
    for (Ink ink : inks) {
      ink.move(to.centerX() - from.centerX(), to.centerY() - from.centerY());
    }
  }

  private static void shift(Print print, Random random, boolean withLabels) {
    Sheet sheet = Pick.sheet(print, random);
    List<List<TrueCell>> rows = Pick.strips(Pick.table(sheet, random), true);
    if (rows.isEmpty()) {
      return;
    }
    int first = random.nextInt(rows.size());
    int last = first + random.nextInt(rows.size() - first);
    List<TrueCell> cells = new ArrayList<>();
    rows.subList(first, last + 1).forEach(cells::addAll);
    Box block = Pick.around(cells);
    double dy = Pick.about(0, random.nextBoolean() ? 6 : 30, random);
    for (Ink ink : List.copyOf(sheet.inks())) {
      boolean within = ink.y() > block.y0() && ink.y() < block.y1();
      if (within && (withLabels || block.contains(ink.x(), ink.y()))) {
        ink.move(0, dy);
      }
    }
    if (withLabels) {
      move(sheet, cell -> block.contains(cell.box().centerX(), cell.box().centerY()), dy);
    }
  }

  /** Moves cells with what stands in them: their labels went with them. */
  private static void move(Sheet sheet, Predicate<TrueCell> which, double dy) {
    sheet
        .cells()
        .replaceAll(
            cell -> {
              Box box = cell.box();
              Box moved = new Box(box.x0(), box.y0() + dy, box.x1(), box.y1() + dy);
              return which.test(cell) ? cell.at(moved) : cell;
            });
  }

  private static void shiftColumn(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    List<List<TrueCell>> columns = Pick.strips(Pick.table(sheet, random), false);
    if (columns.isEmpty()) {
      return;
    }
    double dx = Pick.about(0, random.nextBoolean() ? 8 : 60, random);
    List<Ink> inks = new ArrayList<>();
    for (TrueCell cell : Pick.one(columns, random)) {
      inks.addAll(Pick.print(sheet, cell));
    }
    inks.forEach(ink -> ink.move(dx, 0));
  }

  private static void shiftAll(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double dx = random.nextBoolean() ? 0 : Pick.about(0, 40, random);
    double dy = random.nextBoolean() ? 0 : Pick.about(0, 40, random);
    List<Ink> inks = new ArrayList<>();
    Pick.table(sheet, random).forEach(cell -> inks.addAll(Pick.print(sheet, cell)));
    inks.forEach(ink -> ink.move(dx, dy));
  }

  private static void dropStrip(Print print, Random random, boolean row) {
    Sheet sheet = Pick.sheet(print, random);
    List<List<TrueCell>> strips = Pick.strips(Pick.table(sheet, random), row);
    if (!strips.isEmpty()) {
      for (TrueCell cell : Pick.one(strips, random)) {
        sheet.inks().removeAll(Pick.print(sheet, cell));
      }
    }
  }

  /** Two rows that are equally high, each with its labels. */
  private static void exchangeRows(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    List<List<TrueCell>> rows = Pick.strips(Pick.table(sheet, random), true);
    if (rows.size() < 2) {
      return;
    }
    List<TrueCell> one = Pick.one(rows, random);
    List<TrueCell> other = Pick.one(rows, random);
    Box upper = withLabel(sheet, Pick.around(one));
    Box lower = withLabel(sheet, Pick.around(other));
    double dy = lower.centerY() - upper.centerY();
    if (one.size() != other.size()
        || upper.height() <= 0
        || lower.height() <= 0
        || Math.abs(upper.x0() - lower.x0()) > 1
        || Math.abs(upper.height() - lower.height()) > 1
        || Math.abs(dy) < upper.height() - 1) {
      return;
    }
    List<Ink> ones = Pick.inks(sheet, ink -> upper.contains(ink.x(), ink.y()));
    List<Ink> others = Pick.inks(sheet, ink -> lower.contains(ink.x(), ink.y()));
    ones.forEach(ink -> ink.move(0, dy));
    others.forEach(ink -> ink.move(0, -dy));
    move(sheet, one::contains, dy);
    move(sheet, other::contains, -dy);
  }

  /** A row of figures and the cell of its label, where that is as high as the row. */
  private static Box withLabel(Sheet sheet, Box row) {
    SheetLabel label = SheetLabel.leftOf(sheet, row);
    return label == null
        ? new Box(row.x0(), row.centerY(), row.x1(), row.centerY())
        : label.cell().union(row);
  }

  /** A figure of several digits goes on under its first ones. */
  private static void breakFigure(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    List<TrueCell> several =
        sheet.cells().stream().filter(cell -> cell.own().size() > 1 && cell.plain()).toList();
    if (several.isEmpty()) {
      return;
    }
    List<Ink> own = Pick.one(several, random).own();
    double size = own.get(0).glyph().size();
    int at = 1 + random.nextInt(own.size() - 1);
    double dx = own.get(0).x() - own.get(at).x();
    for (int i = 0; i < own.size(); i++) {
      own.get(i).move(i < at ? 0 : dx, i < at ? -size / 2 : size / 2);
    }
  }

  private static void addSign(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.cells().isEmpty()) {
      TrueCell cell = Pick.one(sheet.cells(), random);
      List<Ink> digits = Pick.digits(sheet);
      double size = digits.isEmpty() ? 9 : digits.get(0).glyph().size();
      double x = Pick.between(cell.box().x0(), cell.box().x1() - size / 2, random);
      double y = cell.box().centerY() - size / 2;
      Box box = new Box(x, y, x + size / 2, y + size);
      String text = String.valueOf("1234567890-./件注一".charAt(random.nextInt(16)));
      sheet.inks().add(Ink.added(new Glyph(text, box, size, false, false)));
    }
  }
}
