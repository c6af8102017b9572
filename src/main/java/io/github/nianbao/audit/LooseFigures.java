package io.github.nianbao.audit;

import io.github.nianbao.line.Run;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of figures among the rows of a table, and right over and under them: text has no such
 * lines, so the narrative does not own them. Where all cells of a table whose rows have no labels
 * are blank they may lie on any page.
 */
final class LooseFigures {

  /** How far from the rows they may lie, in points. */
  private static final double REACH = 40;

  /** How many figures of a line make it one; among the rows each one does. */
  private static final int FEWEST = 3;

  /** Where words lie among them they are one only under so many columns. */
  private static final int MANY = 7;

  /** And where the table is blank under one of so many of them. */
  private static final int SOME = 3;

  /** Figures further apart than this, in font sizes, are two. */
  private static final double GAP = 0.6;

  private static final Pattern FIGURE = Pattern.compile("[\\d,.]+");

  private final TableCandidate table;
  private final boolean blank;

  LooseFigures(TableCandidate table) {
    this.table = table;
    this.blank =
        !table.hasDigits() && table.form().rows().stream().allMatch(row -> row.labels().isEmpty());
  }

  /** Whether they may lie on a page without rows of the table. */
  boolean mayLieAnywhere() {
    return blank;
  }

  /**
   * The lines of a page.
   *
   * @param rows where the rows of the table lie on the page; null where none do
   * @param owned which glyphs have an owner
   */
  List<String> on(Page page, @Nullable Box rows, Predicate<Glyph> owned) {
    List<String> lines = new ArrayList<>();
    if (rows != null) {
      near(page, rows, owned, lines);
    }
    if (blank) {
      List<Header.Column> columns = table.bands().get(0).header().columns();
      for (List<Run> line : lines(page, glyph -> true)) {
        List<Run> figures = figures(line);
        if (isRow(figures, columns, columns.size() / 2 + 2)) {
          lines.add(text(figures));
        }
      }
    }
    return lines;
  }

  private void near(Page page, Box rows, Predicate<Glyph> owned, List<String> lines) {
    Header header = headerOn(page);
    int fewest = blank ? header.columns().size() / SOME : header.columns().size() / 2 + 2;
    for (List<Run> line : lines(page, glyph -> isNear(glyph, rows) && !owned.test(glyph))) {
      List<Run> figures = figures(line);
      boolean onlyFigures = figures.size() == line.size();
      boolean among =
          line.get(0).box().centerY() >= rows.y0() && line.get(0).box().centerY() <= rows.y1();
      boolean loose =
          among
              ? onlyFigures && line.stream().allMatch(run -> isUnder(header.columns(), run))
              : figures.size() >= FEWEST
                  && (onlyFigures || isRow(figures, header.columns(), fewest));
      if (loose) {
        lines.add(text(figures));
      }
    }
  }

  private static boolean isNear(Glyph glyph, Box rows) {
    double y = glyph.box().centerY();
    return y > rows.y0() - REACH && y < rows.y1() + REACH;
  }

  /** The header over the last of the rows on a page. */
  private Header headerOn(Page page) {
    Header header = table.bands().get(0).header();
    for (RowBand band : table.bandsOfRows()) {
      header = band.page() == page.number() ? band.header() : header;
    }
    return header;
  }

  private static List<List<Run>> lines(Page page, Predicate<Glyph> such) {
    List<Glyph> glyphs = page.glyphs().stream().filter(such).toList();
    if (glyphs.stream().noneMatch(Glyph::isDigit)) {
      return List.of();
    }
    return Run.lines(Run.of(glyphs, GAP, page.rules()));
  }

  private static List<Run> figures(List<Run> line) {
    return line.stream().filter(run -> FIGURE.matcher(run.text()).matches()).toList();
  }

  /** Whether figures lie in so many columns of a table of many, as no text does. */
  private static boolean isRow(List<Run> figures, List<Header.Column> columns, int fewest) {
    long held =
        columns.stream()
            .filter(column -> figures.stream().anyMatch(run -> isUnder(List.of(column), run)))
            .count();
    return columns.size() >= MANY && held >= fewest;
  }

  private static boolean isUnder(List<Header.Column> columns, Run run) {
    double x = run.box().centerX();
    return columns.stream()
        .map(Header.Column::extent)
        .anyMatch(extent -> extent != null && x >= extent.x0() && x <= extent.x1());
  }

  private static String text(List<Run> figures) {
    return String.join(" ", figures.stream().map(Run::text).toList());
  }
}
