package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nianbao.PrintReports;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Path;
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
  void partsWithoutATotalMayStandInTheWrongColumns() throws IOException {
    Print print = print();
    drop(print, "/requests/.*/total");
    assertFalse(sound(PrintReports.read(print.pages()).quality().requests()));
  }
}
