package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.mutation.Promise.Verdict;
import io.github.nianbao.page.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a changed print is expected to say where its change is one of meaning. */
class ExpectationsTest {

  private static final String FIGURE = "/requests/outcomes/total/total";

  private static Print print(String name) throws IOException {
    return MutatedPrints.subject(Path.of("testdata", "reports", name + ".pdf")).print();
  }

  private static TrueCell cell(Print print) {
    return print.sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .filter(cell -> cell.pointer().equals(FIGURE))
        .findFirst()
        .orElseThrow();
  }

  private static Print withLastDigitOfSize(double scale) throws IOException {
    Print print = print("blanks-and-marks-drawn");
    List<Ink> own = cell(print).own();
    Ink last = own.get(own.size() - 1);
    double w = last.glyph().box().width() / 2 * scale;
    double h = last.glyph().box().height() / 2 * scale;
    Box box = new Box(last.x() - w, last.y() - h, last.x() + w, last.y() + h);
    last.place(box, scale * last.glyph().size());
    return print;
  }

  @Test
  void aSmallDigitOffTheLineOfAFigureIsANote() throws IOException {
    assertEquals("486", withLastDigitOfSize(1).expected().get(FIGURE));
    assertEquals("486", withLastDigitOfSize(0.9).expected().get(FIGURE));
    assertEquals("48", withLastDigitOfSize(0.6).expected().get(FIGURE));
  }

  @Test
  void theFiguresOfAPageThatStandsTwiceAreThoseOfOneOfItsPrints() throws IOException {
    Print print = print("blanks-and-marks-drawn");
    Sheet sheet = print.sheets().get(print.sheets().size() - 1);
    Sheet other = sheet.copy();
    print.repeat();
    print.sheets().add(other);
    other.cells().forEach(cell -> cell.own().forEach(ink -> ink.write("7")));
    Map<String, String> read = new LinkedHashMap<>();
    sheet
        .cells()
        .forEach(
            cell -> read.put(cell.pointer(), Print.said(sheet, cell.pointer()).iterator().next()));
    assertFalse(Copies.areMixed(print, "requests", read));
    read.put(FIGURE, "777");
    assertTrue(Copies.areMixed(print, "requests", read));
    assertTrue(Promise.judge(print).stream().noneMatch(table -> table.verdict() == Verdict.SILENT));
  }
}
