package io.github.nianbao.pdf.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A line of figures that a page break cuts through, printed on both pages. */
class CutLinesTest {

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ink> ink = new ArrayList<>();

  /** A line 10 high; what is half hidden has its digits stained. */
  private void line(double y, String text, boolean half) {
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(20 + 10 * i, y, 30 + 10 * i, y + 10);
      Glyph glyph = new Glyph(text.substring(i, i + 1), box, 10, false, false);
      glyphs.add(glyph);
      if (half && glyph.isDigit()) {
        ink.add(new Ink(box, Ink.Kind.HALF_HIDDEN));
      }
    }
  }

  private Page page(int number) {
    Page page = new Page(number, 300, 400, List.copyOf(glyphs), List.of(), 0).withInk(ink);
    glyphs.clear();
    ink.clear();
    return page;
  }

  /** Two pages, the first with a whole line over the cut one, the second with one under it. */
  private List<Page> pages(String upper, String lower) {
    line(370, "重复申请12", false);
    line(390, upper, true);
    Page first = page(1);
    line(-3, lower, true);
    line(20, "其他34", false);
    return List.of(first, page(2));
  }

  private static String text(List<Page> pages) {
    return pages.stream()
        .map(page -> page.glyphs().stream().map(Glyph::text).collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static long stains(List<Page> pages, Ink.Kind kind) {
    return pages.stream()
        .flatMap(page -> page.ink().stream())
        .filter(stain -> stain.kind() == kind)
        .count();
  }

  @Test
  void isOnTheSecondPageAlone() {
    List<Page> joined = CutLines.joined(pages("予以公开/57", "予以公开/57"));
    assertEquals("重复申请12|予以公开/57其他34", text(joined));
    assertEquals(0, stains(joined, Ink.Kind.HALF_HIDDEN));
    // Who looks at the second page sees but a half of it.
    assertEquals(2, stains(joined.subList(1, 2), Ink.Kind.CUT));
  }

  @Test
  void anotherLineStaysHalfHidden() {
    List<Page> joined = CutLines.joined(pages("予以公开/57", "予以公开/58"));
    assertEquals("重复申请12予以公开/57|予以公开/58其他34", text(joined));
    assertEquals(4, stains(joined, Ink.Kind.HALF_HIDDEN));
  }
}
