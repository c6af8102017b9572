package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.PrintReports;
import io.github.nianbao.mutation.Promise.Verdict;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.TableQuality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Figures and labels that do not stand where their rows and columns are: found by chance. */
class FiguresOutOfPlaceTest {

  private static Print print(String name) throws IOException {
    return MutatedPrints.subject(Path.of("testdata", "reports", name + ".pdf")).print();
  }

  private static Sheet sheet(Print print, String pointers) {
    return print.sheets().stream()
        .filter(sheet -> sheet.cells().stream().anyMatch(cell -> cell.pointer().matches(pointers)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Ink> figures(Sheet sheet, String pointers) {
    List<Ink> inks = new ArrayList<>();
    cells(sheet, pointers).forEach(cell -> inks.addAll(cell.own()));
    return inks;
  }

  private static List<TrueCell> cells(Sheet sheet, String pointers) {
    return sheet.cells().stream().filter(cell -> cell.pointer().matches(pointers)).toList();
  }

  /** The words in a line with a figure. */
  private static List<Ink> words(Sheet sheet, String pointer) {
    double y = cells(sheet, pointer).get(0).box().centerY();
    return Pick.inks(sheet, ink -> ink.owner() == null && Math.abs(ink.y() - y) < 4);
  }

  private static void move(List<Ink> inks, double dx, double dy) {
    inks.forEach(ink -> ink.move(dx, dy));
  }

  /** Moves figures of the first page that has any of them. */
  private static void moveFigures(Print print, String pointers, double dx, double dy) {
    move(figures(sheet(print, pointers), pointers), dx, dy);
  }

  private static void assertFlagged(Print print, Function<TableQuality, Quality> table)
      throws IOException {
    Predicate<Quality> sound = q -> q == Quality.VERIFIED || q == Quality.COMPLETE;
    Quality quality = table.apply(PrintReports.read(print.pages()).quality());
    assertFalse(sound.test(quality), quality::toString);
  }

  @Test
  void figureOverThatOfTheNextRowIsNoLineOfIt() throws IOException {
    Print print = print("no-rules-digits-broken-weasyprint");
    Sheet sheet = sheet(print, "/proactiveDisclosure/penalties/decisions");
    move(words(sheet, "/proactiveDisclosure/penalties/decisions"), 0, -20);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figureUnderARulingUnderTheLastLabelIsNotLeftOut() throws IOException {
    Print print = print("no-rules-digits-broken-weasyprint");
    Sheet sheet = sheet(print, "/proactiveDisclosure/fees/amount");
    List<Ink> figure = figures(sheet, "/proactiveDisclosure/fees/amount");
    double y = figure.get(0).y() + 5;
    sheet.rules().add(new RulingLine(50, y, 550, y, RulingLine.Source.STROKE));
    move(figure, 0, 10);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figureBetweenTwoPartsOfATableIsNotLeftOut() throws IOException {
    Print print = print("continued-under-a-caption-libreoffice");
    String pointer = "/requests/outcomes/refused/administrativeQuery/naturalPerson";
    moveFigures(print, pointer, 0, 12);
    assertFlagged(print, TableQuality::requests);
  }

  @Test
  void figureOnTheOtherSideOfARulingIsNotReadInItsColumn() throws IOException {
    Print print = print("vertical-heads-reach-into-first-row-libreoffice");
    String pointer = "/requests/outcomes/notProcessed/excessive/legalServices";
    moveFigures(print, pointer, -3.8, -3.3);
    assertFlagged(print, TableQuality::requests);
  }

  @Test
  void figuresThatWordsOfTheHeaderArePrintedOverAreNotRead() throws IOException {
    Print print = print("striped-rows-reportlab");
    moveFigures(print, "/reviewAndLitigation/.*", 0, -28);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void figuresOverBlankCellsOfTheirRowAreNotVouchedFor() throws IOException {
    for (double dy : new double[] {-10, 14}) {
      Print print = print("striped-rows-reportlab");
      moveFigures(print, "/reviewAndLitigation/.*", 0, dy);
      assertFlagged(print, TableQuality::reviewAndLitigation);
    }
  }

  @Test
  void aRulingThroughALabelAndBesideItsFigureMakesNoColumnThatIsExtra() throws IOException {
    Print print = print("no-fourth-table-libreoffice");
    String pointer = "/proactiveDisclosure/fees/change";
    Sheet sheet = sheet(print, pointer);
    double x = figures(sheet, pointer).get(0).glyph().box().x0() - 3;
    sheet.rules().add(new RulingLine(x, 172, x, 385, RulingLine.Source.STROKE));
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void rowsThatStandThereAgainWithAnotherFigureLeaveItOpen() throws IOException {
    Print print = print("subtotal-column-libreoffice");
    String pointer = "/requests/outcomes/notProcessed/confirmOrReissue/other";
    Sheet again = sheet(print, pointer).copy();
    assertFlagged(withPage(print, again, pointer), TableQuality::requests);
  }

  /** With a page more, on which another digit stands beside a figure. */
  private static Print withPage(Print print, Sheet page, String pointer) {
    Box figure = figures(page, pointer).get(0).glyph().box();
    Box beside = new Box(figure.x1(), figure.y0(), figure.x1() + 5, figure.y1());
    page.inks().add(Ink.added(new Glyph("4", beside, 9, false, false)));
    print.repeat();
    print.sheets().add(page);
    return print;
  }

  @Test
  void figuresThatRulingsCrossMayStandOnEitherSide() throws IOException {
    Print print = print("group-label-over-page-break-libreoffice");
    Sheet sheet = sheet(print, "/reviewAndLitigation/.*");
    List<TrueCell> cells = cells(sheet, "/reviewAndLitigation/.*");
    double half = cells.get(cells.size() / 2).box().width() / 2;
    move(figures(sheet, "/reviewAndLitigation/.*"), half, 0);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void lineOfALabelInOneCellIsNoRow() throws IOException {
    Print print = print("blanks-and-marks-drawn");
    String row = "/requests/outcomes/otherHandling/feeOverdue/.*";
    Sheet sheet = sheet(print, row);
    Box box = Pick.around(cells(sheet, row));
    PageMutations.cut(sheet, box.y0(), box.y1(), true);
    assertFlagged(print, TableQuality::requests);
  }

  @Test
  void figuresOverTheHeadingUnderTheTableAreNotLeftOut() throws IOException {
    Print print = print("extra-row-drawn");
    Sheet sheet = sheet(print, "/reviewAndLitigation/.*");
    move(figures(sheet, "/reviewAndLitigation/.*"), 0, 24.4);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void unknownSignBesideTheColumnsMayBeAFigure() throws IOException {
    Print print = print("no-rules-drawn-line-by-line-cairo");
    String pointer = "/reviewAndLitigation/reconsideration/upheld";
    List<Ink> figure = figures(sheet(print, pointer), pointer);
    figure.forEach(Ink::hide);
    move(figure, -12, 0);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void twoFiguresWithTheirUnitsInOneCellAreNotOne() throws IOException {
    Print print = print("digits-wrapped-in-16-point-columns-reportlab");
    String row = "/proactiveDisclosure/rules/.*";
    Sheet sheet = sheet(print, row);
    Box box = Pick.around(cells(sheet, row));
    double height = box.height();
    List<Ink> copies =
        Pick.inks(sheet, ink -> ink.y() > box.y0() && ink.y() < box.y1()).stream()
            .map(Ink::copy)
            .toList();
    sheet.map(x -> x, y -> y < box.y1() - 1 ? y : y + height, 1);
    move(copies, 0, height);
    sheet.inks().addAll(copies);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void labelsOfTwoRowsAreNotExchangedThoughOneOfTheirSignsIsUnknown() throws IOException {
    Print print = print("extra-row-drawn");
    Sheet sheet = sheet(print, "/requests/received/total");
    List<Ink> upper = words(sheet, "/requests/received/total");
    List<Ink> lower = words(sheet, "/requests/carriedIn/total");
    double dy = lower.get(0).y() - upper.get(0).y();
    move(upper, 0, dy);
    move(lower, 0, -dy);
    upper.get(1).hide();
    lower.get(1).hide();
    assertFlagged(print, TableQuality::requests);
  }

  @Test
  void figuresUnderTheHeaderBesideTheirOwnAreNotCountedOut() throws IOException {
    Print print = print("column-total-misprinted-chromium");
    String column = "/proactiveDisclosure/.*/repealed";
    moveFigures(print, column, -40, 0);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figureBesideTheMarkOfTheNextCellIsNotCountedOut() throws IOException {
    Print print = print("blanks-and-marks-drawn");
    String column = "/proactiveDisclosure/.*/repealed";
    moveFigures(print, column, -60, 0);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figuresInTheRowOverTheirLabelsAreNotReadBesideThem() throws IOException {
    Print print = print("dashes-for-zero-encrypted-libreoffice");
    moveFigures(print, "/proactiveDisclosure/.*", 0, -10);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figuresOneColumnToTheRightAreNotReadInTheirOrder() throws IOException {
    Print print = print("striped-rows-reportlab");
    moveFigures(print, "/proactiveDisclosure/.*", 90, 0);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figuresInTheCellsOfTheirLabelsAreNotReadInTheirOrder() throws IOException {
    Print print = print("vertical-heads-reach-into-first-row-libreoffice");
    for (Sheet sheet : print.sheets()) {
      move(figures(sheet, "/proactiveDisclosure/.*"), -40, 0);
    }
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void figureInACellWithItsNeighbourUnderNoLabelIsNotCountedOut() throws IOException {
    Print print = print("vertical-heads-reach-into-first-row-libreoffice");
    String figure = "/reviewAndLitigation/reconsideration/upheld";
    moveFigures(print, figure, 80, 0);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void figureThatDoesNotStandUnderTheLabelOfItsColumnIsDoubted() throws IOException {
    Print print = print("dashed-rules-reportlab");
    String figure = "/reviewAndLitigation/litigationAfterReconsideration/corrected";
    Sheet sheet = sheet(print, figure);
    Box cell = cells(sheet, figure).get(0).box();
    // The ruling at its other side is gone, so that no empty cell is left.
    sheet.rules().removeIf(rule -> !rule.horizontal() && Math.abs(rule.x0() - cell.x1()) < 2);
    move(figures(sheet, figure), -0.7 * cell.width(), 0);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void figureUnderTheHeaderUnderABlankLastRowIsNotLeftOut() throws IOException {
    Print print = print("group-label-repeated-after-page-break-reportlab");
    Sheet sheet = sheet(print, "/proactiveDisclosure/fees/amount");
    move(words(sheet, "/proactiveDisclosure/fees/amount"), 0, -19);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void someFiguresAmongTheWordsUnderABlankTableAreNotLeftOut() throws IOException {
    Print print = print("column-total-misprinted-chromium");
    Sheet sheet = sheet(print, "/reviewAndLitigation/.*");
    sheet
        .inks()
        .removeAll(figures(sheet, "/reviewAndLitigation/litigationAfterReconsideration/.*"));
    move(figures(sheet, "/reviewAndLitigation/.*"), 0, 24);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void someFiguresAndMarksAmongTheWordsUnderABlankTableAreNotLeftOut() throws IOException {
    Print print = print("blanks-and-marks-drawn");
    moveFigures(print, "/reviewAndLitigation/.*", 0, 24);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void figuresOverTheLabelOfTheBlockUnderTheirRowsAreNotLeftOut() throws IOException {
    Print print = print("traditional-characters-cairo");
    moveFigures(print, "/proactiveDisclosure/(licensing|otherServices)/.*", 0, 11.3);
    assertFlagged(print, TableQuality::proactiveDisclosure);
  }

  @Test
  void rowOfFiguresOnAPageOutOfOrderIsNotLeftOut() throws IOException {
    Print print = print("figures-on-the-page-after-their-header-openhtmltopdf");
    Collections.swap(print.sheets(), 0, print.sheets().size() - 1);
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void rowOfFiguresOnTheNextPageIsNotLeftOutForWantOfRulings() throws IOException {
    Print print = print("figures-on-the-page-after-their-header-openhtmltopdf");
    print.sheets().get(print.sheets().size() - 1).rules().removeIf(rule -> !rule.horizontal());
    assertFlagged(print, TableQuality::reviewAndLitigation);
  }

  @Test
  void digitInAColumnThatIsSaidToBeLeftOutIsNotLost() throws IOException {
    Print print = print("subtotal-column-libreoffice");
    Sheet sheet = sheet(print, "/requests/outcomes/total/total");
    Box total = cells(sheet, "/requests/outcomes/total/total").get(0).box();
    double x = total.x0() - total.width() / 2;
    Box box = new Box(x, total.y0() + 1, x + 5, total.y0() + 10);
    sheet.inks().add(Ink.added(new Glyph("5", box, 9, false, false)));
    assertTrue(Promise.judge(print).stream().allMatch(t -> t.verdict() == Verdict.RIGHT));
  }
}
