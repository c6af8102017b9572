package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of figures of 三 and 四 on pages without ruling lines: each is where figures, or
 * the words of its header, lie one over the other with space on both sides.
 */
final class AlignedColumns {

  private final TableKind kind;
  private final List<RegionRuns> pages;

  private final int expected;
  private final ColumnFit fit;
  private final double x0;
  private final List<Run> figures;
  private final List<Run> leaves;

  /** Words that are the label of the first column, alone or with what makes it another one. */
  private final Set<Run> firsts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** By text, whether some words may be those of a single column. */
  private final Map<String, Boolean> ofOneColumn = new HashMap<>();

  private AlignedColumns(TableKind kind, List<RegionRuns> pages, boolean part) {
    this.kind = kind;
    this.pages = pages;
    // The columns of a table of one block are the same in all forms.
    List<FormColumn> form = kind.forms().get(0).blocks().get(0).columns();
    this.expected = form.size();
    this.fit = new ColumnFit(kind, form, part);
    this.figures = pages.stream().flatMap(page -> page.figures().stream()).toList();
    // Without labels of rows there is nothing that its columns might be mixed up with.
    this.x0 =
        kind.hasRowLabels()
            ? figures.stream().mapToDouble(run -> run.box().x0() - run.size()).min().orElse(0)
            : Double.NEGATIVE_INFINITY;
    Set<String> first =
        (part ? form : form.subList(0, 1))
            .stream()
                .flatMap(column -> column.labels().stream())
                .map(Labels::normalise)
                .collect(Collectors.toSet());
    for (RegionRuns page : pages) {
      // Labels of rows may end like that of any column but the form's first one.
      double end =
          part && !page.figures().isEmpty()
              ? page.figures().get(0).box().centerY()
              : Double.POSITIVE_INFINITY;
      page.words().stream()
          .filter(run -> run.box().centerY() < end)
          .filter(run -> holds(Labels.normalise(run.text()), first))
          .forEach(firsts::add);
    }
    this.leaves = pages.stream().flatMap(page -> page.words().stream()).filter(this::leaf).toList();
  }

  /**
   * The columns of some pages.
   *
   * @param pages whose columns lie at the same places
   * @param part whether others of the form's columns may stand in a table beside this one
   * @return from the left, each with the words over it; null where too few are found
   */
  static @Nullable List<AlignedColumn> of(TableKind kind, List<RegionRuns> pages, boolean part) {
    return new AlignedColumns(kind, pages, part).find();
  }

  private @Nullable List<AlignedColumn> find() {
    List<AlignedColumn> best = null;
    double bestFit = 0;
    for (List<Extent> extents : ColumnCandidates.of(pages, leaves, expected)) {
      if (extents.size() < 2 || extents.size() > expected + 1) {
        continue;
      }
      List<Extent> bounds = bounds(extents);
      double held = held(bounds);
      if (fit.maximum(bounds.size(), held) <= bestFit) {
        continue;
      }
      List<AlignedColumn> columns = labelled(bounds, held);
      double own = fit.of(columns, held);
      if (own > bestFit) {
        best = columns;
        bestFit = own;
      }
    }
    return best == null || fit.isHeader(best) ? best : unlabelled(best);
  }

  /** Columns whose labels are not to be read. */
  private static List<AlignedColumn> unlabelled(List<AlignedColumn> columns) {
    return columns.stream().map(column -> new AlignedColumn(column.x0(), column.x1(), "")).toList();
  }

  private double held(List<Extent> columns) {
    int held = 0;
    for (Extent column : columns) {
      held += holdsFigures(column) ? 1 : 0;
    }
    return (double) held / columns.size();
  }

