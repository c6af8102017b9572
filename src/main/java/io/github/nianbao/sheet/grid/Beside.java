package io.github.nianbao.sheet.grid;

import io.github.nianbao.sheet.grid.Items.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tables that lie beside one another, with a blank column between, each under its own heading. */
final class Beside {

  private Beside() {}

  /**
   * The parts of what lies between blank rows, from the left; what runs over them all, as a title
   * does, is a part of its own before them.
   *
   * @param items from the top
   * @param isHeading whether the text of a cell is a heading
   */
  static List<List<Item>> parts(List<Item> items, Predicate<String> isHeading) {
    NavigableMap<Integer, List<Item>> rows = new TreeMap<>();
    for (Item item : items) {
      if (!item.isBlank()) {
        rows.computeIfAbsent(item.place().row(), key -> new ArrayList<>()).add(item);
      }
    }
    BitSet taken = new BitSet();
    for (List<Item> row : rows.values()) {
      if (row.size() > 1) {
        row.forEach(item -> taken.set(item.place().column(), item.place().columnEnd()));
      }
    }
    List<Integer> starts = new ArrayList<>();
    int from = taken.nextSetBit(0);
    while (from >= 0) {
      if (starts.isEmpty() || isHeaded(items, from, taken.nextClearBit(from), isHeading)) {
        starts.add(from);
      }
      from = taken.nextSetBit(taken.nextClearBit(from));
    }
    return starts.size() < 2 ? List.of(items) : parts(items, rows, starts);
  }

  private static List<List<Item>> parts(
      List<Item> items, NavigableMap<Integer, List<Item>> rows, List<Integer> starts) {
    List<List<Item>> parts = new ArrayList<>();
    for (int i = 0; i <= starts.size(); i++) {
      parts.add(new ArrayList<>());
    }
    boolean begun = false;
    for (Item item : items) {
      begun |= rows.getOrDefault(item.place().row(), List.of()).size() > 1;
      int part = 0;
      while (begun && part < starts.size() && item.place().column() >= starts.get(part)) {
        part++;
      }
      parts.get(begun ? Math.max(1, part) : 0).add(item);
    }
    parts.removeIf(List::isEmpty);
    return parts;
  }

  /** Whether the first cell in some columns is a heading. */
  private static boolean isHeaded(List<Item> items, int from, int to, Predicate<String> isHeading) {
    for (Item item : items) {
      int column = item.place().column();
      if (!item.isBlank() && column >= from && column < to) {
        return isHeading.test(item.cell().text().strip());
      }
    }
    return false;
  }
}
