package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Rotation;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is set beside a figure in its cell: the sign of a note, or another figure. */
final class ValueMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("note beside a figure", ValueMutations::addNote),
          new Mutation("second figure in a cell", ValueMutations::addFigure));

  private static final String NOTES = "①②⑩¹²³₁₂❶➀⑴";

  /** How far above the lower end of its em box the line of a digit lies, in font sizes. */
  private static final double BASELINE = 0.12;

  private ValueMutations() {}

  private static void addNote(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    TrueCell cell = cell(sheet, random);
    if (cell == null) {
      return;
    }
    Glyph last = last(cell);
    double size = last.size();
    double x0 = last.box().x1() + Pick.between(0, 0.1, random) * size;
    if (random.nextBoolean()) {
      int note = random.nextInt(NOTES.length());
      double width = (random.nextBoolean() ? 0.5 : 1) * size;
      Box box = new Box(x0, last.box().y0(), x0 + width, last.box().y1());
      put(sheet, cell, Ink.note(glyph(NOTES.substring(note, note + 1), box, size)), random);
      return;
    }
    double small = Pick.between(0.45, 0.75, random) * size;
    double raised = (random.nextInt(4) == 0 ? -0.2 : Pick.between(0.2, 0.4, random)) * size;
    double y1 = last.box().y1() - BASELINE * size - raised + BASELINE * small;
    Box box = new Box(x0, y1 - small, x0 + small / 2, y1);
    put(sheet, cell, Ink.note(glyph(String.valueOf(1 + random.nextInt(9)), box, small)), random);
  }

  private static void addFigure(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    TrueCell cell = cell(sheet, random);
    if (cell == null) {
      return;
    }
    Glyph last = last(cell);
    double size = last.size();
    boolean below = random.nextBoolean();
    double x0 =
        below
            ? cell.own().get(0).glyph().box().x0()
            : last.box().x1() + Pick.between(0.25, 1.2, random) * size;
    double y0 = last.box().y0() + (below ? Pick.between(1, 1.4, random) * size : 0);
    int digits = 1 + random.nextInt(3);
    for (int i = 0; i < digits; i++) {
      double width = last.box().width();
      Box box = new Box(x0 + i * width, y0, x0 + (i + 1) * width, y0 + size);
      String text = String.valueOf(1 + random.nextInt(9));
      if (!put(sheet, cell, Ink.added(glyph(text, box, size)), random)) {
        return;
      }
    }
  }

  private static Glyph glyph(String text, Box box, double size) {
    return new Glyph(text, box, size, false, false);
  }

  /** Adds a sign where the cell has room for it. */
  private static boolean put(Sheet sheet, TrueCell cell, Ink ink, Random random) {
    Box box = ink.glyph().box();
    if (!cell.box().contains(box.x0() - 0.2, box.centerY())
        || !cell.box().contains(box.x1() + 0.2, box.centerY())) {
      return false;
    }
    sheet.inks().add(random.nextInt(sheet.inks().size()), ink);
    return true;
  }

  /** A cell with a figure of one upright line. */
  private static @Nullable TrueCell cell(Sheet sheet, Random random) {
    List<TrueCell> cells =
        sheet.cells().stream().filter(TrueCell::plain).filter(ValueMutations::isOneLine).toList();
    return cells.isEmpty() ? null : Pick.one(cells, random);
  }

  private static boolean isOneLine(TrueCell cell) {
    return !cell.own().isEmpty()
        && cell.own().stream()
            .allMatch(
                ink ->
                    !ink.glyph().vertical()
                        && ink.glyph().turn() == Rotation.NONE
                        && Math.abs(ink.y() - cell.own().get(0).y()) < 1);
  }

  private static Glyph last(TrueCell cell) {
    return cell.own().stream().max(Comparator.comparingDouble(Ink::x)).orElseThrow().glyph();
  }
}
