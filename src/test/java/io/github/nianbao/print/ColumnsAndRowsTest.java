package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns and rows that are printed otherwise than the form has them. */
@SuppressWarnings("NullAway") // A null fails the test that meets it.
class ColumnsAndRowsTest {

  private static final String FEES = "/proactiveDisclosure/fees/amount";

  private static FilledForm fees(String header, String figure) {
    return disclosure(DrawnTable.disclosure("行政处罚", "行政强制", header, figure));
  }

  private static FilledForm disclosure(DrawnTable drawn) {
    return drawn.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE);
  }

  private static List<EvidenceKind> kinds(FilledForm table) {
    return table.evidence().stream().map(Evidence::kind).toList();
  }

  @Test
  void unitInTheHeaderOfAColumnIsThatOfItsFigures() {
    FilledForm table = fees("本年收费金额（单位：万元）", "12.5");
    assertEquals(new BigDecimal("12.5"), table.value(FEES));
    assertEquals("万元", table.figures().get(FEES).unit());
    assertNull(table.figures().get("/proactiveDisclosure/licensing/decisions").unit());
  }

  @Test
  void unitInTheCellGoesBeforeThatOfTheHeader() {
    assertEquals("元", fees("本年收费金额（单位：万元）", "1250元").figures().get(FEES).unit());
  }

  @Test
  void unitThatIsPrintedNowhereIsNotMadeUp() {
    assertNull(fees("本年收费金额", "12.5").figures().get(FEES).unit());
  }

  @Test
  void columnThatIsNotPrintedIsMissingAndItsNeighboursAreNotShifted() {
    FilledForm table =
        disclosure(
            new DrawnTable()
                .row("信息内容", "本年制发件数", "现行有效件数")
                .row("规章", "1", "3")
                .row("行政规范性文件", "4", "6"));
    assertEquals(new BigDecimal(3), table.value("/proactiveDisclosure/rules/inForce"));
    assertEquals(
        CellState.MISSING,
        table.figures().get("/proactiveDisclosure/rules/repealed").cell().state());
    assertEquals(
        1, kinds(table).stream().filter(kind -> kind == EvidenceKind.COLUMN_ABSENT).count());
  }

  @Test
  void columnOfAnotherYearIsNoDoubt() {
    DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    FilledForm table =
        disclosure(
            page.row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "2023年")
                .row("规章", "1", "2", "3", "8")
                .row("行政规范性文件", "4", "5", "6", "9"));
    assertEquals(new BigDecimal(3), table.value("/proactiveDisclosure/rules/inForce"));
    assertFalse(kinds(table).contains(EvidenceKind.DIGITS_WITHOUT_OWNER));
  }

  @Test
  void columnTakenByItsPlaceIsSaid() {
    FilledForm table =
        disclosure(
            new DrawnTable()
                .row("信息内容", "本年制发件数", "※※※※", "现行有效件数")
                .row("规章", "1", "2", "3")
                .row("行政规范性文件", "4", "5", "6"));
    assertEquals(new BigDecimal(2), table.value("/proactiveDisclosure/rules/repealed"));
    assertTrue(kinds(table).contains(EvidenceKind.COLUMN_BY_PLACE), () -> "" + table.evidence());
  }

  @Test
  void rowOfFiguresUnderTheLastRowOfTheFormIsSaid() {
    FilledForm table =
        disclosure(
            new DrawnTable()
                .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                .row("规章", "1", "2", "3")
                .row("行政规范性文件", "4", "5", "6")
                .row("党内法规汇编", "97", "98", "99"));
    assertEquals(new BigDecimal(6), table.value("/proactiveDisclosure/normativeDocuments/inForce"));
    assertTrue(kinds(table).contains(EvidenceKind.ROW_EXTRA), () -> "" + table.evidence());
  }

  @Test
  void secondRowOfFiguresWithoutALabelLeavesTheTableUnproved() {
    DrawnTable drawn = new DrawnTable();
    review(drawn).row(figures("1")).row(figures("2"));
    FilledForm table = drawn.read().forms().get(StatutoryTables.REVIEW_AND_LITIGATION);
    assertTrue(
        kinds(table).contains(EvidenceKind.DIGITS_WITHOUT_OWNER), () -> "" + table.evidence());
  }

  @Test
  void noteUnderATableIsNoRowOfFigures() {
    DrawnTable drawn = new DrawnTable();
    review(drawn).row(figures("1")).row("注：数据统计截至12月31日。");
    FilledForm table = drawn.read().forms().get(StatutoryTables.REVIEW_AND_LITIGATION);
    assertEquals(List.of(), table.evidence());
  }

  @Test
  void blankRowTooLowForTextIsThere() {
    DrawnTable drawn = new DrawnTable();
    review(drawn).blank(15, 3);
    FilledForm table = drawn.read().forms().get(StatutoryTables.REVIEW_AND_LITIGATION);
    assertTrue(
        table.figures().values().stream()
            .allMatch(figure -> figure.cell().state() == CellState.BLANK));
    assertEquals(List.of(), table.evidence());
  }

  private static DrawnTable review(DrawnTable drawn) {
    String[] results = new String[15];
    for (int i = 0; i < results.length; i++) {
      results[i] = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计").get(i % 5);
    }
    return drawn.row("行政复议", "未经复议直接起诉", "复议后起诉").row(results);
  }

  private static String[] figures(String figure) {
    String[] figures = new String[15];
    Arrays.fill(figures, figure);
    return figures;
  }
}
