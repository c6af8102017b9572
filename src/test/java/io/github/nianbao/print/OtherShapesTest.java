package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 三 transposed, or cut into two tables beside one another. */
class OtherShapesTest {

  private static final String[][] ROWS = {
    {"", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"},
    {"一、本年新收政府信息公开申请数量", "1", "2", "0", "0", "0", "0", "3"},
    {"二、上年结转政府信息公开申请数量", "3", "10", "0", "0", "4", "0", "17"},
    {"（一）予以公开", "4", "12", "0", "0", "4", "0", "20"},
    {"1.属于国家秘密", "0", "0", "0", "0", "0", "0", "0"},
    {"2.重复申请", "0", "0", "0", "0", "0", "0", "0"},
    {"3.要求提供公开出版物", "0", "0", "0", "0", "0", "0", "0"},
    {"（七）总计", "4", "12", "0", "0", "4", "0", "20"},
    {"四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0"}
  };

  private static String figures(DrawnTable... tables) {
    Page[] pages = new Page[tables.length];
    Arrays.setAll(pages, i -> tables[i].page(i + 1));
    List<Page> all = List.of(pages);
    FilledForm form =
        Objects.requireNonNull(
            PrintedTables.read(all, Furniture.of(all), Deadline.none())
                .forms()
                .get(FormCatalogue.standard().tables().get(1)));
    StringBuilder figures = new StringBuilder();
    form.figures()
        .forEach(
            (pointer, figure) -> {
              if (pointer.contains("/carriedIn/") || pointer.contains("/outcomes/granted/")) {
                figures.append(figure.value()).append(' ');
              }
            });
    return figures.toString().trim();
  }

  @Test
  void transposed() {
    DrawnTable table = new DrawnTable();
    for (int column = 0; column < ROWS[0].length; column++) {
      int own = column;
      table.row(Arrays.stream(ROWS).map(row -> row[own]).toArray(String[]::new));
    }
    assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(table));
  }

