package io.github.nianbao.section;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.section.FormReader.Reading;
import io.github.nianbao.section.RowAligner.Match;
import io.github.nianbao.table.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds lines of figures right over or under the rulings of a table: text has no such lines, so
 * they are figures of the table that its cells do not hold.
 */
final class OutsideFigures {

  /** How far from the table they may stand, in points. */
  private static final double REACH = 40;

  /** How many figures of a line make it one. */
  private static final int LEAST = 3;

  /** Figures further apart than this, in font sizes, are two. */
  private static final double GAP = 0.6;

  private static final Pattern FIGURE = Pattern.compile("[\\d,.]+");

  private final List<Page> pages;
  private final Function<Page, Predicate<Glyph>> elsewhere;

  /**
   * Looks at the pages of a document.
   *
   * @param elsewhere for a page which of its glyphs are in tables or are page furniture
   */
  OutsideFigures(List<Page> pages, Function<Page, Predicate<Glyph>> elsewhere) {
    this.pages = pages;
    this.elsewhere = elsewhere;
  }

  /** The table with a finding for each such line. */
  FilledForm flagged(FilledForm form, Reading reading) {
    List<Finding> findings = new ArrayList<>(form.findings());
    for (Page page : pages) {
      double y0 = Double.MAX_VALUE;
      double y1 = 0;
      for (Match match : reading.alignment().matches()) {
        if (match != null) {
          for (Slice slice : reading.slices().subList(match.from(), match.to())) {
            if (slice.page() == page.number()) {
              y0 = Math.min(y0, slice.y0());
              y1 = Math.max(y1, slice.y1());
            }
          }
        }
      }
      for (String line : y1 > y0 ? figureLines(page, y0, y1) : List.<String>of()) {
        findings.add(
            Finding.of(
                    FindingCode.STRAY_TEXT,
                    form.form().kind().pointer(),
                    page.number(),
                    "Figures stand outside the rulings of the table.")
                .withPrinted(line));
      }
    }
    return new FilledForm(form.form(), form.figures(), List.copyOf(findings));
  }

  private List<String> figureLines(Page page, double y0, double y1) {
    Predicate<Glyph> other = elsewhere.apply(page);
    List<Glyph> near = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      double y = glyph.box().centerY();
      boolean over = y < y0 && y > y0 - REACH;
      boolean under = y > y1 && y < y1 + REACH;
      if ((over || under) && !other.test(glyph)) {
        near.add(glyph);
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<Run> line : ZoneRuns.lines(Run.of(near, GAP, page.rules()))) {
      if (line.size() >= LEAST
          && line.stream().allMatch(run -> FIGURE.matcher(run.text()).matches())) {
        lines.add(String.join(" ", line.stream().map(Run::text).toList()));
      }
    }
    return lines;
  }
}
