package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.assemble.Reports;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Text of a document, or of a name, that is meant for a terminal or a spreadsheet to carry out. */
class HostileTextTest {

  /**
   * Clears the screen, sets the title of the window, turns the direction; in seven bits and eight.
   */
  private static final String TRICKS =
      "\u001B[2J\u001B]0;x\u0007\u009B2J\u009D0;x\u009C\u202E\u200F\r";

  private final Folders folders;
  private final Path root;

  HostileTextTest(@TempDir Path root) throws IOException {
    this.root = root;
    folders = Folders.in(root);
  }

  /** A report all of whose texts begin with a text. */
  private static AnnualReport report(String text, String sha256) {
    AnnualReport good = Reports.full();
    Source source = good.source();
    Map<String, Cell> cells = new LinkedHashMap<>();
    good.cells()
        .forEach(
            (pointer, cell) ->
                cells.put(
                    pointer,
                    new Cell(
                        text + cell.printed(),
                        cell.state(),
                        cell.value(),
                        cell.page(),
                        cell.box())));
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : good.findings()) {
      findings.add(
          new Finding(
              finding.code(),
              finding.severity(),
              finding.at(),
              finding.cells(),
              finding.page(),
              text + finding.message(),
              text + finding.messageZh(),
              text + finding.printed(),
              finding.expected()));
    }
    Cell value = new Cell(text, CellState.UNREADABLE, null, 1, null);
    List<OtherList> lists =
        List.of(
            new OtherList(
                "local", List.of(text), List.of(new OtherList.Row(text, text, List.of(value)))));
    return new AnnualReport(
        good.schemaVersion(),
        new Source(text, sha256, source.bytes(), source.pages(), text, source.kind()),
        text + good.title(),
        text + good.authority(),
        good.year(),
        good.sections(),
        good.proactiveDisclosure(),
        good.requests(),
        good.reviewAndLitigation(),
        good.statistics(),
        good.statisticsAggregate(),
        lists,
        good.quality(),
        findings,
        cells);
  }

  private static Run run(String text, String... args) {
    return Run.of((bytes, name, options) -> report(text, "0".repeat(64)), Ansi.OFF, args);
  }

  @Test
  void noTextOfADocumentCommandsTheTerminal() throws IOException {
    Path file = folders.file("a.pdf", "x");
    Run run = run(TRICKS, "show", file.toString());
    assertEquals(0, run.status(), run::toString);
    assertTrue(run.out().contains("authority: [2J ]0;x 2J 0;x 某区人民政府"), run::out);
    assertPlain(run.out());
  }

  @Test
  void noNameCommandsTheTerminal() throws IOException {
    String name = "a" + TRICKS.replace("\r", "") + ".pdf";
    byte[] zip = Folders.zip(StandardCharsets.UTF_8, Map.of(name, Folders.text("政府信息公开")));
    Path file = Files.write(root.resolve("x.zip"), zip);
    Run run = folders.convert(file);
    assertEquals(1, run.status(), run::toString);
    assertTrue(run.err().get(0).contains("!a"), run::toString);
    assertPlain(String.join("\n", run.err()));
    try (Stream<Path> written = Files.walk(folders.out())) {
      written.forEach(path -> assertPlain(path.toString()));
    }
  }

  private static void assertPlain(String text) {
    assertFalse(
        text.codePoints()
            .filter(c -> c != '\n')
            .anyMatch(
                c ->
                    Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT),
        text);
  }

  @Test
  void noCellOfAnyTableIsAFormula() throws IOException {
    for (String start : List.of("=1+", "+1+", "-1+", "@A", "\t=", " =", "＝")) {
      folders.file(start.strip() + ".pdf", "x" + start);
      Run run =
          run(
              start,
              "convert",
              folders.in().toString(),
              "-o",
              folders.out().toString(),
              "--format",
              "csv");
      assertEquals(0, run.status(), run::toString);
      assertEquals(0, Run.of("panel", folders.out().toString()).status());
      for (Path table : tables()) {
        try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
          for (CSVRecord row : rows) {
            row.forEach(cell -> assertFalse(isFormula(cell), () -> table + ": " + cell));
          }
        }
      }
    }
  }

  /** Signed figures are none. */
  private static boolean isFormula(String cell) {
    return cell.strip().matches("(?s)[=@＝].*|[-+](?![0-9.]+$|-*$).*")
        || cell.matches("(?s)[\t\r].*");
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(folders.out())) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
      assertTrue(tables.size() > 7, tables::toString);
      return tables;
    }
  }
}
