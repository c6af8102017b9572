package io.github.nianbao.section;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Identity;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.section.FormReader.Reading;
import io.github.nianbao.table.Grid;
import io.github.nianbao.table.Run;
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
final class UnruledProof {

  private UnruledProof() {}

  /**
   * A table with its totals missing where none is printed beside parts that are not 0: a blank is a
   * blank cell only where the cell can be seen; and with findings for figures between its rows and
   * for what rulings say against it.
   *
   * @param reading that filled it
   * @param zone in which it was read
   * @param grids of all pages
   * @return null for a table whose rows have no labels and of which no sum is printed
   */
  static @Nullable FilledForm of(FilledForm form, Reading reading, Zone zone, List<Grid> grids) {
    boolean labelled = form.form().rows().stream().noneMatch(row -> row.labels().isEmpty());
    if (!labelled && form.form().identities().stream().noneMatch(sum -> printed(form, sum))) {
      return null;
    }
    Map<String, Figure> figures = new LinkedHashMap<>(form.figures());
    List<Finding> findings = new ArrayList<>(form.findings());
    for (Identity sum : form.form().identities()) {
      String total = sum.left().get(0);
      Figure figure = figures.get(total);
      if (sum.kind().inRow()
          && figure != null
          && figure.cell().state() == CellState.BLANK
          && sum.right().stream().anyMatch(part -> isPositive(form, part))) {
        figures.put(total, Figure.missing());
        findings.add(
            Finding.of(
                FindingCode.CELL_MISSING,
                total,
                figure.cell().page(),
                "The parts of this total are printed, but nothing stands in its column."));
      }
    }
    between(reading, zone, findings);
    findings.addAll(AgainstRulings.findings(reading, grids));
    return new FilledForm(form.form(), figures, List.copyOf(findings));
  }

  /** Says which figures from the first to the last row of a table are in none of its slices. */
  private static void between(Reading reading, Zone zone, List<Finding> findings) {
    List<ZoneRegion> regions = ZoneRegion.of(reading);
    Set<Glyph> loose = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ZoneRuns page : zone.pages()) {
      for (Run run : page.figures()) {
        if (isWithin(run, page, regions)) {
          loose.addAll(run.glyphs());
        }
      }
    }
    for (Slice slice : reading.slices()) {
      slice.labels().forEach(label -> label.forEach(loose::remove));
      slice.values().forEach(value -> value.glyphs().forEach(loose::remove));
      slice.others().forEach(loose::remove);
    }
    if (loose.isEmpty()) {
      return;
    }
    for (ZoneRuns page : zone.pages()) {
      for (Run run : page.figures()) {
        if (run.glyphs().stream().anyMatch(loose::contains)
            && run.text().chars().anyMatch(Character::isDigit)) {
          findings.add(
              Finding.of(
                      FindingCode.STRAY_TEXT,
                      zone.kind().pointer(),
                      page.part().page().number(),
                      "A figure stands between the rows of the table.")
                  .withPrinted(run.text()));
        }
      }
    }
  }

  private static boolean isWithin(Run run, ZoneRuns page, List<ZoneRegion> regions) {
    double y = run.box().centerY();
    for (ZoneRegion region : regions) {
      if (region.page() == page.part().page().number() && y > region.y0() && y < region.y1()) {
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
