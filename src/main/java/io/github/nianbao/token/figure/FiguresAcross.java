package io.github.nianbao.token.figure;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Rotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Figures and words that a vertical ruling, or another border of two columns, runs through.
 *
 * <p>Digits that touch on both sides of one are one figure, unless they fill their cells and the
 * border runs between them. It is of the cell where most of it lies, if the other holds nothing
 * else; if not, nobody can say of which it is.
 *
 * <p>Words that a border runs through are too long for their cell: they are of that where most of
 * them lie, whatever the other holds, unless they touch a digit there.
 */
public final class FiguresAcross {

  /** How far from a border, in font sizes, ends what stands beside a character it runs through. */
  private static final double REACH = 0.55;

  /** How far off its line, in font sizes, a digit may lie. */
  private static final double OFF_LINE = 0.25;

  /** How much of a digit, in font sizes, lies on either side of a border that runs through it. */
  private static final double CROSSED = 0.04;

  /** From this share on the greater part is plainly the greater. */
  private static final double MOST = 0.52;

  /** A cell with more glyphs holds text. */
  private static final int MOST_GLYPHS = 200;

  /** What no figure is made of: Chinese characters and their punctuation. */
  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}、，。；：（）“”]");

  private static final Set<String> POINTS = Set.of(".", ",");

  private final double[] xs;
  private final List<int[]> extents;
  private final List<List<Glyph>> glyphs;
  private final BitSet doubtful = new BitSet();

  /** For each cell the one that what stood in it has gone to. */
  private final int[] now;

  private FiguresAcross(double[] xs, List<int[]> extents, List<List<Glyph>> glyphs) {
    this.xs = xs;
    this.extents = extents;
    this.glyphs = glyphs;
    this.now = IntStream.range(0, glyphs.size()).toArray();
  }

  /**
   * A digit or a character of words beside a border, and the cell where its middle lies.
   *
   * @param glyph that stands there
   * @param cell of which it is
   * @param digit whether it is of a figure
   */
  private record Beside(Glyph glyph, int cell, boolean digit) {}

  /** The first characters of the cells right of a border, by the middle of their lines. */
  private record Starts(NavigableMap<Double, Beside> digits, NavigableMap<Double, Beside> words) {

    NavigableMap<Double, Beside> of(boolean digit) {
      return digit ? digits : words;
    }
  }

  /**
   * Puts the digits of figures that borders run through into one cell.
   *
   * @param xs edges of the columns, in points
   * @param extents of the cells: first row and the row after the last one, and columns likewise
   * @param glyphs in each cell, by their middles; changed
   * @return the cells with digits of which nobody can say whose they are
   */
  public static BitSet settle(double[] xs, List<int[]> extents, List<List<Glyph>> glyphs) {
    FiguresAcross across = new FiguresAcross(xs, extents, glyphs);
    across.settle();
    return across.doubtful;
  }

  /**
   * The same of the cells of one row.
   *
   * @param xs edges of its columns, in points
   * @param glyphs in each column, by their middles; changed
   */
  public static BitSet settle(double[] xs, List<List<Glyph>> glyphs) {
    List<int[]> extents = new ArrayList<>(glyphs.size());
    for (int column = 0; column < glyphs.size(); column++) {
      extents.add(new int[] {0, 1, column, column + 1});
    }
    return settle(xs, extents, glyphs);
  }

  private void settle() {
    List<Beside> ends = new ArrayList<>();
    Map<Integer, Starts> starts = new HashMap<>();
    for (int cell = 0; cell < glyphs.size(); cell++) {
      int[] extent = extents.get(cell);
      for (Glyph glyph : glyphs.get(cell)) {
        double reach = REACH * glyph.size();
        boolean start = extent[2] > 0 && glyph.box().x0() < xs[extent[2]] + reach;
        boolean end = extent[3] < xs.length - 1 && glyph.box().x1() > xs[extent[3]] - reach;
        if ((start || end) && (isDigit(glyph) || isWord(glyph))) {
          Beside own = new Beside(glyph, cell, isDigit(glyph));
          if (end) {
            ends.add(own);
          }
          if (start) {
            starts
                .computeIfAbsent(extent[2], key -> new Starts(new TreeMap<>(), new TreeMap<>()))
                .of(own.digit)
                .merge(glyph.box().centerY(), own, FiguresAcross::first);
          }
        }
      }
    }
    ends.sort(Comparator.comparingDouble(end -> end.glyph.box().x0()));
    for (Beside end : ends) {
      Starts line = starts.get(extents.get(end.cell)[3]);
      if (line != null) {
        double y = end.glyph.box().centerY();
        Map.Entry<Double, Beside> above = line.of(end.digit).floorEntry(y);
        Map.Entry<Double, Beside> below = line.of(end.digit).higherEntry(y);
        if (above != null && touch(end.glyph, above.getValue().glyph)) {
          join(end, above.getValue());
        } else if (below != null && touch(end.glyph, below.getValue().glyph)) {
          join(end, below.getValue());
        }
      }
    }
  }

  /** The one of two in a line with which it begins. */
  private static Beside first(Beside one, Beside other) {
    return one.glyph.box().x0() <= other.glyph.box().x0() ? one : other;
  }

  private static boolean isDigit(Glyph glyph) {
    return isUpright(glyph) && (glyph.isDigit() || POINTS.contains(glyph.text()));
  }

  private static boolean isWord(Glyph glyph) {
    return isUpright(glyph) && WORDS.matcher(glyph.text()).matches();
  }

  private static boolean isUpright(Glyph glyph) {
    return !glyph.vertical() && glyph.turn() == Rotation.NONE;
  }

  private static boolean touch(Glyph left, Glyph right) {
    return left.touches(right)
        && Math.abs(left.box().centerY() - right.box().centerY()) <= OFF_LINE * left.size();
  }

  private void join(Beside end, Beside start) {
    List<Glyph> lefts = glyphs.get(now[end.cell]);
    List<Glyph> rights = glyphs.get(start.cell);
    double border = xs[extents.get(end.cell)[3]];
    boolean crossed = isCrossed(end.glyph, border) || isCrossed(start.glyph, border);
    boolean large = lefts.size() + rights.size() > MOST_GLYPHS;
    if (!end.digit) {
      if (crossed && !large) {
        joinWords(end, start, border);
      }
      return;
    }
    int left = now[end.cell];
    int right = start.cell;
    double share = 0;
    List<Glyph> before = List.of();
    List<Glyph> behind = List.of();
    if (!large) {
      before = touching(lefts, end, -1);
      behind = touching(rights, start, 1);
      double x0 = before.get(before.size() - 1).box().x0();
      double x1 = behind.get(behind.size() - 1).box().x1();
      share = (border - x0) / (x1 - x0);
      boolean full =
          isFull(left, end.glyph, border - x0) || isFull(right, start.glyph, x1 - border);
      if (!crossed && (full || isNumbering(behind, rights))) {
        return;
      }
    }
    if (share >= MOST && behind.size() == rights.size()) {
      now[right] = left;
      lefts.addAll(behind);
      rights.clear();
    } else if (1 - share >= MOST && before.size() == lefts.size()) {
      rights.addAll(before);
      lefts.clear();
    } else {
      doubtful.set(left);
      doubtful.set(right);
    }
  }

  /** Whether some digits that a cell begins with are the number of the label in it: 4.不同意. */
  private static boolean isNumbering(List<Glyph> digits, List<Glyph> cell) {
    Glyph last = digits.get(digits.size() - 1);
    return digits.size() > 1
        && last.text().equals(".")
        && cell.stream()
            .anyMatch(
                glyph -> isWord(glyph) && touch(last, glyph) && glyph.box().x0() > last.box().x0());
  }

  /** Puts words that a border runs through into the cell where most of them lie. */
  private void joinWords(Beside end, Beside start, double border) {
    List<Glyph> lefts = glyphs.get(end.cell);
    List<Glyph> rights = glyphs.get(start.cell);
    if (!lefts.contains(end.glyph) || !rights.contains(start.glyph)) {
      // What runs through several borders is of the first cell.
      return;
    }
    List<Glyph> before = touching(lefts, end, -1);
    List<Glyph> behind = touching(rights, start, 1);
    Glyph first = before.get(before.size() - 1);
    Glyph last = behind.get(behind.size() - 1);
    boolean left = border - first.box().x0() > last.box().x1() - border;
    if (left && !touchesDigit(last, rights)) {
      rights.removeAll(behind);
      lefts.addAll(behind);
    } else if (!left && !touchesDigit(first, lefts)) {
      lefts.removeAll(before);
      rights.addAll(before);
    }
  }

  private static boolean touchesDigit(Glyph word, List<Glyph> cell) {
    return cell.stream()
        .anyMatch(glyph -> isDigit(glyph) && (touch(word, glyph) || touch(glyph, word)));
  }

  /** Whether a cell is so narrow that digits of some width fill it. */
  private boolean isFull(int cell, Glyph digit, double width) {
    int[] extent = extents.get(cell);
    return width + digit.box().width() > xs[extent[3]] - xs[extent[2]];
  }

  /** Whether a border runs through a digit. */
  private static boolean isCrossed(Glyph digit, double border) {
    double least = CROSSED * digit.size();
    return border - digit.box().x0() > least && digit.box().x1() - border > least;
  }

  /**
   * The digits, or the words, of a cell that touch one another, from one of them on to the left or
   * the right.
   */
  private static List<Glyph> touching(List<Glyph> cell, Beside first, int direction) {
    List<Glyph> row = new ArrayList<>(cell);
    row.removeIf(glyph -> first.digit ? !isDigit(glyph) : !isWord(glyph));
    row.sort(Comparator.comparingDouble(glyph -> direction * glyph.box().x0()));
    List<Glyph> touching = new ArrayList<>(List.of(first.glyph));
    for (Glyph glyph : row) {
      Glyph last = touching.get(touching.size() - 1);
      if (direction > 0 ? touch(last, glyph) : touch(glyph, last)) {
        touching.add(glyph);
      }
    }
    return touching;
  }
}
