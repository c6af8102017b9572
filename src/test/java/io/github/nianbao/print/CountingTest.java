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

  @Test
  void aRowOfTheNumbersOfTheColumns() {
    DrawnTable table = new DrawnTable().row(HEADER).row("栏次", "1", "2", "3", "4", "5", "6", "7");
    List.of(ROWS).forEach(table::row);
    assertRead(table);
  }
}
