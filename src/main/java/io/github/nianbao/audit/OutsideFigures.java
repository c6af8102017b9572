package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.layout.aligned.LoneFigures;
import io.github.nianbao.line.Run;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds lines of figures right over or under the rulings of a table, or between two parts of it:
 * text has no such lines, so they are figures of the table that its cells do not hold. Where all
 * cells of a table whose rows have no labels are blank they may stand on any page.
 */
public final class OutsideFigures {

  /** How far from the table they may stand, in points. */
  private static final double REACH = 40;

  /** How many figures of a line make it one; between two parts of a table each one does. */
  private static final int LEAST = 3;

  /** Where words stand among them they are one only under so many columns. */
  private static final int MANY = 7;

  /** And where the table is blank under one of so many of them. */
  private static final int SOME = 3;

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
  public OutsideFigures(List<Page> pages, Function<Page, Predicate<Glyph>> elsewhere) {
    this.pages = pages;
    this.elsewhere = elsewhere;
  }

  /** The table with evidence of each such line. */
  public FilledForm flagged(FilledForm form, TableCandidate table) {
    List<Evidence> evidence = new ArrayList<>(form.evidence());
    boolean blank = isBlank(table);
    for (Page page : pages) {
      List<RowBand> slices = new ArrayList<>();
      table.bandsOfRows().stream()
          .filter(slice -> slice.page() == page.number())
          .forEach(slices::add);
      for (String line : slices.isEmpty() ? List.<String>of() : figureLines(page, slices, blank)) {
        evidence.add(stray(EvidenceKind.DIGITS_OUTSIDE_TABLE, form, page, line));
      }
      for (String line : blank ? rows(page, table) : List.<String>of()) {
        evidence.add(stray(EvidenceKind.ROW_ELSEWHERE, form, page, line));
      }
    }
    return new FilledForm(form.form(), form.figures(), List.copyOf(evidence));
  }

  private static Evidence stray(EvidenceKind kind, FilledForm form, Page page, String line) {
    String pointer = form.form().kind().pointer();
    return Evidence.of(kind, Scope.of(pointer, page.number())).printed(line);
  }

  private static boolean isBlank(TableCandidate table) {
    return !table.hasDigits()
        && table.form().rows().stream().allMatch(row -> row.labels().isEmpty());
  }

  /** Lines of a page with figures in most of the columns of a table. */
  private static List<String> rows(Page page, TableCandidate table) {
    List<String> rows = new ArrayList<>();
    if (LoneFigures.on(page)) {
      List<Header.Column> columns = table.bands().get(0).header().columns();
      for (List<Run> line : Run.lines(Run.of(page.glyphs(), GAP, page.rules()))) {
        List<Run> figures = figures(line);
        if (isRow(figures, columns, false)) {
          rows.add(text(figures));
        }
      }
    }
    return rows;
  }

  private List<String> figureLines(Page page, List<RowBand> slices, boolean blank) {
    double y0 = slices.stream().mapToDouble(slice -> box(slice).y0()).min().orElseThrow();
    double y1 = slices.stream().mapToDouble(slice -> box(slice).y1()).max().orElseThrow();
    Header header = slices.get(slices.size() - 1).header();
    Predicate<Glyph> other = elsewhere.apply(page);
    List<Glyph> beyond = new ArrayList<>();
    List<Glyph> between = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      double y = glyph.box().centerY();
      if (y > y0 - REACH && y < y1 + REACH && !other.test(glyph)) {
        (y < y0 || y > y1 ? beyond : between).add(glyph);
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<Run> line : Run.lines(Run.of(beyond, GAP, page.rules()))) {
      List<Run> figures = figures(line);
      if (figures.size() >= LEAST
          && (figures.size() == line.size() || isRow(figures, header.columns(), blank))) {
        lines.add(text(figures));
      }
    }
    for (List<Run> line : Run.lines(Run.of(between, GAP, page.rules()))) {
      boolean inColumns =
          line.stream()
              .allMatch(run -> header.columns().stream().anyMatch(column -> contains(column, run)));
      if (inColumns && figures(line).size() == line.size()) {
        lines.add(text(line));
      }
    }
    return lines;
  }

  private static List<Run> figures(List<Run> line) {
    return line.stream().filter(run -> FIGURE.matcher(run.text()).matches()).toList();
  }

  /**
   * Whether figures among words stand in most of the columns of a table, or in some of those of a
   * blank one, as no text does.
   */
  private static boolean isRow(List<Run> figures, List<Header.Column> columns, boolean blank) {
    int least = blank ? columns.size() / SOME : columns.size() / 2 + 2;
    long held =
        columns.stream()
            .filter(column -> figures.stream().anyMatch(run -> contains(column, run)))
            .count();
    return columns.size() >= MANY && held >= least;
  }

  private static String text(List<Run> figures) {
    return String.join(" ", figures.stream().map(Run::text).toList());
  }

  private static Box box(RowBand band) {
    return Objects.requireNonNull(band.where().box());
  }

  private static boolean contains(Header.Column column, Run run) {
    Box extent = column.extent();
    double x = run.box().centerX();
    return extent != null && x >= extent.x0() && x <= extent.x1();
  }
}
