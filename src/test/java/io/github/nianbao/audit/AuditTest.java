package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditTest {

  @Test
  void sumsThatHoldVerifyTheTable() {
    AuditedTable checked = check(requests().build());
    assertEquals(Quality.VERIFIED, checked.quality());
    assertEquals(List.of(), checked.evidence());
  }

  @Test
  void aTotalThatIsAloneInDoubtIsNamedWithWhatItShouldBe() {
    AuditedTable checked =
        check(
            requests()
                .row("received", "1", "2", "0", "0", "0", "0", "3")
                .row("outcomes/granted", "1", "2", "0", "0", "0", "0", "3")
                .row("outcomes/partlyGranted", "0", "0", "0", "0", "0", "0", "1")
                .row("outcomes/total", "1", "2", "0", "0", "0", "0", "3")
                .build());
    assertEquals(Quality.INCONSISTENT, checked.quality());
    assertEquals(
        List.of(
            "ROW_SUM_BROKEN /requests/outcomes/partlyGranted/total 1 0",
            "COLUMN_SUM_BROKEN /requests/outcomes/partlyGranted/total 1 0"),
        brief(checked));
    assertEquals(2, checked.evidence().get(0).scope().page());
    assertEquals(List.of(), checked.evidence().get(0).cells());
  }

  @Test
  void membersThatNoOtherSumClearsAreAllNamedAndNoneSingledOut() {
    FilledForm table =
        FilledForms.of(StatutoryTables.REVIEW_AND_LITIGATION, "2021")
            .print("reconsideration/upheld", "10")
            .print("reconsideration/pending", "1")
            .print("directLitigation/upheld", "5")
            .build();
    AuditedTable checked = check(table);
    assertEquals(Quality.INCONSISTENT, checked.quality());
    assertEquals(
        List.of(
            "ROW_SUM_BROKEN /reviewAndLitigation null null",
            "ROW_SUM_BROKEN /reviewAndLitigation null null"),
        brief(checked));
    assertEquals(
        List.of(
            "/reviewAndLitigation/reconsideration/total",
            "/reviewAndLitigation/reconsideration/upheld",
            "/reviewAndLitigation/reconsideration/corrected",
            "/reviewAndLitigation/reconsideration/otherResult",
            "/reviewAndLitigation/reconsideration/pending"),
        checked.evidence().get(0).cells());
    assertEquals("[行政复议 · 总计, 0, 11]", details(checked.evidence().get(0)));
  }

  @Test
  void aCellIsProvedByTheSumsThatCoverItAndHold() {
    AuditedTable checked =
        check(
            requests()
                .row("received", "1", "2", "0", "0", "0", "0", "4")
                .row("outcomes/granted", "1", "2", "0", "0", "0", "0", "3")
                .row("outcomes/total", "1", "2", "0", "0", "0", "", "3")
                .unreadable("outcomes/partlyGranted/other", "x")
                .build());
    assertEquals(List.of(Proof.BALANCE), proofs(checked, "received/naturalPerson"));
    assertEquals(List.of(), proofs(checked, "received/total"));
    assertEquals(List.of(Proof.ROW, Proof.COLUMN), proofs(checked, "outcomes/granted/total"));
    assertEquals(List.of(Proof.ROW), proofs(checked, "outcomes/granted/other"));
    assertEquals(List.of(Proof.ROW, Proof.BALANCE), proofs(checked, "outcomes/total/other"));
    assertEquals(
        List.of(Proof.ROW, Proof.COLUMN, Proof.BALANCE),
        proofs(checked, "outcomes/total/naturalPerson"));
    assertEquals(List.of(), proofs(checked, "outcomes/partlyGranted/other"));
  }

  @Test
  void aBlockIsProvedByItsTotal() {
    FilledForms table = FilledForms.of(StatutoryTables.REVIEW_AND_LITIGATION, "2021");
    AuditedTable checked = check(table.print("reconsideration/upheld", "10").build());
    assertEquals(
        Map.of(
            "/reviewAndLitigation/directLitigation/total", List.of(Proof.BLOCK),
            "/reviewAndLitigation/litigationAfterReconsideration/total", List.of(Proof.BLOCK)),
        only(checked.proofs(), "total"));
  }

  @Test
  void aCellWhoseSumsAskForDifferentValuesIsNamedWithoutOne() {
    AuditedTable checked =
        check(
            requests()
                .row("received", "1", "2", "0", "0", "0", "0", "3")
                .row("outcomes/granted", "1", "2", "0", "0", "0", "0", "5")
                .row("outcomes/partlyGranted", "0", "0", "0", "0", "0", "0", "1")
                .row("outcomes/total", "1", "2", "0", "0", "0", "0", "3")
                .build());
    assertEquals(
        List.of(
            "ROW_SUM_BROKEN /requests/outcomes/granted/total 5 null",
            "ROW_SUM_BROKEN /requests/outcomes/partlyGranted/total 1 null",
            "COLUMN_SUM_BROKEN /requests null null"),
        brief(checked));
  }

  @Test
  void aBalanceThatIsOffIsReportedInItsColumn() {
    AuditedTable checked =
        check(
            requests()
                .row("received", "9", "0", "0", "0", "0", "0", "9")
                .row("carriedIn", "1", "0", "0", "0", "0", "0", "1")
                .row("outcomes/granted", "7", "0", "0", "0", "0", "0", "7")
                .row("outcomes/total", "7", "0", "0", "0", "0", "0", "7")
                .row("carriedOver", "2", "0", "0", "0", "0", "0", "2")
                .build());
    assertEquals(
        List.of("BALANCE_BROKEN /requests null null", "BALANCE_BROKEN /requests null null"),
        brief(checked));
    assertEquals("[（七）总计 · 自然人, 10, 9]", details(checked.evidence().get(0)));
  }

  @Test
  void aCountBelowZeroIsNotVouchedFor() {
    FilledForms table = FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021");
    AuditedTable checked = check(table.print("penalties/decisions", "-5").build());
    assertEquals(Quality.INCOMPLETE, checked.quality());
    assertEquals(
        List.of("COUNT_BELOW_ZERO /proactiveDisclosure/penalties/decisions -5 null"),
        brief(checked));
  }

  @Test
  void aChangeBelowZeroIsAsGoodAsAnyOther() {
    FilledForms table = FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2019");
    assertEquals(Quality.COMPLETE, check(table.print("licensing/change", "-26").build()).quality());
  }

  @Test
  void blanksAndMarksCountAsZero() {
    AuditedTable checked =
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
    AuditedTable checked = check(table.build());
    assertEquals(Quality.COMPLETE, checked.quality());
    assertEquals(List.of(), checked.evidence());
  }

  @Test
  void proactiveDisclosureHasNoSumsAndIsCompleteWhenWhole() {
    FilledForms table = FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021");
    assertEquals(Quality.COMPLETE, check(table.build()).quality());
    table.missing("coercion/decisions");
    assertEquals(Quality.INCOMPLETE, check(table.build()).quality());
  }

  @Test
  void aCellThatCannotBeReadLeavesItsSumsUntestedAndTheTableIncomplete() {
    AuditedTable checked =
        check(
            requests()
                .row("received", "3", "0", "0", "0", "0", "0", "3")
                .row("carriedOver", "3", "0", "0", "0", "0", "0", "3")
                .unreadable("received/naturalPerson", "3人")
                .build());
    assertEquals(Quality.INCOMPLETE, checked.quality());
    assertEquals(List.of(), checked.evidence());
  }

  @Test
  void anIncompleteTableStillReportsTheSumsItBreaks() {
    AuditedTable checked =
        check(
            requests()
                .row("received", "3", "0", "0", "0", "0", "0", "4")
                .missing("carriedOver/total")
                .missing("carriedOver/naturalPerson")
                .build());
    assertEquals(Quality.INCOMPLETE, checked.quality());
    assertEquals(List.of("ROW_SUM_BROKEN /requests null null"), brief(checked));
  }

  @Test
  void evidenceOfTheReadingComesFirstAndOnce() {
    Evidence remark =
        Evidence.of(EvidenceKind.REMARK_IN_ROW, Scope.of("/requests/received/total", 2));
    AuditedTable checked = check(requests().print("received/total", "1").evidence(remark).build());
    assertEquals(remark, checked.evidence().get(0));
    assertEquals(
        List.of(
            EvidenceKind.REMARK_IN_ROW, EvidenceKind.ROW_SUM_BROKEN, EvidenceKind.BALANCE_BROKEN),
        checked.evidence().stream().map(Evidence::kind).toList());
  }

  @Test
  void aMarkInARowAndAColumnOfMarksIsProvedToo() {
    FilledForms marks = requests();
    StatutoryTables.REQUESTS.form("2021").cells().keySet().stream()
        .map(pointer -> pointer.substring("/requests/".length()))
        .forEach(path -> marks.print(path, "-"));
    marks
        .row("received", "57", "-", "-", "-", "-", "9", "66")
        .row("outcomes/granted", "57", "-", "-", "-", "-", "-", "57")
        .row("outcomes/partlyGranted", "-", "-", "-", "-", "-", "8", "8")
        .row("outcomes/total", "57", "-", "-", "-", "-", "8", "65")
        .row("carriedOver", "-", "-", "-", "-", "-", "1", "1")
        .evidence(Evidence.of(EvidenceKind.TABLE_RECOGNISED, Scope.of("/requests")));
    assertEquals(Quality.VERIFIED, check(marks.build()).quality());
  }

  @Test
  void aTableThatIsNotThereIsAbsent() {
    AuditedTable checked = of(Audit.of(Map.of(), List.of()), StatutoryTables.REVIEW_AND_LITIGATION);
    assertEquals(Quality.ABSENT, checked.quality());
    assertEquals(List.of("TABLE_ABSENT /reviewAndLitigation null null"), brief(checked));
  }

  @Test
  void aTableThatIsThereAndWasNotReadIsNotAbsent() {
    Evidence sign = Evidence.of(EvidenceKind.TABLE_UNREAD, Scope.of("/requests", 2));
    Map<TableKind, AuditedTable> checked = Audit.of(Map.of(), List.of(sign));
    assertEquals(Quality.UNREAD, of(checked, StatutoryTables.REQUESTS).quality());
    assertEquals(List.of(sign), of(checked, StatutoryTables.REQUESTS).evidence());
    assertEquals(Quality.ABSENT, of(checked, StatutoryTables.PROACTIVE_DISCLOSURE).quality());
  }

  private static FilledForms requests() {
    return FilledForms.of(StatutoryTables.REQUESTS, "2021");
  }

  private static AuditedTable check(FilledForm table) {
    TableKind kind = table.form().kind();
    return of(Audit.of(Map.of(kind, table), List.of()), kind);
  }

  private static List<Proof> proofs(AuditedTable checked, String path) {
    return checked.proofs().getOrDefault("/requests/" + path, List.of());
  }

  private static Map<String, List<Proof>> only(Map<String, List<Proof>> proofs, String column) {
    return proofs.entrySet().stream()
        .filter(proof -> proof.getKey().endsWith("/" + column))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static AuditedTable of(Map<TableKind, AuditedTable> audited, TableKind kind) {
    return Objects.requireNonNull(audited.get(kind));
  }

  private static List<String> brief(AuditedTable checked) {
    return checked.evidence().stream()
        .map(e -> e.kind() + " " + e.scope().at() + " " + e.printed() + " " + e.expected())
        .toList();
  }

  private static String details(Evidence evidence) {
    return evidence.details().stream().map(Wording::english).toList().toString();
  }
}
