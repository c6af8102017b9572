package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps that write a delimiter between the cells of a row: a blank cell is seen there. */
class DelimitedCellsTest {

  /** What programs that take the text out of a page write behind a cell. */
  @ParameterizedTest
  @ValueSource(strings = {" | ", " |\n", "\n| ", "\t"})
  void blankCellsAreBlank(String delimiter) {
    String dump = MadeDump.balanced().row("received", "218 16 ~ ~ ~ 1 235").delimited(delimiter);
    FilledForm form = requests(dump);
    assertEquals("218 16 BLANK BLANK BLANK 1 235", row(form, "received"));
    assertEquals("8 0 0 0 0 0 8", row(form, "carriedIn"));
    assertEquals("0 0 0 0 0 0 0", row(form, "outcomes/partlyGranted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", " |\n"})
  void aRowOfBlankCellsIsBlank(String delimiter) {
    String dump =
        MadeDump.balanced().row("outcomes/partlyGranted", "~ ~ ~ ~ ~ ~ ~").delimited(delimiter);
    assertEquals(
        "BLANK BLANK BLANK BLANK BLANK BLANK BLANK", row(requests(dump), "outcomes/partlyGranted"));
  }

  @Test
  void twoFiguresInACellAreNotThoseOfTwo() {
    String dump = MadeDump.balanced().row("received", "206_16 ~ 2 0 11 0 235").delimited(" | ");
    assertEquals(
        "UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE",
        row(requests(dump), "received"));
  }

  @Test
  void aRowThatLacksACellIsNotRead() {
    String dump = MadeDump.balanced().row("received", "206 16 2 0 11 235 ~").delimited(" | ");
    assertEquals(
        "UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE UNREADABLE",
        row(requests(dump), "received"));
  }

  @Test
  void aFigureBetweenMarksInCellsOfTheirOwnIsNoNumberOfAPage() {
    String dump = MadeDump.balanced().row("received", "~ — 2 — ~ ~ 2").delimited("\t");
    assertEquals("BLANK MARK 2 MARK BLANK BLANK 2", row(requests(dump), "received"));
  }

  @Test
  void aTableDrawnInCharactersIsReadByItsCells() {
    String dump = MadeDump.balanced().row("received", "218 16 ~ ~ ~ 1 235").delimited("  │ ");
    String drawn = dump.replace("\n", "\n├──────┼────┼────┼────┼────┼────┼────┼────┤\n│ ");
    assertEquals("218 16 BLANK BLANK BLANK 1 235", row(requests(drawn), "received"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", " |\n", "\t"})
  void blankCellsUnderHeadersAreBlank(String delimiter) {
    String figures = "14 ~ 3 ~ 17 ~ ~ ~ ~ ~ 2 ~ ~ 1 3";
    String cells = figures.replace(" ", delimiter).replace("~", "") + delimiter;
    FilledForm form =
        table(
            StatutoryTables.REVIEW_AND_LITIGATION,
            MadeDump.review(cells).replace("总计\n", "总计 |\n"));
    assertEquals(
        "14 BLANK 3 BLANK 17 BLANK BLANK BLANK BLANK BLANK 2 BLANK BLANK 1 3",
        form.figures().values().stream()
            .map(figure -> shown(figure.cell()))
            .collect(Collectors.joining(" ")));
  }

  private static FilledForm requests(String dump) {
    return table(StatutoryTables.REQUESTS, dump);
  }

  private static FilledForm table(TableKind kind, String dump) {
    Deadline deadline = Deadline.none();
    return Objects.requireNonNull(DumpReader.read(dump, deadline).tables().get(kind));
  }

  private static String row(FilledForm form, String path) {
    List<String> columns = DumpReaderTest.COLUMNS;
    return columns.stream()
        .map(column -> form.figures().get("/requests/" + path + "/" + column))
        .map(figure -> shown(Objects.requireNonNull(figure).cell()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(Cell cell) {
    return cell.state() == CellState.NUMBER
        ? Objects.requireNonNull(cell.value()).toPlainString()
        : cell.state().name();
  }
}
