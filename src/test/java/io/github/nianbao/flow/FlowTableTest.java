package io.github.nianbao.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.table.Doubt;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import org.junit.jupiter.api.Test;

/** Cells lie where browsers put them, and figures that wrong spans move aside where they belong. */
class FlowTableTest {

  /** Rows of {@code text}, {@code text:rows}, {@code text:rowsxcolumns} or {@code ...=width}. */
  private static Table table(String... rows) {
    FlowTable table = new FlowTable();
    for (String row : rows) {
      table.row();
      for (String cell : row.isEmpty() ? new String[0] : row.split(" ", -1)) {
        String[] parts = cell.split("=", -1);
        String[] spans = parts[0].split(":", -1);
        String[] sides = spans.length > 1 ? spans[1].split("x", -1) : new String[] {"1"};
        table.cell(
            new FlowContent.Builder().text(spans[0]),
            Integer.parseInt(sides[0]),
            sides.length > 1 ? Integer.parseInt(sides[1]) : 1,
            parts.length > 1 ? Double.parseDouble(parts[1]) : 0);
      }
    }
    return new FlowBuilder().table(table).document("", "").tables().get(0);
  }

  private static String text(Table table, int row, int column) {
    TableCell cell = table.cell(row, column);
    return cell.content().doubts().contains(Doubt.ABSENT) ? "-" : cell.text();
  }

  private static String row(Table table, int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < table.columns(); column++) {
      text.append(column == 0 ? "" : " ").append(text(table, row, column));
    }
    return text.toString();
  }

  @Test
  void cellsFromAboveMoveThoseOfARow() {
    Table table = table("a:2 b:1x2", "c d", "e:1x3");
    assertEquals("a b b", row(table, 0));
    assertEquals("a c d", row(table, 1));
    assertEquals("e e e", row(table, 2));
    assertEquals("table 1, row 2, cell 1", table.cell(1, 1).content().where().words());
  }

  @Test
  void noCellReachesOutOfItsTableOrItsPart() {
    Table table = table("a:99 b", "c", "d");
    assertEquals("a d", row(table, 2));
    assertEquals("a c", row(table("a:0 b", "c"), 1));
    FlowTable parts = new FlowTable();
    parts.row().cell(new FlowContent.Builder().text("a"), 5, 1, 0);
    parts.section().row().cell(new FlowContent.Builder().text("b"), 1, 1, 0);
    Table parted = new FlowBuilder().table(parts).document("", "").tables().get(0);
    assertEquals("b", row(parted, 1));
  }

  @Test
  void whatARowLacksIsAbsent() {
    Table table = table("a b c", "d e");
    assertEquals("d e -", row(table, 1));
    assertTrue(table.cell(1, 2).content().isBlank());
  }

  @Test
  void aLabelThatSpansTooManyRowsLetsFiguresOfTheNextOneWhereTheyBelong() {
    Table table = table("行政:2 许可 1 2", "处罚 3 4", "强制:1x2 5 6", "总计:1x2 7 8");
    assertEquals("强制 强制 5 6", row(table, 2));
    Table tooLong = table("行政:3 许可 1 2", "处罚 3 4", "强制:1x2 5 6", "总计:1x2 7 8");
    assertEquals("行政 强制 5 6", row(tooLong, 2));
    Table tooShort = table("行政:1 许可 1 2", "处罚 3 4", "强制:1x2 5 6", "总计:1x2 7 8");
    assertEquals("处罚 处罚 3 4", row(tooShort, 1));
    assertEquals(4, tooLong.columns());
  }

  @Test
  void figuresAreNotMovedWhereARowLacksOne() {
    Table table = table("许可 1 2 3", "处罚 4 5", "强制 6 7 8");
    assertEquals("处罚 4 5 -", row(table, 1));
  }

  @Test
  void columnsThatNoCellHasAloneTakeTheWidthThatIsLeft() {
    // 上海 2019 prints heads over 1, 1, 2 and 1 columns, and figures over 1, 2, 1 and 1.
    Table table = table("a=40 b=30 c:1x2=30 d=30", "e=40 1:1x2=30 2=30 3=30");
    TableCell head = table.cell(0, 2);
    TableCell figure = table.cell(1, 3);
    double middle = (table.x(figure.column0()) + table.x(figure.column1())) / 2;
    assertTrue(middle > table.x(head.column0()) && middle < table.x(head.column1()));
    TableCell before = table.cell(1, 1);
    double first = (table.x(before.column0()) + table.x(before.column1())) / 2;
    assertTrue(first < table.x(2) && first > table.x(1));
  }

  @Test
  void theWidestSpansAreBounded() {
    FlowTable table = new FlowTable();
    for (int row = 0; row < 3000; row++) {
      table.row();
      for (int cell = 0; cell < 50; cell++) {
        table.cell(new FlowContent.Builder().text("1"), 65_534, 1000, 0);
      }
    }
    assertTrue(new FlowBuilder().table(table).document("", "").tables().get(0).columns() <= 50_000);
  }
}
