package io.github.nianbao.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies in one line. */
class LineGroupingTest {

  /** Something of font size 10 at a position along its line and across. */
  private record Thing(double along, double across) {}

  private static Thing at(double along, double across) {
    return new Thing(along, across);
  }

  private static List<List<Thing>> lines(LineGrouping grouping, Thing... things) {
    return grouping.lines(List.of(things), Thing::across, Thing::along, thing -> 10);
  }

  @Test
  void linesAreReadFromTheTopAndEachFromItsBeginning() {
    assertEquals(
        List.of(List.of(at(1, 0), at(2, 0)), List.of(at(1, 12), at(2, 12))),
        lines(LineGrouping.WRITING, at(2, 12), at(2, 0), at(1, 12), at(1, 0)));
  }

  @Test
  void aSuperscriptIsReadWithItsLineButHasAnotherBaseline() {
    assertEquals(1, lines(LineGrouping.WRITING, at(1, 10), at(2, 6)).size());
    assertEquals(2, lines(LineGrouping.BASELINE, at(1, 10), at(2, 6)).size());
  }

  @Test
  void signsOverAndUnderTheWritingOfALineAreReadWithIt() {
    Thing over = at(5, 0);
    Thing under = at(6, 7.5);
    List<List<Thing>> lines =
        lines(LineGrouping.WRITING, over, at(1, 4), at(2, 4), at(3, 4), under);
    assertEquals(List.of(List.of(at(1, 4), at(2, 4), at(3, 4), over, under)), lines);
  }

  @Test
  void unevenPrintIsOneBaseline() {
    assertEquals(1, lines(LineGrouping.BASELINE, at(1, 10), at(2, 11.5), at(3, 10.5)).size());
  }

  @Test
  void nothingHasNoLines() {
    assertEquals(List.of(), lines(LineGrouping.BASELINE));
  }
}
