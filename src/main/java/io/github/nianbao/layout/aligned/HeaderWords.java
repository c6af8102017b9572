package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.figure.PrintedContent;
import io.github.nianbao.token.label.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some words as the labels of columns, from the left.
 *
 * @param places where the labels of columns of figures lie
 * @param cells what there is beside what stands over the labels of rows
 * @param units where the label of a column of units lies, which is none of them; null for none
 * @param before where the label left of the last of these lies; null for none
 * @param besides where labels left of what stands over the labels of rows lie; null for none
 * @param hits how many of them are labels of the table
 * @param overLabels whether what stands over the labels of rows stands left of them
 */
record HeaderWords(
    List<Extent> places,
    List<CellContent> cells,
    List<String> labels,
    @Nullable Extent units,
    @Nullable Extent before,
    @Nullable Extent besides,
    int hits,
    boolean overLabels) {

  /** Labels of columns lie at least so far apart, in points. */
  static final double SPACE = 3;

  /** Where they nearly touch: so far apart, and their glyphs so far in font sizes. */
  private static final double CLOSE_SPACE = 0.1;

  private static final double CLOSE_GAP = 0.02;

  /** Words further under others than this, in font sizes, are in another line. */
  private static final double LINE = 0.6;

  /** The lines of a label are no further apart, in font sizes. */
  private static final double PITCH = 1.7;

  /** And differ no more in size, of 1. */
  private static final double SAME_SIZE = 0.1;

  /** Two words of one run are so far apart, in font sizes. */
  private static final double WORD_SPACE = 0.3;

  /** A header has no more words with spaces between. */
  private static final int MOST_PIECES = 40;

  /**
   * The ways to part words, the likeliest first: where they stand apart, or nearly touch if that
   * gives more of the labels. What the columns of a list say is not known: there may be two.
   */
  static List<HeaderWords> ways(TableKind kind, int page, List<Run> runs) {
    HeaderWords words = at(Extent.joined(Extent.fromLeft(runs), SPACE), kind, page, runs);
    if (kind.isList()) {
      List<Run> parted = runs.stream().flatMap(HeaderWords::atSpaces).toList();
      return parted.size() == runs.size()
          ? List.of(words)
          : List.of(words, at(Extent.joined(Extent.fromLeft(parted), SPACE), kind, page, parted));
    }
    if (words.hits == words.labels.size()) {
      return List.of(words);
    }
    HeaderWords closer = at(closePlaces(kind, page, runs), kind, page, runs);
    return List.of(closer.hits > words.hits ? closer : words);
  }

  /** The words of a run where spaces part them, not the characters of one that is spaced out. */
  private static Stream<Run> atSpaces(Run run) {
    List<Run> parts = Run.of(run.glyphs(), WORD_SPACE, List.of());
    boolean words = parts.stream().allMatch(part -> part.glyphs().size() > 1);
    return words ? parts.stream() : Stream.of(run);
  }

  /** Whether these are more likely those of a header; against none, whether they may be. */
  boolean isBetterThan(@Nullable HeaderWords other) {
    return other == null
        ? hits > 0 || overLabels
        : hits > other.hits || (hits == other.hits && overLabels && !other.overLabels);
  }

  private static HeaderWords at(List<Extent> extents, TableKind kind, int page, List<Run> runs) {
    List<Extent> places = new ArrayList<>(extents);
    List<Extent> groups = kind.isList() ? groups(places, runs) : List.of();
    if (groups.size() == 1) {
      places.removeAll(groups);
    }
    List<CellContent> cells = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Extent place : places) {
      CellContent cell = label(page, runs, place);
      cells.add(cell);
      labels.add(ColumnLabels.ofPrinted(cell.text()));
    }
    boolean overLabels = false;
    List<Extent> all = List.copyOf(places);
    int over = kind.isList() ? overLabels(kind, labels) : 0;
    Extent besides = over > 0 ? places.get(0).union(places.get(over - 1)) : null;
    for (int i = 0; i < over; i++) {
      places.remove(0);
      cells.remove(0);
      labels.remove(0);
    }
    if (places.size() > 1
        && (ColumnLabels.nearest(kind, labels.get(0)) == null
            || EditDistance.similarity(kind.words().labelHeader(), labels.get(0)) > 0.5)) {
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
        (int)
            IntStream.range(0, labels.size())
                .filter(i -> !groups.contains(places.get(i)))
                .filter(i -> ColumnLabels.nearest(kind, labels.get(i)) != null)
                .count();
    int last = places.isEmpty() ? 0 : all.indexOf(places.get(places.size() - 1));
    Extent before = last > 0 ? all.get(last - 1) : null;
    return new HeaderWords(places, cells, labels, units, before, besides, hits, overLabels);
  }

  /** Which of some labels stands over the labels of rows; 0 where none does. */
  private static int overLabels(TableKind kind, List<String> labels) {
    return IntStream.range(0, labels.size() - 1)
        .filter(i -> ColumnLabels.isOverLabels(kind, labels.get(i)))
        .findFirst()
        .orElse(0);
  }

  /** The places of labels that stand over the two beside them, between these. */
  private static List<Extent> groups(List<Extent> places, List<Run> runs) {
    List<Extent> groups = new ArrayList<>();
    for (int i = 1; i + 1 < places.size(); i++) {
      double end = lines(places.get(i), runs).max().orElse(Double.POSITIVE_INFINITY);
      double next =
          Math.min(
              lines(places.get(i - 1), runs).min().orElse(0),
              lines(places.get(i + 1), runs).min().orElse(0));
      if (end + runs.get(0).size() * LINE < next) {
        groups.add(places.get(i));
      }
    }
    return groups;
  }

  /** At which heights the words of a place stand. */
  private static DoubleStream lines(Extent place, List<Run> runs) {
    return runs.stream()
        .filter(run -> place.contains(run.box().centerX()))
        .mapToDouble(run -> run.box().centerY());
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

  /**
   * How like some words are to the label of the table that they are most like, or to one that is
   * known to stand beside these; 0 to none.
   */
  private static double like(TableKind kind, String words) {
    if (ColumnLabels.isKnownExtra(words)) {
      return 1;
    }
    String nearest = ColumnLabels.nearest(kind, words);
    return nearest == null ? 0 : EditDistance.similarity(nearest, words);
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

  /**
   * Whether words right over these go on in some of them: a label in two lines.
   *
   * @param top the first line of these
   */
  boolean goOnFrom(List<Run> upper, List<Run> top) {
    double size = top.get(0).size();
    double y = top.stream().mapToDouble(run -> run.box().centerY()).min().orElseThrow();
    return upper.stream()
        .filter(run -> Math.abs(run.size() - size) < SAME_SIZE * size)
        .filter(run -> y - run.box().centerY() < PITCH * size)
        .anyMatch(run -> places.stream().anyMatch(place -> isAligned(run, place)));
  }

  private static boolean isAligned(Run run, Extent place) {
    double x0 = run.box().x0() - place.x0();
    double x1 = run.box().x1() - place.x1();
    double size = run.size();
    return Math.abs(x0 + x1) < size || Math.abs(x0) < size / 2 || Math.abs(x1) < size / 2;
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
