package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Section;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lists of provinces are what they are: named, given as printed, and never taken for the national
 * one.
 */
class OtherListsTest {

  private static final String TITLE = "临川市水务局政府信息公开情况统计表（2016年度）";

  private static final List<String> FUJIAN =
      List.of(
          "指标名称 计量单位 2016年度 历年累计",
          "主动公开文件数 条 212 10037",
          "其中：1.政府网站公开数 条 212 9810",
          "2.政府公报公开数 条 — 227",
          "受理政府信息依申请公开总数 条 19 164",
          "1.当面申请数 条 3 41",
          "2.网上申请数 条 15 110",
          "3.信函、传真申请数 条 1 13",
          "对申请的答复总数 条 18 160",
          "1.同意公开答复数 条 11 98",
          "2.同意部分公开答复数 条 2 9",
          "3.不予公开答复数 条 1 20",
          "4.其他类型答复数 条 4 33",
          "政府信息公开收费减免金额 元 0 1250.5",
          "行政复议数 件 2 7",
          "行政诉讼数 件 0 1",
          "行政申诉、举报数 件 0 0");

  private static final List<String> SHANGHAI =
      List.of(
          "指标名称 计量单位 代码 本期实际 本年累计",
          "主动公开信息数 条 01 96 411",
          "其中：全文电子化的主动公开信息数 条 02 90 400",
          "新增的行政规范性文件数 条 03 2 5",
          "网站专栏页面访问量 人次 05 3120 18745",
          "申请总数 条 10 7 31",
          "1.当面申请数 条 11 2 9",
          "对申请的答复总数 条 17 6 30",
          "1.同意公开答复数 条 18 5 26",
          "行政复议数 件 32 0 1",
          "收取费用总数 元 36 0 12.5");

  private static final List<String> LOCAL =
      List.of(
          "统计项目 单位 区政府统计数 区直单位统计数 乡镇街道统计数",
          "公开信息总数 条 120 311 57",
          "受理申请件数 件 4 9 0",
          "答复申请件数 件 4 8 0",
          "行政复议件数 件 1 0 0");

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void listOfFujianIsGivenAsPrinted(ListWriter writer) throws IOException {
    AnnualReport report = writer.read(report(FUJIAN));
    given("fujian", FUJIAN, Set.of(), report);
    Finding finding = finding(report);
    assertTrue(finding.message().contains("Fujian"), finding.message());
    assertTrue(finding.messageZh().contains("福建省"), finding.messageZh());
    placed(report);
    assertEquals(report, Json.read(Json.write(report)));
  }

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void codesOfTheListOfShanghaiAreNoFigures(ListWriter writer) throws IOException {
    given("shanghai", SHANGHAI, Set.of(2), writer.read(report(SHANGHAI)));
  }

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void otherColumnsAreThoseOfALocalList(ListWriter writer) throws IOException {
    given("local", LOCAL, Set.of(), writer.read(report(LOCAL)));
  }

  @Test
  void textIsGivenWhereFiguresArePartedAndUnreadableWhereTheyRunTogether() throws IOException {
    String text = TITLE + "\n" + String.join("\n", FUJIAN);
    given("fujian", FUJIAN, Set.of(), Nianbao.readText(text));
    given("fujian", FUJIAN, Set.of(), Nianbao.readText(text.replace(' ', '\n')));
    AnnualReport together =
        Nianbao.readText(text.replace("申请数 条 3 41", "申请数条341").replace("件 2 7", "件27"));
    List<OtherList.Row> rows = together.otherLists().get(0).rows();
    for (int row : List.of(4, 13)) {
      for (Cell value : rows.get(row).values()) {
        assertEquals(CellState.UNREADABLE, value.state());
        assertNull(value.value());
      }
    }
  }

  @Test
  void rowsBetweenShadedOnesAreGivenToo() throws IOException {
    for (String shaded : List.of("even", "odd")) {
      String style =
          "td { border: none } tr:nth-child(" + shaded + ") td { background-color: #e8eef6 }";
      given("fujian", FUJIAN, Set.of(), Nianbao.read(HtmlProducer.print(report(FUJIAN), style)));
    }
  }

  @Test
  void headerThatAPageOfATextRepeatsIsNoLabel() throws IOException {
    String header = FUJIAN.get(0) + "\n";
    String text = TITLE + "\n" + String.join("\n", FUJIAN);
    AnnualReport report = Nianbao.readText(text.replace("受理政府信息", header + "受理政府信息"));
    given("fujian", FUJIAN, Set.of(), report);
  }

