package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.region.LoneFigures;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.print.PrintedTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without rulings far inside documents of running text. */
@SuppressWarnings("NullAway") // A null fails the test that meets it.
class LongDocumentTest {

  private static final double SIZE = 10;

  private static final List<String> ROWS =
      List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "四、结转下年度继续办理");

  private static void write(List<Glyph> glyphs, double x, double y, double size, String text) {
    for (int i = 0; i < text.length(); i++) {
      String character = text.substring(i, i + 1);
      double width = character.charAt(0) < 0x80 ? size / 2 : size;
      glyphs.add(new Glyph(character, new Box(x, y, x + width, y + size), size, false, false));
      x += width;
    }
  }

  private static Page page(int number, List<Glyph> glyphs) {
    return new Page(number, 600, 840, glyphs, List.of(), 0);
  }

  private static Page text(int number) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int line = 0; line < 40; line++) {
      write(glyphs, 60, 60 + line * 18, SIZE, "本机关2021年公开规范性文件439件，解读材料296篇。");
    }
    return page(number, glyphs);
  }

  /** 三 in part: its header and rows of which each figure is the number of its column. */
  private static Page table(int number) {
    List<Glyph> glyphs = new ArrayList<>();
    List<String> labels = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    for (int i = 0; i < labels.size(); i++) {
      write(glyphs, 250 + i * 45, 60, 6, labels.get(i));
      for (int row = 0; row < ROWS.size(); row++) {
        write(glyphs, 260 + i * 45, 90 + row * 20, SIZE, Integer.toString(i + 1));
      }
    }
    for (int row = 0; row < ROWS.size(); row++) {
      write(glyphs, 50, 90 + row * 20, SIZE, ROWS.get(row));
    }
    return page(number, glyphs);
  }

  @Test
  void tableAmongManyPagesOfTextIsFound() {
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 30; number++) {
      pages.add(number == 21 ? table(number) : text(number));
    }
    FilledForm form =
        PrintedTables.read(pages, Furniture.of(pages), Deadline.none())
            .forms()
            .get(StatutoryTables.REQUESTS);
    assertEquals(new BigDecimal(7), form.value("/requests/received/total"));
    assertEquals(21, form.figures().get("/requests/received/total").cell().page());
  }

  @Test
  void numbersInRunningTextAreNoLoneFigures() {
    assertFalse(LoneFigures.on(text(1)));
  }

  @Test
  void oneRowOfFiguresIsEnough() {
    List<Glyph> wide = new ArrayList<>();
    List<Glyph> tight = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      write(wide, 100 + i * 50, 60, SIZE, "12");
      write(tight, 100 + i * 11, 60, SIZE, "12");
    }
    assertTrue(LoneFigures.on(page(1, wide)));
    assertTrue(LoneFigures.on(page(1, tight)));
  }

  @Test
  void marksAreLookedForToo() {
    List<Glyph> marks = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      write(marks, 100 + i * 50, 60, SIZE, "/");
    }
    assertTrue(LoneFigures.on(page(1, marks)));
  }
}
