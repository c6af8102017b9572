package io.github.nianbao.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.PagePrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static List<String> read(PagePrinter printer) {
    return LineReader.of(printer.page(1)).lines(glyph -> true).stream().map(Line::text).toList();
  }

  private static PagePrinter twoLines() {
    return new PagePrinter().line(70, 100, "2020 年，公开 12 条。").line(70, 120, "see open data");
  }

  @Test
  void spacesOnlyBetweenLatinWords() {
    assertEquals(List.of("2020年，公开12条。", "see open data"), read(twoLines()));
  }

  @Test
  void orderOfDrawingDoesNotMatter() {
    assertEquals(read(twoLines()), read(twoLines().reversed()));
    assertEquals(read(twoLines()), read(twoLines().shuffled()));
  }

  @Test
  void superscriptStaysInItsLine() {
    PagePrinter printer =
        new PagePrinter()
            .line(70, 80, "上一行")
            .line(70, 100, "公开")
            .line(94, 99, "1", 6)
            .line(97, 100, "工作");
    assertEquals(List.of("上一行", "公开1工作"), read(printer));
  }

  @Test
  void verticalAndTurnedTextIsLeftOut() {
    PagePrinter printer =
        new PagePrinter()
            .line(70, 100, "正文")
            .column(30, 200, "侧面文字", false)
            .column(500, 200, "竖排文字", true);
    assertEquals(List.of("正文"), read(printer));
  }

  @Test
  void tableIsLeftOut() {
    Page page = new PagePrinter().line(70, 100, "正文").line(70, 200, "规章 0").page(3);
    List<Line> lines = LineReader.of(page).lines(glyph -> glyph.box().y0() < 150);
    assertEquals(1, lines.size());
    assertEquals(3, lines.get(0).page());
    assertEquals(12, lines.get(0).size());
    assertEquals(new Box(70, 100, 94, 112), lines.get(0).box());
  }

  @Test
  void narrowedPunctuationIsWideAgain() {
    Glyph comma = new Glyph(",", new Box(82, 100, 94, 112), 12, false, false);
    Glyph word = new Glyph("文", new Box(70, 100, 82, 112), 12, false, false);
    Page page = new Page(1, 595, 842, List.of(word, comma), List.of(), 0);
    assertEquals("文，", LineReader.of(page).lines(glyph -> true).get(0).text());
  }
}
