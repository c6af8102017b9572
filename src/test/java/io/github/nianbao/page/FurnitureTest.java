package io.github.nianbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  /** The furniture of each page as text. */
  private static List<String> furniture(int pages, IntFunction<PagePrinter> printer) {
    List<Page> all =
        IntStream.rangeClosed(1, pages).mapToObj(n -> printer.apply(n).page(n)).toList();
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
  void figureBesideARuleStays() {
    assertEquals(
        List.of("", ""),
        furniture(2, n -> body(n).line(290, 790, "" + n).verticalRule(280, 700, 805)));
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
}