  private boolean holdsFigures(Extent column) {
    for (Run run : figures) {
      double x = run.box().centerX();
      if (x >= column.x0() && x <= column.x1()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words lie in the columns and can be part of a column's own label. */
  private boolean leaf(Run run) {
    String text = Labels.normalise(run.text());
    return (run.box().centerX() > x0 || isFirst(run))
        && (ColumnLabels.spells(kind, text) || text.equals(ColumnLabels.SUBTOTAL))
        && ofOneColumn.computeIfAbsent(run.text(), AlignedColumns::ofOneColumn);
  }

  private static boolean holds(String words, Set<String> labels) {
    return labels.stream().anyMatch(label -> words.startsWith(label) || words.endsWith(label));
  }

  /** Whether some words are the label of the first column, which may lie left of its figures. */
  private boolean isFirst(Run run) {
    return firsts.contains(run);
  }

  /** Whether some words over the columns may be those of a single one. */
  private static boolean ofOneColumn(String words) {
    String text = Labels.normalise(words);
    return !ColumnLabels.isGroup(text) && !text.startsWith(Wordings.get().unit());
  }

  /**
   * The columns reach halfway to their neighbours, the first as far as its own figures: a label of
   * a row may reach under its label.
   */
  private List<Extent> bounds(List<Extent> extents) {
    List<Extent> bounds = new ArrayList<>();
    int last = extents.size() - 1;
    double left = halfSpace(extents.get(0), extents.get(1));
    double right = halfSpace(extents.get(last - 1), extents.get(last));
    Extent first = extents.get(0);
    double x = Math.max(first.x0() - left, (labelEnd(extents) + first.x0()) / 2);
    for (Run run : figures) {
      x = first.contains(run.box().centerX()) ? Math.min(x, run.box().x0()) : x;
    }
    for (int i = 0; i <= last; i++) {
      Extent own = extents.get(i);
      double end = own.x1() + (i == last ? right : halfSpace(own, extents.get(i + 1)));
      bounds.add(new Extent(x, end));
      x = end;
    }
    return bounds;
  }

  /** Right edge of the words left of the columns. */
  private double labelEnd(List<Extent> extents) {
    double x0 = extents.get(0).x0();
    return pages.stream()
        .flatMap(page -> page.words().stream())
        .filter(run -> run.box().centerX() < x0 && !isFirst(run))
        .mapToDouble(run -> Math.min(run.box().x1(), x0))
        .max()
        .orElse(0);
  }

  private static double halfSpace(Extent left, Extent right) {
    return (right.x0() - left.x1()) / 2;
  }

  /** Gives the columns the words of the header that fits them best; a page may end in it. */
  private List<AlignedColumn> labelled(List<Extent> bounds, double held) {
    double left = bounds.get(0).x0();
    List<AlignedColumn> best = columns(bounds, List.of());
    double bestFit = -1;
    double maximumFit = fit.maximum(bounds.size(), held);
    List<Run> above = List.of();
    for (RegionRuns page : pages) {
      List<Run> last = List.of();
      for (List<Run> block : page.wordBlocks(left)) {
        boolean goesOn = !above.isEmpty() && last.isEmpty() && !page.figuresAbove(block, left);
        for (List<Run> before : goesOn ? List.of(List.<Run>of(), above) : List.of(List.<Run>of())) {
          List<AlignedColumn> columns = columns(bounds, List.of(before, block));
          double own = fit.of(columns, held);
          if (own >= maximumFit) {
            return columns;
          }
          if (own > bestFit) {
            best = columns;
            bestFit = own;
          }
        }
        last = block;
      }
      above = page.figuresBelow(last, left) ? List.of() : last;
    }
    return best;
  }

  /**
   * Whether a line of some pages has one figure in each of some columns. Where their labels are not
   * to be read only their number says what they are, and words between figures part none.
   */
  static boolean areCounted(List<AlignedColumn> columns, List<RegionRuns> pages) {
    return pages.stream()
        .flatMap(page -> Run.lines(page.figures()).stream())
        .anyMatch(line -> columns.stream().allMatch(column -> holdsOne(column, line)));
  }

  private static boolean holdsOne(AlignedColumn column, List<Run> line) {
    return line.stream().filter(run -> column.contains(run.box().centerX())).count() == 1;
  }

  private List<AlignedColumn> columns(List<Extent> bounds, List<List<Run>> header) {
    return ColumnWords.of(
        bounds,
        header,
        run -> ofOneColumn.computeIfAbsent(run.text(), AlignedColumns::ofOneColumn));
  }

  /** How many of the columns have one of the form's labels in some words over them. */
  static int hits(TableKind kind, List<AlignedColumn> columns, List<Run> words) {
    List<Extent> bounds = columns.stream().map(c -> new Extent(c.x0(), c.x1())).toList();
    return (int)
        ColumnWords.of(bounds, List.of(words), run -> ofOneColumn(run.text())).stream()
            .filter(column -> ColumnLabels.nearest(kind, column.label()) != null)
            .count();
  }
}
