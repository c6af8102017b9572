package io.github.nianbao.pdf.ruling;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;

/** Joins short collinear pieces with small gaps: dashed and dotted lines drawn piece by piece. */
final class DashJoiner {

  /** Pieces up to this length may be dashes, in points. */
  static final double MAXIMUM_LENGTH = 12;

  /** The widest gap between two dashes, in points. */
  private static final double GAP = 4;

  /** How far the dashes of a line may lie beside each other, in points. */
  private static final double BESIDE = 0.6;

  /**
   * A piece along a line.
   *
   * @param at where the line lies, across it
   * @param from its first end, along the line
   * @param to its other end
   * @param dot whether it has no direction of its own
   */
  private record Piece(double at, double from, double to, boolean dot, RulingLine.Source source) {}

  private final List<Piece> across = new ArrayList<>();
  private final List<Piece> down = new ArrayList<>();

  void add(RulingLine rule) {
    if (rule.horizontal()) {
      across.add(new Piece(rule.y0(), rule.x0(), rule.x1(), false, rule.source()));
    } else {
      down.add(new Piece(rule.x0(), rule.y0(), rule.y1(), false, rule.source()));
    }
  }

  void addDot(Box box) {
    across.add(new Piece(box.centerY(), box.x0(), box.x1(), true, RulingLine.Source.THIN_FILL));
    down.add(new Piece(box.centerX(), box.y0(), box.y1(), true, RulingLine.Source.THIN_FILL));
  }

  int size() {
    return across.size() + down.size();
  }

  /** The lines the pieces make, and the pieces that make none; dots that make none are dropped. */
  List<RulingLine> joined() {
    List<RulingLine> rules = new ArrayList<>();
    for (Piece line : chains(across)) {
      rules.add(new RulingLine(line.from, line.at, line.to, line.at, line.source));
    }
    for (Piece line : chains(down)) {
      rules.add(new RulingLine(line.at, line.from, line.at, line.to, line.source));
    }
    return rules;
  }

  private static List<Piece> chains(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort((a, b) -> Double.compare(a.at, b.at));
    List<Piece> chains = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      if (end == sorted.size() || sorted.get(end).at - sorted.get(begin).at > BESIDE) {
        chainLine(sorted.subList(begin, end), chains);
        begin = end;
      }
    }
    return chains;
  }

  private static void chainLine(List<Piece> line, List<Piece> chains) {
    line.sort((a, b) -> Double.compare(a.from, b.from));
    List<Piece> chain = new ArrayList<>();
    double reached = 0;
    for (Piece piece : line) {
      if (!chain.isEmpty() && piece.from - reached > GAP) {
        close(chain, reached, chains);
        chain.clear();
      }
      reached = chain.isEmpty() ? piece.to : Math.max(reached, piece.to);
      chain.add(piece);
    }
    if (!chain.isEmpty()) {
      close(chain, reached, chains);
    }
  }

  private static void close(List<Piece> chain, double reached, List<Piece> chains) {
    Piece first = chain.get(0);
    if (chain.size() < 3) {
      chain.stream().filter(piece -> !piece.dot).forEach(chains::add);
    } else if (reached - first.from > MAXIMUM_LENGTH
        || chain.stream().anyMatch(piece -> !piece.dot)) {
      chains.add(new Piece(first.at, first.from, reached, false, first.source));
    }
  }
}
