package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.export.Words;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class ShowTest {

  @TempDir Path folder;

  @Test
  void theReportIsNamed() throws IOException {
    Run run = show(Ansi.OFF, "full");
    assertEquals(0, run.status());
    assertEquals(
        List.of("某区人民政府2020年政府信息公开工作年度报告", "authority: 某区人民政府", "year: 2020"),
        run.out().lines().limit(3).toList());
    assertEquals(List.of(), run.err());
  }

  @Test
  void everyTableSaysItsQualityPageAndForm() throws IOException {
    String out = show(Ansi.OFF, "full").out();
    assertTrue(out.contains("二、主动公开政府信息情况  [complete, page 2, form of 2019]"), out);
    assertTrue(out.contains("三、收到和处理政府信息公开申请情况  [verified, page 2, form of 2019]"), out);
    assertTrue(out.contains("四、政府信息公开行政复议、行政诉讼情况  [inconsistent, page 2]"), out);
    assertTrue(show(Ansi.OFF, "no review").out().contains("四、政府信息公开行政复议、行政诉讼情况  [absent]"));
  }

  @Test
  void figuresLineUpUnderTheirLabels() throws IOException {
    List<String> lines = show(Ansi.OFF, "full").out().lines().toList();
    int header = indexOf(lines, "自然人");
    int received = indexOf(lines, "一、本年新收政府信息公开申请数量");
    int total = indexOf(lines, "（七）总计");
    assertEquals(end(lines.get(header), "自然人"), end(lines.get(received), " 206"));
    assertEquals(end(lines.get(header), "自然人"), end(lines.get(total), " 206"));
    assertEquals(end(lines.get(header), "总计"), end(lines.get(received), " 235"));
    assertEquals(end(lines.get(header), "总计"), end(lines.get(total), " 235"));
  }

  @Test
  void blanksMarksUnitsAndSignsAreShown() throws IOException {
    String out = show(Ansi.OFF, "full").out();
    assertTrue(line(out, "行政许可").contains("-26"), out);
    assertTrue(line(out, "政府集中采购").matches(".* /  +75394432\\.50 元"), out);
    assertTrue(line(out, "（一）予以公开").matches(".* 11 +·  +235"), out);
  }

  @Test
  void aFlaggedFigureIsMarkedAndExplained() throws IOException {
    String out = show(Ansi.OFF, "full").out();
    // A sum does not tell which of its members is misprinted.
    assertTrue(line(out, "行政复议").matches(".* 10! +0! +0! +1! +0!"), out);
    assertFalse(line(out, "行政诉讼 复议后起诉").contains("!"), out);
    assertTrue(out.contains("! see the findings"), out);
    assertTrue(
        out.contains(
            "  error row-sum /reviewAndLitigation (page 2): 行政复议 · 总计 is printed as 0, but its"
                + " parts sum to 11."),
        out);
  }

  @Test
  void everyLimitHasAnOption() throws IOException {
    Path file = Files.writeString(folder.resolve("report.pdf"), "full");
    for (Limit limit : Limit.values()) {
      List<ReadOptions> used = new ArrayList<>();
      ReportReader reader =
          (bytes, name, options) -> {
            used.add(options.withProgress(null));
            return Run.read(bytes, name, options);
          };
      String[] command = {"show", file.toString(), limit.option(), "70"};
      assertEquals(0, Run.of(reader, Ansi.OFF, command).status(), limit.option());
      assertEquals(List.of(ReadOptions.defaults().withLimit(limit, 70)), used);
      Run refused = Run.of("show", file.toString(), limit.option(), "0");
      assertEquals(2, refused.status(), limit.option());
      assertEquals(List.of("A limit must be at least 1. See nianbao show --help"), refused.err());
    }
  }

  @Test
  void coloursAreForTerminalsOnly() throws IOException {
    assertTrue(show(Ansi.ON, "full").out().contains("\u001B[1m\u001B[31m"));
    assertFalse(show(Ansi.OFF, "full").out().contains("\u001B"));
  }

  @Test
  void aFileThatCannotBeReadGetsOneLine() throws IOException {
    Run run = show(Ansi.OFF, "nonsense");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(
        List.of(
            folder.resolve("a.pdf")
                + ": It is not a PDF. Get the PDF from where the report was published."),
        run.err());
    assertEquals(
        List.of(folder + ": It is a folder; show takes one file."),
        Run.of("show", folder.toString()).err());
    assertEquals(
        List.of(folder.resolve("b.pdf") + ": There is no such file or folder."),
        Run.of("show", folder.resolve("b.pdf").toString()).err());
  }

  @Test
  void aChineseUserIsToldInChinese() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "nonsense");
    Run run = Run.inChinese("show", file.toString());
    assertEquals(List.of(file + ": 不是 PDF。请从发布网站取得 PDF 文件。"), run.err());
    Run none = Run.inChinese("show", folder.resolve("b.pdf").toString());
    assertEquals(List.of(folder.resolve("b.pdf") + ": 没有这个文件或文件夹。"), none.err());
  }

  @Test
  void listsOfOtherFormsAreShownAsPrintedAndNamedInBothLanguages() throws IOException {
    String text =
        """
        临川市水务局政府信息公开情况统计表（2016年度）
        指标名称 计量单位 2016年度 历年累计
        主动公开文件数 条 212 10037
        受理申请总数 条 19 164
        对申请的答复数 条 18 160
        """;
    ReportReader reader = (bytes, name, options) -> Nianbao.readText(text, options);
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    String out = Run.of(reader, Ansi.OFF, "show", file.toString()).out();
    assertTrue(out.contains("ungraded: Fujian  [2016年度 | 历年累计]"), out);
    assertTrue(out.contains("  主动公开文件数 (条)  212 | 10037"), out);
    assertTrue(out.contains("info other-list /otherLists/0: "), out);
    Run chinese = Run.inChinese(reader, "show", file.toString());
    assertEquals(0, chinese.status());
    assertTrue(chinese.out().contains("福建省统计表"), chinese.out());
  }

  @Test
  void aSumThatFailsIsSpelledOutWithItsMembers() throws IOException {
    assertTrue(
        show(Ansi.OFF, "full")
            .out()
            .contains("  行政复议: 总计 0 = 结果维持 10 + 结果纠正 0 + 其他结果 0 + 尚未审结 1: 0 ≠ 11 ✗"));
  }

  @Test
  void eachGradeIsExplainedOnce() throws IOException {
    String out = show(Ansi.OFF, "full").out();
    assertTrue(out.contains("  complete: every cell found, nothing to test"), out);
    assertFalse(out.contains("absent:"), out);
  }

  /** Also with figures of many digits, and in a narrow window. */
  @ParameterizedTest
  @ValueSource(ints = {80, 60, 40, 30})
  void everyLineFitsTheTerminal(int width) throws IOException {
    for (String name :
        List.of("narrow-columns-break-figures.pdf", "row-total-misprinted-weasyprint.pdf")) {
      Path file = Path.of("testdata", "reports", name);
      Run run =
          Run.of(
              Nianbao::read,
              Ansi.OFF,
              "show",
              "--places",
              "--width",
              String.valueOf(width),
              file.toString());
      assertEquals(0, run.status());
      run.out().lines().forEach(line -> assertTrue(Columns.width(line) <= width, line));
      for (Cell cell : Nianbao.read(file).cells().values()) {
        BigDecimal value = cell.value();
        assertTrue(value == null || run.out().contains(value.toPlainString()), run.out());
      }
    }
  }

  @Test
  void shortHeadsHaveALegend() throws IOException {
    Path file = Path.of("testdata", "reports", "row-total-misprinted-weasyprint.pdf");
    String out = Run.of(Nianbao::read, Ansi.OFF, "show", "--width", "80", file.toString()).out();
    assertTrue(out.contains("Heads: 自然=自然人 商业=商业企业 科研=科研机构"), out);
  }

  @Test
  void whereAFigureStandsIsSaidOnRequest() throws IOException {
    Path file = Path.of("testdata", "reports", "narrow-columns-break-figures.pdf");
    String out = Run.of(Nianbao::read, Ansi.OFF, "show", "--places", file.toString()).out();
    assertTrue(out.contains("  一、本年新收政府信息公开申请数量 · 自然人 206 (2; 214.1 182.94 226.1 209.34)"), out);
    assertFalse(Shown.of(file).contains("214.1"));
  }

  /** A web page has no pages, but tables; a dump without figures has no places at all. */
  @Test
  void aSourceWithoutPagesNamesTablesRowsAndCells() throws IOException {
    String page = Path.of("testdata", "html", "plain-with-navigation.html").toString();
    String out = Run.of(Nianbao::read, Ansi.OFF, "show", "--places", page).out();
    assertTrue(out.contains("Where each figure stands:"), out);
    assertTrue(out.contains("  一、本年新收政府信息公开申请数量 · 自然人 11035 (table 2, row 4, cell 2)"), out);
    Path dump = Files.writeString(folder.resolve("a.txt"), "某区人民政府2020年政府信息公开工作年度报告\n一、总体情况\n");
    Run none = Run.of(Nianbao::read, Ansi.OFF, "show", "--places", dump.toString());
    assertTrue(none.out().contains("No place of a figure is known"), none.out());
    assertEquals("隐藏表格 2，行 7，单元格 5", Words.place("hidden table 2, row 7, cell 5", true));
    assertEquals("工作表 1，表格 2，C7", Words.place("sheet 1, table 2, C7", true));
  }

  @Test
  void aChineseUserReadsChinese() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "full");
    String out = Run.inChinese("show", file.toString()).out();
    assertTrue(out.contains("四、政府信息公开行政复议、行政诉讼情况  [合计不符，第 2 页]"), out);
    assertTrue(out.contains("  错误 row-sum 四、政府信息公开行政复议、行政诉讼情况 (第 2 页)：“行政复议 · 总计”印作 0"), out);
    assertFalse(out.contains("error"), out);
  }

  @Test
  void chineseCharactersTakeTwoColumns() {
    assertEquals(10, Columns.width("（一）予以"));
    assertEquals("   总计", Columns.right("总计", 7));
  }

  private Run show(Ansi ansi, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), text);
    return Run.of(ansi, "show", file.toString());
  }

  private static int indexOf(List<String> lines, String text) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i;
      }
    }
    throw new AssertionError("no line with " + text + " in " + String.join("\n", lines));
  }

  private static String line(String out, String label) {
    return out.lines()
        .filter(line -> line.strip().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line with " + label + " in\n" + out));
  }

  /** The column after the last place where the text ends. */
  private static int end(String line, String text) {
    return Columns.width(line.substring(0, line.lastIndexOf(text) + text.length()));
  }
}
