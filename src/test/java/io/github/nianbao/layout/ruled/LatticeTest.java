package io.github.nianbao.layout.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grids of ruling lines. */
class LatticeTest {

  private final List<RulingLine> rules = new ArrayList<>();

  private void grid(double top, double... places) {
    for (double x : places) {
      rules.add(new RulingLine(x, top, x, top + 20, RulingLine.Source.STROKE));
    }
    for (double y : new double[] {top, top + 20}) {
      double end = places[places.length - 1];
      rules.add(new RulingLine(places[0], y, end, y, RulingLine.Source.STROKE));
    }
  }

  private List<Table> grids() {
    return Lattice.grids(new Page(1, 300, 300, List.of(), rules, 0));
  }

  @Test
  void columnsOfOneAreNotMovedByThoseOfAnother() {
    grid(20, 100, 140, 200);
    grid(80, 100, 143, 200);
    assertEquals(List.of(140.0, 143.0), grids().stream().map(grid -> grid.x(1)).toList());
  }

  @Test
  void doubleLinesOfOneAreOne() {
    grid(20, 100, 140, 142, 200);
    assertEquals(2, grids().get(0).columns());
    assertEquals(141, grids().get(0).x(1));
  }

  @Test
  void doubleLinesOfOneAreNotPartedByALineOfAnother() {
    grid(20, 100, 143, 145, 200);
    grid(80, 100, 140, 200);
    assertEquals(List.of(144.0, 140.0), grids().stream().map(grid -> grid.x(1)).toList());
    assertEquals(List.of(2, 2), grids().stream().map(Table::columns).toList());
  }

  @Test
  void aRowThatNoLineClosesEndsWhereThoseOverAndUnderItDo() {
    grid(20, 100, 140, 180);
    grid(40, 100, 140, 180);
    grid(60, 100, 140, 180, 220, 260);
    for (double y : new double[] {20, 40}) {
      rules.add(new RulingLine(180, y, 220, y, RulingLine.Source.STROKE));
    }
    Table table = grids().get(0);
    assertEquals(3, table.cell(0, 2).column1());
    assertEquals(1, table.cell(0, 2).row1());
    assertNotEquals(table.cell(0, 2), table.cell(1, 2));
  }

  @Test
  void aCellOfSeveralRowsThatNoLineClosesIsOne() {
    for (int row = 0; row < 3; row++) {
      for (double x : new double[] {100, 140, 180}) {
        rules.add(new RulingLine(x, 20 + 20 * row, x, 40 + 20 * row, RulingLine.Source.STROKE));
      }
    }
    for (int line = 0; line < 4; line++) {
      double end = line % 3 == 0 ? 220 : 180;
      double y = 20 + 20 * line;
      rules.add(new RulingLine(100, y, end, y, RulingLine.Source.STROKE));
    }
    assertEquals(3, grids().get(0).cell(0, 2).row1());
  }
}
