package io.github.nianbao.token.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cell that a page break cuts. */
class PrintedContentTest {

  private static final double SIZE = 6;

  private static List<Glyph> digits(String text, double y) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(100 + SIZE * i, y, 100 + SIZE * (i + 1), y + SIZE);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, SIZE, false, false));
    }
    return glyphs;
  }

  private static boolean isOneFigure(String upper, String lower, double width) {
    CellContent first = PrintedContent.aligned(1, digits(upper, 780), null, width);
    CellContent second = PrintedContent.aligned(2, digits(lower, 60), null, width);
    return first.followedBy(List.of(second)).isOneFigure();
  }

  @Test
  void figuresBeforeAndAfterAPageBreakAreOneOnlyWhereOneLineCouldNotHoldThem() {
    assertTrue(isOneFigure("20", "6", 2 * SIZE));
    assertFalse(isOneFigure("1", "0", 40));
    assertTrue(isOneFigure("", "10", 40));
    assertTrue(isOneFigure("10", "", 40));
  }
}
