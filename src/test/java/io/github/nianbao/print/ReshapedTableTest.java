package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.nianbao.audit.Audit;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Quality;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 四 in other shapes than that of its form; the figures are the same in all of them. */
class ReshapedTableTest {

  private static final String FIGURES = "1 2 3 4 10 5 6 7 8 26 9 11 12 13 45";

  private static final String[] RESULTS = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};

  private static DrawnTable row(DrawnTable table, String first, String... others) {
    String[] cells = new String[others.length + 1];
    cells[0] = first;
    System.arraycopy(others, 0, cells, 1, others.length);
    return table.row(cells);
  }

  private static DrawnTable asRows() {
    return row(new DrawnTable(), "类别", RESULTS)
        .row("行政复议", "1", "2", "3", "4", "10")
        .row("行政诉讼（未经复议直接起诉）", "5", "6", "7", "8", "26")
        .row("行政诉讼（复议后起诉）", "9", "11", "12", "13", "45");
  }

  private static FilledForm four(DrawnTable table) {
    return Objects.requireNonNull(table.read().forms().get(kind()));
  }

  private static TableKind kind() {
    return FormCatalogue.standard().tables().get(2);
  }

  private static String figures(FilledForm form) {
    return form.figures().values().stream()
        .map(figure -> String.valueOf(figure.value()))
        .collect(Collectors.joining(" "));
  }

  private static Quality quality(DrawnTable table) {
    ReadTables tables = table.read();
    return Objects.requireNonNull(Audit.of(tables.forms(), List.of()).get(kind())).quality();
  }

  private static void assertRead(DrawnTable table) {
    assertEquals(FIGURES, figures(four(table)));
    assertEquals(Quality.VERIFIED, quality(table));
  }

  @Test
  void aRowForEachProcedure() {
    assertRead(asRows());
  }

  @Test
  void withARowOfTheSumsOfAll() {
    assertRead(asRows().row("合计", "15", "19", "22", "25", "81"));
  }

  @Test
  void proceduresInTheirOwnWords() {
    assertRead(
        row(new DrawnTable(), "程序", RESULTS)
            .row("行政复议案件", "1", "2", "3", "4", "10")
            .row("未经复议直接起诉的行政诉讼", "5", "6", "7", "8", "26")
            .row("复议后起诉的行政诉讼", "9", "11", "12", "13", "45"));
  }

  @Test
  void transposed() {
    assertRead(
        new DrawnTable()
            .row("结果", "行政复议", "未经复议直接起诉", "复议后起诉")
            .row("结果维持", "1", "5", "9")
            .row("结果纠正", "2", "6", "11")
            .row("其他结果", "3", "7", "12")
            .row("尚未审结", "4", "8", "13")
            .row("总计", "10", "26", "45"));
  }

  @Test
  void threeBlocksUnderOneAnother() {
    assertRead(
        new DrawnTable()
            .row("行政复议")
            .row(RESULTS)
            .row("1", "2", "3", "4", "10")
            .row("行政诉讼（未经复议直接起诉）")
            .row(RESULTS)
            .row("5", "6", "7", "8", "26")
            .row("行政诉讼（复议后起诉）")
            .row(RESULTS)
            .row("9", "11", "12", "13", "45"));
  }

  @Test
  void blocksInAnotherOrder() {
    assertRead(
        new DrawnTable()
            .row("行政诉讼（复议后起诉）")
            .row(RESULTS)
            .row("9", "11", "12", "13", "45")
            .row("行政复议")
            .row("结果纠正", "结果维持", "其他结果", "尚未审结", "总计")
            .row("2", "1", "3", "4", "10")
            .row("行政诉讼（未经复议直接起诉）")
            .row(RESULTS)
            .row("5", "6", "7", "8", "26"));
  }

  @Test
  void twoFiguresForOneCellAreNotTaken() {
    DrawnTable twice = asRows().row("行政复议", "0", "0", "3", "0", "3");
    assertNotEquals(Quality.VERIFIED, quality(twice));
    assertNotEquals(Quality.COMPLETE, quality(twice));
  }

  @Test
  void labelsOfAnotherMeasureAreNotTheForms() {
    DrawnTable lastYear =
        row(new DrawnTable(), "类别", RESULTS)
            .row("上年行政复议", "1", "2", "3", "4", "10")
            .row("未经复议直接起诉", "5", "6", "7", "8", "26")
            .row("复议后起诉", "9", "11", "12", "13", "45");
    assertNotEquals(Quality.VERIFIED, quality(lastYear));
  }

  /** Text in columns, the lines as close as those of a paragraph, no rules. */
  private static DrawnTable lines(String[]... lines) {
    DrawnTable table = new DrawnTable();
    for (int i = 0; i < lines.length; i++) {
      for (int column = 0; column < lines[i].length; column++) {
        double width = 520.0 / lines[i].length;
        double middle = 40 + (column + 0.5) * width;
        table.text(middle - 3 * lines[i][column].length(), 60 + 8 * i, lines[i][column]);
      }
    }
    return table;
  }

  @Test
  void figuresRightUnderTheirLabelsWithoutRules() {
    assertRead(
        lines(
            new String[] {"行政复议"},
            RESULTS,
            new String[] {"1", "2", "3", "4", "10"},
            new String[] {"行政诉讼（未经复议直接起诉）"},
            RESULTS,
            new String[] {"5", "6", "7", "8", "26"},
            new String[] {"行政诉讼（复议后起诉）"},
            RESULTS,
            new String[] {"9", "11", "12", "13", "45"}));
  }

  @Test
  void unitsBesideFiguresWithoutRules() {
    assertRead(
        lines(
            new String[] {"类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
            new String[] {"行政复议", "1件", "2件", "3", "4件", "10件"},
            new String[] {"未经复议直接起诉", "5件", "6", "7件", "8件", "26件"},
            new String[] {"复议后起诉", "9", "11件", "12件", "13", "45件"}));
  }

  @Test
  void aCaptionInTwoWordsWithoutRules() {
    DrawnTable table =
        lines(
            new String[] {"行政复议"},
            RESULTS,
            new String[] {"1", "2", "3", "4", "10"},
            new String[] {},
            RESULTS,
            new String[] {"5", "6", "7", "8", "26"},
            new String[] {},
            RESULTS,
            new String[] {"9", "11", "12", "13", "45"});
    table.text(240, 84, "行政诉讼").text(268, 84, "未经复议直接起诉");
    assertRead(table.text(250, 108, "行政诉讼").text(278, 108, "复议后起诉"));
  }

  /** Two halves under one another; figures begin where their columns do, labels stand in these. */
  @Test
  void figuresAtTheEdgesOfTheirColumnsWithoutRules() {
    DrawnTable table = new DrawnTable();
    table.text(288, 60, "行政复议");
    edges(table, 68, 104, "1 2 3 4 10");
    table.text(288, 100, "行政诉讼");
    table.text(146, 108, "未经复议直接起诉").text(415, 108, "复议后起诉");
    edges(table, 116, 52, "5 6 7 8 26 9 11 12 13 45");
    assertRead(table);
  }

  private static void edges(DrawnTable table, double y, double width, String figures) {
    String[] all = figures.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      String label = RESULTS[i % RESULTS.length];
      double middle = 40 + (i + 0.5) * width;
      table.text(middle - 3 * label.length(), y, label);
      table.text(40 + i * width + 1, y + 8, all[i]);
    }
  }

  @Test
  void aBlankUnderItsLabelWithoutRules() {
    DrawnTable table =
        lines(
            new String[] {"类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
            new String[] {"行政复议", "1", "", "3", "4", "8"},
            new String[] {"未经复议直接起诉", "5", "6", "7", "8", "26"},
            new String[] {"复议后起诉", "9", "11", "12", "", "32"});
    assertEquals("1 null 3 4 8 5 6 7 8 26 9 11 12 null 32", figures(four(table)));
    assertEquals(Quality.VERIFIED, quality(table));
  }

  @Test
  void figuresThatMayBeOfTwoLabelsWithoutRulesAreNotTaken() {
    DrawnTable table = new DrawnTable();
    String[] labels = {"类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    for (int i = 0; i < labels.length; i++) {
      table.text(40 + 80 * i, 60, labels[i]);
    }
    String[][] rows = {
      {"行政复议", "1", "", "3", "4", "8"},
      {"未经复议直接起诉", "5", "6", "7", "8", "26"},
      {"复议后起诉", "9", "11", "12", "13", "45"}
    };
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < labels.length; i++) {
        table.text(40 + 80 * i + (i > 0 ? 35 : 0), 70 + 10 * row, rows[row][i]);
      }
    }
    assertNotEquals(Quality.VERIFIED, quality(table));
  }

  @Test
  void aLabelOfTwoRowsBetweenTheseWithoutRules() {
    DrawnTable table =
        lines(
            new String[] {"类别", "", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
            new String[] {"行政复议", "", "1", "2", "3", "4", "10"},
            new String[] {"", "未经复议直接起诉", "5", "6", "7", "8", "26"},
            new String[] {"", "复议后起诉", "9", "11", "12", "13", "45"});
    assertRead(table.text(65, 80, "行政诉讼"));
  }

  @Test
  void aLabelOfTwoRowsOverAnotherWithoutRules() {
    DrawnTable table =
        lines(
            new String[] {"类别", "", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
            new String[] {"", "未经复议直接起诉", "5", "6", "7", "8", "26"},
            new String[] {"", "复议后起诉", "9", "11", "12", "13", "45"},
            new String[] {"", "行政复议", "1", "2", "3", "4", "10"});
    assertRead(table.text(65, 72, "行政诉讼"));
  }

  @Test
  void aLineForEachFigureWithoutRules() {
    DrawnTable table = new DrawnTable().text(200, 60, "结果").text(400, 60, "件数");
    String[] results = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    String[] figures = FIGURES.split(" ", -1);
    for (int i = 0; i < figures.length; i++) {
      table.text(200, 75 + 12 * i, results[i % 5]).text(400, 75 + 12 * i, figures[i]);
    }
    // The label of a block stands in its middle.
    table.text(50, 75 + 12 * 2, "行政复议").text(40, 75 + 12 * 9 + 6, "行政诉讼");
    assertRead(table.text(90, 75 + 12 * 7, "未经复议直接起诉").text(90, 75 + 12 * 12, "复议后起诉"));
  }

  @Test
  void aLabelOverATableThatAPageBreakPartsFromIt() {
    DrawnTable rest = new DrawnTable().row(RESULTS).row("1", "2", "3", "4", "10").line("");
    rest.row("行政诉讼（未经复议直接起诉）").row(RESULTS).row("5", "6", "7", "8", "26").line("");
    rest.row("行政诉讼（复议后起诉）").row(RESULTS).row("9", "11", "12", "13", "45");
    List<Page> pages = List.of(new DrawnTable().row("行政复议").page(1), rest.page(2));
    ReadTables tables = PrintedTables.read(pages, Furniture.of(pages), Deadline.none());
    assertEquals(FIGURES, figures(Objects.requireNonNull(tables.forms().get(kind()))));
  }

  @Test
  void aRemarkBesideAFigureWithoutRules() {
    assertRead(
        lines(
            new String[] {"类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
            new String[] {"行政复议", "1", "2", "3", "4", "10"},
            new String[] {"未经复议直接起诉", "5", "6（含上年2件）", "7", "8", "26"},
            new String[] {"复议后起诉", "9", "11", "12", "13", "45"}));
  }

  /** Three blocks, the first cell of the second left blank. */
  private static DrawnTable withABlank() {
    return lines(
        new String[] {"行政复议"},
        RESULTS,
        new String[] {"1", "2", "3", "4", "10"},
        new String[] {"行政诉讼（未经复议直接起诉）"},
        RESULTS,
        new String[] {"", "6", "7", "8", "21"},
        new String[] {"行政诉讼（复议后起诉）"},
        RESULTS,
        new String[] {"9", "11", "12", "13", "45"});
  }

  @Test
  void aBlankBeforeTheFirstFigureWithoutRules() {
    DrawnTable table = withABlank();
    assertEquals("1 2 3 4 10 null 6 7 8 21 9 11 12 13 45", figures(four(table)));
    assertEquals(Quality.VERIFIED, quality(table));
  }

  @Test
  void aDigitDrawnAsOutlinesWithoutRulesIsNoBlank() {
    DrawnTable table = withABlank().drawing(new Box(90, 101, 94, 105));
    assertEquals(Quality.INCOMPLETE, quality(table));
  }

  @Test
  void transposedWithFiguresAtTheRightEdgesOfTheirColumnsWithoutRules() {
    DrawnTable table = new DrawnTable().text(388, 60, "行政诉讼").text(225, 66, "行政复议");
    table.text(330, 72, "未经复议直接起诉").text(470, 72, "复议后起诉");
    String[][] rows = {
      {"1", "5", "9"}, {"2", "6", "11"}, {"3", "7", "12"}, {"4", "8", "13"}, {"10", "26", "45"}
    };
    for (int row = 0; row < rows.length; row++) {
      table.text(60, 90 + 16 * row, RESULTS[row]);
      for (int i = 0; i < rows[row].length; i++) {
        table.text(300 + 120 * i - 6 * rows[row][i].length(), 90 + 16 * row, rows[row][i]);
      }
    }
    assertRead(table);
  }
}
