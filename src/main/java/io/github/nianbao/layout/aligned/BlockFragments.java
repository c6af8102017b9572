package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.token.LabelSet;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headers of the blocks of a table such as 二 in a region by alignment: lines without
 * figures that say the labels of its columns; and slices what is under each.
 */
final class BlockFragments {

  private static final double ROW_LIKE = 0.7;

  /** A unit of rows, such as 条/件, has no more characters. */
  private static final int LONGEST_UNIT = 3;

  /** The labels of the rows of every table, in all its forms. */
  private static final Map<TableKind, LabelSet> ROWS =
      FormCatalogue.standard().tables().stream()
          .collect(Collectors.toMap(Function.identity(), BlockFragments::rows));

  private final TableKind kind;
  private final LabelSet rows;
  private final List<Block> blocks = new ArrayList<>();

  private BlockFragments(TableKind kind) {
    this.kind = kind;
    rows = Objects.requireNonNull(ROWS.get(kind));
  }

  /**
   * A line of a page.
   *
   * @param runs from the left
   * @param figures those of them that are figures
   * @param words the rest, joined and normalised
   * @param banner whether it is a label over a block of rows
   * @param plain whether it is neither that nor a row
   */
  private record TextLine(
      List<Run> runs, List<Run> figures, String words, boolean banner, boolean plain) {

    double y0() {
      return runs.stream().mapToDouble(run -> run.box().centerY()).min().orElseThrow()
          - 0.5 * runs.get(0).size();
    }

    double y1() {
      return runs.stream().mapToDouble(run -> run.box().centerY()).max().orElseThrow()
          + 0.3 * runs.get(0).size();
    }
  }

  /** What lies under a header on one page. */
  private record Stretch(SearchRegion.Part part, double y0, double y1, List<TextLine> lines) {}

  /**
   * A header and what lies under it.
   *
   * @param places of the labels of its columns of figures, from the left
   * @param cells what it holds beside what stands over the labels of rows
   * @param units where the label of its column of units lies; null where it has none
   */
  private record Block(
      int page,
      double y0,
      double y1,
      List<Extent> places,
      List<CellContent> cells,
      List<String> labels,
      @Nullable Extent units,
      List<Stretch> stretches) {}

  /** The fragments of the region of a table of several blocks. */
  static List<TableFragment> of(SearchRegion region) {
    BlockFragments found = new BlockFragments(region.kind());
    region.pages().forEach(found::read);
    return found.blocks.stream().map(found::fragment).toList();
  }

  private static LabelSet rows(TableKind kind) {
    return new LabelSet(
        kind.forms().stream()
            .flatMap(form -> form.rows().stream())
            .flatMap(row -> row.labels().stream())
            .map(Labels::normalise)
            .distinct()
            .toList());
  }

  private TextLine line(List<Run> runs, List<Run> figures, String words) {
    boolean banner =
        figures.isEmpty()
            && runs.stream().anyMatch(run -> ColumnLabels.isGroup(Labels.normalise(run.text())));
    return new TextLine(
        runs, figures, words, banner, figures.isEmpty() && !banner && !rowLabel(words));
  }

  private boolean rowLabel(String text) {
    return rows.nearest(text, ROW_LIKE) >= 0
        || (text.length() >= 3 && rows.labels().stream().anyMatch(row -> row.startsWith(text)));
  }

  private void read(RegionRuns runs) {
    SearchRegion.Part part = runs.part();
    List<Run> all =
        Stream.concat(runs.figures().stream(), runs.words().stream())
            .sorted(Comparator.comparingDouble(run -> run.box().centerY()))
            .toList();
    Set<Run> figures = Collections.newSetFromMap(new IdentityHashMap<>());
    figures.addAll(runs.figures());
    List<TextLine> lines = new ArrayList<>();
    for (List<Run> own : Run.lines(all)) {
      List<Run> line =
          own.stream().sorted(Comparator.comparingDouble(run -> run.box().x0())).toList();
      Map<Boolean, List<Run>> parts =
          line.stream().collect(Collectors.partitioningBy(figures::contains));
      String words =
          parts.getOrDefault(false, List.of()).stream()
              .map(Run::text)
              .collect(Collectors.joining());
      lines.add(line(line, parts.getOrDefault(true, List.of()), Labels.normalise(words)));
    }
    int under = 0;
    double y = part.y0();
    int i = 0;
    while (i < lines.size()) {
      TextLine line = lines.get(i);
      int end = i;
      while (end < lines.size() && lines.get(end).plain()) {
        end++;
      }
      Block block = header(part, lines, i, end);
      if (block != null) {
        stretch(part, y, block.y0, lines.subList(under, i));
        blocks.add(block);
        y = block.y1;
        under = end;
      } else if (line.banner()) {
        stretch(part, y, line.y0(), lines.subList(under, i));
        y = line.y1();
        under = i + 1;
      }
      i = Math.max(end, i + 1);
    }
    stretch(part, y, part.y1(), lines.subList(under, lines.size()));
  }