  @Test
  void reportOfAYearBeforeAllNoticesHasSectionsOfItsOwn() throws IOException {
    String text =
        "临川市水务局2012年政府信息公开工作年度报告\n一、概述\n全年公开信息212条。\n二、主动公开政府信息情况\n"
            + "均在网站公开。\n三、咨询情况\n接受咨询3次。\n四、附表\n"
            + String.join("\n", FUJIAN);
    assertEquals(
        List.of("概述", "主动公开政府信息情况", "咨询情况", "附表"),
        Nianbao.readText(text).sections().stream().map(Section::heading).toList());
  }

  @Test
  void whoFilledInAListWhoseTitleNamesNoAuthorityIsItsAuthority() throws IOException {
    String text = "2016年度政府信息公开情况统计表\n填报单位（盖章）：临川市水务局　　单位：条、件\n";
    AnnualReport report = Nianbao.readText(text + String.join("\n", FUJIAN));
    assertEquals("临川市水务局", report.authority());
    assertTrue(report.findings().stream().anyMatch(f -> f.code() == FindingCode.TITLE_GUESSED));
  }

  @Test
  void textOfShanghaiDoesNotTakeCodesForFigures() throws IOException {
    String text = TITLE + "\n" + String.join("\n", SHANGHAI);
    given("shanghai", SHANGHAI, Set.of(2), Nianbao.readText(text));
  }

  private static Finding finding(AnnualReport report) {
    List<Finding> findings =
        report.findings().stream().filter(f -> f.code() == FindingCode.OTHER_LIST).toList();
    assertEquals(1, findings.size(), () -> String.valueOf(report.findings()));
    return findings.get(0);
  }

  private static void given(
      String kind, List<String> lines, Set<Integer> leftOut, AnnualReport report) {
    assertEquals(2016, report.year());
    assertNull(report.statistics());
    assertNull(report.statisticsAggregate());
    assertEquals(
        Set.of(Quality.ABSENT), Set.copyOf(report.quality().byTable().values()), report::toString);
    assertEquals(Map.of(), report.cells());
    assertEquals("/otherLists/0", finding(report).at());
    assertEquals(1, report.otherLists().size());
    OtherList list = report.otherLists().get(0);
    assertEquals(kind, list.kind());
    List<List<String>> printed = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("", ""));
    header.addAll(list.columns());
    printed.add(header);
    for (OtherList.Row row : list.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.label(), row.unit()));
      for (Cell value : row.values()) {
        assertTrue(value.state() == CellState.NUMBER || value.state() == CellState.MARK);
        cells.add(value.printed());
      }
      printed.add(cells);
    }
    List<List<String>> expected = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = new ArrayList<>(Arrays.asList(line.split(" ")));
      leftOut.forEach(column -> cells.remove((int) column));
      if (expected.isEmpty()) {
        cells.set(0, "");
        cells.set(1, "");
      }
      expected.add(cells);
    }
    assertEquals(normal(expected), normal(printed));
  }

  /** Prints give brackets and colons in their usual width. */
  private static String normal(List<List<String>> rows) {
    return Normalizer.normalize(rows.toString(), Normalizer.Form.NFKC);
  }

  /** Every figure says where it was printed. */
  private static void placed(AnnualReport report) {
    for (OtherList.Row row : report.otherLists().get(0).rows()) {
      for (Cell value : row.values()) {
        if (report.source().pages() > 0) {
          assertNotNull(value.page());
          assertNotNull(value.box());
        } else {
          assertNotNull(value.place());
        }
      }
    }
  }

  private static MadeReport report(List<String> lines) {
    List<List<MadeCell>> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(
          new ArrayList<>(
              Arrays.stream(line.split(" ")).map(cell -> MadeCell.label(cell, 1, 1)).toList()));
    }
    List<Double> widths = new ArrayList<>(List.of(0.4));
    for (int i = 1; i < rows.get(0).size(); i++) {
      widths.add(0.6 / (rows.get(0).size() - 1));
    }
    MadeTable table = new MadeTable("/otherLists", List.of(), widths, rows);
    return new MadeReport(
        TITLE, List.of(new MadeReport.Section("", "", new ArrayList<>(List.of(table)))), Map.of());
  }
}
