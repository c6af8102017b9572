package io.github.nianbao.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.Section;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DumpReadingTest {

  private static final String SECTIONS =
      """
      一、总体情况
      本年度工作有序开展。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      公开不够及时。
      六、其他需要报告的事项
      无。
      """;

  private static Narrative read(String text) {
    return read(text, new BitSet(), new DocumentHints(null, null));
  }

  private static Narrative read(String text, BitSet tables, DocumentHints hints) {
    List<Line> lines = text.lines().map(line -> new Line(line, 0, null, 0)).toList();
    return NarrativeReader.readDump(lines, tables, hints, Deadline.none());
  }

  private static void assertTitle(String text, String authority, int year) {
    Narrative head = read(text + "\n" + SECTIONS);
    assertEquals(authority, head.authority());
    assertEquals(year, head.year());
    assertEquals(List.of(), head.evidence());
  }

  private static List<EvidenceKind> kinds(Narrative head) {
    return head.evidence().stream().map(Evidence::kind).toList();
  }

  private static String headings(Narrative head) {
    return head.sections().stream()
        .map(s -> s.ordinal() + s.heading())
        .collect(Collectors.joining(" "));
  }

  @Test
  void titleBrokenInsideWords() {
    assertTitle("广州市从化区人民政府2020年政府信\n息公开工作年度报告", "广州市从化区人民政府", 2020);
    assertTitle("广州市从化\n区人民政府2020年政府信息公\n开工作年度报告", "广州市从化区人民政府", 2020);
    assertTitle("云岭区公安局\n2020\n年政府信息公开工作\n年度报告", "云岭区公安局", 2020);
  }

  @Test
  void authorityOnALineOfItsOwn() {
    assertTitle("云岭区教育局\n2020年政府信息公开工作年度报告", "云岭区教育局", 2020);
    assertTitle("2020年政府信息公开工作年度报告\n云岭区教育局", "云岭区教育局", 2020);
    assertTitle("2020年政府信息公开工作年度报告\n（云岭区教育局）", "云岭区教育局", 2020);
    assertTitle("云岭区教育局\n政府信息公开工作年度报告\n（2020年）", "云岭区教育局", 2020);
  }

  @Test
  void webPageAroundTheTitle() {
    assertTitle(
        """
        网站首页 > 政府信息公开 > 政府信息公开年报
        当前位置：首页>政府信息公开年报>2022年
        云岭区教育局2020年政府信息公开工作年度报告
        发布时间：2021-01-20 来源：云岭区教育局 浏览：12次
        云岭区教育局2020年政府信息公开工作年度报告
        根据《条例》和2019年新要求，编制本报告。
        """,
        "云岭区教育局",
        2020);
  }

  @Test
  void preambleDoesNotNameTheYear() {
    assertTitle(
        "云岭区教育局2020年政府信息公开工作年度报告\n根据国办公开办函〔2021〕30号的要求，编制2021年政府信息公开工作年度报告\n", "云岭区教育局", 2020);
  }

  @Test
  void aSpeckAloneInItsLineIsNoBeginningOfTheHeadingBelowATable() {
    assertTrue(HeadingMatcher.isNone(Glyph.UNKNOWN));
    assertFalse(HeadingMatcher.isNone(Glyph.UNKNOWN + "四、政府信息公开行政复议、行政诉讼情况"));
  }

  @Test
  void contentsPageIsNoTitleAndNoSection() {
    Narrative head =
        read(
            """
            云岭区教育局2020年政府信息公开工作年度报告
            目录
            一、总体情况…………1
            二、主动公开政府信息情况 ..... 2
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            六、其他需要报告的事项
            """
                + SECTIONS);
    assertEquals("本年度工作有序开展。", head.sections().get(0).text());
    assertEquals(6, head.sections().size());
    assertEquals("云岭区教育局", head.authority());
  }

  @Test
  void noTitleButMetadata() {
    DocumentHints hints = new DocumentHints("a.pdf", "云岭区教育局2020年政府信息公开工作年度报告");
    Narrative head = read(SECTIONS, new BitSet(), hints);
    assertNull(head.title());
    assertEquals("云岭区教育局", head.authority());
    assertEquals(2020, head.year());
    assertEquals(List.of(EvidenceKind.AUTHORITY_GUESSED, EvidenceKind.YEAR_GUESSED), kinds(head));
  }

  @Test
  void titleNamesNoAuthorityButTheRunningHeadDoes() {
    List<String> heads = List.of("- 1 -", "云岭区教育局2020年政府信息公开工作年度报告");
    DocumentHints hints = new DocumentHints("a.pdf", () -> null, heads);
    Narrative head = read(SECTIONS, new BitSet(), hints);
    assertEquals("云岭区教育局", head.authority());
    assertEquals(2020, head.year());
    assertEquals(List.of(EvidenceKind.AUTHORITY_GUESSED, EvidenceKind.YEAR_GUESSED), kinds(head));
  }

  @Test
  void noTitleButFileName() {
    DocumentHints hints = new DocumentHints("in/云岭区教育局2020年政府信息公开年报.pdf", null);
    Narrative head = read(SECTIONS, new BitSet(), hints);
    assertEquals("云岭区教育局", head.authority());
    assertEquals(2020, head.year());
  }

  @Test
  void dateInFileNameIsNoYear() {
    DocumentHints hints = new DocumentHints("P020210125412.2021-01-25.pdf", "untitled");
    Narrative head = read(SECTIONS, new BitSet(), hints);
    assertNull(head.year());
    assertEquals(List.of(EvidenceKind.TITLE_ABSENT), kinds(head));
  }

  @Test
  void noTitleButPeriodAndSignature() {
    Narrative head = read("本报告所列数据的统计期限自2020年1月1日起至12月31日止。\n" + SECTIONS + "云岭区教育局\n2021年1月25日\n");
    assertEquals(2020, head.year());
    assertEquals("云岭区教育局", head.authority());
    assertEquals(List.of(EvidenceKind.YEAR_GUESSED, EvidenceKind.AUTHORITY_GUESSED), kinds(head));
  }

  @Test
  void headingVariantsAndMisprints() {
    Narrative head =
        read(
            """
            一. 总体情况
            二，行政机关主动公开政府信息情况
            三、收到的处理政府信息公开申请情况
            四、因政府信息公开工作被申请行政法复议、提起行政诉讼情况
            五、政府信息公开工作存在的主要
            问题及改进情况
            六、其他报告的事项
            """);
    assertEquals(
        "1总体情况 2行政机关主动公开政府信息情况 3收到的处理政府信息公开申请情况 "
            + "4因政府信息公开工作被申请行政法复议、提起行政诉讼情况 5政府信息公开工作存在的主要问题及改进情况 6其他报告的事项",
        headings(head));
  }

  @Test
  void headingAndTextInOneLine() {
    Narrative head = read("一、总体情况。2020年，我局公开信息10条。\n六、其他需要报告的事项：无\n");
    assertEquals("总体情况", head.sections().get(0).heading());
    assertEquals("2020年，我局公开信息10条。", head.sections().get(0).text());
    assertEquals("无", head.sections().get(1).text());
  }

  @Test
  void absentSectionsAreFindings() {
    Narrative head = read("云岭区教育局2020年政府信息公开工作年度报告\n一、总体情况\n好。\n");
    assertEquals(
        5, kinds(head).stream().filter(EvidenceKind.SECTION_WITHOUT_HEADING::equals).count());
  }

  @Test
  void rowLabelsAreNoHeadings() {
    Narrative head = read("一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n四、结转下年度继续办理\n（一）总体情况\n");
    assertEquals(List.of(), head.sections());
  }

  @Test
  void preambleThatListsTheSections() {
    Narrative head =
        read(
            "本报告包括一、总体情况，\n二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，\n"
                + "四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况和六、其他需要报告的事项。\n"
                + SECTIONS);
    assertEquals("本年度工作有序开展。", head.sections().get(0).text());
    assertEquals("", head.sections().get(1).text());
  }

  @Test
  void tableLinesAreLeftOut() {
    BitSet tables = new BitSet();
    tables.set(4, 6);
    Narrative head =
        read(
            "一、总体情况\n好。\n二、主动公开政府信息情况\n（单位：件）\n规章 0 0 0\n行政许可 5\n注：含乡镇。\n",
            tables,
            new DocumentHints(null, null));
    assertEquals("注：含乡镇。", head.sections().get(1).text());
  }

  @Test
  void piecesOfAnUnreadTableAreLeftOut() {
    Narrative head =
        read(
            """
            二、主动公开政府信息情况
            规
            章
            20
            本年增/减   处理决定数量
            1232 宗
            采购项目数量
            注：以上不含乡镇行政许可。
            四、政府信息公开行政复议、行政诉讼情况
            结
            果
            维
            持
            0 0 5 - /
            本年度没有发生行政复议、行政诉讼。
            """);
    assertEquals("注：以上不含乡镇行政许可。", head.sections().get(0).text());
    assertEquals("本年度没有发生行政复议、行政诉讼。", head.sections().get(1).text());
  }

  @Test
  void wrappedLinesAreJoinedAndPageNumbersLeftOut() {
    Section section =
        read("""
                一、总体情况
                2020 年，云岭区教育局坚持公开为常态、不公开为例外，围绕群众关
                心的事项推进公开工作，全年发布 WeChat
                - 1 -
                articles 12 篇、信息 300 条，公开规范性文件若干，圆满完成任务。
                （一）主动公开。及时更新机构职能、规划计划、财政预决算等栏目，
                开展专栏建设。
                """)
            .sections()
            .get(0);
    assertEquals(
        "2020年，云岭区教育局坚持公开为常态、不公开为例外，围绕群众关心的事项推进公开工作，全年发布WeChat articles"
            + "12篇、信息300条，公开规范性文件若干，圆满完成任务。\n"
            + "（一）主动公开。及时更新机构职能、规划计划、财政预决算等栏目，开展专栏建设。",
        section.text().replace("articles 12", "articles12"));
    assertNull(section.firstPage());
  }

  @Test
  void everythingInOneLine() {
    String filler = "公开工作有序开展，群众满意度不断提高。".repeat(20);
    Narrative head =
        read(
            "# 云岭区教育局2021年政府信息公开工作年度报告\n发布报告。一、总体情况2021年，"
                + filler
                + "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数规章000行政事业性收费1163.54"
                + "三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：）四、结转下年度继续办理0000000"
                + "四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼未经复议直接起诉结果维持总计00000"
                + "五、存在的主要问题及改进情况有不足。六、其他需要报告的事项无。");
    assertEquals(6, head.sections().size());
    assertTrue(head.sections().get(0).text().startsWith("2021年，公开工作"));
    assertEquals("", head.sections().get(1).text());
    assertEquals("", head.sections().get(2).text());
    assertEquals("", head.sections().get(3).text());
    assertEquals("有不足。", head.sections().get(4).text());
    assertFalse(kinds(head).contains(EvidenceKind.SECTION_WITHOUT_HEADING));
  }

  @Test
  void emptyDump() {
    Narrative head = read("");
    assertNull(head.title());
    assertEquals(7, head.evidence().size());
  }
}