  private void stretch(SearchRegion.Part part, double y0, double y1, List<TextLine> lines) {
    if (!blocks.isEmpty()) {
      blocks.get(blocks.size() - 1).stretches.add(new Stretch(part, y0, y1, lines));
    }
  }

  /** The header in the last of some lines without figures; null where there is none. */
  private @Nullable Block header(SearchRegion.Part part, List<TextLine> lines, int from, int to) {
    HeaderWords best = null;
    Block block = null;
    for (int start = to - 1; start >= from; start--) {
      List<Run> runs =
          lines.subList(start, to).stream().flatMap(line -> line.runs.stream()).toList();
      HeaderWords words = HeaderWords.of(kind, part.page().number(), runs);
      if (words.isBetterThan(best)) {
        best = words;
        int first = start > 0 && lines.get(start - 1).banner() ? start - 1 : start;
        block =
            new Block(
                part.page().number(),
                lines.get(first).y0(),
                lines.get(to - 1).y1(),
                words.places(),
                words.cells(),
                words.labels(),
                words.units(),
                new ArrayList<>());
      }
    }
    return block;
  }

  private TableFragment fragment(Block block) {
    List<AlignedColumn> columns = columns(block);
    Page page = block.stretches.get(0).part.page();
    AlignedHeader header =
        AlignedHeader.of(block.page, block.y0, block.y1, page.width(), columns, block.cells)
            .with(units(block));
    List<RowBand> bands = new ArrayList<>();
    for (Stretch stretch : block.stretches) {
      bands.addAll(
          new BandSlicer(stretch.part, LabelColumns.ONE).bands(stretch.y0, stretch.y1, header));
    }
    return new TableFragment(header.header(), bands);
  }

  /** Where units lie: where their label does, and as far as those under it reach. */
  private static @Nullable Extent units(Block block) {
    Extent units = block.units;
    for (Stretch stretch : block.stretches) {
      for (TextLine line : stretch.lines) {
        for (Run run : line.runs) {
          if (units != null
              && units.contains(run.box().centerX())
              && run.glyphs().size() <= LONGEST_UNIT) {
            units = units.union(new Extent(run.box().x0(), run.box().x1()));
          }
        }
      }
    }
    return units;
  }

  /** Bounds the columns by their figures where a line has one in each, else by their labels. */
  private List<AlignedColumn> columns(Block block) {
    List<List<Run>> figureLines = new ArrayList<>();
    List<Run> words = new ArrayList<>();
    for (Stretch stretch : block.stretches) {
      for (TextLine line : stretch.lines) {
        figureLines.add(
            line.figures.stream().filter(figure -> isUnderLabel(figure, block)).toList());
        words.addAll(line.runs);
        words.removeAll(line.figures);
      }
    }
    int count = block.places.size();
    List<Extent> places = Extent.byOrder(figureLines, count);
    if (places.isEmpty()) {
      places = block.places;
    } else {
      List<Extent> both = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        both.add(places.get(i).union(block.places.get(i)));
      }
      places = Extent.disjoint(both) ? both : places;
    }
    double first = places.get(0).x0();
    double labels =
        words.stream()
            .filter(run -> run.box().centerX() < first)
            .mapToDouble(run -> Math.min(run.box().x1(), first))
            .max()
            .orElse(first - 2 * HeaderWords.SPACE);
    double x = (labels + first) / 2;
    List<AlignedColumn> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double end =
          i + 1 < count
              ? (places.get(i).x1() + places.get(i + 1).x0()) / 2
              : block.stretches.get(0).part.page().width();
      double width = width(block, figureLines, new Extent(x, end), i);
      columns.add(new AlignedColumn(x, end, block.labels.get(i), width, block.places.get(i)));
      x = end;
    }
    return columns;
  }

  /** Whether a figure of a list is near the label of a column: there are others in its labels. */
  private boolean isUnderLabel(Run figure, Block block) {
    double x = figure.box().centerX();
    return !kind.isList()
        || block.places.stream()
            .anyMatch(own -> x > own.x0() - own.width() && x < own.x1() + own.width());
  }

  /** How wide the widest line of a column is, of its label or of its figures. */
  private static double width(Block block, List<List<Run>> figures, Extent column, int index) {
    double label = block.places.get(index).width();
    return figures.stream()
        .flatMap(List::stream)
        .filter(run -> column.contains(run.box().centerX()))
        .mapToDouble(run -> run.box().width())
        .reduce(label, Math::max);
  }
}
