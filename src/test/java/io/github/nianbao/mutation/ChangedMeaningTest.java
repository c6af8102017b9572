package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.nianbao.PrintReports;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.mutation.Promise.Judged;
import io.github.nianbao.mutation.Promise.Verdict;
import io.github.nianbao.page.Box;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Labels, headings and captions that say that figures are others than where they stand: by chance.
 */
class ChangedMeaningTest {

  /** Size of running text, in points; that of tables is smaller. */
  private static final double TEXT = 14;

  private static Print print(String name) throws IOException {
    return MutatedPrints.subject(Path.of("testdata", "reports", name + ".pdf")).print();
  }

  private static Sheet sheet(Print print, String table) {
    return print.sheets().stream()
        .filter(sheet -> sheet.cells().stream().anyMatch(cell -> cell.table().equals(table)))
        .findFirst()
        .orElseThrow();
  }

  /** The rulings around the cells of a table on a page. */
  private static Box grid(Sheet sheet, String table) {
    Box first =
        sheet.cells().stream()
            .filter(cell -> cell.table().equals(table))
            .findFirst()
            .orElseThrow()
            .box();
    return Lattice.grids(sheet.page(1)).stream()
        .map(grid -> Objects.requireNonNull(grid.where().box()))
        .filter(box -> box.contains(first.centerX(), first.centerY()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tableUnderAHeadingOfLastYearIsNotTheReports() throws IOException {
    Print print = print("blanks-and-marks-drawn");
    nameInHeading(print, "reviewAndLitigation", "2021年");
    assertEquals(Quality.UNREAD, PrintReports.read(print.pages()).quality().reviewAndLitigation());
  }

  @Test
  void tableUnderAHeadingOfLastYearIsNotTheReportsThoughTextRunsUpToTheHeading()
      throws IOException {
    Print print = print("year-broken-in-guidance-dompdf");
    nameInHeading(print, "proactiveDisclosure", "2018年");
    assertEquals(Quality.UNREAD, PrintReports.read(print.pages()).quality().proactiveDisclosure());
  }

  /** Has the heading right over a table name a year behind its number. */
  private static void nameInHeading(Print print, String table, String year) {
    Sheet sheet = sheet(print, table);
    SheetLabel heading = SheetLabel.lineOver(sheet, grid(sheet, table));
    assertNotNull(heading);
    heading.insert(sheet, 2, year);
  }

  @Test
  void labelLeftOfItsFiguresSaysThatTheFirstColumnIsOfAnotherMeasure() throws IOException {
    Print print = print("first-label-left-of-its-figures-ghostscript");
    for (Sheet sheet : print.sheets()) {
      Box page = new Box(0, 0, sheet.width(), sheet.height());
      List<Ink> small = Pick.inks(sheet, ink -> ink.glyph().size() < TEXT);
      for (int at = 0; at + 3 <= small.size(); at++) {
        List<Ink> label = small.subList(at, at + 3);
        if (text(label).equals("自然人")) {
          new SheetLabel(page, label).insert(sheet, 3, "(下级)");
        }
      }
    }
    Quality quality = PrintReports.read(print.pages()).quality().requests();
    assertNotEquals(Quality.VERIFIED, quality);
    assertNotEquals(Quality.COMPLETE, quality);
  }

  private static String text(List<Ink> inks) {
    StringBuilder text = new StringBuilder();
    inks.forEach(ink -> text.append(ink.glyph().text()));
    return text.toString();
  }

  @Test
  void figuresUnderTheCaptionOfAnotherAreNotTakenWhereTheHeaderLiesOnThePageBefore()
      throws IOException {
    List<Mutation> others =
        CaptionMutations.ALL.stream().filter(one -> one.kind().endsWith("behind")).toList();
    for (int seed = 0; seed < 12; seed++) {
      Print print = print("figures-on-the-page-after-their-header-openhtmltopdf");
      Random random = new Random(seed);
      Pick.one(others, random).change().apply(print, random);
      for (Judged table : Promise.judge(print)) {
        assertEquals(List.of(), table.verdict() == Verdict.SILENT ? table.why() : List.of());
      }
    }
  }
}
