package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.aligned.HeaderBlock.TextLine;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.token.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the columns of figures lie under the header of a block. */
final class BlockColumns {

  private final TableKind kind;
  private final HeaderBlock block;
  private final HeaderWords header;

  /** Where units lie; null where nothing says it. */
  private final @Nullable Extent units;

  private final List<List<Run>> figures;

  private BlockColumns(TableKind kind, HeaderBlock block, HeaderWords header) {
    this.kind = kind;
    this.block = block;
    this.header = header;
    units = units();
    figures = block.lines().stream().map(this::figures).toList();
  }

  /** The header with its columns; null where nothing says which figures lie under which label. */
  static @Nullable AlignedHeader of(TableKind kind, HeaderBlock block) {
    List<BlockColumns> ways =
        block.ways().stream().map(words -> new BlockColumns(kind, block, words)).toList();
    // The way to part the words of a list in which it has as many labels as columns of figures.
    return Stream.concat(
            ways.stream().filter(way -> way.apart().size() == way.header.places().size()),
            ways.stream())
        .map(BlockColumns::header)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable AlignedHeader header() {
    List<Extent> places = places();
    if (places.isEmpty()) {
      return null;
    }
    double width = block.stretches().get(0).part().page().width();
    List<AlignedColumn> columns = columns(places, width);
    return AlignedHeader.of(block.page(), block.y0(), block.y1(), width, columns, header.cells())
        .with(units);
  }

  /** The figures of a line that lie in columns: those of a list hold others in its labels. */
  private List<Run> figures(TextLine line) {
    if (!kind.isList()) {
      return line.figures();
    }
    Extent first = header.places().get(0);
    Extent last = header.places().get(header.places().size() - 1);
    Extent before = header.before();
    // A figure at the right of its column may be further from its label than that is wide.
    double pitch = before == null ? 0 : last.x0() - before.x0();
    double x0 = left(first, first.equals(last) ? before : null);
    double x1 = last.x1() + Math.max(last.width(), pitch);
    return line.figures().stream()
        .filter(run -> run.box().centerX() > x0 && run.box().centerX() < x1)
        .toList();
  }

  /**
   * Where figures of the first column may begin: one at its left may lie as far left as the units
   * end, or nearer to the label of an only column than to what stands over the labels of rows.
   *
   * @param overLabels what stands left of an only column; null where there are several
   */
  private double left(Extent first, @Nullable Extent overLabels) {
    double own = first.x0() - first.width();
    if (units != null && units.x1() <= first.x0()) {
      return units.x1();
    }
    return overLabels == null ? own : Math.min(own, (overLabels.x1() + first.x0()) / 2);
  }

  /**
   * Where the columns lie: by their figures where a line has one in each, else where as many stand
   * apart as there are labels, else by the labels; none where figures of a list lie under none.
   */
  private List<Extent> places() {
    List<Extent> labels = header.places();
    int count = labels.size();
    if (!kind.isList()) {
      List<Extent> byOrder = Extent.byOrder(figures, count);
      return byOrder.isEmpty() ? labels : byOrder;
    }
    for (List<List<Run>> lines : List.of(digits(), figures)) {
      List<Extent> byOrder = Extent.byOrder(lines, count);
      if (!byOrder.isEmpty()) {
        return byOrder;
      }
    }
    List<Extent> apart = apart();
    if (apart.size() == count) {
      return apart;
    }
    boolean under =
        apart.stream()
            .allMatch(own -> labels.stream().filter(label -> overlap(own, label)).count() == 1);
    return under ? labels : List.of();
  }

  /** Those of the figures that are no marks, by line. */
  private List<List<Run>> digits() {
    return figures.stream()
        .map(line -> line.stream().filter(BlockColumns::hasDigit).toList())
        .toList();
  }

  /** Where these lie apart from one another, from the left. */
  private List<Extent> apart() {
    return Extent.joined(Extent.fromLeft(digits().stream().flatMap(List::stream).toList()), 0);
  }

  private static boolean hasDigit(Run run) {
    return run.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean overlap(Extent a, Extent b) {
    return a.x0() < b.x1() && b.x0() < a.x1();
  }

  private List<AlignedColumn> columns(List<Extent> places, double pageWidth) {
    List<Extent> labels = header.places();
    List<Extent> both = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      both.add(places.get(i).union(labels.get(i)));
    }
    List<Extent> own = Extent.disjoint(both) ? both : places;
    double first = own.get(0).x0();
    double end =
        block.lines().stream()
            .flatMap(line -> line.runs().stream().filter(run -> !line.figures().contains(run)))
            .filter(run -> run.box().centerX() < first)
            .mapToDouble(run -> Math.min(run.box().x1(), first))
            .max()
            .orElse(first - 2 * HeaderWords.SPACE);
    double x = (end + first) / 2;
    List<AlignedColumn> columns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      double x1 = i + 1 < labels.size() ? (own.get(i).x1() + own.get(i + 1).x0()) / 2 : pageWidth;
      double width = width(new Extent(x, x1), labels.get(i));
      columns.add(new AlignedColumn(x, x1, header.labels().get(i), width, labels.get(i)));
      x = x1;
    }
    return columns;
  }

  /** How wide the widest line of a column is, of its label or of its figures. */
  private double width(Extent column, Extent label) {
    return figures.stream()
        .flatMap(List::stream)
        .filter(run -> column.contains(run.box().centerX()))
        .mapToDouble(run -> run.box().width())
        .reduce(label.width(), Math::max);
  }

  /** Where units lie: where their label does, and as far as those under it reach. */
  private @Nullable Extent units() {
    Extent all = header.units();
    for (TextLine line : block.lines()) {
      for (Run run : line.runs()) {
        if (all != null
            && all.contains(run.box().centerX())
            && run.glyphs().size() <= Units.LONGEST) {
          all = all.union(new Extent(run.box().x0(), run.box().x1()));
        }
      }
    }
    return all;
  }
}
