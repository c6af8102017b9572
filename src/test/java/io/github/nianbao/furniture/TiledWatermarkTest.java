package io.github.nianbao.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.PagePrinter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TiledWatermarkTest {

  private static String text(Page page) {
    return TiledWatermark.without(List.of(page)).get(0).glyphs().stream()
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  @Test
  void wordsRepeatedAtEvenDistancesAreLeftOut() {
    PagePrinter printer = new PagePrinter();
    for (int line = 0; line < 6; line++) {
      for (int column = 0; column < 4; column++) {
        printer.line(20 + 150 * column, 30 + 120 * line, "青山县财政局", 20);
      }
    }
    assertEquals("规章12", text(printer.line(70, 155, "规章").line(300, 155, "12").page(1)));
  }

  @Test
  void wordsSoLargeThatOthersStandOnThemAreLeftOut() {
    PagePrinter printer = new PagePrinter().line(60, 300, "内部资料", 80);
    for (int line = 0; line < 20; line++) {
      printer.line(60, 100 + 20 * line, "规章").line(200, 100 + 20 * line, "12");
    }
    assertEquals("规章12".repeat(20), text(printer.page(1)));
  }

  @Test
  void largeWordsOfATitleStay() {
    PagePrinter printer = new PagePrinter().line(60, 60, "青山县", 40);
    for (int line = 0; line < 20; line++) {
      printer.line(60, 110 + 20 * line, "规章").line(200, 110 + 20 * line, "12");
    }
    assertEquals("青山县" + "规章12".repeat(20), text(printer.page(1)));
  }

  @Test
  void labelsOfATableThatRepeatStay() {
    PagePrinter printer = new PagePrinter();
    for (int block = 0; block < 6; block++) {
      printer.line(60, 100 + 50 * block, "信息内容").line(200, 110 + 61 * block, "结果维持");
    }
    assertEquals(48, text(printer.page(1)).length());
  }
}
