package io.github.nianbao.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes of labels alone: the figures stay where they are, and are those of the rows and columns
 * that the labels now name, or of none.
 */
final class LabelMutations {

  static final List<Mutation> ALL =
      List.of(
          once("labels of rows exchanged", (p, s, r) -> exchangeRows(p, s, r, false)),
          once("texts exchanged under numbers", (p, s, r) -> exchangeRows(p, s, r, true)),
          once("labels of columns exchanged", LabelMutations::exchangeColumns),
          once("labels of blocks exchanged", LabelMutations::exchangeBlocks),
          once("row of another measure", LabelMutations::replaceOfRow),
          once("column of another measure", LabelMutations::replaceOfColumn));

  private static final Pattern NUMBER = Pattern.compile("^[(（]?[一二三四五六七八九\\d]{1,2}(?:[)）]|[、.．])");

  /** What makes a label that of another measure, set behind it. */
  private static final List<String> OTHERS = List.of("(上年)", "(下级)", "(去年同期)");

  /** Labels that say so already, or do not go with it. */
  private static final Pattern SAID = Pattern.compile("上一?年|增|结转");

  /** How often a place is looked for where a change can be made. */
  private static final int TRIES = 12;

  private LabelMutations() {}

  /** A change of a page by chance, where it can be made. */
  private interface Try {
    /** Whether it was made. */
    boolean made(Print print, Sheet sheet, Random random);
  }

  private static Mutation once(String kind, Try change) {
    return new Mutation(
        kind,
        (print, random) -> {
          int tries = 0;
          while (tries < TRIES && !change.made(print, Pick.sheet(print, random), random)) {
            tries++;
          }
        });
  }

  private static boolean exchangeRows(Print print, Sheet sheet, Random random, boolean numbered) {
    List<List<TrueCell>> rows = Pick.strips(Pick.table(sheet, random), true);
    if (rows.isEmpty()) {
      return false;
    }
    List<TrueCell> one = Pick.one(rows, random);
    List<TrueCell> other = Pick.one(rows, random);
    SheetLabel upper = SheetLabel.leftOf(sheet, Pick.around(one));
    SheetLabel lower = SheetLabel.leftOf(sheet, Pick.around(other));
    Map<String, String> names = names(print, sheet, one, other);
    if (upper == null || lower == null || names.isEmpty() || text(upper).equals(text(lower))) {
      return false;
    }
    if (numbered) {
      upper = behindNumber(upper);
      lower = behindNumber(lower);
    }
    if (upper != null
        && lower != null
        && Math.abs(upper.cell().x0() - lower.cell().x0()) < 1
        && upper.exchangedLeft(lower)) {
      rename(sheet, names);
      return true;
    }
    return false;
  }

  /** What a label says without its number. */
  private static String text(SheetLabel label) {
    return NUMBER.matcher(label.text()).replaceFirst("");
  }

  private static @Nullable SheetLabel behindNumber(SheetLabel label) {
    int number = label.text().length() - text(label).length();
    return label.isLine() && number > 0 && number < label.inks().size() ? label.from(number) : null;
  }

  private static boolean exchangeColumns(Print print, Sheet sheet, Random random) {
    List<TrueCell> table = Pick.table(sheet, random);
    if (table.isEmpty() || !print.holdsAll(sheet, "/" + table.get(0).table() + "/")) {
      return false;
    }
    TrueCell one = Pick.one(table, random);
    TrueCell other =
        Pick.one(table.stream().filter(cell -> cell.row().equals(one.row())).toList(), random);
    SheetLabel left = SheetLabel.over(sheet, one);
    SheetLabel right = SheetLabel.over(sheet, other);
    if (left == null || right == null || left.text().equals(right.text())) {
      return false;
    }
    List<TrueCell> lefts = under(sheet, table, left);
    List<TrueCell> rights = under(sheet, table, right);
    Map<String, String> names = names(print, sheet, lefts, rights, TrueCell::row);
    if (!names.isEmpty() && left.exchangedMiddle(right)) {
      rename(sheet, names);
      return true;
    }
    return false;
  }

  /** The cells of a table whose column a label names. */
  private static List<TrueCell> under(Sheet sheet, List<TrueCell> table, SheetLabel label) {
    return table.stream().filter(cell -> label.equals(SheetLabel.over(sheet, cell))).toList();
  }

