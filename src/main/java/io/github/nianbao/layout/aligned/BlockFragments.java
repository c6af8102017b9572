package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.aligned.HeaderBlock.Stretch;
import io.github.nianbao.layout.aligned.HeaderBlock.TextLine;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.line.Run;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.label.LabelSet;
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

  /** The labels of the rows of every table, and of the headings over them, in all its forms. */
  private static final Map<TableKind, LabelSet> ROWS =
      FormCatalogue.standard().tables().stream()
          .collect(Collectors.toMap(Function.identity(), BlockFragments::rows));

  private final TableKind kind;
  private final LabelSet rows;
  private final List<HeaderBlock> blocks = new ArrayList<>();

  /** What the words of the last header are. */
  private Set<String> printed = Set.of();

  private BlockFragments(TableKind kind) {
    this.kind = kind;
    rows = Objects.requireNonNull(ROWS.get(kind));
  }

  /** The fragments of the region of a table of several blocks. */
  static List<TableFragment> of(SearchRegion region) {
    BlockFragments found = new BlockFragments(region.kind());
    region.pages().forEach(found::read);
    return found.blocks.stream().map(found::fragment).filter(Objects::nonNull).toList();
  }

  private static LabelSet rows(TableKind kind) {
    return new LabelSet(
        kind.forms().stream()
            .flatMap(form -> form.rows().stream())
            .flatMap(row -> Stream.concat(row.groups().stream(), row.labels().stream()))
            .map(Labels::normalise)
            .distinct()
            .toList());
  }

  private TextLine line(List<Run> runs, List<Run> figures, String words) {
    boolean banner =
        figures.isEmpty()
            && runs.stream().anyMatch(run -> ColumnLabels.isGroup(Labels.normalise(run.text())));
    return new TextLine(
        runs,
        figures,
        words,
        banner,
        figures.isEmpty() && !banner && !rowLabel(words) && !beginsNote(runs));
  }

  /** Whether a line is the label of a row up to a note on it that goes on in the next line. */
  private boolean beginsNote(List<Run> runs) {
    String text = Labels.compatible(runs.get(0).text());
    int bracket = text.indexOf('(');
    return bracket > 0
        && text.indexOf(')') < 0
        && rows.nearest(Labels.normalise(text.substring(0, bracket)), ROW_LIKE) >= 0;
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
      HeaderBlock block = header(part, lines, i, end);
      if (block != null) {
        stretch(part, y, block.y0(), lines.subList(under, i));
        if (!isRest(lines.subList(i, end))) {
          blocks.add(block);
          printed = texts(lines.subList(i, end));
        }
        y = block.y1();
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

  /**
   * Whether some lines are the last ones of the header of a list once more, of which the others
   * were taken for what stands over every page.
   */
  private boolean isRest(List<TextLine> lines) {
    Set<String> own = texts(lines);
    return kind.isList()
        && printed.containsAll(own)
        && own.stream().noneMatch(text -> ColumnLabels.isOverLabels(kind, text));
  }

  private static Set<String> texts(List<TextLine> lines) {
    return lines.stream()
        .flatMap(line -> line.runs().stream())
        .map(run -> Labels.normalise(run.text()))
        .collect(Collectors.toSet());
  }

  private void stretch(SearchRegion.Part part, double y0, double y1, List<TextLine> lines) {
    if (!blocks.isEmpty()) {
      blocks.get(blocks.size() - 1).stretches().add(new Stretch(part, y0, y1, lines));
    }
  }

  /** The header in the last of some lines without figures; null where there is none. */
  private @Nullable HeaderBlock header(
      SearchRegion.Part part, List<TextLine> lines, int from, int to) {
    HeaderWords best = null;
    HeaderBlock block = null;
    int top = to;
    for (int start = to - 1; start >= from; start--) {
      List<Run> runs =
          lines.subList(start, to).stream().flatMap(line -> line.runs().stream()).toList();
      List<HeaderWords> ways = HeaderWords.ways(kind, part.page().number(), runs);
      HeaderWords words = Collections.max(ways, Comparator.comparingInt(HeaderWords::hits));
      if (words.isBetterThan(best)
          || (best != null && top == start + 1 && goesOn(best, lines, top))) {
        best = words;
        top = start;
        int first = start > 0 && lines.get(start - 1).banner() ? start - 1 : start;
        block =
            new HeaderBlock(
                part.page().number(),
                lines.get(first).y0(),
                lines.get(to - 1).y1(),
                ways,
                new ArrayList<>());
      }
    }
    return block;
  }

  /** Whether the labels of a list go on from a line over them, whatever they are with that. */
  private boolean goesOn(HeaderWords words, List<TextLine> lines, int top) {
    return kind.isList() && words.goOnFrom(lines.get(top - 1).runs(), lines.get(top).runs());
  }

  /** The fragment under a header; null where nothing says which figures lie under which label. */
  private @Nullable TableFragment fragment(HeaderBlock block) {
    AlignedHeader header = BlockColumns.of(kind, block);
    if (header == null) {
      return null;
    }
    LabelColumns labels = LabelColumns.of(block);
    List<RowBand> bands = new ArrayList<>();
    for (Stretch stretch : block.stretches()) {
      bands.addAll(
          new BandSlicer(stretch.part(), labels).bands(stretch.y0(), stretch.y1(), header));
    }
    return new TableFragment(header.header(), bands);
  }
}
