package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Columns and rows that number the rows and columns of a table are no part of it. */
class CountingTest {

  private static final String[][] ROWS = {
    {"一、本年新收政府信息公开申请数量", "1", "2", "0", "0", "0", "0", "3"},
    {"二、上年结转政府信息公开申请数量", "3", "10", "0", "0", "4", "0", "17"},
    {"（一）予以公开", "4", "12", "0", "0", "4", "0", "20"},
    {"（七）总计", "4", "12", "0", "0", "4", "0", "20"},
    {"四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0"}
  };

  private static final String[] HEADER = {
    "", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"
  };

  private static String[] with(String[] row, int at, String cell) {
    String[] more = new String[row.length + 1];
    for (int i = 0; i < more.length; i++) {
      more[i] = i == at ? cell : row[i < at ? i : i - 1];
    }
    return more;
  }

  private static void assertRead(DrawnTable table) {
    FilledForm form =
        Objects.requireNonNull(table.read().forms().get(FormCatalogue.standard().tables().get(1)));
    StringBuilder figures = new StringBuilder();
    form.figures()
        .forEach(
            (pointer, figure) -> {
              if (pointer.contains("/received/") || pointer.contains("/outcomes/granted/")) {
                figures.append(' ').append(figure.value());
              }
            });
    assertEquals(" 1 2 0 0 0 0 3 4 12 0 0 4 0 20", figures.toString());
    assertEquals(
        List.of(),
        form.evidence().stream()
            .map(evidence -> evidence.kind().name())
            .filter(kind -> kind.contains("OWNER") || kind.contains("LABEL"))
            .toList());
  }

  private static DrawnTable numbered(String label, int at) {
    DrawnTable table = new DrawnTable().row(with(HEADER, at, label));
    for (int i = 0; i < ROWS.length; i++) {
      table.row(with(ROWS[i], at, String.valueOf(i + 1)));
    }
    return table;
  }

  @Test
  void aColumnBetweenLabelsAndFigures() {
    assertRead(numbered("行次", 1));
  }

  @Test
  void aColumnBeforeTheLabels() {
    assertRead(numbered("序号", 0));
  }

  @Test
  void aColumnAfterTheFigures() {
    assertRead(numbered("行次", 8));
  }

  /** Some columns of all rows without rules, between the numbers of the rows and changes. */
  private static double half(DrawnTable table, double y, int from, int to) {
    table.text(20, y, "行次");
    table.text(530, y, "同比增减");
    for (int row = 0; row <= ROWS.length; row++) {
      String[] cells = row == 0 ? HEADER : ROWS[row - 1];
      table.text(45, y + 12 * row, cells[0]);
      for (int column = from; column < to; column++) {
        double middle = 270 + (column - from + 0.5) * 240 / (to - from);
        table.text(middle - 3 * cells[column].length(), y + 12 * row, cells[column]);
      }
      if (row > 0) {
        table.text(26, y + 12 * row, String.valueOf(row));
        table.text(535, y + 12 * row, "+" + row + "%");
      }
    }
    return y + 12 * ROWS.length;
  }

  @Test
  void columnsBesideBothHalvesOfATableWithoutRules() {
    DrawnTable table = new DrawnTable();
    double end = half(table, 60, 1, 5);
    half(table, end + 20, 5, 8);
    assertRead(table);
  }

  @Test
  void aRowOfTheNumbersOfTheColumns() {
    DrawnTable table = new DrawnTable().row(HEADER).row("栏次", "1", "2", "3", "4", "5", "6", "7");
    List.of(ROWS).forEach(table::row);
    assertRead(table);
  }
}
