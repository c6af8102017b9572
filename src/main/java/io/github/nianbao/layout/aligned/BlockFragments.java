package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.token.LabelSet;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.figure.PrintedContent;
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

  /** Labels of columns lie at least so far apart, in points. */
  private static final double SPACE = 3;

  /** Where they nearly touch: so far apart, and their glyphs so far in font sizes. */
  private static final double CLOSE_SPACE = 0.1;

  private static final double CLOSE_GAP = 0.02;

  /** A header has no more words with spaces between. */
  private static final int MOST_PIECES = 40;

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
    Labelled best = null;
    Block block = null;
    for (int start = to - 1; start >= from; start--) {
      List<Run> runs =
          lines.subList(start, to).stream().flatMap(line -> line.runs.stream()).toList();
      Labelled labelled = labelled(part, runs, Extent.joined(Extent.fromLeft(runs), SPACE));
      if (labelled.hits < labelled.labels.size() && !kind.isList()) {
        Labelled closer = labelled(part, runs, closePlaces(part.page().number(), runs));
        labelled = closer.hits > labelled.hits ? closer : labelled;
      }
      if (labelled.isBetterThan(best)) {
        best = labelled;
        int first = start > 0 && lines.get(start - 1).banner() ? start - 1 : start;
        block =
            new Block(
                part.page().number(),
                lines.get(first).y0(),
                lines.get(to - 1).y1(),
                labelled.places,
                labelled.cells,
                labelled.labels,
                labelled.units,
                new ArrayList<>());
      }
    }
    return block;
  }

  /**
   * Some words as the labels of columns, from the left.
   *
   * @param units where the label of a column of units lies, which is none of them; null for none
   * @param hits how many of them are labels of the table
   * @param overLabels whether what stands over the labels of rows stands left of them
   */
  private record Labelled(
      List<Extent> places,
      List<CellContent> cells,
      List<String> labels,
      @Nullable Extent units,
      int hits,
      boolean overLabels) {

    boolean isBetterThan(@Nullable Labelled other) {
      return other == null ? hits > 0 || overLabels : hits > other.hits;
    }
  }

  private Labelled labelled(SearchRegion.Part part, List<Run> runs, List<Extent> extents) {
    List<Extent> places = new ArrayList<>(extents);
    List<CellContent> cells = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Extent place : places) {
      CellContent cell = label(part.page().number(), runs, place);
      cells.add(cell);
      labels.add(ColumnLabels.ofPrinted(cell.text()));
    }
    boolean overLabels = false;
    if (places.size() > 1
        && (ColumnLabels.nearest(kind, labels.get(0)) == null
            || Labels.similarity(kind.words().labelHeader(), labels.get(0)) > 0.5)) {
      overLabels = ColumnLabels.isOverLabels(kind, labels.get(0));
      places.remove(0);
      cells.remove(0);
      labels.remove(0);
    }
    int unit = unitColumn(labels);
    Extent units = unit < 0 ? null : places.remove(unit);
    if (unit >= 0) {
      labels.remove(unit);
    }
    int hits =
        (int) labels.stream().filter(text -> ColumnLabels.nearest(kind, text) != null).count();
    return new Labelled(places, cells, labels, units, hits, overLabels);
  }

  /**
   * Where labels that nearly touch one another lie: the way to part their words at spaces in which
   * these are most like labels of the table.
   *
   * @return from the left; none where some words are none of a label
   */
  private List<Extent> closePlaces(int page, List<Run> runs) {
    List<Run> close = Run.of(RegionRuns.glyphs(runs), CLOSE_GAP, List.of());
    List<Extent> pieces = Extent.joined(Extent.fromLeft(close), CLOSE_SPACE);
    if (pieces.size() > MOST_PIECES) {
      return List.of();
    }
    List<List<Extent>> ways = new ArrayList<>(List.of(List.of()));
    double[] likeness = new double[pieces.size() + 1];
    for (int end = 1; end <= pieces.size(); end++) {
      ways.add(List.of());
      for (int start = 0; start < end; start++) {
        Extent place = pieces.get(start).union(pieces.get(end - 1));
        String label = ColumnLabels.ofPrinted(label(page, close, place).text());
        double like = start == 0 && ColumnLabels.isOverLabels(kind, label) ? 1 : like(label);
        boolean goesOn = start == 0 || likeness[start] > 0;
        if (like > 0 && goesOn && likeness[start] + like > likeness[end]) {
          likeness[end] = likeness[start] + like;
          ways.set(end, Stream.concat(ways.get(start).stream(), Stream.of(place)).toList());
        }
      }
    }
    return ways.get(pieces.size());
  }

  /** How like some words are to the label of the table that they are most like; 0 to none. */
  private double like(String words) {
    String nearest = ColumnLabels.nearest(kind, words);
    return nearest == null ? 0 : Labels.similarity(nearest, words);
  }

  /** The column of a list in which the figures' units stand; -1 for none. */
  private int unitColumn(List<String> labels) {
    for (int i = 0; kind.isList() && labels.size() > 1 && i < labels.size(); i++) {
      if (Wordings.get().unitColumns().contains(labels.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static CellContent label(int page, List<Run> runs, Extent place) {
    List<Glyph> glyphs =
        runs.stream()
            .flatMap(run -> run.glyphs().stream())
            .filter(glyph -> place.contains(glyph.box().centerX()))
            .toList();
    return PrintedContent.aligned(page, glyphs, null, 0);
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
            .orElse(first - 2 * SPACE);
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
