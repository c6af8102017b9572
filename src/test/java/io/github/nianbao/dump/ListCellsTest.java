package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of a list in a dump, which tabs, line breaks or spaces keep apart. */
class ListCellsTest {

  private static final String TABS = "cells-between-tabs";
  private static final String SPACES = "blanks-between-columns-pdftotext";

  /** What the sums of the list do not prove says nothing of its place but its label. */
  @Test
  void rowsThatStandExchangedAreInDoubt() throws IOException {
    String dump = dump(TABS);
    String third = line(dump, "3.同意部分公开答复数");
    String fourth = line(dump, "4.不同意公开答复数");
    String exchanged = dump.replace(third + "\n" + fourth, fourth + "\n" + third);
    assertNotEquals(dump, exchanged);
    assertEquals(Quality.INCOMPLETE, Nianbao.readText(exchanged).quality().statistics());
  }

  @Test
  void aCellThatIsBlankIsThat() throws IOException {
    String dump = dump(TABS);
    String row = line(dump, "六、举报投诉数量");
    AnnualReport report = Nianbao.readText(dump.replace(row, "六、举报投诉数量\t\t件"));
    Cell cell = Objects.requireNonNull(report.cell("/statistics/complaints"));
    assertEquals(CellState.BLANK, cell.state());
    assertEquals(Quality.VERIFIED, report.quality().statistics());
  }

  @ParameterizedTest
  @CsvSource({"'\t', '\r\r'", "'\t', '\u2028'"})
  void aCellMayHaveALineOfItsOwn(String tab, String breaks) throws IOException {
    String rows = dump(TABS).replace("\n", breaks + breaks).replace(tab, breaks);
    AnnualReport report = Nianbao.readText(rows);
    assertEquals(Quality.VERIFIED, report.quality().statistics());
  }

  /** Where two rows are in one line, the figure at its end is that of the second one alone. */
  @Test
  void aLineMayHoldTwoRows() throws IOException {
    String dump = dump(SPACES);
    String row = line(dump, "制发规范性文件总数");
    String joined = dump.replace(row + "\n", row + " ");
    assertNotEquals(dump, joined);
    AnnualReport report = Nianbao.readText(joined);
    assertEquals(Quality.INCOMPLETE, report.quality().statistics());
    Cell cell = report.cell("/statistics/disclosure/normativeDocumentsIssued");
    assertNull(cell == null ? null : cell.value());
  }

  /** The figures of a list lie where those of whole rows do, whatever stands before them. */
  @Test
  void aBlankCellIsToldByTheColumnsOfOtherRows() throws IOException {
    AnnualReport report = Nianbao.readText(dump(SPACES));
    Cell own =
        Objects.requireNonNull(report.cell("/statistics/disclosure/channels/website"), "own");
    Cell all =
        Objects.requireNonNull(
            report.cell("/statisticsAggregate/disclosure/channels/website"), "all");
    assertEquals(CellState.BLANK, own.state());
    assertEquals(CellState.NUMBER, all.state());
  }

  private static String dump(String name) throws IOException {
    return Files.readString(Path.of("testdata", "lists", name + ".txt"));
  }

  private static String line(String dump, String label) {
    return dump.lines().filter(line -> line.contains(label)).findFirst().orElseThrow();
  }
}
