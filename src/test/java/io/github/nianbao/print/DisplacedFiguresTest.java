package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.audit.Audit;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Quality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Figures that do not stand in their cells: a table with one is not called complete. */
@SuppressWarnings("NullAway") // A null fails the test that meets it.
class DisplacedFiguresTest {

  private static final String LICENSING = "/proactiveDisclosure/licensing/decisions";

  /** Where the row 行政许可 begins, its figure and the right edge of the table. */
  private static final double TOP = 128;

  private static final double FIGURE = 301;
  private static final double EDGE = 560;

  private static DrawnTable table(String penalties, String coercion) {
    return DrawnTable.disclosure(penalties, coercion, "本年收费金额（单位：万元）", "12.5");
  }

  private static DrawnTable table() {
    return table("行政处罚", "行政强制");
  }

  private static FilledForm read(DrawnTable table) {
    return table.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE);
  }

  private static Quality quality(DrawnTable table) {
    TableKind kind = StatutoryTables.PROACTIVE_DISCLOSURE;
    return Objects.requireNonNull(Audit.of(Map.of(kind, read(table)), List.of()).get(kind))
        .quality();
  }

  @Test
  void withoutAnyTheTableIsComplete() {
    assertEquals(Quality.COMPLETE, quality(table()));
    assertEquals(new BigDecimal(7), read(table()).value(LICENSING));
  }

  @Test
  void digitsPrintedOverOneAnotherAreNoFigure() {
    DrawnTable table = table().text(FIGURE + 3, TOP, "5");
    assertNull(read(table).value(LICENSING));
    assertEquals(Quality.INCOMPLETE, quality(table));
  }

  @Test
  void digitThatIsDrawnTwiceIsNotReadTwice() {
    assertNull(read(table().text(FIGURE, TOP, "7")).value(LICENSING));
  }

  @Test
  void digitBetweenTwoLinesIsOfNoFigure() {
    assertNull(read(table().text(FIGURE + 8, TOP + 2.5, "5")).value(LICENSING));
  }

  @Test
  void figureInALabelIsSaid() {
    assertEquals(Quality.INCOMPLETE, quality(table().text(200, TOP, "31")));
  }

  @Test
  void figureInAHeaderIsSaid() {
    assertEquals(Quality.INCOMPLETE, quality(table().text(500, TOP - 11, "31")));
  }

  @Test
  void figureThatReachesOverTheEdgeOfTheTableIsSaid() {
    assertEquals(Quality.INCOMPLETE, quality(table().text(EDGE - 8, TOP + 11 * 3, "31")));
    assertEquals(Quality.INCOMPLETE, quality(table().text(EDGE + 1, TOP, "31")));
  }

  @Test
  void lineOfFiguresUnderTheTableIsSaid() {
    double under = TOP + 11 * 8 + 4;
    DrawnTable figures =
        table().text(100, under, "31").text(300, under, "7").text(500, under, "24");
    assertEquals(Quality.INCOMPLETE, quality(figures));
    assertEquals(Quality.COMPLETE, quality(table().text(100, under, "注31").text(300, under, "7")));
  }

  @Test
  void rowWithTheLabelOfAnotherRowIsThatOneWhereverItStands() {
    DrawnTable exchanged = table("行政强制", "行政处罚");
    FilledForm read = read(exchanged);
    assertEquals("9", printed(read, "/proactiveDisclosure/penalties/decisions"));
    assertEquals("8", printed(read, "/proactiveDisclosure/coercion/decisions"));
    assertEquals(Quality.COMPLETE, quality(exchanged));
  }

  private static String printed(FilledForm table, String pointer) {
    return table.figures().get(pointer).cell().printed();
  }
}