  /** Of the groups of columns under one label, as those of 行政诉讼 are. */
  private static boolean exchangeBlocks(Print print, Sheet sheet, Random random) {
    List<TrueCell> table = Pick.table(sheet, random);
    List<String> blocks = table.stream().map(TrueCell::row).distinct().toList();
    if (table.isEmpty() || !table.get(0).table().equals("reviewAndLitigation")) {
      return false;
    }
    String one = Pick.one(blocks, random);
    String other = Pick.one(blocks, random);
    List<TrueCell> ones = table.stream().filter(cell -> cell.row().equals(one)).toList();
    List<TrueCell> others = table.stream().filter(cell -> cell.row().equals(other)).toList();
    SheetLabel left = group(sheet, ones);
    SheetLabel right = group(sheet, others);
    Map<String, String> names = names(print, sheet, ones, others, TrueCell::column);
    if (left != null
        && right != null
        && !names.isEmpty()
        && Math.abs(left.cell().y0() - right.cell().y0()) < 1
        && Math.abs(left.cell().y1() - right.cell().y1()) < 1
        && left.exchangedMiddle(right)) {
      rename(sheet, names);
      return true;
    }
    return false;
  }

  private static @Nullable SheetLabel group(Sheet sheet, List<TrueCell> cells) {
    SheetLabel group = null;
    for (TrueCell cell : cells) {
      SheetLabel leaf = SheetLabel.over(sheet, cell);
      SheetLabel own = leaf == null ? null : leaf.group(sheet);
      if (own == null || (group != null && !group.equals(own))) {
        return null;
      }
      group = own;
    }
    return group;
  }

  private static boolean replaceOfRow(Print print, Sheet sheet, Random random) {
    List<List<TrueCell>> rows = Pick.strips(Pick.table(sheet, random), true);
    if (!rows.isEmpty()) {
      List<TrueCell> row = Pick.one(rows, random);
      SheetLabel label = SheetLabel.leftOf(sheet, Pick.around(row));
      boolean whole = row.stream().allMatch(cell -> print.holdsAll(sheet, cell.row() + "/"));
      if (label != null && whole && isReplaced(sheet, label, random)) {
        sheet.lose(row::contains);
        return true;
      }
    }
    return false;
  }

  private static boolean replaceOfColumn(Print print, Sheet sheet, Random random) {
    List<TrueCell> table = Pick.table(sheet, random);
    if (!table.isEmpty() && print.holdsAll(sheet, "/" + table.get(0).table() + "/")) {
      SheetLabel label = SheetLabel.over(sheet, Pick.one(table, random));
      if (label != null) {
        List<TrueCell> column = under(sheet, table, label);
        if (isReplaced(sheet, label, random)) {
          sheet.lose(column::contains);
          return true;
        }
      }
    }
    return false;
  }

  /** Makes a label that of another measure; does nothing where it cannot be told to be one. */
  private static boolean isReplaced(Sheet sheet, SheetLabel label, Random random) {
    String text = label.text();
    if (!label.isLine() || text.length() < 2 || SAID.matcher(text).find()) {
      return false;
    }
    int thisYear = text.indexOf("本年");
    if (thisYear >= 0) {
      label.inks().get(thisYear).write("上");
      return true;
    }
    label.insert(sheet, text.length(), Pick.one(OTHERS, random));
    return true;
  }

  /** The new names of figures of two rows; none where not each has one in the other. */
  private static Map<String, String> names(
      Print print, Sheet sheet, List<TrueCell> one, List<TrueCell> other) {
    return names(print, sheet, one, other, TrueCell::column);
  }

  /**
   * The new names of figures that are exchanged.
   *
   * @param common what a figure has in common with the one that it is exchanged with
   * @return none where not each of them has one
   */
  private static Map<String, String> names(
      Print print,
      Sheet sheet,
      List<TrueCell> one,
      List<TrueCell> other,
      Function<TrueCell, String> common) {
    Map<String, TrueCell> others = new HashMap<>();
    other.forEach(cell -> others.put(common.apply(cell), cell));
    Map<String, String> names = new HashMap<>();
    List<String> rows = new ArrayList<>();
    for (TrueCell cell : one) {
      TrueCell like = others.get(common.apply(cell));
      if (like == null || like.equals(cell) || one.size() != other.size()) {
        return Map.of();
      }
      names.put(cell.pointer(), like.pointer());
      names.put(like.pointer(), cell.pointer());
      rows.add(cell.row());
      rows.add(like.row());
    }
    boolean whole = rows.stream().allMatch(row -> print.holdsAll(sheet, row + "/"));
    return whole && names.size() == one.size() + other.size() ? names : Map.of();
  }

  private static void rename(Sheet sheet, Map<String, String> names) {
    sheet
        .cells()
        .replaceAll(
            cell ->
                names.containsKey(cell.pointer())
                    ? cell.named(Objects.requireNonNull(names.get(cell.pointer())))
                    : cell);
  }
}
