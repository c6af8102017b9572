package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.SourceTables;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceTable.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure of a text dump says in which line of it it stands. */
class SourceLinesTest {

  private static final String TOTAL = "/requests/received/total";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\f\n", "\u200B\n"})
  void figuresOfALineStandInIt(String end) throws IOException {
    String dump = MadeDump.balanced().requests();
    AnnualReport report = Nianbao.readText(dump.replace("\n", end));
    List<String> lines = dump.lines().toList();
    for (String row : List.of("received", "carriedIn", "outcomes/granted", "carriedOver")) {
      Cell cell = cell(report, "/requests/" + row + "/total");
      String place = String.valueOf(cell.place());
      assertTrue(place.matches("line \\d+"), place);
      int line = Integer.parseInt(place.substring(5));
      assertTrue(lines.get(line - 1).endsWith(cell.printed()), row + " " + place);
    }
  }

  @Test
  void figuresInLinesOfTheirOwnStandInThose() {
    String dump = MadeDump.balanced().row("received", "206\n16\n2\n0\n11\n0\n235").requests();
    int first = dump.lines().toList().indexOf("16");
    assertEquals("line " + (first + 1), place(dump, "/requests/received/commercialEnterprise"));
    assertEquals("line " + (first + 6), place(dump, TOTAL));
  }

  @Test
  void partsOfFiguresThatLieAmongOthersStandInTheLinesOfTheirRow() {
    String dump = MadeDump.balanced().row("received", "20 16 2 0 11 0 23\n6 5").requests();
    int last = dump.lines().toList().indexOf("6 5");
    assertEquals("lines " + last + "-" + (last + 1), place(dump, TOTAL));
  }

  @Test
  void linesOfThePageAreShownBesideTheFigures() throws IOException {
    byte[] dump = MadeDump.balanced().requests().getBytes(StandardCharsets.UTF_8);
    AnnualReport report = Nianbao.read(dump, "a.txt");
    List<Field> lines = SourceTables.of(dump, report, ReadOptions.defaults()).get(0).cells();
    Cell cell = cell(report, TOTAL);
    Field own =
        lines.stream()
            .filter(l -> Objects.equals(l.place(), cell.place()))
            .findFirst()
            .orElseThrow();
    assertTrue(own.text().endsWith(cell.printed()), own.text());
  }

  @Test
  void textThatAPageWasMadeOfHasNoLinesThatAnybodySees() throws IOException {
    String dump = MadeDump.balanced().requests().replace("\n", "<br>");
    byte[] page = ("<html><body>" + dump + "</body></html>").getBytes(StandardCharsets.UTF_8);
    AnnualReport report = Nianbao.read(page, "a.html");
    assertEquals("235", cell(report, TOTAL).printed());
    assertNull(cell(report, TOTAL).place());
    assertEquals(List.of(), SourceTables.of(page, report, ReadOptions.defaults()));
  }

  private static Cell cell(AnnualReport report, String pointer) {
    return Objects.requireNonNull(report.cell(pointer));
  }

  private static @Nullable String place(String dump, String pointer) {
    return DumpReader.read(dump, Deadline.none()).tables().values().stream()
        .map(form -> form.figures().get(pointer))
        .filter(Objects::nonNull)
        .map(figure -> figure.cell().place())
        .findFirst()
        .orElse(null);
  }
}
