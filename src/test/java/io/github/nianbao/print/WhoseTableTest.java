package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.audit.Audit;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Quality;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of several tables of a kind the report's own is taken: that of its authority and its year. */
class WhoseTableTest {

  private static final TableKind KIND = StatutoryTables.PROACTIVE_DISCLOSURE;

  /** A report of 2024 with 二 printed twice, a line over each. */
  private static ReadTables twice(String first, String firstFigure, String second, String other) {
    DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
    page.line(first).disclosed(firstFigure).line(second).disclosed(other);
    page.line("三、收到和处理政府信息公开申请情况").line("没有收到申请。");
    return page.read();
  }

  private static @Nullable BigDecimal licensing(ReadTables tables) {
    FilledForm form = tables.forms().get(KIND);
    return form == null ? null : form.value("/proactiveDisclosure/licensing/decisions");
  }

  private static Quality quality(ReadTables tables) {
    Map<TableKind, FilledForm> forms = tables.forms();
    return Objects.requireNonNull(Audit.of(forms, List.of()).get(KIND)).quality();
  }

  private static void assertOwn(ReadTables tables) {
    assertEquals(new BigDecimal(41), licensing(tables));
    assertEquals(Quality.COMPLETE, quality(tables));
    assertTrue(tables.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.TABLE_OF_OTHERS));
  }

  @Test
  void lastYearsTableQuotedBeforeIsNotTaken() {
    assertOwn(twice("上年情况：", "97", "本年情况：", "41"));
    assertOwn(twice("（2023年）", "97", "（2024年）", "41"));
    assertOwn(twice("为便于对比，现将2023年度数据列示如下：", "97", "2024年度数据如下：", "41"));
  }

  @Test
  void lastYearsTableQuotedAfterIsNotTaken() {
    assertOwn(twice("", "41", "上年度情况如下：", "97"));
    assertOwn(twice("2024年", "41", "2023年", "97"));
  }

  @Test
  void anotherAuthoritysTableIsNotTaken() {
    assertOwn(twice("附表 青禾市档案馆主动公开情况", "97", "青禾市教育局主动公开情况", "41"));
    assertOwn(twice("所属单位情况：", "97", "本机关情况：", "41"));
  }

  @Test
  void whereNothingSaysWhichOneIsMeantNoneIsVouchedFor() {
    ReadTables tables = twice("", "41", "", "97");
    assertEquals(Quality.INCOMPLETE, quality(tables));
    assertEquals(Quality.COMPLETE, quality(twice("", "41", "", "41")));
  }

  @Test
  void lastYearsTableInsteadOfTheReportsOwnIsNotTaken() {
    for (String words :
        List.of(
            "本年度未发生。上年度情况如下：",
            "本年度无变化，上年度（2023年）情况如下：",
            "2023年",
            "附表 青禾市图书馆情况",
            "2023年主动公开情况",
            "本年上半年情况如下：",
            "下一年度情况：",
            "近五年情况如下：",
            "填表示例：")) {
      DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
      page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
      ReadTables tables = page.line(words).disclosed("97").read();
      assertNull(licensing(tables), words);
    }
  }

  @Test
  void wordsThatLinesDrawIntoTheGridOverTheTableStillSayWhoseItIs() {
    for (String words :
        List.of("上年度情况如下：", "二、2023年主动公开政府信息情况", "2023年主动公开政府信息情况", "附表 青禾市图书馆主动公开政府信息情况")) {
      for (int parts : new int[] {2, 9}) {
        DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
        page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
        page.text(60, page.end() + 3, words).blank(parts, 12).blank(parts, 8);
        assertNull(licensing(page.disclosed("97").read()), words);
      }
    }
  }

  @Test
  void wordsThatLinesDrawIntoAGridOfTheirOwnStillSayWhoseTheTableUnderItIs() {
    DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
    page.text(60, page.end() + 3, "上一年度的情况如下所示：").blank(9, 12).line("").disclosed("97");
    assertNull(licensing(page.read()));
  }

  @Test
  void aCaptionOfOthersOfWhichNotEveryCharacterCanBeReadStillSaysWhoseItIs() {
    for (String words :
        List.of(
            "附表：青禾市�案�情况表",
            "附�：青禾市�书馆",
            "青禾�档�馆主动公开情况",
            "下�单位情况如下：",
            "上�度情况如下：",
            "�年度情况如下：",
            "2�23年度情况如下：")) {
      DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
      page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
      assertNull(licensing(page.line(words).disclosed("97").read()), words);
    }
  }

  @Test
  void theReportsOwnCaptionOfWhichNotEveryCharacterCanBeReadIsNoCaptionOfOthers() {
    for (String words :
        List.of("青禾市�育�情况表", "本�关情况如下：", "20�4年度情况如下：", "2024�度情况如下：", "（单位：�）", "主�公开�府信息情况")) {
      DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
      page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
      ReadTables tables = page.line(words).disclosed("41").read();
      assertEquals(new BigDecimal(41), licensing(tables), words);
      assertEquals(Quality.COMPLETE, quality(tables), words);
    }
  }

  @Test
  void figuresOverAHeaderThatTogetherReadAsAYearStayInTheTable() {
    DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    page.line("二、主动公开政府信息情况").row("第二十条第（一）项");
    page.row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row("规章", "2", "0", "11").disclosed("41");
    assertEquals(2, page.read().outline().lines().size());
  }

  @Test
  void aHeadingOverAHeaderThatAPageBreakCutsSaysWhoseTheTableBehindItIs() {
    TableKind kind = StatutoryTables.REVIEW_AND_LITIGATION;
    for (String year : List.of("2024年", "2023年")) {
      DrawnTable first = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
      first.line("一、总体情况").line("报告如下。").line("二、主动公开政府信息情况").disclosed("41");
      first.line("四、" + year + "因政府信息公开工作被申请行政复议、提起行政诉讼情况");
      first.row("行政复议", "行政诉讼", "行政诉讼").row("", "未经复议直接起诉", "复议后起诉");
      String[] results = "结果维持 结果纠正 其他结果 尚未审结 总计".split(" ", -1);
      String[] labels = new String[15];
      Arrays.setAll(labels, i -> results[i % results.length]);
      DrawnTable second = new DrawnTable().row(labels);
      second.row("1", "0", "0", "0", "1", "0", "2", "0", "0", "2", "0", "0", "0", "0", "0");
      List<Page> pages = List.of(first.page(1), second.page(2));
      ReadTables tables = PrintedTables.read(pages, Furniture.of(pages), Deadline.none());
      assertEquals(year.equals("2024年"), tables.forms().containsKey(kind), year);
    }
  }

  @Test
  void aSentenceThatComparesWithLastYearLeadsToTheReportsOwn() {
    for (String words :
        List.of(
            "2024年较2023年有所增长，具体情况如下：", "上年度结转3件，本年度情况如下：", "上年度遗留问题已全部办结。", "2023年以来各项工作有序开展。")) {
      DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
      page.line("一、总体情况").line("现将有关情况报告如下。").line("二、主动公开政府信息情况");
      ReadTables tables = page.line(words).disclosed("41").read();
      assertEquals(new BigDecimal(41), licensing(tables), words);
      assertEquals(Quality.COMPLETE, quality(tables), words);
    }
  }

  @Test
  void aSecondReportIsNamedAndGivesTheFirstNoTable() {
    DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    page.line("一、总体情况").line("报告如下。").line("二、主动公开政府信息情况").line("本年没有公开。");
    page.line("三、收到和处理政府信息公开申请情况").line("没有收到申请。");
    page.line("青禾市公安局2024年政府信息公开工作年度报告");
    page.line("一、总体情况").line("报告如下。").line("二、主动公开政府信息情况").disclosed("97");
    ReadTables tables = page.read();
    assertNull(licensing(tables));
    assertTrue(tables.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.SECOND_REPORT));
  }

  @Test
  void aTableBeforeTheHeadingOfItsSectionGivesWayToThatUnderIt() {
    DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
    page.line("一、总体情况").line("另附一表").disclosed("97");
    ReadTables tables = page.line("二、主动公开政府信息情况").disclosed("41").read();
    assertEquals(new BigDecimal(41), licensing(tables));
  }

  @Test
  void lastYearsFourInAnotherShapeWithoutRulesIsNotTaken() {
    String[][] rows = {
      {"类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"},
      {"行政复议", "1", "2", "3", "4", "10"},
      {"未经复议直接起诉", "5", "6", "7", "8", "26"},
      {"复议后起诉", "9", "11", "12", "13", "45"}
    };
    for (String words : List.of("本年度未发生。上年度情况如下：", "2024年度情况如下：")) {
      DrawnTable page = new DrawnTable().line("青禾市教育局2024年政府信息公开工作年度报告");
      page.line("四、政府信息公开行政复议、行政诉讼情况").line(words);
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < rows[row].length; i++) {
          double middle = 90 + 85 * i - 3 * rows[row][i].length();
          page.text(middle, page.end() + 10 * row, rows[row][i]);
        }
      }
      boolean own = words.startsWith("2024");
      assertEquals(
          own, page.read().forms().containsKey(StatutoryTables.REVIEW_AND_LITIGATION), words);
    }
  }
}
