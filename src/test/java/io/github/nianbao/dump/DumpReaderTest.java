package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"NullAway", "StringConcatToTextBlock"}) // A null fails the test that meets it.
class DumpReaderTest {

  private static final String LICENSING = "/proactiveDisclosure/licensing/decisions";

  /** The columns of 三, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "socialOrganization",
          "legalServices",
          "other",
          "total");

  @Test
  void figuresBrokenOverLinesAreJoinedWhereOneReadingAddsUp() {
    String dump = MadeDump.balanced().row("received", "20\n\n6\n16 2 0 11 0\n\n23\n\n5").requests();
    FilledForm form = requests(dump);
    assertEquals("206 16 2 0 11 0 235", row(form, "received"));
    assertEquals("20\n6", form.figures().get("/requests/received/naturalPerson").cell().printed());
    assertTrue(form.evidence().isEmpty(), () -> form.evidence().toString());
  }

  @Test
  void figuresThatTheReportCannotHoldAreNotGiven() {
    String dump =
        MadeDump.balanced()
            .row("received", "3000000206 16 2 0 11 0 3000000235")
            .row("outcomes/granted", "3000000214 16 2 0 11 0 3000000243")
            .row("outcomes/total", "3000000214 16 2 0 11 0 3000000243")
            .requests();
    FilledForm form = requests(dump);
    assertNull(form.value("/requests/received/total"));
    assertEquals(
        CellState.UNREADABLE, form.figures().get("/requests/received/total").cell().state());
  }

  @Test
  void aLabelCutByItsFiguresKeepsThem() {
    String dump =
        MadeDump.balanced()
            .label("outcomes/refused/administrativeQuery", "8.属于行")
            .row("outcomes/refused/administrativeQuery", "0 0 0 0 0 0 0\n政 查 询\n事项")
            .requests();
    assertEquals("0 0 0 0 0 0 0", row(requests(dump), "outcomes/refused/administrativeQuery"));
  }

  @Test
  void twoReadingsThatAddUpGiveNoFigureAndAFinding() {
    // 1 | 11 | 12 and 11 | 1 | 12 both add up.
    String dump =
        MadeDump.balanced()
            .row("received", "1\n1\n1\n0\n0\n0\n0\n12")
            .row("outcomes/total", "?")
            .requests();
    FilledForm form = requests(dump);
    assertNull(form.value("/requests/received/naturalPerson"));
    assertEquals(0, form.value("/requests/received/other").intValue());
    assertTrue(
        form.evidence().stream()
            .anyMatch(
                f ->
                    f.kind() == EvidenceKind.ROW_UNDECIDED
                        && "/requests/received".equals(f.scope().at())));
  }

  @Test
  void theColumnsDecideBetweenReadingsOfARow() {
    String dump =
        MadeDump.balanced()
            .row("received", "1\n1\n1\n0\n0\n0\n0\n12")
            .row("carriedIn", "0 0 0 0 0 0 0")
            .row("outcomes/granted", "11 1 0 0 0 0 12")
            .row("outcomes/total", "11 1 0 0 0 0 12")
            .requests();
    assertEquals("11 1 0 0 0 0 12", row(requests(dump), "received"));
  }

  @Test
  void figuresThatRanTogetherAreCutWhereOneReadingAddsUp() {
    MadeDump made =
        MadeDump.balanced()
            .row("received", "81010010")
            .row("carriedIn", "0000000")
            .row("outcomes/granted", "81010010")
            .row("outcomes/total", "81010010")
            .separator("");
    for (String path :
        StatutoryTables.REQUESTS.form("2019").rows().stream().map(r -> r.path()).toList()) {
      if (!List.of("received", "outcomes/granted", "outcomes/total").contains(path)) {
        made.row(path, "0000000");
      }
    }
    FilledForm form = requests(made.requests().replace("\n", ""));
    assertEquals("8 1 0 1 0 0 10", row(form, "received"));
    assertEquals("0 0 0 0 0 0 0", row(form, "outcomes/notProvidable/needsCreation"));
  }

  @Test
  void anErrorInPrintStaysAsPrinted() {
    String dump = MadeDump.balanced().row("outcomes/granted", "214 16 2 0 11 0 240").requests();
    assertEquals("214 16 2 0 11 0 240", row(requests(dump), "outcomes/granted"));
  }

  @Test
  void aRowWithoutOneOfItsFiguresIsNotShifted() {
    FilledForm form =
        requests(MadeDump.balanced().row("outcomes/granted", "214 16 2 11 0 243").requests());
    assertEquals(
        CellState.UNREADABLE,
        form.figures().get("/requests/outcomes/granted/naturalPerson").cell().state());
    assertEquals("8 0 0 0 0 0 8", row(form, "carriedIn"));
  }

  @Test
  void theNumberOfAPageAmongTheRowsIsNoFigure() {
    String dump =
        MadeDump.balanced()
            .row("carriedIn", "8 0 0 0 0 0 8\n- 3 -\n")
            .row("outcomes/partlyGranted", "0 0 0 0 0 0 0\n第 4 页")
            .requests();
    FilledForm form = requests(dump);
    assertEquals("8 0 0 0 0 0 8", row(form, "carriedIn"));
    assertEquals("0 0 0 0 0 0 0", row(form, "outcomes/partlyGranted"));
  }

  @Test
  void aBlankCellIsPlacedByTheLineBreaksItLeaves() {
    String gap = "\r\r\r";
    String dump =
        MadeDump.balanced()
            .row("carriedIn", "0 0 0 0 0 0 ")
            .row("outcomes/granted", "206 16 2 0 11 0 235")
            .row("outcomes/total", "206 16 2 0 11 0 235")
            .separator(" ")
            .requests()
            .replace("\n", "\r\r\r\r\r")
            .replace(" ", gap);
    FilledForm form = requests(dump);
    assertEquals("0 0 0 0 0 0 null", row(form, "carriedIn"));
    assertEquals(CellState.BLANK, form.figures().get("/requests/carriedIn/total").cell().state());
  }

  @Test
  void aRowThatIsNotThereIsMissingAndMovesNoOther() {
    String dump =
        MadeDump.balanced()
            .label("outcomes/notProcessed/publishedMaterial", "")
            .row("outcomes/notProcessed/publishedMaterial", "")
            .requests();
    FilledForm form = requests(dump);
    assertEquals(
        CellState.MISSING,
        form.figures()
            .get("/requests/outcomes/notProcessed/publishedMaterial/total")
            .cell()
            .state());
    assertEquals("214 16 2 0 11 0 243", row(form, "outcomes/total"));
  }

  @Test
  void labelsAndFiguresPulledApartGiveNoFigure() {
    String dump =
        MadeDump.balanced()
            .row("received", "")
            .row("carriedIn", "206 16 2 0 11 0\n8 0 0 0 0 0 8")
            .requests();
    assertNull(requests(dump).value("/requests/received/total"));
    assertNull(requests(dump).value("/requests/carriedIn/total"));
  }

  @Test
  void marksStandForNoFigure() {
    FilledForm form = requests(MadeDump.balanced().row("carriedIn", "8 / — 无 - 0 8").requests());
    assertEquals("8 null null null null 0 8", row(form, "carriedIn"));
    assertEquals(
        CellState.MARK, form.figures().get("/requests/carriedIn/legalServices").cell().state());
  }

  @Test
  void theFifteenFiguresOfReviewAreReadInTheirOrder() {
    FilledForm form =
        read(MadeDump.review("14 2 3 0 19\n1 0 0 0 1 1 0 0 0 1"))
            .tables()
            .get(StatutoryTables.REVIEW_AND_LITIGATION);
    assertEquals(19, form.value("/reviewAndLitigation/reconsideration/total").intValue());
    assertEquals(1, form.value("/reviewAndLitigation/directLitigation/upheld").intValue());
  }

  @Test
  void textWithoutTablesHasNone() {
    DumpDocument document =
        read(
            "三、收到和处理政府信息公开申请情况\n2022年收到申请12件，予以公开8件，部分公开2件。\n"
                + "四、政府信息公开行政复议、行政诉讼情况\n行政复议3件，结果维持2件，行政诉讼1件。\n");
    assertTrue(document.tables().isEmpty());
    assertTrue(document.tableLines().isEmpty());
    assertEquals(4, document.lines().size());
  }

  @Test
  void aDamagedLabelIsRecognisedAndSaidSo() {
    String path = "outcomes/refused/forbiddenByLaw";
    FilledForm form =
        requests(
            MadeDump.balanced().label(path, "2.其他法律行政止公开").row(path, "1 0 0 0 0 0 1").requests());
    assertEquals("1 0 0 0 0 0 1", row(form, path));
    assertEquals(EvidenceKind.ROW_LABEL_DIFFERS, form.evidence().get(0).kind());
    assertEquals("/requests/" + path, form.evidence().get(0).scope().at());
  }

  @Test
  void aTextFarTooLongIsSearchedInItsBeginningOnly() {
    DumpDocument document = read("政府信息公开工作年度报告\n".repeat(6_000));
    assertEquals(EvidenceKind.TEXT_TOO_LONG, document.evidence().get(0).kind());
    assertEquals(6_000, document.lines().size());
  }

  @Test
  void theUnitOfAnAmountMayStandInTheHeader() {
    FilledForm form = disclosure("行政许可\n1811", "行政事业性收费\n23.34");
    assertEquals("23.34", form.value("/proactiveDisclosure/fees/amount").toString());
    assertEquals("万元", form.figures().get("/proactiveDisclosure/fees/amount").unit());
    assertEquals("2021", form.form().version());
  }

  @Test
  void theUnitInTheHeaderHoldsForAMarkAsWell() {
    FilledForm form = disclosure("行政许可\n1811", "行政事业性收费\n--");
    assertNull(form.value("/proactiveDisclosure/fees/amount"));
    assertEquals("万元", form.figures().get("/proactiveDisclosure/fees/amount").unit());
  }

  @Test
  void aNumberInARemarkIsNoFigureWhereverTheFigureStands() {
    for (String licensing :
        List.of(
            "行政许可\n6756\n（其中修订 16件）", "行政许可\n6756（其中修订\n16件）", "行政许可（其中修订 16 件、新增 2 件）\n6756")) {
      FilledForm form = disclosure(licensing, "行政事业性收费\n2");
      assertEquals("6756", String.valueOf(form.value(LICENSING)), licensing);
    }
    assertNull(disclosure("6756\n行政许可（其中修订 16 件）", "行政事业性收费\n2").value(LICENSING));
  }

  @Test
  void theYearOfATitleBehindTheTableIsNotTheFigureThatIsMissing() {
    String title = "2020年政府信息公开工作年度报告";
    FilledForm form = disclosure("行政许可\n1811", "行政事业性收费\n" + title);
    assertNull(form.value("/proactiveDisclosure/fees/amount"));
    form = disclosure("行政许可\n1811", "行政事业性收费\n23.34\n" + title);
    assertEquals("23.34", form.value("/proactiveDisclosure/fees/amount").toString());
  }

  @Test
  void aDigitThatIsNotKnownLeavesNoFigure() {
    for (String figure : List.of("181\uFFFD", "\uFFFD811", "18?1", "18\uE0311")) {
      FilledForm form = disclosure("行政许可\n" + figure, "行政事业性收费\n2");
      assertNull(form.value(LICENSING), figure);
      assertEquals(figure, form.figures().get(LICENSING).cell().printed());
    }
  }

  @Test
  void aTableBehindWhatIsLeftOfAnotherOfItsKindIsDoubted() {
    String own =
        MadeDump.balanced()
            .label("outcomes/granted", "")
            .label("outcomes/unprocessed/repeated", "")
            .requests();
    String annex = MadeDump.balanced().requests() + MadeDump.review("0 ".repeat(15));
    assertEquals(List.of(), doubted(read(annex)));
    assertEquals(
        List.of(StatutoryTables.REQUESTS, StatutoryTables.REVIEW_AND_LITIGATION),
        doubted(read(own + MadeDump.review("1 ".repeat(15)) + "六、其他\n附表\n" + annex)));
    assertNull(requests(own + annex).value("/requests/received/total"));
  }

  @Test
  void aTableOfAnAnnexIsDoubtedWhereTheReportsOwnIsLost() {
    String requests = MadeDump.balanced().requests();
    String review = MadeDump.review("0 ".repeat(15));
    assertEquals(
        List.of(StatutoryTables.REVIEW_AND_LITIGATION),
        doubted(read(requests + "六、其他\n附表\n" + requests + review)));
    assertEquals(List.of(), doubted(read(requests + review + "六、其他\n附表\n" + requests + review)));
  }

  private static List<TableKind> doubted(DumpDocument dump) {
    return dump.tables().values().stream()
        .filter(
            table ->
                table.evidence().stream()
                    .anyMatch(
                        e ->
                            e.kind() == EvidenceKind.TABLE_BEHIND_SECOND_TABLE
                                || e.kind() == EvidenceKind.ANOTHER_TABLE_BEFORE))
        .map(table -> table.form().kind())
        .toList();
  }

  @Test
  void linesAreKeptAsPrintedAndHeadingsAreNoLinesOfATable() {
    DumpDocument document = read(MadeDump.balanced().requests() + MadeDump.review("0 ".repeat(15)));
    List<String> text = new ArrayList<>();
    for (int i = 0; i < document.lines().size(); i++) {
      if (!document.tableLines().get(i)) {
        text.add(document.lines().get(i).text());
      }
    }
    assertEquals(List.of("三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况"), text);
  }

  @Test
  void readingEndsWhenItsTimeIsOver() throws InterruptedException {
    Deadline past = Deadline.of(ReadOptions.defaults().withLimit(Limit.SECONDS, 1));
    Thread.sleep(1_001);
    String dump = MadeDump.balanced().requests();
    LimitReached reached = assertThrows(LimitReached.class, () -> DumpReader.read(dump, past));
    assertEquals(Limit.SECONDS, reached.limit());
  }

  private static DumpDocument read(String dump) {
    return DumpReader.read(dump, Deadline.none());
  }

  /** 二 in the form of 2021, with these lines for two of its rows. */
  private static FilledForm disclosure(String licensing, String fees) {
    return read("第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n3\n"
            + "行政规范性文件\n2\n0\n14\n第二十条第（五）项\n信息内容\n本年处理决定数量\n"
            + licensing
            + "\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n9\n行政强制\n0\n"
            + "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n"
            + fees
            + "\n")
        .tables()
        .get(StatutoryTables.PROACTIVE_DISCLOSURE);
  }

  private static FilledForm requests(String dump) {
    return read(dump).tables().get(StatutoryTables.REQUESTS);
  }

  private static String row(FilledForm form, String path) {
    List<String> values = new ArrayList<>();
    for (String column : COLUMNS) {
      values.add(String.valueOf(form.value("/requests/" + path + "/" + column)));
    }
    return String.join(" ", values);
  }
}
