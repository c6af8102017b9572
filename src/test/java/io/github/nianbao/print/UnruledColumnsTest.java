package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 三 without ruling lines, each label in the middle of its column and figures at an edge. */
class UnruledColumnsTest {

  private static final double LEFT = 200;
  private static final double WIDTH = 40;
  private static final double FIGURE_SIZE = 4.5;
  private static final double LABEL_SIZE = 9;

  /** So many characters of a label stand in a line. */
  private static final int LINE = 4;

  private static final String[] LABELS = {
    "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "小计", "总计"
  };

  private static final String[][] ROWS = {
    {"一、本年新收政府信息公开申请数量", "1", "2", "0", "0", "0", "0", "2", "3"},
    {"二、上年结转政府信息公开申请数量", "3", "10", "0", "0", "104", "0", "114", "117"},
    {"（一）予以公开", "4", "12", "0", "0", "104", "0", "116", "120"},
    {"1.属于国家秘密", "0", "0", "0", "0", "0", "0", "0", "0"},
    {"（七）总计", "4", "12", "0", "0", "104", "0", "116", "120"},
    {"四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0", "0"}
  };

  /** What is read in the row of 上年结转. */
  private static String carriedIn(boolean right, boolean subtotal) {
    DrawnTable table = new DrawnTable();
    int[] columns =
        IntStream.rangeClosed(1, LABELS.length).filter(c -> subtotal || c != 7).toArray();
    for (int place = 0; place < columns.length; place++) {
      String label = LABELS[columns[place] - 1];
      double x = LEFT + place * WIDTH;
      for (int at = 0; at < label.length(); at += LINE) {
        String line = label.substring(at, Math.min(at + LINE, label.length()));
        double middle = x + (WIDTH - LABEL_SIZE * line.length()) / 2;
        table.text(middle, 50 + 2.5 * at, LABEL_SIZE, line);
      }
      for (int row = 0; row < ROWS.length; row++) {
        String figure = ROWS[row][columns[place]];
        double at = right ? x + WIDTH - 1 - FIGURE_SIZE * figure.length() : x + 1;
        table.text(at, 72 + 10 * row, FIGURE_SIZE, figure);
      }
    }
    for (int row = 0; row < ROWS.length; row++) {
      table.text(60, 72 + 10 * row, ROWS[row][0]);
    }
    FilledForm form = table.read().forms().get(FormCatalogue.standard().tables().get(1));
    return Objects.requireNonNull(form).figures().entrySet().stream()
        .filter(entry -> entry.getKey().contains("/carriedIn/"))
        .map(entry -> String.valueOf(entry.getValue().value()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void figuresAtTheLeftEdges() {
    assertEquals("3 10 0 0 104 0 117", carriedIn(false, false));
  }

  @Test
  void figuresAtTheRightEdges() {
    assertEquals("3 10 0 0 104 0 117", carriedIn(true, false));
  }

  @Test
  void figuresAtTheEdgesWithAColumnOfSubtotals() {
    assertEquals("3 10 0 0 104 0 117", carriedIn(false, true));
    assertEquals("3 10 0 0 104 0 117", carriedIn(true, true));
  }

  /** A 0 in the middle of two columns that are merged in one row is the figure of neither. */
  private static boolean isDoubted(boolean merged) {
    DrawnTable table = new DrawnTable();
    for (int column = 0; column < 7; column++) {
      int at = column < 6 ? column + 1 : 8;
      double x = LEFT + column * WIDTH;
      table.text(
          x, 60, LABEL_SIZE, LABELS[at - 1].substring(0, Math.min(LINE, LABELS[at - 1].length())));
      for (int row = 0; row < ROWS.length; row++) {
        boolean both = merged && row == 3 && (column == 2 || column == 3);
        String figure = both && column == 3 ? "" : ROWS[row][at];
        double middle = x + WIDTH / 2 + (both ? WIDTH / 2 : 0);
        table.text(middle - FIGURE_SIZE * figure.length() / 2, 72 + 10 * row, FIGURE_SIZE, figure);
      }
    }
    for (int row = 0; row < ROWS.length; row++) {
      table.text(60, 72 + 10 * row, ROWS[row][0]);
    }
    FilledForm form = table.read().forms().get(FormCatalogue.standard().tables().get(1));
    return Objects.requireNonNull(form).evidence().stream()
        .anyMatch(evidence -> evidence.kind() == EvidenceKind.FIGURE_BETWEEN_COLUMNS);
  }

  @Test
  void aFigureBetweenTwoColumnsIsNeithers() {
    assertTrue(isDoubted(true));
    assertFalse(isDoubted(false));
  }

  /** Whether a row under another, with figures of its own, leaves digits that nobody owns. */
  private static boolean isOwned(String label) {
    DrawnTable table = new DrawnTable();
    for (int row = -1; row < ROWS.length; row++) {
      double y = 72 + 12 * row;
      String[] cells = row < 0 ? LABELS : ROWS[row];
      for (int column = 0; column < 7; column++) {
        String text = cells[(column < 6 ? column : 7) + (row < 0 ? 0 : 1)];
        double size = row < 0 ? LABEL_SIZE / 2 : FIGURE_SIZE;
        double middle = LEFT + (column + 0.5) * WIDTH - size * text.length() / 2;
        table.text(middle, y + (row > 3 ? 12 : 0), size, text);
      }
      table.text(60, y + (row > 3 ? 12 : 0), row < 0 ? "" : cells[0]);
    }
    table.text(80, 72 + 12 * 4, label);
    for (int column = 0; column < 7; column++) {
      table.text(LEFT + (column + 0.5) * WIDTH - 2, 72 + 12 * 4, FIGURE_SIZE, "5");
    }
    FilledForm form = table.read().forms().get(FormCatalogue.standard().tables().get(1));
    return Objects.requireNonNull(form).evidence().stream()
        .noneMatch(evidence -> evidence.kind() == EvidenceKind.DIGITS_WITHOUT_OWNER);
  }

  @Test
  void aRowOfSubtotalsOwnsItsFigures() {
    assertTrue(isOwned("小计"));
    assertFalse(isOwned("甲乙丙"));
  }

  /** 三 of a report of 2024, the lines of its header as given, each word at its place. */
  private static FilledForm headed(Object[]... header) {
    DrawnTable table = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    table.line("三、收到和处理政府信息公开申请情况");
    for (Object[] word : header) {
      table.text((double) word[0], (double) word[1], (String) word[2]);
    }
    for (int row = 0; row < ROWS.length; row++) {
      table.text(50, 150 + 12 * row, ROWS[row][0]);
      for (int column = 1; column <= LABELS.length; column++) {
        String figure = ROWS[row][column];
        double middle = 260 + 40 * (column > 7 ? 6 : column - 1);
        if (column != 7) {
          table.text(middle - 3 * figure.length(), 150 + 12 * row, figure);
        }
      }
    }
    return Objects.requireNonNull(
        table.read().forms().get(FormCatalogue.standard().tables().get(1)));
  }

  private static Object[] at(double middle, double top, String word) {
    return new Object[] {middle - 3.0 * word.length(), top, word};
  }

  private static String carriedIn(FilledForm form) {
    return form.figures().entrySet().stream()
        .filter(entry -> entry.getKey().contains("/carriedIn/"))
        .map(entry -> String.valueOf(entry.getValue().value()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void pieceOfAHeaderIsNoNameOverTheTable() {
    FilledForm form =
        headed(
            at(380, 104, "申请人情况"),
            at(130, 118, "（本列数据的勾稽关系为：第一项加第二"),
            at(260, 122.5, "自然"),
            at(380, 122.5, "社会"),
            at(130, 126, "项之和，等于第三项加第四项之和）"),
            at(420, 126, "法律服务"),
            at(260, 130.5, "人"),
            at(300, 130.5, "商业企业"),
            at(340, 130.5, "科研机构"),
            at(380, 130.5, "公益"),
            at(460, 130.5, "其他"),
            at(500, 130.5, "总计"),
            at(420, 135, "机构"),
            at(380, 138.5, "组织"));
    assertEquals("3 10 0 0 104 0 117", carriedIn(form));
  }
}
