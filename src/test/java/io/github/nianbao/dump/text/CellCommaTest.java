package io.github.nianbao.dump.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commas between cells are none within a figure. */
class CellCommaTest {

  @Test
  void commasPartCellsWhereOneOfThemPartsNoThousands() {
    assertEquals(List.of("588", "-10", "259"), figures("行政许可,588,-10,259"));
    assertEquals(List.of("562", "+298", "193187"), figures("服务事项,562,+298,193187"));
    assertEquals(List.of("206", "160", "0"), figures("\"数量\",206,160,0"));
  }

  @Test
  void commasBetweenThousandsBelongToTheFigure() {
    assertEquals(List.of("1,234", "56", "1,234,567"), figures("行政许可 1,234 56 1,234,567"));
    assertEquals(List.of("1,234"), figures("行政许可，1,234"));
  }

  private static List<String> figures(String line) {
    List<DumpLine> lines = DumpLines.of(line).lines();
    return AtomScanner.scan(lines, PageNumbers.of(lines), 100).stream()
        .filter(Fragment.class::isInstance)
        .map(atom -> ((Fragment) atom).text())
        .toList();
  }
}
