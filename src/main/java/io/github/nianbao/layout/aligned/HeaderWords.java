package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.figure.PrintedContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some words as the labels of columns, from the left.
 *
 * @param places where the labels of columns of figures lie
 * @param cells what there is beside what stands over the labels of rows
 * @param units where the label of a column of units lies, which is none of them; null for none
 * @param hits how many of them are labels of the table
 * @param overLabels whether what stands over the labels of rows stands left of them
 */
record HeaderWords(
    List<Extent> places,
    List<CellContent> cells,
    List<String> labels,
    @Nullable Extent units,
    int hits,
    boolean overLabels) {

  /** Labels of columns lie at least so far apart, in points. */
  static final double SPACE = 3;

  /** Where they nearly touch: so far apart, and their glyphs so far in font sizes. */
  private static final double CLOSE_SPACE = 0.1;

  private static final double CLOSE_GAP = 0.02;

  /** A header has no more words with spaces between. */
  private static final int MOST_PIECES = 40;

  /** Words parted where they stand apart, or nearly touch if that gives more of the labels. */
  static HeaderWords of(TableKind kind, int page, List<Run> runs) {
    HeaderWords words = at(Extent.joined(Extent.fromLeft(runs), SPACE), kind, page, runs);
    if (words.hits == words.labels.size() || kind.isList()) {
      return words;
    }
    HeaderWords closer = at(closePlaces(kind, page, runs), kind, page, runs);
    return closer.hits > words.hits ? closer : words;
  }

  /** Whether these are more likely those of a header; against none, whether they may be. */
  boolean isBetterThan(@Nullable HeaderWords other) {
    return other == null ? hits > 0 || overLabels : hits > other.hits;
  }

  private static HeaderWords at(List<Extent> extents, TableKind kind, int page, List<Run> runs) {
    List<Extent> places = new ArrayList<>(extents);
    List<CellContent> cells = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Extent place : places) {
      CellContent cell = label(page, runs, place);
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
    int unit = unitColumn(kind, labels);
    Extent units = unit < 0 ? null : places.remove(unit);
    if (unit >= 0) {
      labels.remove(unit);
    }
    int hits =
        (int) labels.stream().filter(text -> ColumnLabels.nearest(kind, text) != null).count();
    return new HeaderWords(places, cells, labels, units, hits, overLabels);
  }

  /**
   * Where labels that nearly touch one another lie: the way to part their words at spaces in which
   * these are most like labels of the table.
   *
   * @return from the left; none where some words are none of a label
   */
  private static List<Extent> closePlaces(TableKind kind, int page, List<Run> runs) {
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
        double like = start == 0 && ColumnLabels.isOverLabels(kind, label) ? 1 : like(kind, label);
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
  private static double like(TableKind kind, String words) {
    String nearest = ColumnLabels.nearest(kind, words);
    return nearest == null ? 0 : Labels.similarity(nearest, words);
  }

  /** The column of a list in which the figures' units stand; -1 for none. */
  private static int unitColumn(TableKind kind, List<String> labels) {
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
}
