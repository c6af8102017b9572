package io.github.nianbao.audit;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.line.Run;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.Marks;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import io.github.nianbao.token.label.LabelDigits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures among the rows of a table, and lines of them right over and under these: text has no such
 * lines, so the narrative does not own them. Among the rows whatever words lie beside them own no
 * more than the numbers of a label. Where all cells of a table whose rows have no labels are blank
 * they may lie on any page.
 */
final class LooseFigures {

  /** How far from the rows they may lie, in points. */
  private static final double REACH = 40;

  /** A line lies among the rows with more than so much of its height. */
  private static final double AMONG = 0.3;

  /** How many figures of a line make it one; among the rows each one does. */
  private static final int FEWEST = 3;

  /** Where words lie among them they are one only under so many columns. */
  private static final int MANY = 7;

  /** And where the table is blank under one of so many of them. */
  private static final int SOME = 3;

  /** Figures further apart than this, in font sizes, are two. */
  private static final double GAP = 0.6;

  private static final Pattern FIGURE = Pattern.compile("[" + Marks.SIGNS + "]?[\\d,.]+");

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
  Set<String> on(Page page, @Nullable Box rows, Predicate<Glyph> owned) {
    Set<String> lines = new LinkedHashSet<>();
    if (rows != null) {
      near(page, rows, owned, lines);
    }
    if (blank) {
      List<Header.Column> columns = table.bands().get(0).header().columns();
      for (List<Run> line : lines(page, glyph -> true)) {
        if (isRow(line, columns, columns.size() / 2 + 2)) {
          lines.add(text(figures(line)));
        }
      }
    }
    return lines;
  }

  private void near(Page page, Box rows, Predicate<Glyph> owned, Set<String> lines) {
    for (List<Run> line : lines(page, glyph -> isNear(glyph, rows) && !owned.test(glyph))) {
      List<Run> figures = figures(line);
      Box box = line.get(0).box();
      boolean among = box.sharedHeight(rows) > AMONG * box.height();
      List<Header.Column> columns = headerOver(page, box.centerY()).columns();
      boolean loose =
          among
              ? isAmong(line, figures, columns)
              : figures.size() >= FEWEST
                  && (figures.size() == line.size() || isRow(line, columns, fewest(columns)));
      if (loose) {
        lines.add(text(figures));
      }
    }
  }

  /**
   * Whether the figures of a line among the rows lie under columns and are no numbers of labels.
   */
  private static boolean isAmong(List<Run> line, List<Run> figures, List<Header.Column> columns) {
    return !figures.isEmpty()
        && figures.stream().allMatch(run -> isUnder(columns, run))
        && (figures.size() == line.size()
            || LabelDigits.kind(text(line)) != LabelDigits.Kind.NUMBERING);
  }

  private static boolean isNear(Glyph glyph, Box rows) {
    double y = glyph.box().centerY();
    return y > rows.y0() - REACH && y < rows.y1() + REACH;
  }

  /** Under how many columns figures have to lie that words lie among. */
  private int fewest(List<Header.Column> columns) {
    return blank ? columns.size() / SOME : columns.size() / 2 + 2;
  }

  /** The header of the rows at some height of a page. */
  private Header headerOver(Page page, double y) {
    Header header = null;
    for (RowBand band : table.bandsOfRows()) {
      Box box = band.where().box();
      boolean over = band.page() == page.number() && box != null && box.y0() <= y;
      header = header == null || over ? band.header() : header;
    }
    return Objects.requireNonNull(header);
  }

  private static List<List<Run>> lines(Page page, Predicate<Glyph> such) {
    List<Glyph> glyphs = page.glyphs().stream().filter(such).toList();
    if (glyphs.stream().noneMatch(Glyph::isDigit)) {
      return List.of();
    }
    return Run.lines(Run.of(glyphs, GAP, page.rules()));
  }

  private static List<Run> figures(List<Run> line) {
    return line.stream().filter(LooseFigures::isFigure).toList();
  }

  /** Whether figures and marks lie in so many columns of a table of many, as no text does. */
  private static boolean isRow(List<Run> line, List<Header.Column> columns, int fewest) {
    if (columns.size() < MANY) {
      return false;
    }
    List<Run> values = line.stream().filter(LooseFigures::isValue).toList();
    long held =
        columns.stream()
            .filter(column -> values.stream().anyMatch(run -> isUnder(List.of(column), run)))
            .count();
    return held >= fewest && values.stream().anyMatch(LooseFigures::isFigure);
  }

  private static boolean isFigure(Run run) {
    return FIGURE.matcher(run.text()).matches();
  }

  private static boolean isValue(Run run) {
    return isFigure(run) || Tokenizer.read(run.text(), FormColumn.Kind.COUNT) instanceof Token.Mark;
  }

  private static boolean isUnder(List<Header.Column> columns, Run run) {
    double x = run.box().centerX();
    return columns.stream()
        .map(Header.Column::extent)
        .anyMatch(extent -> extent != null && x >= extent.x0() && x <= extent.x1());
  }

  private static String text(List<Run> runs) {
    return String.join(" ", runs.stream().map(Run::text).toList());
  }
}
