package io.github.nianbao.sheet.grid;

import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.flow.FlowContent;
import io.github.nianbao.flow.FlowTable;
import io.github.nianbao.flow.text.ContentWriter;
import io.github.nianbao.sheet.grid.Items.Item;
import io.github.nianbao.table.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes cells between blank rows: titles and headings as lines, the rest as tables. Rows and
 * columns in which no cell begins are none.
 */
final class PartWriter {

  /** What stands alone in its row and is no part of a table. */
  private static final Pattern HEADING =
      Pattern.compile("^([一二三四五六七八九十]{1,3}[、.．]|.*年度?报告$|[（(]?备?注|说明[:：])|。$");

  /** What stands alone in the first row of a table. */
  private static final Pattern ARTICLE = Pattern.compile("^第.{1,5}条");

  private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

  /** What figures of a list count is said in no more characters: 条, 人次. */
  private static final int LONGEST_UNIT = 2;

  /** A cell that takes this share of the width of its table stands alone. */
  private static final double WIDE = 0.6;

  private final Sheet sheet;
  private final Room room;
  private final String where;
  private final FlowBuilder flow;

  PartWriter(Sheet sheet, String where, FlowBuilder flow) {
    this.sheet = sheet;
    room = new Room(sheet);
    this.where = where;
    this.flow = flow;
  }

  void write(List<Item> items) {
    Beside.parts(items, text -> HEADING.matcher(text).find()).forEach(this::writePart);
  }

  private void writePart(List<Item> items) {
    NavigableMap<Integer, List<Item>> rows = new TreeMap<>();
    items.forEach(i -> rows.computeIfAbsent(i.place().row(), key -> new ArrayList<>()).add(i));
    int left = items.stream().mapToInt(item -> item.place().column()).min().orElse(0);
    int right = items.stream().mapToInt(item -> item.place().columnEnd()).max().orElse(0);
    List<Item> table = new ArrayList<>();
    int covered = 0;
    boolean begun = false;
    for (List<Item> row : rows.values()) {
      List<Item> shown = row.stream().filter(item -> !item.isBlank()).toList();
      Item first = shown.isEmpty() ? row.get(0) : shown.get(0);
      boolean alone = shown.size() == 1 && covered <= first.place().row();
      Map.Entry<Integer, List<Item>> next = rows.higherEntry(first.place().row());
      boolean within = begun && next != null && goesOn(table, next.getValue());
      if (alone && !within && isText(first, begun, left, right)) {
        writeTable(table);
        table.clear();
        begun = false;
        line(first);
      } else {
        table.addAll(row);
        begun |= shown.size() > 1;
      }
      for (Item item : row) {
        covered = Math.max(covered, item.place().rowEnd());
      }
    }
    writeTable(table);
  }

  /**
   * Whether a cell that stands alone in its row is text around tables.
   *
   * @param begun whether the row of a table lies before it
   */
  private boolean isText(Item item, boolean begun, int left, int right) {
    CellRange place = item.place();
    String text = item.cell().text().strip();
    if (place.rowEnd() - place.row() > 1 && begun) {
      return false;
    }
    if (!begun) {
      return !ARTICLE.matcher(text).find();
    }
    double width = sheet.width(place.column(), place.columnEnd());
    boolean wide = width >= WIDE * sheet.width(left, right) || 2 * text.length() > width;
    return place.column() == left && wide && HEADING.matcher(text).find();
  }

  /**
   * Whether a row is one more of those over it, behind a heading in a list: it has figures or says
   * what they count as these do. The header of another table does neither.
   */
  private static boolean goesOn(List<Item> table, List<Item> row) {
    int left = table.get(0).place().column();
    return row.get(0).place().column() == left
        && row.stream()
            .filter(item -> item.place().column() > left && !item.isBlank())
            .anyMatch(item -> isFigure(item) || repeats(item, table));
  }

  private static boolean isFigure(Item item) {
    return FIGURE.matcher(item.cell().text().strip()).matches();
  }

  private static boolean repeats(Item item, List<Item> table) {
    String text = item.cell().text().strip();
    return text.length() <= LONGEST_UNIT
        && table.stream()
            .anyMatch(
                other ->
                    other.place().column() == item.place().column()
                        && other.cell().text().strip().equals(text));
  }

  private void line(Item item) {
    double size = item.cell().size();
    item.cell()
        .text()
        .lines()
        .forEach(line -> flow.line(line, size > 0 ? size : FlowBuilder.USUAL_SIZE));
  }

  private void writeTable(List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    TreeSet<Integer> columns = new TreeSet<>();
    NavigableMap<Integer, NavigableMap<Integer, Item>> rows = new TreeMap<>();
    for (Item item : items) {
      CellRange place = item.place();
      columns.add(place.column());
      rows.computeIfAbsent(place.row(), key -> new TreeMap<>()).put(place.column(), item);
    }
    FlowTable table = new FlowTable();
    List<Integer> starts = List.copyOf(columns);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : starts.get(i) + 1;
      table.width(i, sheet.width(starts.get(i), end));
    }
    TreeSet<Integer> rowStarts = new TreeSet<>(rows.keySet());
    int[] coveredTo = new int[starts.size()];
    rows.forEach(
        (row, cells) -> {
          table.row(row + 1);
          int next = 0;
          for (int i = 0; i < starts.size(); i++) {
            int column = starts.get(i);
            Item item = cells.get(column);
            if (i < next || coveredTo[i] > row) {
              continue;
            }
            CellRange place =
                item == null ? new CellRange(row, column, row + 1, column + 1) : item.place();
            int high = count(rowStarts, row, place.rowEnd());
            int wide = count(columns, column, place.columnEnd());
            FlowContent.Builder content =
                item == null
                    ? new FlowContent.Builder()
                    : ContentWriter.write(item.cell().pieces());
            if (sheet.isCovered(place)) {
              content.doubt(Doubt.INK);
            }
            if (item != null && room.isTooSmall(item)) {
              content.doubt(Doubt.SEEN_OTHERWISE);
            }
            table.cell(content, high, wide, 0, place.address());
            next = i + wide;
            for (int over = i; over < next; over++) {
              coveredTo[over] = place.rowEnd();
            }
          }
        });
    flow.table(table, where);
  }

  /** How many of some numbers lie from one of them up to another. */
  private static int count(NavigableSet<Integer> some, int from, int to) {
    return to <= from + 1 ? 1 : some.subSet(from, true, to, false).size();
  }
}
