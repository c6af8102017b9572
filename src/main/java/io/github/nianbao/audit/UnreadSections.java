package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Place;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.table.Table;
import io.github.nianbao.token.Marks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose labels nobody can read, as where they are drawn as outlines or the fonts do not say
 * what they are: what shows that they are there is a grid of ruling lines, a large image, or rows
 * of figures, under the heading of their section.
 */
public final class UnreadSections {

  /** A grid of fewer cells is a frame around text. */
  private static final int LEAST_CELLS = 8;

  /** What an image of a table takes at least of the width of its page. */
  private static final double WIDE = 0.4;

  /** And how high it is at least, in points: two rows. */
  private static final double HIGH = 30;

  /** A line of running text has fewer figures that stand apart from all words. */
  private static final int IN_ROW = 4;

  /** As many rows are a table. */
  private static final int LEAST_ROWS = 3;

  /** What stands further apart, in font sizes, is no word of one text. */
  private static final double APART = 0.5;

  private static final Pattern FIGURE = Pattern.compile("[\\d,.]+|[/" + Marks.LONG_DASHES + "-]+");

  private UnreadSections() {}

  /**
   * One piece of evidence for each table that is there so.
   *
   * @param missing the tables that were neither read nor found by their labels
   * @param read the tables that were read
   * @param headings where the headings of the sections stand
   * @param pages of the document
   * @param grids of the ruling lines on them
   */
  public static List<Evidence> evidence(
      Set<TableKind> missing,
      Collection<FilledForm> read,
      Map<Integer, Place> headings,
      List<Page> pages,
      List<Table> grids) {
    // A list stands in no section, and nearly all reports have none.
    List<TableKind> expected =
        FormCatalogue.standard().tables().stream()
            .filter(kind -> missing.contains(kind) && kind.hasSection())
            .filter(kind -> headings.containsKey(kind.section()))
            .toList();
    if (expected.isEmpty()) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    List<Provenance> shapes = shapes(read, pages, grids);
    for (TableKind kind : expected) {
      Place from = Objects.requireNonNull(headings.get(kind.section()));
      Place to = next(headings, from);
      shapes.stream()
          .filter(shape -> from.before(shape.place()) && (to == null || shape.place().before(to)))
          .findFirst()
          .ifPresent(
              shape ->
                  evidence.add(
                      Evidence.of(
                          EvidenceKind.TABLE_WITHOUT_LABELS,
                          Scope.of(kind.pointer(), shape.page()))));
    }
    return evidence;
  }

  private static @Nullable Place next(Map<Integer, Place> headings, Place from) {
    return headings.values().stream().filter(from::before).min(Place::compareTo).orElse(null);
  }

  private static List<Provenance> shapes(
      Collection<FilledForm> read, List<Page> pages, List<Table> grids) {
    List<Provenance> shapes = new ArrayList<>();
    for (Table grid : grids) {
      if (grid.cells().size() >= LEAST_CELLS && read.stream().noneMatch(f -> holds(grid, f))) {
        shapes.add(grid.where());
      }
    }
    for (Page page : pages) {
      for (Ink ink : page.ink()) {
        if (ink.kind() == Ink.Kind.IMAGE
            && ink.box().width() >= WIDE * page.width()
            && ink.box().height() >= HIGH) {
          shapes.add(new Provenance(page.number(), ink.box()));
        }
      }
      List<Box> rows = rows(page);
      rows.removeIf(row -> read.stream().anyMatch(form -> holds(page, row, form)));
      if (rows.size() >= LEAST_ROWS) {
        rows.forEach(row -> shapes.add(new Provenance(page.number(), row)));
      }
    }
    return shapes;
  }

  /** The rows of figures on a page. */
  private static List<Box> rows(Page page) {
    List<Box> rows = new ArrayList<>();
    for (List<Run> line : Run.lines(Run.of(page.glyphs(), APART, page.rules()))) {
      List<Run> figures =
          line.stream().filter(run -> FIGURE.matcher(run.text()).matches()).toList();
      if (figures.size() >= IN_ROW) {
        rows.add(Box.around(figures, Run::box));
      }
    }
    return rows;
  }

  /** Whether a figure of a table that was read lies in a row. */
  private static boolean holds(Page page, Box row, FilledForm form) {
    return form.figures().values().stream()
        .map(Figure::cell)
        .filter(cell -> Objects.equals(cell.page(), page.number()))
        .map(cell -> cell.box())
        .anyMatch(box -> box != null && box.y0() <= row.centerY() && box.y1() >= row.centerY());
  }

  /** Whether figures of a table that was read lie in a grid. */
  public static boolean holds(Table grid, FilledForm form) {
    String words = grid.where().words();
    if (words != null) {
      return form.figures().values().stream()
          .map(figure -> figure.cell().place())
          .anyMatch(place -> place != null && place.startsWith(words + ","));
    }
    return form.figures().values().stream()
        .map(Figure::cell)
        .filter(cell -> Objects.equals(cell.page(), grid.page()))
        .map(cell -> cell.box())
        .anyMatch(
            box -> box != null && grid.cellAt(middle(box.x0(), box.x1()), middle(box)) != null);
  }

  private static double middle(Bounds box) {
    return middle(box.y0(), box.y1());
  }

  private static double middle(double from, double to) {
    return (from + to) / 2;
  }
}
