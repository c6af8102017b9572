package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.figure.PrintedContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a table that no ruling lines part and whose rows are the columns of its form: the
 * labels of these stand under one another, and right of them figures, each under the label of its
 * row of the form. Columns are where figures and words lie over one another and nothing lies in two
 * of them.
 */
public final class TurnedCells {

  /** A line of fewer figures may be one of the form's own shape. */
  private static final int LEAST_FIGURES = 8;

  /** A label is set in no more lines. */
  private static final int LINES = 4;

  /** Lines of one label stand no further apart than this, in font sizes from centre to centre. */
  private static final double PITCH = 1.6;

  /** Words wider than so many columns stand over several of them. */
  private static final double WIDE = 1.3;

  private final RegionRuns page;
  private final Set<String> names;

  /** Left edge of the figures. */
  private final double left;

  /** The label of a row of figures. */
  private record Label(String name, List<Run> lines) {
    private Box box() {
      return Box.around(lines, Run::box);
    }

    private double middle() {
      return box().centerY();
    }
  }

  private TurnedCells(TableKind kind, RegionRuns page) {
    this.page = page;
    names =
        kind.newest().blocks().get(0).columns().stream()
            .map(FormColumn::labels)
            .flatMap(List::stream)
            .map(Labels::normalise)
            .collect(Collectors.toSet());
    left =
        Run.lines(page.figures()).stream()
            .filter(line -> line.size() >= LEAST_FIGURES)
            .flatMap(List::stream)
            .mapToDouble(run -> run.box().x0())
            .min()
            .orElse(0);
  }

  /**
   * What lies so on the pages of a region, each page a table.
   *
   * @param region of a table whose rows have labels
   */
  public static List<Table> of(SearchRegion region) {
    return region.pages().stream()
        .map(page -> new TurnedCells(region.kind(), page).table())
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Table table() {
    List<Label> labels = left > 0 ? labels() : List.of();
    if (labels.size() < 2) {
      return null;
    }
    double[] rows = edges(labels.stream().map(Label::middle).toList());
    List<Run> own = new ArrayList<>(page.figures());
    own.addAll(page.words());
    own.removeIf(run -> run.box().centerX() < left);
    List<Run> figures = within(own, rows[0], rows[rows.length - 1]);
    List<Extent> columns = Extent.joined(Extent.fromLeft(figures), 0);
    if (columns.size() < LEAST_FIGURES) {
      return null;
    }
    double widest =
        WIDE
            * (middle(columns.get(columns.size() - 1)) - middle(columns.get(0)))
            / (columns.size() - 1);
    List<Run> header =
        within(own, page.part().y0(), rows[0]).stream()
            .filter(run -> run.box().width() <= widest)
            .toList();
    List<Run> all = new ArrayList<>(header);
    all.addAll(figures);
    columns = Extent.joined(Extent.fromLeft(all), 0);
    if (columns.stream().anyMatch(column -> column.width() > widest)) {
      return null;
    }
    return table(labels, rows, columns, header, figures);
  }

  private static double middle(Extent extent) {
    return (extent.x0() + extent.x1()) / 2;
  }

  private static List<Run> within(List<Run> runs, double y0, double y1) {
    return runs.stream()
        .filter(run -> run.box().centerY() >= y0 && run.box().centerY() < y1)
        .toList();
  }

  /** Edges halfway between some places, the outermost as far from the first and the last. */
  private static double[] edges(List<Double> places) {
    int count = places.size();
    double[] edges = new double[count + 1];
    for (int i = 1; i < count; i++) {
      edges[i] = (places.get(i - 1) + places.get(i)) / 2;
    }
    edges[0] = 2 * places.get(0) - edges[1];
    edges[count] = 2 * places.get(count - 1) - edges[count - 1];
    return edges;
  }

  /** The labels of rows, from the top; none where one stands there twice. */
  private List<Label> labels() {
    Set<Run> used = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Run> words = page.words().stream().filter(run -> run.box().x1() <= left).toList();
    List<Label> labels = new ArrayList<>();
    for (Run run : words) {
      Label label = used.contains(run) ? null : label(run, words);
      if (label != null) {
        used.addAll(label.lines());
        labels.add(label);
      }
    }
    labels.sort(Comparator.comparingDouble(Label::middle));
    Set<String> own = new HashSet<>();
    return labels.stream().allMatch(label -> own.add(label.name())) ? labels : List.of();
  }

  /** The label whose first line some words are; null where they are of none. */
  private @Nullable Label label(Run first, List<Run> words) {
    List<Run> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Run next = first; next != null && lines.size() < LINES; next = under(next, words)) {
      lines.add(next);
      String name = text.append(Labels.normalise(next.text())).toString();
      if (names.contains(name)) {
        return new Label(name, lines);
      }
      if (names.stream().noneMatch(one -> one.startsWith(name))) {
        return null;
      }
    }
    return null;
  }

  /** The next line under some words; null for none. */
  private static @Nullable Run under(Run upper, List<Run> words) {
    for (Run run : words) {
      double down = run.box().centerY() - upper.box().centerY();
      if (down > upper.size() / 2
          && down < PITCH * upper.size()
          && run.box().x0() < upper.box().x1()
          && run.box().x1() > upper.box().x0()) {
        return run;
      }
    }
    return null;
  }

  private Table table(
      List<Label> labels,
      double[] rows,
      List<Extent> columns,
      List<Run> header,
      List<Run> figures) {
    int over = header.isEmpty() ? 0 : 1;
    double[] ys = new double[rows.length + over];
    System.arraycopy(rows, 0, ys, over, rows.length);
    double[] inner = edges(columns.stream().map(TurnedCells::middle).toList());
    for (int i = 1; i < columns.size(); i++) {
      inner[i] = (columns.get(i - 1).x1() + columns.get(i).x0()) / 2;
    }
    double[] xs = new double[inner.length + 1];
    System.arraycopy(inner, 0, xs, 1, inner.length);
    xs[0] = labels.stream().mapToDouble(label -> label.box().x0()).min().orElse(0) - 1;
    xs[1] = Math.max(xs[1], labels.stream().mapToDouble(label -> label.box().x1()).max().orElse(0));
    if (over > 0) {
      ys[0] = Box.around(header, Run::box).y0();
    }
    List<Run> all = Stream.concat(header.stream(), figures.stream()).toList();
    List<TableCell> cells = new ArrayList<>();
    int[][] cellOf = new int[ys.length - 1][xs.length - 1];
    for (int row = 0; row < cellOf.length; row++) {
      for (int column = 0; column < cellOf[row].length; column++) {
        Box box = new Box(xs[column], ys[row], xs[column + 1], ys[row + 1]);
        List<Run> own =
            column > 0
                ? all.stream()
                    .filter(r -> box.contains(r.box().centerX(), r.box().centerY()))
                    .toList()
                : row < over ? List.of() : labels.get(row - over).lines();
        double width = column > 0 ? columns.get(column - 1).width() : 0;
        cellOf[row][column] = cells.size();
        cells.add(cell(cells.size(), row, column, own, box, width));
      }
    }
    Box bounds = new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    return new Table(
        new Provenance(number(), bounds),
        xs,
        ys,
        cells,
        cellOf,
        Collections.nCopies(cellOf.length, List.of()));
  }

  private int number() {
    return page.part().page().number();
  }

  private TableCell cell(int index, int row, int column, List<Run> own, Box box, double width) {
    List<Glyph> glyphs = RegionRuns.glyphs(own);
    PrintedContent content = PrintedContent.aligned(number(), glyphs, box, width);
    return new TableCell(index, row, row + 1, column, column + 1, content, box);
  }
}
