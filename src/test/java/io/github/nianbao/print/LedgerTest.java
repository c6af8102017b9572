package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whoever owns a digit in a table or near it; those of nobody are evidence against the table. */
class LedgerTest {

  private static final double UNDER_ALL = 800;

  private static DrawnTable table() {
    return DrawnTable.disclosure("行政处罚", "行政强制", "本年收费金额（单位：万元）", "10");
  }

  private static List<String> ownerless(DrawnTable drawn) {
    FilledForm table =
        Objects.requireNonNull(drawn.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE));
    return table.evidence().stream()
        .filter(evidence -> evidence.kind() == EvidenceKind.DIGITS_WITHOUT_OWNER)
        .map(LedgerTest::brief)
        .toList();
  }

  private static String brief(Evidence evidence) {
    return evidence.details().get(0).english() + ": " + evidence.printed();
  }

  @Test
  void everyDigitOfASoundTableHasAnOwner() {
    assertEquals(List.of(), ownerless(table()));
  }

  @Test
  void aFigureInTheLabelOfARowIsNobodys() {
    DrawnTable drawn = DrawnTable.disclosure("行政处罚12", "行政强制", "本年收费金额（单位：万元）", "10");
    assertEquals(List.of("in the label of a row: 行政处罚12"), ownerless(drawn));
  }

  @Test
  void theNumberOfALabelIsItsOwn() {
    DrawnTable drawn = DrawnTable.disclosure("1.行政处罚", "2.行政强制", "本年收费金额（单位：万元）", "10");
    assertEquals(List.of(), ownerless(drawn));
  }

  @Test
  void aFigureInTheHeaderIsNobodys() {
    DrawnTable drawn = DrawnTable.disclosure("行政处罚", "行政强制", "本年收费金额 77", "10");
    assertEquals(List.of("in the header: 本年收费金额 77"), ownerless(drawn));
  }

  @Test
  void aFigureBesideTheColumnsIsNobodys() {
    assertEquals(List.of("beside the columns: 5"), ownerless(table().text(30, 100, "5")));
  }

  @Test
  void aFigureBetweenTheBlocksOfATableIsNobodysThoughTheLastHasNoColumnThere() {
    DrawnTable drawn =
        new DrawnTable()
            .row("第二十条第（一）项")
            .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
            .row("规章", "1", "2", "3")
            .row("行政规范性文件", "", "5", "6");
    drawn.text(190, drawn.end() + 2, "4");
    drawn
        .line("")
        .row("信息内容", "本年处理决定数量")
        .row("行政许可", "7")
        .row("行政处罚", "8")
        .row("行政强制", "9")
        .row("信息内容", "本年收费金额（单位：万元）")
        .row("行政事业性收费", "10");
    assertEquals(List.of("near the rows: 4"), ownerless(drawn));
  }

  @Test
  void aLineOfFiguresUnderTheTableIsNobodys() {
    DrawnTable drawn = table();
    double under = drawn.end() + 10;
    drawn.text(60, under, "11").text(200, under, "12").text(340, under, "13");
    assertEquals(List.of("near the rows: 11 12 13"), ownerless(drawn));
  }

  @Test
  void twoNumbersUnderTheTableMayBeOfTheText() {
    DrawnTable drawn = table();
    double under = drawn.end() + 10;
    assertEquals(List.of(), ownerless(drawn.text(60, under, "11").text(200, under, "12")));
  }

  @Test
  void figuresFarFromTheTableBelongToTheNarrative() {
    DrawnTable drawn = table();
    drawn.text(60, UNDER_ALL, "11").text(200, UNDER_ALL, "12").text(340, UNDER_ALL, "13");
    assertEquals(List.of(), ownerless(drawn));
  }

  @Test
  void aRowWithALabelThatTheFormHasNotOwnsItsFigures() {
    DrawnTable drawn = table().row("党内法规汇编", "97");
    assertEquals(List.of(), ownerless(drawn));
  }

  @Test
  void aRowWithoutALabelOwnsNothing() {
    DrawnTable drawn = table().row("", "97");
    assertEquals(1, ownerless(drawn).size(), () -> "" + ownerless(drawn));
  }

  @Test
  void aColumnThatIsKnownToBeExtraOwnsItsFigures() {
    assertEquals(List.of(), ownerless(withColumn("合计")));
  }

  @Test
  void aColumnThatNobodyKnowsOwnsNothing() {
    assertEquals(
        List.of("in a column that is none of the form's: 街道填报"), ownerless(withColumn("街道填报")));
  }

  private static DrawnTable withColumn(String label) {
    return new DrawnTable()
        .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数", label)
        .row("规章", "1", "2", "3", "6")
        .row("行政规范性文件", "4", "5", "6", "15")
        .row("信息内容", "本年处理决定数量")
        .row("行政许可", "7");
  }
}
