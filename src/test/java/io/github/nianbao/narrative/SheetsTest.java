package io.github.nianbao.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.PagePrinter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SheetsTest {

  private static final String TEXT = "本年度工作按照条例的要求有序开展";

  /** Draws a page of A4 at half its size, its upper left corner at a place. */
  private static PagePrinter draw(PagePrinter sheet, double x, double y, String number) {
    for (int line = 0; line < 4; line++) {
      sheet.line(x + 40, y + 60 + 20 * line, TEXT, 10);
    }
    return sheet.line(x + 140, y + 380, number, 10);
  }

  private static Page sheet(PagePrinter printer, int number, double width, double height) {
    Page page = printer.page(number);
    return new Page(number, width, height, page.glyphs(), page.rules(), 0);
  }

  /** The last line of each page. */
  private static List<String> numbers(List<Page> sheets) {
    return Sheets.of(sheets).pages().stream()
        .map(
            page ->
                page.glyphs().stream()
                    .filter(glyph -> glyph.box().y0() > 300)
                    .map(Glyph::text)
                    .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void twoPagesOnASheet() {
    Page first = sheet(draw(draw(new PagePrinter(), 0, 0, "1"), 300, 0, "2"), 1, 600, 420);
    Page second = sheet(draw(new PagePrinter(), 0, 0, "3"), 2, 600, 420);
    assertEquals(List.of("1", "2", "3"), numbers(List.of(first, second)));
  }

  @Test
  void aBookletIsReadInTheOrderOfItsPages() {
    Page outside = sheet(draw(draw(new PagePrinter(), 0, 0, "4"), 300, 0, "1"), 1, 600, 420);
    Page inside = sheet(draw(draw(new PagePrinter(), 0, 0, "2"), 300, 0, "3"), 2, 600, 420);
    assertEquals(List.of("1", "2", "3", "4"), numbers(List.of(outside, inside)));
  }

  @Test
  void fourPagesOnASheet() {
    PagePrinter printer = draw(draw(new PagePrinter(), 0, 0, "1"), 300, 0, "2");
    Page sheet = sheet(draw(draw(printer, 0, 420, "3"), 300, 420, "4"), 1, 600, 840);
    assertEquals(List.of("1", "2", "3", "4"), numbers(List.of(sheet)));
  }

  @Test
  void theLastPageOfASheetMayHoldLittle() {
    PagePrinter printer = draw(new PagePrinter(), 0, 0, "");
    Page sheet = sheet(printer.line(340, 60, "六、其他需要报告的事项", 10), 1, 600, 420);
    assertEquals(2, Sheets.of(List.of(sheet)).pages().size());
  }

  @Test
  void aWidePageThatIsOneStaysOne() {
    Page wide = sheet(new PagePrinter().line(40, 60, TEXT + TEXT + TEXT), 1, 600, 420);
    assertEquals(1, Sheets.of(List.of(wide)).pages().size());
  }

  @Test
  void aWideTableWithRoomInItsMiddleStaysOnePage() {
    PagePrinter printer = new PagePrinter();
    for (int row = 0; row < 12; row++) {
      printer.line(40, 60 + 20 * row, "结转下年度").line(500, 60 + 20 * row, "0");
    }
    assertEquals(1, Sheets.of(List.of(sheet(printer, 1, 600, 420))).pages().size());
  }
}
