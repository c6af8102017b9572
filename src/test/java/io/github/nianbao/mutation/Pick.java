package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a change is done to, by chance. */
final class Pick {

  private Pick() {}

  static <T> T one(List<T> things, Random random) {
    return things.get(random.nextInt(things.size()));
  }

  /** A number between two, either side of 0. */
  static double about(double least, double most, Random random) {
    double size = least + random.nextDouble() * (most - least);
    return random.nextBoolean() ? size : -size;
  }

  static double between(double least, double most, Random random) {
    return least + random.nextDouble() * (most - least);
  }

  /** A page, one with cells where there is any. */
  static Sheet sheet(Print print, Random random) {
    List<Sheet> some = print.sheets().stream().filter(sheet -> !sheet.cells().isEmpty()).toList();
    return one(some.isEmpty() ? print.sheets() : some, random);
  }

  static List<TrueCell> table(Sheet sheet, Random random) {
    if (sheet.cells().isEmpty()) {
      return List.of();
    }
    String table = one(sheet.cells(), random).table();
    return sheet.cells().stream().filter(cell -> cell.table().equals(table)).toList();
  }

  /** The rows, or the columns, of some cells, from the top or the left. */
  static List<List<TrueCell>> strips(List<TrueCell> cells, boolean rows) {
    Function<TrueCell, Long> place =
        cell -> Math.round(rows ? cell.box().centerY() : cell.box().centerX());
    Map<Long, List<TrueCell>> strips = new LinkedHashMap<>();
    cells.stream()
        .sorted(Comparator.comparing(place))
        .forEach(
            cell -> strips.computeIfAbsent(place.apply(cell), key -> new ArrayList<>()).add(cell));
    return List.copyOf(strips.values());
  }

  static Box around(List<TrueCell> cells) {
    return Box.around(cells, TrueCell::box);
  }

  /** What stands of a cell's print on a page. */
  static List<Ink> print(Sheet sheet, TrueCell cell) {
    return inks(sheet, ink -> cell.box().contains(ink.x(), ink.y()));
  }

  static List<Ink> inks(Sheet sheet, Predicate<Ink> which) {
    return sheet.inks().stream().filter(which).toList();
  }

  /** Figures, digit by digit, of the tables of a page. */
  static List<Ink> digits(Sheet sheet) {
    return inks(sheet, ink -> ink.owner() != null && ink.digit());
  }

  /** What belongs to no figure. */
  static List<Ink> words(Sheet sheet) {
    return inks(sheet, ink -> ink.owner() == null);
  }
}
