package io.github.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {

  @Test
  void sumsThatHoldVerifyTheTable() {
    CheckedTable checked = check(requests().build());
    assertEquals(Quality.VERIFIED, checked.quality());
    assertEquals(List.of(), checked.findings());
  }

  @Test
  void aTotalThatDiffersFromItsRowIsReportedAtTheTotal() {
    CheckedTable checked =
        check(requests().row("received", "20\n6", "16", "2", "0", "11", "0", "234").build());
    assertEquals(Quality.INCONSISTENT, checked.quality());
    Finding row = only(checked, FindingCode.ROW_SUM);
    assertEquals("/requests/received/total", row.at());
    assertEquals(2, row.page());
    assertEquals("234", row.printed());
    assertEquals("235", row.expected());
    assertEquals(
        "一、本年新收政府信息公开申请数量 · 总计 is printed as 234, but its parts sum to 235.", row.message());
  }

  @Test
  void aColumnThatDoesNotSumIsReportedAtTheTotalOfTheResults() {
    CheckedTable checked =
        check(
            requests()
                .row("received", "7", "0", "0", "0", "0", "0", "7")
                .row("outcomes/granted", "6", "0", "0", "0", "0", "0", "6")
                .row("outcomes/total", "7", "0", "0", "0", "0", "0", "7")
                .build());
    assertEquals(Quality.INCONSISTENT, checked.quality());
    assertEquals(
        List.of(
            "column-sum /requests/outcomes/total/naturalPerson 7 6",
            "column-sum /requests/outcomes/total/total 7 6"),
        brief(checked));
  }

  @Test
  void aBalanceThatIsOffIsReportedWithWhatTheTotalShouldBe() {
    CheckedTable checked =
        check(
            requests()
                .row("received", "9", "0", "0", "0", "0", "0", "9")
                .row("carriedIn", "1", "0", "0", "0", "0", "0", "1")
                .row("outcomes/granted", "7", "0", "0", "0", "0", "0", "7")
                .row("outcomes/total", "7", "0", "0", "0", "0", "0", "7")
                .row("carriedOver", "2", "0", "0", "0", "0", "0", "2")
                .build());
    assertEquals(
        List.of(
            "balance /requests/outcomes/total/naturalPerson 7 8",
            "balance /requests/outcomes/total/total 7 8"),
        brief(checked));
    assertEquals(
        "（七）总计 · 自然人: what came in (一 and 二) sums to 10, but what was decided and carried over"
            + " (（七）总计 and 四) sums to 9.",
        checked.findings().get(0).message());
  }

  @Test
  void printedErrorsOfTableFourAreFlaggedBlockByBlock() {
    FilledForm table =
        FilledForms.of(StatutoryTables.REVIEW_AND_LITIGATION, "2021")
            .print("reconsideration/upheld", "10")
            .print("reconsideration/pending", "1")
            .print("directLitigation/upheld", "5")
            .build();
    CheckedTable checked = Checker.check(table, StatutoryTables.REVIEW_AND_LITIGATION);
    assertEquals(Quality.INCONSISTENT, checked.quality());
    assertEquals(
        List.of(
            "row-sum /reviewAndLitigation/reconsideration/total 0 11",
            "row-sum /reviewAndLitigation/directLitigation/total 0 5"),
        brief(checked));
    assertEquals(
        "行政复议 · 总计 is printed as 0, but its parts sum to 11.", checked.findings().get(0).message());
  }

  @Test
  void blanksAndMarksCountAsZero() {
    CheckedTable checked =
        check(
            requests()
                .row("received", "3", "", "/", "—", "无", "-", "3")
                .row("carriedOver", "3", "", "", "", "", "", "3")
                .build());
    assertEquals(Quality.VERIFIED, checked.quality());
  }

  @Test
  void aTotalColumnLeftBlankInTheResultsIsNoError() {
    FilledForms table =
        requests()
            .row("received", "5", "0", "0", "0", "0", "0", "5")
            .row("outcomes/granted", "4", "0", "0", "0", "0", "0", "4")
            .row("outcomes/total", "4", "0", "0", "0", "0", "0", "4")
            .row("carriedOver", "1", "0", "0", "0", "0", "0", "1")
            .everywhere("total", "")
            .print("received/total", "5")
            .print("carriedOver/total", "1");
    assertEquals(Quality.VERIFIED, check(table.build()).quality());
  }

  @Test
  void aTableThatPrintsOnlyTotalsHasNothingToTest() {
    FilledForms table = FilledForms.of(StatutoryTables.REVIEW_AND_LITIGATION, "2019");
    for (String part : List.of("upheld", "corrected", "otherResult", "pending")) {
      table.everywhere(part, "");
    }
    table.print("reconsideration/total", "4");
    CheckedTable checked = Checker.check(table.build(), StatutoryTables.REVIEW_AND_LITIGATION);
    assertEquals(Quality.COMPLETE, checked.quality());
    assertEquals(List.of(), checked.findings());
  }

  @Test
  void proactiveDisclosureHasNoSumsAndIsCompleteWhenWhole() {
    FilledForms table = FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021");
    assertEquals(
        Quality.COMPLETE,
        Checker.check(table.build(), StatutoryTables.PROACTIVE_DISCLOSURE).quality());
    table.missing("coercion/decisions");
    assertEquals(
        Quality.INCOMPLETE,
        Checker.check(table.build(), StatutoryTables.PROACTIVE_DISCLOSURE).quality());
  }

  @Test
  void aCellThatCannotBeReadLeavesItsSumsUntestedAndTheTableIncomplete() {
    CheckedTable checked =
        check(
            requests()
                .row("received", "3", "0", "0", "0", "0", "0", "3")
                .row("carriedOver", "3", "0", "0", "0", "0", "0", "3")
                .unreadable("received/naturalPerson", "3人")
                .build());
    assertEquals(Quality.INCOMPLETE, checked.quality());
    assertEquals(List.of(), checked.findings());
  }

  @Test
  void anIncompleteTableStillReportsTheSumsItBreaks() {
    CheckedTable checked =
        check(
            requests()
                .row("received", "3", "0", "0", "0", "0", "0", "4")
                .missing("carriedOver/total")
                .missing("carriedOver/naturalPerson")
                .build());
    assertEquals(Quality.INCOMPLETE, checked.quality());
    assertEquals(List.of("row-sum /requests/received/total 4 3"), brief(checked));
  }

  @Test
  void findingsOfTheReadingComeFirstAndOnce() {
    Finding remark =
        Finding.of(FindingCode.CELL_REMARK, "/requests/received/total", 2, "A remark.");
    CheckedTable checked = check(requests().print("received/total", "1").finding(remark).build());
    assertEquals(remark, checked.findings().get(0));
    assertEquals(
        List.of(FindingCode.CELL_REMARK, FindingCode.ROW_SUM, FindingCode.BALANCE),
        checked.findings().stream().map(Finding::code).toList());
  }

  @Test
  void aTableThatIsNotThereIsAbsent() {
    CheckedTable checked = Checker.check(null, StatutoryTables.REVIEW_AND_LITIGATION);
    assertEquals(Quality.ABSENT, checked.quality());
    assertEquals("/reviewAndLitigation", only(checked, FindingCode.TABLE_ABSENT).at());
  }

  private static FilledForms requests() {
    return FilledForms.of(StatutoryTables.REQUESTS, "2021");
  }

  private static CheckedTable check(FilledForm table) {
    return Checker.check(table, StatutoryTables.REQUESTS);
  }

  private static Finding only(CheckedTable checked, FindingCode code) {
    List<Finding> found = checked.findings().stream().filter(f -> f.code() == code).toList();
    assertTrue(found.size() == 1, () -> "one " + code + " expected: " + checked.findings());
    return found.get(0);
  }

  private static List<String> brief(CheckedTable checked) {
    return checked.findings().stream()
        .map(f -> f.code().json() + " " + f.at() + " " + f.printed() + " " + f.expected())
        .toList();
  }
}