  @Test
  void transposedOverTwoPages() {
    for (boolean repeated : new boolean[] {false, true}) {
      for (int cut : new int[] {2, 5, 7}) {
        DrawnTable first = new DrawnTable();
        DrawnTable rest = new DrawnTable();
        for (int column = 0; column < ROWS[0].length; column++) {
          int own = column;
          String[] cells = Arrays.stream(ROWS).map(row -> row[own]).toArray(String[]::new);
          (column < cut ? first : rest).row(cells);
          if (column == 0 && repeated) {
            rest.row(cells);
          }
        }
        assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(first, rest), "cut at " + cut);
      }
    }
  }

  @Test
  void columnsThatGoOnOnTheNextPage() {
    DrawnTable left = new DrawnTable();
    DrawnTable right = new DrawnTable();
    for (String[] row : ROWS) {
      double before = left.end();
      left.row(Arrays.copyOf(row, 4));
      right.row(left.end() - before, Arrays.copyOfRange(row, 4, row.length));
    }
    assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(left, right));
  }

  private static String[] halfOf(String[] row, int from, int to) {
    String[] half = new String[to - from + 1];
    half[0] = row[0];
    System.arraycopy(row, from, half, 1, to - from);
    return half;
  }

  @Test
  void columnsThatGoOnInATableUnderTheFirst() {
    DrawnTable table = new DrawnTable();
    for (String[] row : ROWS) {
      table.row(halfOf(row, 1, 5));
    }
    table.line("").row(6, "", "法人或其他组织");
    for (String[] row : ROWS) {
      table.row(halfOf(row, 5, 8));
    }
    assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(table));
  }

  /** Some columns of all rows, without rules: each word in the middle of its column. */
  private static double unruled(DrawnTable table, double y, double width, int from, int to) {
    for (int row = 0; row < ROWS.length; row++) {
      table.text(40, y + 12 * row, ROWS[row][0]);
      for (int column = from; column < to; column++) {
        String text = ROWS[row][column];
        double middle = 270 + (column - from + 0.5) * width;
        table.text(middle - 3 * text.length(), y + 12 * row, text);
      }
    }
    return y + 12 * ROWS.length;
  }

  @Test
  void columnsThatGoOnInATableUnderTheFirstWithoutRules() {
    DrawnTable table = new DrawnTable();
    double end = unruled(table, 60, 70, 1, 5);
    unruled(table, end + 20, 90, 5, 8);
    assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(table));
  }

  /** Transposed without rules: the labels of the rows two characters wide. */
  private static DrawnTable turned(int from, int to, boolean headed) {
    DrawnTable table = new DrawnTable();
    for (int row = 0; row < ROWS.length; row++) {
      double middle = 120 + 45 * row;
      String label = ROWS[row][0];
      for (int at = 0; headed && at < label.length(); at += 2) {
        table.text(middle - 6, 60 + 4 * at, label.substring(at, Math.min(label.length(), at + 2)));
      }
      for (int column = from; column < to; column++) {
        double y = 160 + 16 * column;
        if (row == 0) {
          table.text(40, y, ROWS[0][column]);
        } else {
          table.text(middle - 3 * ROWS[row][column].length(), y, ROWS[row][column]);
        }
      }
    }
    return table;
  }

  @Test
  void transposedWithoutRules() {
    assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(turned(1, 8, true)));
  }

  @Test
  void transposedOverTwoPagesWithoutRules() {
    assertEquals(
        "3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(turned(1, 5, true), turned(5, 8, false)));
  }

  @Test
  void labelsThatAreFewWithNothingOverThemMakeNoTable() {
    DrawnTable table = new DrawnTable();
    for (String[] row : ROWS) {
      table.row(halfOf(row, 1, 5));
    }
    table.line("").row("", "其他", "总计").row("一、本年新收政府信息公开申请数量", "9", "9");
    assertEquals("3 10 0 0 null null null 4 12 0 0 null null null", figures(table));
  }

  @Test
  void totalsFirstAreNoColumnsWhoseFirstLabelsWereCutOff() {
    DrawnTable table = new DrawnTable();
    for (String[] row : ROWS) {
      table.row(row[0], row[7], row[1], row[2], row[3], row[4], row[5], row[6]);
    }
    assertEquals("3 10 0 0 4 0 17 4 12 0 0 4 0 20", figures(table));
  }

  @Test
  void aLineDrawnTwiceInTheHeaderOfARowOnTheNextPageMakesNoCellOfIt() {
    String[] results = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    double[] widths = new double[16];
    Arrays.fill(widths, 33);
    widths[12] = 26;
    widths[13] = 7;
    List<String> header = new ArrayList<>();
    for (int block = 0; block < 3; block++) {
      header.addAll(List.of(results));
    }
    header.add(13, "");
    DrawnTable head =
        new DrawnTable()
            .row(12, new double[] {165, 330}, "行政复议", "行政诉讼")
            .row(12, new double[] {165, 165, 165}, "", "未经复议直接起诉", "复议后起诉")
            .row(12, widths, header.toArray(String[]::new));
    double[] own = new double[15];
    Arrays.fill(own, 33);
    DrawnTable row =
        new DrawnTable()
            .row(
                12, own, "1", "2", "0", "3", "6", "4", "0", "0", "0", "4", "5", "6", "7", "8",
                "26");
    List<Page> pages = List.of(head.page(1), row.page(2));
    FilledForm form =
        Objects.requireNonNull(
            PrintedTables.read(pages, Furniture.of(pages), Deadline.none())
                .forms()
                .get(FormCatalogue.standard().tables().get(2)));
    String at = "/reviewAndLitigation/litigationAfterReconsideration/otherResult";
    assertEquals("7", String.valueOf(Objects.requireNonNull(form.figures().get(at)).value()));
  }
}
