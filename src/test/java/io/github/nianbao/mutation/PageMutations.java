package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Changes of whole pages, and of bands across them. */
final class PageMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("page dropped", PageMutations::drop),
          new Mutation("page doubled", PageMutations::twice),
          new Mutation("pages exchanged", PageMutations::exchange),
          new Mutation("pages backwards", (p, r) -> Collections.reverse(p.sheets())),
          new Mutation("pages scaled", PageMutations::scale),
          new Mutation("page stretched", PageMutations::stretch),
          new Mutation("page shifted", PageMutations::shift),
          new Mutation("row cut out", PageMutations::cutRow),
          new Mutation("row doubled", PageMutations::doubleRow),
          new Mutation("band cut out", PageMutations::cutBand),
          new Mutation("band put in", PageMutations::insertBand),
          new Mutation("column cut out", PageMutations::cutColumn),
          new Mutation("room put in across", PageMutations::insertAcross),
          new Mutation("page broken in two", PageMutations::breakPage),
          new Mutation("two pages on one", PageMutations::twoOnOne),
          new Mutation("large words under a page", PageMutations::largeWords));

  private static final DoubleUnaryOperator SAME = DoubleUnaryOperator.identity();

  private PageMutations() {}

  private static void drop(Print print, Random random) {
    if (print.sheets().size() > 1) {
      print.sheets().remove(random.nextInt(print.sheets().size()));
    }
  }

  private static void twice(Print print, Random random) {
    Sheet sheet = Pick.one(print.sheets(), random);
    print.repeat();
    print.sheets().add(random.nextInt(print.sheets().size() + 1), sheet.copy());
  }

  private static void exchange(Print print, Random random) {
    int one = random.nextInt(print.sheets().size());
    int other = random.nextInt(print.sheets().size());
    Collections.swap(print.sheets(), one, other);
  }

  private static void scale(Print print, Random random) {
    double by = Math.exp(Pick.about(0, 1.1, random));
    for (Sheet sheet : print.sheets()) {
      sheet.map(x -> x * by, y -> y * by, by);
      sheet.resize(sheet.width() * by, sheet.height() * by);
    }
  }

  private static void stretch(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double across = Pick.between(0.95, 1.5, random);
    double down = Pick.between(0.95, 1.5, random);
    sheet.map(x -> x * across, y -> y * down, 1);
    sheet.resize(sheet.width() * across, sheet.height() * down);
  }

  private static void shift(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double dx = Pick.about(0, 30, random);
    double dy = Pick.about(0, 30, random);
    sheet.map(x -> x + dx, y -> y + dy, 1);
  }

  /** A watermark in upright letters, before all that is on the page. */
  private static void largeWords(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double size = Pick.between(40, 90, random);
    double x = random.nextDouble() * Math.max(1, sheet.width() - 4 * size);
    double y = random.nextDouble() * Math.max(1, sheet.height() - size);
    String words = "内部资料";
    for (int i = 0; i < words.length(); i++) {
      Box box = new Box(x + i * size, y, x + (i + 1) * size, y + size);
      Glyph glyph = new Glyph(words.substring(i, i + 1), box, size, false, false);
      sheet.inks().add(i, new Ink(glyph, null));
    }
  }

  private static Box row(Sheet sheet, Random random) {
    List<TrueCell> table = Pick.table(sheet, random);
    return table.isEmpty()
        ? new Box(0, 0, 0, 0)
        : Pick.around(Pick.one(Pick.strips(table, true), random));
  }

  private static void cutRow(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    Box row = row(sheet, random);
    cut(sheet, row.y0(), row.y1(), true);
  }

  private static void cutColumn(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    List<TrueCell> table = Pick.table(sheet, random);
    if (!table.isEmpty()) {
      Box column = Pick.around(Pick.one(Pick.strips(table, false), random));
      cut(sheet, column.x0(), column.x1(), false);
    }
  }

  private static void cutBand(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double y = random.nextDouble() * sheet.height();
    cut(sheet, y, y + Pick.between(1, 60, random), true);
  }

  /** Cuts a band out and moves together what was on either side. */
  static void cut(Sheet sheet, double from, double to, boolean rows) {
    if (to <= from) {
      return;
    }
    sheet.inks().removeIf(ink -> within(rows ? ink.y() : ink.x(), from, to));
    sheet
        .rules()
        .removeIf(
            rule ->
                rows
                    ? rule.y0() >= from
                        && rule.y1() < to
                        && (rule.horizontal() || rule.y1() > rule.y0())
                    : rule.x0() >= from && rule.x1() < to);
    sheet.lose(
        cell ->
            rows
                ? cell.box().y0() >= from - 0.5 && cell.box().y1() <= to + 0.5
                : cell.box().x0() >= from - 0.5 && cell.box().x1() <= to + 0.5);
    DoubleUnaryOperator map = place -> place < from ? place : Math.max(from, place - (to - from));
    sheet.map(rows ? SAME : map, rows ? map : SAME, 1);
    sheet.rules().removeIf(rule -> rule.length() <= 0);
  }

  private static boolean within(double place, double from, double to) {
    return place >= from && place < to;
  }

  private static void insertBand(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double at = random.nextDouble() * sheet.height();
    double by = Pick.between(0, 60, random);
    sheet.map(SAME, y -> y < at ? y : y + by, 1);
    sheet.resize(sheet.width(), sheet.height() + by);
  }

  private static void insertAcross(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double at = random.nextDouble() * sheet.width();
    double by = Pick.between(0, 60, random);
    sheet.map(x -> x < at ? x : x + by, SAME, 1);
    sheet.resize(sheet.width() + by, sheet.height());
  }

  /** The same row once more under itself. */
  private static void doubleRow(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    Box row = row(sheet, random);
    double by = row.height();
    if (by <= 0) {
      return;
    }
    print.repeat();
    IdentityHashMap<Ink, Ink> inks = new IdentityHashMap<>();
    List<RulingLine> rules = new ArrayList<>();
    List<Ink> copies = new ArrayList<>();
    for (Ink ink : sheet.inks()) {
      if (within(ink.y(), row.y0(), row.y1())) {
        Ink copy = ink.copy();
        inks.put(ink, copy);
        copies.add(copy);
      }
    }
    for (RulingLine rule : sheet.rules()) {
      if (rule.horizontal() && within(rule.y0(), row.y0() - 1, row.y1() - 1)) {
        rules.add(rule);
      }
    }
    sheet.map(SAME, y -> y < row.y1() - 1 ? y : y + by, 1);
    for (Ink ink : copies) {
      Box box = ink.glyph().box();
      ink.place(new Box(box.x0(), box.y0() + by, box.x1(), box.y1() + by), ink.glyph().size());
    }
    // The cells now end where the row was; under them is the copy, and either may be lost yet.
    sheet
        .cells()
        .replaceAll(
            cell ->
                Math.abs(cell.box().y0() - row.y0()) < 1
                    ? cell.at(new Box(cell.box().x0(), row.y0(), cell.box().x1(), row.y1()))
                    : cell);
    for (TrueCell cell : List.copyOf(sheet.cells())) {
      Box box = cell.box();
      if (Math.abs(box.y0() - row.y0()) < 1 && inks.keySet().containsAll(cell.own())) {
        Box under = new Box(box.x0(), box.y0() + by, box.x1(), box.y1() + by);
        List<Ink> own = cell.own().stream().map(ink -> inks.getOrDefault(ink, ink)).toList();
        sheet.cells().add(cell.at(under).holding(own));
      }
    }
    sheet.inks().addAll(copies);
    rules.forEach(rule -> sheet.rules().add(rule.moved(0, by)));
    sheet.resize(sheet.width(), sheet.height() + by);
  }

  /** A page break anywhere, through a row too: what is under it goes to a page of its own. */
  private static void breakPage(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double at = Pick.between(0.1, 0.9, random) * sheet.height();
    Sheet lower = new Sheet(sheet.width(), sheet.height());
    for (Ink ink : List.copyOf(sheet.inks())) {
      if (ink.y() >= at) {
        lower.inks().add(ink);
      }
    }
    sheet.inks().removeAll(lower.inks());
    List<RulingLine> upper = new ArrayList<>();
    for (RulingLine rule : sheet.rules()) {
      if (rule.y0() < at) {
        upper.add(
            new RulingLine(
                rule.x0(), rule.y0(), rule.x1(), Math.min(at, rule.y1()), rule.source()));
      }
      if (rule.y1() > at) {
        lower
            .rules()
            .add(
                new RulingLine(
                    rule.x0(), Math.max(at, rule.y0()), rule.x1(), rule.y1(), rule.source()));
      }
    }
    sheet.rules().clear();
    sheet.rules().addAll(upper);
    for (TrueCell cell : List.copyOf(sheet.cells())) {
      if (cell.box().y0() >= at) {
        lower.cells().add(cell);
        sheet.cells().remove(cell);
      } else if (cell.box().y1() > at) {
        sheet.cells().remove(cell);
        print.spread().put(cell.pointer(), cell.own());
      }
    }
    double up = at - 60;
    lower.map(SAME, y -> y - up, 1);
    print.sheets().add(print.sheets().indexOf(sheet) + 1, lower);
  }

  /** Two pages beside each other on one. */
  private static void twoOnOne(Print print, Random random) {
    if (print.sheets().size() < 2) {
      return;
    }
    int index = random.nextInt(print.sheets().size() - 1);
    Sheet left = print.sheets().get(index);
    Sheet right = print.sheets().remove(index + 1);
    double width = left.width();
    right.map(x -> x + width, SAME, 1);
    left.inks().addAll(right.inks());
    left.rules().addAll(right.rules());
    left.cells().addAll(right.cells());
    left.resize(width + right.width(), Math.max(left.height(), right.height()));
  }
}
