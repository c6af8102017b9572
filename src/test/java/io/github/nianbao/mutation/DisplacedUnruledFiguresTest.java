package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nianbao.PrintReports;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Rule;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without rules, of which only the figures say where they belong. */
class DisplacedUnruledFiguresTest {

  private static Print print() throws IOException {
    Path pdf = Path.of("testdata", "reports", "no-rules-drawn-line-by-line-cairo.pdf");
    return MutatedPrints.subject(pdf).print();
  }

  private static void drop(Print print, String pointers) {
    for (Sheet sheet : print.sheets()) {
      for (TrueCell cell : sheet.cells()) {
        if (cell.pointer().matches(pointers)) {
          sheet.inks().removeAll(cell.own());
        }
      }
    }
  }

  private static Quality review(Print print) throws IOException {
    return PrintReports.read(print.pages()).quality().reviewAndLitigation();
  }

  private static boolean sound(Quality quality) {
    return quality == Quality.VERIFIED || quality == Quality.COMPLETE;
  }

  @Test
  void asPrintedTheTableIsVerified() throws IOException {
    assertEquals(Quality.VERIFIED, review(print()));
  }

  @Test
  void oneFigureAmongBlanksIsNoRow() throws IOException {
    Print print = print();
    drop(print, "/reviewAndLitigation/(?!directLitigation/total).*");
    assertFalse(sound(review(print)));
  }

  @Test
  void figuresThatRulingsCrossMayStandOnEitherSide() throws IOException {
    Print print = print();
    for (Sheet sheet : print.sheets()) {
      List<TrueCell> cells =
          sheet.cells().stream()
              .filter(cell -> cell.pointer().startsWith("/reviewAndLitigation/"))
              .toList();
      for (TrueCell cell : cells) {
        Ink first = cell.own().get(0);
        Box row = Pick.around(cells);
        sheet
            .rules()
            .add(new Rule(first.x(), row.y0() - 30, first.x(), row.y1() + 6, Rule.Source.STROKE));
      }
      if (!cells.isEmpty()) {
        Box row = Pick.around(cells);
        for (double y : List.of(row.y0() - 2, row.y1() + 2)) {
          sheet.rules().add(new Rule(row.x0() - 90, y, row.x1() + 20, y, Rule.Source.STROKE));
        }
      }
    }
    assertFalse(sound(review(print)));
  }

  @Test
  void partsWithoutATotalMayStandInTheWrongColumns() throws IOException {
    Print print = print();
    drop(print, "/requests/.*/total");
    assertFalse(sound(PrintReports.read(print.pages()).quality().requests()));
  }
}
