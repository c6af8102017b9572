package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.limit.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dumps that write figures elsewhere than behind their label, or in another order. */
@SuppressWarnings({"NullAway", "StringConcatToTextBlock"}) // A null fails the test that meets it.
class FigureOrderTest {

  private static final String NONE = "null null null null null null null";

  @Test
  void figuresBehindTheLabelsOfSeveralRowsAreReadWhereRowsAndColumnsAddUp() {
    FilledForm form =
        requests(
            MadeDump.balanced()
                .row("received", "")
                .row("carriedIn", "206 16 2 0 11 0 235\n8 0 0 0 0 0 8")
                .requests());
    assertEquals("206 16 2 0 11 0 235", row(form, "received"));
    assertEquals("8 0 0 0 0 0 8", row(form, "carriedIn"));
  }

  @Test
  void figuresColumnByColumnAreReadWhereRowsAndColumnsAddUp() {
    FilledForm form =
        requests(
            MadeDump.balanced()
                .row("carriedIn", "")
                .row("outcomes/granted", "8 214\n0 16\n0 2\n0 0\n0 11\n0 0\n8 243")
                .requests());
    assertEquals("8 0 0 0 0 0 8", row(form, "carriedIn"));
    assertEquals("214 16 2 0 11 0 243", row(form, "outcomes/granted"));
  }

  @Test
  void figuresBehindTheLabelsOfSeveralRowsAreNotReadWhereAColumnDoesNotAddUp() {
    FilledForm form =
        requests(
            MadeDump.balanced()
                .row("received", "")
                .row("carriedIn", "206 16 2 0 11 0 235\n9 0 0 0 0 0 9")
                .requests());
    assertEquals(NONE, row(form, "received"));
    assertEquals(NONE, row(form, "carriedIn"));
  }

  @Test
  void figuresWhoseUpperHalvesStandAboveTheLabelAreNotReadAsTheyStand() {
    String dump =
        MadeDump.balanced()
            .row("received", "10 9 12 9 111\n6 7")
            .row("outcomes/total", "8 7 7 8 100\n5 5")
            .requests()
            .replace("一、本年新收", "135 150\n一、本年新收")
            .replace("(七)总计", "135 148\n(七)总计")
            .replace("（七）总计", "135 148\n（七）总计");
    assertEquals(NONE, row(requests(dump), "received"));
    assertEquals(NONE, row(requests(dump), "outcomes/total"));
  }

  @Test
  void lowerHalvesThatHappenToAddUpAreNotReadBesideARowWithFiguresLeftOver() {
    FilledForm form =
        requests(
            MadeDump.balanced()
                .row("outcomes/refused/internalAffairs", "6 0 0 0\n6 6 8\n28 28")
                .row("outcomes/refused/deliberativeProcess", "0 0 0 1 1\n0 2")
                .requests());
    assertEquals(NONE, row(form, "outcomes/refused/deliberativeProcess"));
  }

  @Test
  void theRulingOfATableInMarkdownIsNoFigure() {
    String dump = MadeDump.balanced().requests().replace("二、上年", "|---|---|---|\n二、上年");
    assertEquals("206 16 2 0 11 0 235", row(requests(dump), "received"));
  }

  @Test
  void figuresOfReviewGoWithTheHeadersBeforeThem() {
    String columns =
        "行政复议\n结果纠正\n0\n其他结果\n105\n尚未审结\n2\n结果维持\n27\n行政诉讼\n总计\n134\n"
            + "结果维持\n0\n未经复议直接起诉\n结尚其未果他审结纠结正果\n总计\n105\n104\n1\n210\n"
            + "结果维持\n0\n复议后起诉\n其他结果\n1\n结果纠正\n—\n尚未审结\n27\n总计\n28\n";
    assertEquals("27 0 105 2 134 | 0 105 104 1 210 | 0 null 1 27 28", review(columns));
  }

  @Test
  void figuresOfReviewWithoutTheirHeadersAreNotReadThoughTheyAddUp() {
    String columns =
        "行政复议\n行政诉讼\n总计\n总计\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n0\n0\n0\n0\n0\n"
            + "结果维持\n0\n未经复议直接起诉\n其他结果\n97\n结果纠正\n0\n尚未审结\n0\n97\n"
            + "结果维持\n8\n结果纠正\n0\n复议后起诉\n其他结果\n38\n尚未审结\n0\n46\n";
    assertTrue(review(columns).matches("[nul |]+"), review(columns));
  }

  @Test
  void figuresOfReviewBehindHeadersOutOfOrderAreNotReadWhereTheyDoNotAddUp() {
    String columns =
        "行政诉讼\n行政复议\n总计\n未经复议直接起诉\n复议后起诉\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
            + "结果维持\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n结果纠正\n其他结果\n尚未审结\n"
            + "0\n0\n0\n105\n1\n1\n2\n0\n4\n1\n27\n14\n1\n43\n105\n";
    assertTrue(review(columns).matches("[nul |]+"), review(columns));
  }

  @Test
  void figuresOfATextWrittenBackwardsAreNotRead() {
    String columns =
        "议复政行\n讼诉政行\n诉起接直议复经未\n诉起后议复\n"
            + "持维果结\n正纠果结\n果结他其\n结审未尚\n计总\n".repeat(3)
            + "2 0 0 1 3 0 0 72 0 72 0 0 3 2 5\n";
    assertTrue(review(columns).matches("[nul |]*"), review(columns));
  }

  private static FilledForm requests(String dump) {
    return DumpReader.read(dump, Deadline.none()).tables().get(StatutoryTables.REQUESTS);
  }

  private static String row(FilledForm form, String path) {
    return values(form, "/requests/" + path + "/", DumpReaderTest.COLUMNS);
  }

  /** The three blocks of 四, whose headers and figures are these; empty where there is no table. */
  private static String review(String columns) {
    FilledForm form =
        DumpReader.read("四、政府信息公开行政复议、行政诉讼情况\n" + columns + "五、存在的主要问题\n", Deadline.none())
            .tables()
            .get(StatutoryTables.REVIEW_AND_LITIGATION);
    if (form == null) {
      return "";
    }
    List<String> results = List.of("upheld", "corrected", "otherResult", "pending", "total");
    return String.join(
        " | ",
        values(form, "/reviewAndLitigation/reconsideration/", results),
        values(form, "/reviewAndLitigation/directLitigation/", results),
        values(form, "/reviewAndLitigation/litigationAfterReconsideration/", results));
  }

  private static String values(FilledForm form, String row, List<String> columns) {
    return String.join(
        " ", columns.stream().map(c -> String.valueOf(form.value(row + c))).toList());
  }
}
