package io.github.nianbao.section;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.section.FormReader.Reading;
import io.github.nianbao.table.Grid;
import io.github.nianbao.table.Lattice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the three statutory tables of a document. */
public final class TableReader {

  private TableReader() {}

  /**
   * The tables of a document.
   *
   * @param forms those that are there
   * @param findings about the tables as such
   */
  public record Tables(Map<TableKind, FilledForm> forms, List<Finding> findings) {}

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
              .filter(r -> r.form() == best.form() && r.rowsFound() * 2 > best.rowsFound())
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
    return new Tables(forms, findings);
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
