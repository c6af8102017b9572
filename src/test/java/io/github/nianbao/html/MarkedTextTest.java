package io.github.nianbao.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.SourceKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a text says by its marks is what its figures are read as. */
class MarkedTextTest {

  private static final String RULES = "/proactiveDisclosure/rules/issued";

  /** A report whose 二 has some figures of 规章 and of fees. */
  private static String report(String rules, String fees) {
    return """
        # 某区2023年政府信息公开工作年度报告

        ## 一、总体情况

        全年公开 12 条。

        ## 二、主动公开政府信息情况

        | 第二十条第（一）项 |  |  |  |
        |:---|---|---|---:|
        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        | 规章 | %s |
        | 行政规范性文件 | 4 | 5 | 6 |
        | 第二十条第（五）项 |  |  |  |
        | 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |
        | 行政许可 | 70 | 70 | 70 |
        | 第二十条第（六）项 |  |  |  |
        | 信息内容 | 本年处理决定数量 |  |  |
        | 行政处罚 | 8 |  |  |
        | 行政强制 | 9 |  |  |
        | 第二十条第（八）项 |  |  |  |
        | 信息内容 | 本年收费金额（单位：万元） |  |  |
        | 行政事业性收费 | %s |
        """
        .formatted(rules, fees);
  }

  private static AnnualReport read(String rules, String fees) throws IOException {
    return Nianbao.readText(report(rules, fees));
  }

  private static Cell cell(AnnualReport report, String pointer) {
    return Objects.requireNonNull(report.cell(pointer));
  }

  private static void assertUnreadable(AnnualReport report, String pointer) {
    Cell cell = cell(report, pointer);
    assertEquals(CellState.UNREADABLE, cell.state(), cell::toString);
    assertNull(cell.value());
    assertEquals(Quality.INCOMPLETE, report.quality().proactiveDisclosure());
  }

  @Test
  void cellsBetweenBarsAreRead() throws IOException {
    AnnualReport report = read("**1** | 2 | 3", "1.5 |  | ");
    assertEquals(SourceKind.TEXT, report.source().kind());
    assertEquals("某区2023年政府信息公开工作年度报告", report.title());
    assertEquals(Quality.COMPLETE, report.quality().proactiveDisclosure());
    Cell cell = cell(report, RULES);
    assertEquals(new BigDecimal("1"), cell.value());
    assertEquals("table 1, row 3, cell 2", cell.place());
    assertEquals(new BigDecimal("1.5"), cell(report, "/proactiveDisclosure/fees/amount").value());
  }

  @Test
  void aFigureThatIsRepeatedForEachPlaceOfItsCellIsOne() throws IOException {
    AnnualReport report = read("1 | 2 | 3", "1.5 |  | ");
    assertEquals(
        new BigDecimal("70"), cell(report, "/proactiveDisclosure/licensing/decisions").value());
    // Figures that are alike under labels of their own are three.
    AnnualReport alike = read("1 | 1 | 1", "1.5 |  | ");
    assertEquals(new BigDecimal("1"), cell(alike, "/proactiveDisclosure/rules/inForce").value());
    assertEquals(Quality.COMPLETE, alike.quality().proactiveDisclosure());
  }

  @Test
  void marksThatSayThereIsNoFigureAreNoLabels() throws IOException {
    AnnualReport report = read("无 | 无 | 3", "1.5 |  | ");
    assertEquals(CellState.MARK, cell(report, RULES).state());
    assertEquals(CellState.MARK, cell(report, "/proactiveDisclosure/rules/repealed").state());
    assertEquals(Quality.COMPLETE, report.quality().proactiveDisclosure());
  }

  @Test
  void whatIsStruckOutIsNoPartOfAFigure() throws IOException {
    assertEquals(new BigDecimal("12"), cell(read("~~35~~ 12 | 2 | 3", "1 |  | "), RULES).value());
  }

  @Test
  void aRaisedDigitIsNoDigitOfAFigureWhetherRowsAreAlikeOrNot() throws IOException {
    assertEquals(
        new BigDecimal("36"), cell(read("36<sup>1</sup> | 2 | 3", "1 |  | "), RULES).value());
    assertEquals(new BigDecimal("36"), cell(read("36<sup>1</sup> | 2 | 3", "1 |"), RULES).value());
  }

  @Test
  void whatIsStruckOutAndWhatIsNotAreTwoFiguresOfALine() throws IOException {
    AnnualReport report = read("~~35~~ 12 | 2 | 3", "1 |");
    assertNull(cell(report, RULES).value());
    assertEquals(Quality.INCOMPLETE, report.quality().proactiveDisclosure());
  }

  @Test
  void aPictureInACellIsNoBlank() throws IOException {
    assertUnreadable(read("![](images/3.jpg) | 2 | 3", "1.5 |  | "), RULES);
  }

  @Test
  void twoFiguresInACellAreNone() throws IOException {
    assertUnreadable(read("35<br>12 | 2 | 3", "1.5 |  | "), RULES);
  }

  @Test
  void rowsThatAreNotAlikeAreLinesOfTheFile() throws IOException {
    String text = report("1 | 2 | 3", "1.5 |");
    AnnualReport report = Nianbao.readText(text);
    Cell cell = cell(report, RULES);
    assertEquals(new BigDecimal("1"), cell.value());
    int line = text.lines().toList().indexOf("| 规章 | 1 | 2 | 3 |") + 1;
    assertEquals("line " + line, cell.place());
  }

  @Test
  void aRowWithACellTooManyVouchesForNothing() throws IOException {
    AnnualReport report = read("1 | 2 | 3 | 4", "1.5 |  | ");
    assertEquals(Quality.INCOMPLETE, report.quality().proactiveDisclosure());
  }
}
