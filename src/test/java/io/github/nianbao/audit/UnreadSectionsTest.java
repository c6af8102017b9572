package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Place;
import io.github.nianbao.print.DrawnTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table whose words nobody can read is not said to be absent. */
class UnreadSectionsTest {

  private static final TableKind FOUR = FormCatalogue.standard().tables().get(2);

  private static List<String> unread(
      DrawnTable drawn, List<Ink> ink, Map<Integer, Place> headings) {
    Page page = drawn.page(1).withInk(ink);
    return UnreadSections.evidence(
            Set.of(FOUR), List.of(), headings, List.of(page), drawn.read().grids())
        .stream()
        .map(Evidence::toString)
        .toList();
  }

  @Test
  void aGridWithoutWordsUnderTheHeading() {
    DrawnTable grid = new DrawnTable().row("", "", "", "", "").row("", "", "", "", "");
    assertEquals(
        List.of("TABLE_WITHOUT_LABELS /reviewAndLitigation p1"),
        unread(grid, List.of(), Map.of(4, new Place(1, 30), 5, new Place(1, 400))));
    assertEquals(
        List.of(), unread(grid, List.of(), Map.of(4, new Place(1, 300), 5, new Place(1, 400))));
  }

  @Test
  void rowsOfFiguresUnderTheHeading() {
    DrawnTable lines = new DrawnTable();
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 4; column++) {
        lines.text(100 + 90 * column, 200 + 20 * row, String.valueOf(7 * row + column));
      }
    }
    Map<Integer, Place> headings = Map.of(4, new Place(1, 150), 5, new Place(1, 400));
    assertEquals(
        List.of("TABLE_WITHOUT_LABELS /reviewAndLitigation p1"),
        unread(lines, List.of(), headings));
    DrawnTable text = new DrawnTable();
    for (int row = 0; row < 6; row++) {
      text.text(100, 200 + 20 * row, "全年办理1件，公开2件，答复3件，结转4件，共5件");
    }
    assertEquals(List.of(), unread(text, List.of(), headings));
  }

  @Test
  void anImageUnderTheHeading() {
    Ink image = new Ink(new Box(60, 200, 540, 300), Ink.Kind.IMAGE);
    assertEquals(
        List.of("TABLE_WITHOUT_LABELS /reviewAndLitigation p1"),
        unread(new DrawnTable().row("", ""), List.of(image), Map.of(4, new Place(1, 150))));
  }
}
