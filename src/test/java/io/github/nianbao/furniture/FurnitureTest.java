package io.github.nianbao.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.PagePrinter;
import io.github.nianbao.page.Rotation;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  /** The furniture of each page as text. */
  private static List<String> furniture(int pages, IntFunction<PagePrinter> printer) {
    return furniture(
        IntStream.rangeClosed(1, pages).mapToObj(n -> printer.apply(n).page(n)).toList());
  }

  private static List<String> furniture(List<Page> all) {
    Furniture furniture = Furniture.of(all);
    return all.stream()
        .map(
            page ->
                page.glyphs().stream()
                    .filter(furniture.on(page))
                    .map(Glyph::text)
                    .collect(Collectors.joining()))
        .toList();
  }

  private static PagePrinter body(int page) {
    return new PagePrinter().line(70, 200, "正文" + "甲乙丙".charAt(page - 1)).line(70, 300, "3");
  }

  @Test
  void pageNumbers() {
    assertEquals(List.of("-1-", "-2-"), furniture(2, n -> body(n).line(280, 780, "- " + n + " -")));
    assertEquals(
        List.of("第1页共2页", "第2页共2页"),
        furniture(2, n -> body(n).line(250, 790, "第 " + n + " 页 共 2 页")));
    assertEquals(List.of("5", "6", "7"), furniture(3, n -> body(n).line(290, 800, "" + (n + 4))));
  }

  @Test
  void numberThatDoesNotCountWithThePagesStays() {
    assertEquals(List.of("", ""), furniture(2, n -> body(n).line(290, 780, "" + n * 6)));
  }

  @Test
  void aFigureThatCountsWithThePagesAtAnotherPlaceStays() {
    assertEquals(
        List.of("", "2", "3"),
        furniture(
            3,
            n -> n == 1 ? body(n).line(120, 760, "1") : body(n).line(290, 800, String.valueOf(n))));
  }

  @Test
  void aPageNumberBesideTheLastCharactersOfALabelSetDownwards() {
    assertEquals(
        List.of("1", "2"),
        furniture(
            2,
            n ->
                n == 1
                    ? body(n).line(60, 770, "年").line(290, 780, "1").line(60, 800, "度")
                    : body(n).line(290, 780, "2")));
  }

  @Test
  void aSingleCharacterAtTheFootOfEachPage() {
    assertEquals(List.of("第", "第", "第"), furniture(3, n -> body(n).line(290, 800, "第")));
  }

  @Test
  void aNameInTheTitleAndUnderTheReportIsNoRunningHead() {
    assertEquals(
        List.of("", "", ""),
        furniture(
            3,
            n ->
                n == 2
                    ? body(n)
                    : body(n).line(n == 1 ? 200 : 400, 60, "青禾市财政局", n == 1 ? 18 : 12)));
  }

  @Test
  void linesOfAPageThatStandsTwiceAreNoRunningHeads() {
    assertEquals(
        List.of("", "", ""),
        furniture(3, n -> body(n == 3 ? 2 : n).line(70, 40, n == 1 ? "第一" : "尚未办结")));
  }

  @Test
  void figureBesideARuleStays() {
    assertEquals(
        List.of("", ""),
        furniture(2, n -> body(n).line(290, 790, "" + n).verticalRule(280, 700, 805)));
  }

  @Test
  void numberOverATableThatItsPageCutsStandsAsOnTheOtherPages() {
    assertEquals(
        List.of("-1-", "-2-"),
        furniture(
            2,
            n -> {
              PagePrinter page = body(n).line(280, 780, "- " + n + " -");
              return n == 1 ? page.line(75, 781, "本").verticalRule(270, 100, 842) : page;
            }));
  }

  @Test
  void numbersOfLinesInTheMargin() {
    PagePrinter printer = body(1);
    StringBuilder numbers = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      printer.line(30, 50 + 40 * i, String.valueOf(i));
      numbers.append(i);
    }
    assertEquals(List.of(numbers.toString()), furniture(List.of(printer.page(1))));
  }

  @Test
  void figuresThatDoNotCountAreNoNumbersOfLines() {
    PagePrinter printer = body(1);
    for (int i = 1; i <= 12; i++) {
      printer.line(30, 50 + 40 * i, String.valueOf(i * i + 5));
    }
    assertEquals(List.of(""), furniture(List.of(printer.page(1))));
  }

  @Test
  void cellsThatLookLikeAPageNumberStay() {
    assertEquals(
        List.of("", ""), furniture(2, n -> body(n).line(90, 790, "-      " + n + "      -")));
  }

  @Test
  void runningHead() {
    assertEquals(
        List.of("云岭区年度报告", "云岭区年度报告", "云岭区年度报告"),
        furniture(3, n -> body(n).line(70, 40, "云岭区年度报告")));
  }

  @Test
  void repeatedHeaderOfATableStays() {
    assertEquals(List.of("", ""), furniture(2, n -> body(n).line(70, 60, "信息内容 本年制发件数")));
  }

  @Test
  void singlePage() {
    assertEquals(List.of("1"), furniture(1, n -> body(n).line(290, 800, "1")));
    assertEquals(List.of(""), furniture(1, n -> body(n).line(290, 800, "6")));
  }

  /** A table that is wider than high, bound sideways: the foot of the book runs across it. */
  @Test
  void pageNumberAcrossATurnedPage() {
    Page foot = new PagePrinter().line(290, 800, "12").page(3).turned(Rotation.CLOCKWISE);
    Page table = new PagePrinter().line(70, 200, "总计").line(300, 200, "12").page(3);
    Page page =
        table.withGlyphs(Stream.concat(table.glyphs().stream(), foot.glyphs().stream()).toList());
    assertEquals(List.of("12"), furniture(List.of(page)));
    Furniture furniture = Furniture.of(List.of(page));
    foot.glyphs().forEach(glyph -> assertTrue(furniture.on(page).test(glyph)));
  }
}
