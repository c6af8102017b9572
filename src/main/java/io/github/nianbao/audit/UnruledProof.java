package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Identity;
import io.github.nianbao.layout.aligned.RegionRuns;
import io.github.nianbao.layout.aligned.SearchRegion;
import io.github.nianbao.line.Run;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must speak for a table that no rulings enclose, beyond the labels: figures that all stand
 * one column aside still have the right sums in every column.
 */
public final class UnruledProof {

  private UnruledProof() {}

  /**
   * A table with its totals missing where none is printed beside parts that are not 0: a blank is a
   * blank cell only where the cell can be seen; and with evidence of figures between its rows and
   * for what rulings say against it.
   *
   * @param table that filled it
   * @param zone in which it was read
   * @param grids of all pages
   * @return null for a table whose rows have no labels and of which no sum is printed
   */
  public static @Nullable FilledForm of(
      FilledForm form, TableCandidate table, SearchRegion zone, List<Table> grids) {
    boolean labelled = form.form().rows().stream().noneMatch(row -> row.labels().isEmpty());
    if (!labelled && form.form().identities().stream().noneMatch(sum -> printed(form, sum))) {
      return null;
    }
    Map<String, Figure> figures = new LinkedHashMap<>(form.figures());
    List<Evidence> evidence = new ArrayList<>(form.evidence());
    for (Identity sum : form.form().identities()) {
      String total = sum.left().get(0);
      Figure figure = figures.get(total);
      if (sum.kind().inRow()
          && figure != null
          && figure.cell().state() == CellState.BLANK
          && sum.right().stream().anyMatch(part -> isPositive(form, part))) {
        figures.put(total, Figure.missing());
        evidence.add(
            Evidence.of(EvidenceKind.TOTAL_WITHOUT_CELL, Scope.of(total, figure.cell().page())));
      }
    }
    between(table, zone, evidence);
    evidence.addAll(AgainstRulings.evidence(table, grids));
    return new FilledForm(form.form(), figures, List.copyOf(evidence));
  }

  /** Says which figures from the first to the last row of a table are in none of its slices. */
  private static void between(TableCandidate table, SearchRegion zone, List<Evidence> evidence) {
    List<Provenance> regions = table.extents();
    Set<Glyph> loose = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RegionRuns page : zone.pages()) {
      for (Run run : page.figures()) {
        if (isWithin(run, page, regions)) {
          loose.addAll(run.glyphs());
        }
      }
    }
    for (RowBand slice : table.bands()) {
      slice.labels().forEach(label -> label.glyphs().forEach(loose::remove));
      slice.values().forEach(value -> value.content().glyphs().forEach(loose::remove));
      slice.others().forEach(other -> other.glyphs().forEach(loose::remove));
    }
    if (loose.isEmpty()) {
      return;
    }
    for (RegionRuns page : zone.pages()) {
      for (Run run : page.figures()) {
        if (run.glyphs().stream().anyMatch(loose::contains)
            && run.text().chars().anyMatch(Character::isDigit)) {
          Scope scope = Scope.of(zone.kind().pointer(), page.part().page().number());
          evidence.add(Evidence.of(EvidenceKind.DIGITS_BETWEEN_ROWS, scope).printed(run.text()));
        }
      }
    }
  }

  private static boolean isWithin(Run run, RegionRuns page, List<Provenance> regions) {
    double y = run.box().centerY();
    for (Provenance region : regions) {
      Box box = region.box();
      if (region.page() == page.part().page().number()
          && box != null
          && y > box.y0()
          && y < box.y1()) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is printed on both sides of a sum. */
  private static boolean printed(FilledForm form, Identity sum) {
    return Stream.of(sum.left(), sum.right())
        .allMatch(side -> side.stream().anyMatch(at -> form.value(at) != null));
  }

  private static boolean isPositive(FilledForm form, String pointer) {
    BigDecimal value = form.value(pointer);
    return value != null && value.signum() > 0;
  }
}
