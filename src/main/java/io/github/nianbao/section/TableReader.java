package io.github.nianbao.section;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.section.FormReader.Reading;
import io.github.nianbao.table.Grid;
import io.github.nianbao.table.Lattice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the three statutory tables of a document. */
public final class TableReader {

  /** A grid of fewer cells is a frame around text, no table. */
  private static final int LEAST_CELLS = 4;

  private TableReader() {}

  /**
   * The tables of a document.
   *
   * @param forms those that are there
   * @param findings about the tables as such
   * @param regions where grids stand
   * @param glyphs that stand in a grid
   */
  public record Tables(
      Map<TableKind, FilledForm> forms,
      List<Finding> findings,
      List<TableRegion> regions,
      Set<Glyph> glyphs) {

    /** Whether a glyph stands in a table. */
    public boolean holds(Glyph glyph) {
      return glyphs.contains(glyph);
    }
  }

  /** Reads the pages of a document, all in order. */
  public static Tables read(List<Page> pages) {
    List<Grid> grids = new ArrayList<>();
    for (Page page : pages) {
      grids.addAll(Lattice.grids(page));
    }
    List<Segment> segments = GridSegments.of(grids);
    Map<TableKind, FilledForm> forms = new EnumMap<>(TableKind.class);
    List<Finding> findings = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      List<Reading> readings = new ArrayList<>();
      for (Form form : Forms.of(kind)) {
        readings.addAll(occurrences(form, segments));
      }
      readings.removeIf(reading -> reading.rowsFound() == 0);
      Reading best =
          readings.stream()
              .max(Comparator.comparingDouble(Reading::fit).thenComparingLong(Reading::filled))
              .orElse(null);
      if (best == null) {
        continue;
      }
      forms.put(kind, best.fill());
      long like =
          readings.stream()
              .filter(r -> r.form().equals(best.form()) && r.rowsFound() * 2 > best.rowsFound())
              .count();
      if (like > 1) {
        findings.add(
            Finding.of(
                FindingCode.TABLE_REPEATED,
                kind.pointer(),
                Objects.requireNonNull(best.slices().get(0)).page(),
                "The table stands several times in the document; the fullest was taken."));
      }
    }
    List<TableRegion> regions = new ArrayList<>();
    Set<Glyph> glyphs = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Grid grid : grids) {
      if (grid.cells().size() >= LEAST_CELLS) {
        regions.add(new TableRegion(grid.page(), grid.bounds()));
        grid.cells().forEach(cell -> glyphs.addAll(cell.glyphs()));
      }
    }
    return new Tables(forms, findings, regions, glyphs);
  }

  /** Joins the segments of a table that go on from one another, over repeated headers. */
  private static List<Reading> occurrences(Form form, List<Segment> segments) {
    List<Reading> readings = new ArrayList<>();
    List<Segment> open = new ArrayList<>();
    Reading running = null;
    for (Segment segment : segments) {
      if (segment.header().kind() != form.kind()) {
        continue;
      }
      Reading alone = FormReader.read(form, List.of(segment), RuledFit::new);
      boolean goesOn =
          running == null || alone.rowsFound() == 0 || alone.firstRow() >= running.lastRow();
      if (!goesOn) {
        readings.add(running);
        open.clear();
      }
      open.add(segment);
      running = open.size() == 1 ? alone : FormReader.read(form, open, RuledFit::new);
    }
    if (running != null) {
      readings.add(running);
    }
    return readings;
  }
}
