package io.github.nianbao.layout.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
