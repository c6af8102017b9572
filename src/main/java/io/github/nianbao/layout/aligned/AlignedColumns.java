package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.column.ColumnMatching;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of figures of 三 and 四 on pages without ruling lines: each is where figures, or
 * the words of its header, lie one over the other with space on both sides.
 */
final class AlignedColumns {

  /** Columns that are nearer than this, in points, are one: what is tried, the usual one first. */
  private static final double[] SPACES = {0.6, 0.1};

  /** What it speaks against a candidate that no column has a label of the form. */
  private static final double STRANGE = 0.5;

  /** Of the columns of the form so many, of 1, have their labels over those of a table. */
  private static final double LEAST_KNOWN = 0.5;

  /** What it speaks for a candidate that figures lie in every column. */
  private static final double HELD = 0.3;

  /** What it speaks for a candidate that it has as many columns as the form. */
  private static final double WHOLE = 0.02;

  private final TableKind kind;
  private final List<RegionRuns> pages;

  /** Of what was printed over the columns less than this, of 1, known is no header. */
  private final double leastKnown;

  private final List<FormColumn> form;
  private final int expected;
  private final double x0;
  private final List<Run> figures;
  private final List<Run> leaves;

  /** Words that are the label of the first column, alone or with what makes it another one. */
  private final Set<Run> firsts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How labels of columns fit the form, each time asked for once. */
  private final Map<List<String>, LabelFit> fits = new HashMap<>();

  /** By text, whether some words may be those of a single column. */
  private final Map<String, Boolean> ofOneColumn = new HashMap<>();

  private AlignedColumns(TableKind kind, List<RegionRuns> pages, boolean part) {
    this.kind = kind;
    this.pages = pages;
    this.leastKnown = part ? 0 : LEAST_KNOWN;
    // The columns of a table of one block are the same in all forms.
    this.form = kind.forms().get(0).blocks().get(0).columns();
    this.expected = form.size();
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
    Set<List<Extent>> candidates = new LinkedHashSet<>();
    List<Extent> ofFigures = Extent.fromLeft(figures);
    List<Extent> ofLeaves = Extent.fromLeft(leaves);
    List<Extent> ofBoth =
        Extent.fromLeft(Stream.concat(figures.stream(), leaves.stream()).toList());
    for (double space : SPACES) {
      add(candidates, Extent.joined(ofFigures, space));
      add(candidates, Extent.joined(ofBoth, space));
    }
    List<Extent> labels = Extent.joined(ofLeaves, SPACES[0]);
    add(candidates, labels);
    candidates.add(paired(Extent.joined(ofFigures, SPACES[0]), labels));
    List<List<Run>> lines =
        pages.stream().flatMap(page -> Run.lines(page.figures()).stream()).toList();
    candidates.add(Extent.byOrder(lines, expected));
    candidates.add(Extent.byOrder(lines, expected + 1));
    List<AlignedColumn> best = null;
    double bestFit = 0;
    for (List<Extent> extents : candidates) {
      if (extents.size() < 2 || extents.size() > expected + 1) {
        continue;
      }
      List<Extent> bounds = bounds(extents);
      double held = held(bounds);
      if (maximumFit(bounds.size(), held) <= bestFit) {
        continue;
      }
      List<AlignedColumn> columns = labelled(bounds, held);
      double fit = fit(columns, held);
      if (fit > bestFit) {
        best = columns;
        bestFit = fit;
      }
    }
    return best == null || labelFit(best).known >= leastKnown ? best : unlabelled(best);
  }

  /**
   * The columns of figures that lie at the edges of those in whose middles the labels stand: each
   * figure with its label, from the right; none where some lie over one another.
   */
  private static List<Extent> paired(List<Extent> figures, List<Extent> labels) {
    List<Extent> pairs = new ArrayList<>();
    int more = figures.size() - labels.size();
    for (int i = 0; more >= 0 && i < labels.size(); i++) {
      pairs.add(figures.get(i + more).union(labels.get(i)));
    }
    return Extent.disjoint(pairs) ? pairs : List.of();
  }

  /** Columns whose labels are not to be read. */
  private static List<AlignedColumn> unlabelled(List<AlignedColumn> columns) {
    return columns.stream().map(column -> new AlignedColumn(column.x0(), column.x1(), "")).toList();
  }

  /** Adds columns, and those of them at the right: figures in labels may lie left of them. */
  private void add(Set<List<Extent>> candidates, List<Extent> extents) {
    candidates.add(extents);
    for (int count = expected + 1; count >= expected; count--) {
      if (extents.size() > count) {
        candidates.add(extents.subList(extents.size() - count, extents.size()));
      }
    }
  }

  /**
   * How labels of columns fit the form.
   *
   * @param known how many of the form's columns, of 1, have their labels among them
   * @param strange how many of them are no label of the form
   */
  private record LabelFit(double known, long strange) {}

  private LabelFit labelFit(List<AlignedColumn> columns) {
    List<String> labels = new ArrayList<>(columns.size());
    for (AlignedColumn column : columns) {
      labels.add(column.label());
    }
    return fits.computeIfAbsent(labels, key -> compared(columns));
  }

  private LabelFit compared(List<AlignedColumn> columns) {
    double known =
        ColumnMatching.fit(columns.stream().map(AlignedColumn::label).toList(), form)
            * Math.max(columns.size(), expected)
            / expected;
    long strange =
        columns.stream()
            .map(AlignedColumn::label)
            .filter(
                label ->
                    label.isEmpty() ? known >= LEAST_KNOWN : !label.equals(ColumnLabels.SUBTOTAL))
            .filter(label -> !ColumnLabels.spells(kind, label))
            .filter(label -> ColumnLabels.nearest(kind, label) == null)
            .count();
    return new LabelFit(known, strange);
  }

  /**
   * How well some columns fit the form: by their labels first, then by the figures in them, and by
   * their number last.
   *
   * @param held how many of the columns hold figures, of 1
   */
  private double fit(List<AlignedColumn> columns, double held) {
    LabelFit labels = labelFit(columns);
    boolean whole = columns.size() == expected;
    if (labels.known < leastKnown && !whole) {
      return 0;
    }
    return labels.known
        - STRANGE * labels.strange / columns.size()
        + HELD * held
        + (whole ? WHOLE : 0);
  }

  /** How well so many columns fit the form whose labels are all those of the form. */
  private double maximumFit(int columns, double held) {
    return 1 + HELD * held + (columns == expected ? WHOLE : 0);
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
    double maximumFit = maximumFit(bounds.size(), held);
    List<Run> above = List.of();
    for (RegionRuns page : pages) {
      List<Run> last = List.of();
      for (List<Run> block : page.wordBlocks(left)) {
        boolean goesOn = !above.isEmpty() && last.isEmpty() && !page.figuresAbove(block, left);
        for (List<Run> before : goesOn ? List.of(List.<Run>of(), above) : List.of(List.<Run>of())) {
          List<AlignedColumn> columns = columns(bounds, List.of(before, block));
          double fit = fit(columns, held);
          if (fit >= maximumFit) {
            return columns;
          }
          if (fit > bestFit) {
            best = columns;
            bestFit = fit;
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
