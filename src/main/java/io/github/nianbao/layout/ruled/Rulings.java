package io.github.nianbao.layout.ruled;

import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rulings of a page, snapped and joined: rulings a few points apart (double lines, the two
 * edges of a gap between shaded cells) lie on one line, and pieces of one line that touch are one
 * span.
 *
 * @param horizontals from the top, those of one line from the left
 * @param verticals from the left, those of one line from the top
 */
public record Rulings(List<Span> horizontals, List<Span> verticals) {

  /** Rulings within this distance, in points, are one: double lines and gaps between shades. */
  public static final double SNAP = 4;

  /** No row of cells is lower than this, in points. */
  private static final double LEAST_ROW = 2;

  /** So many sides of cells beside one another make a row; fewer may be dots of a dotted line. */
  private static final int CELL_SIDES = 5;

  /** Pieces of a line that leave no more than this between them, in points, are one. */
  private static final double JOIN = 4;

  /**
   * A joined ruling.
   *
   * @param at its place across its direction: y of a horizontal, x of a vertical one
   * @param from where it begins along its direction
   * @param to where it ends
   * @param least the first place, across its direction, where any piece of it lies
   * @param most the last one
   */
  public record Span(double at, double from, double to, double least, double most) {

    private Span(double at, double from, double to) {
      this(at, from, to, at, at);
    }

    boolean covers(double place) {
      return place >= from && place <= to;
    }
  }

  static Rulings of(List<RulingLine> rules) {
    List<Span> horizontals = new ArrayList<>();
    List<Span> verticals = new ArrayList<>();
    for (RulingLine rule : rules) {
      if (rule.horizontal()) {
        horizontals.add(new Span(rule.y0(), rule.x0(), rule.x1()));
      } else {
        verticals.add(new Span(rule.x0(), rule.y0(), rule.y1()));
      }
    }
    return new Rulings(joined(horizontals, lowRows(rules)), joined(verticals, List.of()));
  }

  /**
   * Upper and lower ends of the short verticals that many times stand beside one another: the sides
   * of the cells of a row that is blank and too low for text. The two lines it lies between are not
   * a double one.
   */
  private static List<Span> lowRows(List<RulingLine> rules) {
    Map<Span, Integer> counts = new HashMap<>();
    for (RulingLine rule : rules) {
      boolean side = !rule.horizontal() && rule.source() != RulingLine.Source.FILL_EDGE;
      if (side && rule.length() > LEAST_ROW && rule.length() <= SNAP) {
        counts.merge(new Span(0, rule.y0(), rule.y1()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= CELL_SIDES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean parted(List<Span> lowRows, double upper, double lower) {
    for (Span row : lowRows) {
      if (upper < row.from() + 1 && lower > row.to() - 1 && lower - upper > LEAST_ROW) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> joined(List<Span> spans, List<Span> lowRows) {
    spans.sort((a, b) -> Double.compare(a.at, b.at));
    List<Span> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= spans.size(); i++) {
      double distance = i == spans.size() ? 0 : spans.get(i).at() - spans.get(start).at();
      if (i == spans.size()
          || distance > SNAP
          || parted(lowRows, spans.get(start).at(), spans.get(i).at())) {
        joinLine(spans.subList(start, i), joined);
        start = i;
      }
    }
    return Collections.unmodifiableList(joined);
  }

  /**
   * The rulings of one grid, each at the middle between the outermost pieces that the grid has of
   * its line: what lies near them elsewhere on the page neither moves them nor parts them.
   *
   * @param spans of one direction, in their order
   * @param snap how far apart, in points, lines of the grid are one yet
   */
  static List<Span> ofGrid(List<Span> spans, double snap) {
    List<Span> own = new ArrayList<>(spans.size());
    for (int first = 0; first < spans.size(); ) {
      double least = spans.get(first).least();
      double most = spans.get(first).most();
      int end = first + 1;
      while (end < spans.size()
          && (spans.get(end).at() == spans.get(first).at()
              || Math.max(most, spans.get(end).most()) - least <= snap)) {
        least = Math.min(least, spans.get(end).least());
        most = Math.max(most, spans.get(end).most());
        end++;
      }
      for (Span span : spans.subList(first, end)) {
        own.add(new Span((least + most) / 2, span.from(), span.to(), least, most));
      }
      first = end;
    }
    return own;
  }

  /**
   * Joins the pieces that lie on one line, at the middle between its outermost pieces.
   *
   * @param pieces in the order of their places; is brought into that along the line
   */
  private static void joinLine(List<Span> pieces, List<Span> joined) {
    double at = (pieces.get(0).at() + pieces.get(pieces.size() - 1).at()) / 2;
    pieces.sort((a, b) -> Double.compare(a.from, b.from));
    int first = 0;
    double to = pieces.get(0).to();
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).from() > to + JOIN) {
        joined.add(span(at, pieces.subList(first, i), to));
        first = i;
      }
      to = i == pieces.size() ? to : Math.max(to, pieces.get(i).to());
    }
  }

  private static Span span(double at, List<Span> pieces, double to) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Span piece : pieces) {
      least = Math.min(least, piece.at());
      most = Math.max(most, piece.at());
    }
    return new Span(at, pieces.get(0).from(), to, least, most);
  }
}
