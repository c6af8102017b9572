package io.github.nianbao.scan;

import io.github.nianbao.scan.image.Stain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ink that stands in one line, in pixels of a level picture.
 *
 * @param stains from the left
 * @param whole around all of it
 */
record InkLine(List<Stain> stains, Stain whole) {

  /** What is so much lower than a character, of 1, is a part of one, or a dash. */
  private static final double PART = 0.5;

  /** Parts of one character lie over one another within so much of its size. */
  private static final double CHARACTER = 1.15;

  /** The tallest character fills so much of its size. */
  private static final double FILLED = 0.9;

  /** In tables the characters are so small, of the usual ones, at least. */
  private static final double SMALLEST = 0.65;

  /** What is higher, in characters, is more than one line. */
  private static final double SEVERAL = 1.5;

  /** Lines reach into one another by up to so much of a character. */
  private static final double OVERLAP = 0.2;

  /** What is higher, in characters, may be several lines beside one another. */
  private static final double HIGH = 2;

  /** What stands farther apart, in characters, belongs to different blocks. */
  private static final double BETWEEN_BLOCKS = 1;

  private static InkLine of(List<Stain> stains) {
    List<Stain> sorted = new ArrayList<>(stains);
    sorted.sort(Comparator.comparingInt(Stain::x0));
    return new InkLine(List.copyOf(sorted), sorted.stream().reduce(Stain::and).orElseThrow());
  }

  /** Both as one. */
  private InkLine and(InkLine other) {
    List<Stain> all = new ArrayList<>(stains);
    all.addAll(other.stains);
    return of(all);
  }

  /** The lines of some ink from the top. */
  static List<InkLine> of(List<Stain> stains, double em) {
    double own = size(stains, em);
    List<InkLine> lines = new ArrayList<>();
    for (InkLine block : blocks(stains, 0)) {
      boolean several = block.whole.height() > SEVERAL * own;
      lines.addAll(several ? joined(blocks(block.stains, OVERLAP * own), own) : List.of(block));
    }
    return joined(lines, own);
  }

  /** The size of the characters that some ink is of, where the usual one is known, in pixels. */
  static double size(List<Stain> stains, double em) {
    return Math.max(SMALLEST * em, Math.min(em, tallest(stains) / FILLED));
  }

  private static int tallest(List<Stain> stains) {
    return stains.stream().mapToInt(Stain::height).max().orElse(0);
  }

  /**
   * The stains that lie at the same heights.
   *
   * @param overlap so many pixels of each, at most, lie at the height of another line
   */
  private static List<InkLine> blocks(List<Stain> stains, double overlap) {
    List<Stain> sorted = new ArrayList<>(stains);
    sorted.sort(Comparator.comparingDouble(stain -> top(stain, overlap)));
    List<InkLine> blocks = new ArrayList<>();
    List<Stain> block = new ArrayList<>();
    double end = 0;
    for (Stain stain : sorted) {
      if (!block.isEmpty() && top(stain, overlap) >= end) {
        blocks.add(of(block));
        block = new ArrayList<>();
      }
      double bottom = stain.y1() - Math.min(overlap, stain.height() / 2.0);
      end = block.isEmpty() ? bottom : Math.max(end, bottom);
      block.add(stain);
    }
    if (!block.isEmpty()) {
      blocks.add(of(block));
    }
    return blocks;
  }

  private static double top(Stain stain, double overlap) {
    return stain.y0() + Math.min(overlap, stain.height() / 2.0);
  }

  /** The lines of a page, on which blocks may stand beside one another. */
  static List<InkLine> ofPage(List<Stain> stains, double em) {
    List<InkLine> lines = new ArrayList<>();
    for (InkLine line : of(stains, em)) {
      List<InkLine> blocks =
          line.whole.height() > HIGH * em ? line.parts(BETWEEN_BLOCKS * em) : List.of(line);
      if (blocks.size() == 1) {
        lines.add(line);
      } else {
        blocks.forEach(block -> lines.addAll(ofPage(block.stains, em)));
      }
    }
    return lines;
  }

  /** What of it stands farther apart than a gap, in pixels, from the left. */
  List<InkLine> parts(double gap) {
    List<InkLine> parts = new ArrayList<>();
    List<Stain> part = new ArrayList<>();
    int end = 0;
    for (Stain stain : stains) {
      if (!part.isEmpty() && stain.x0() - end > gap) {
        parts.add(of(part));
        part = new ArrayList<>();
      }
      end = part.isEmpty() ? stain.x1() : Math.max(end, stain.x1());
      part.add(stain);
    }
    parts.add(of(part));
    return parts;
  }

  /** What stands over one another of it, each as a line of its own, from the left. */
  List<InkLine> pieces() {
    return columns().stream()
        .map(column -> of(stains.stream().filter(column::has).toList()))
        .toList();
  }

  /** What stands over one another nearest to a place, in pixels of the picture. */
  Stain piece(double x) {
    return columns().stream()
        .min(Comparator.comparingDouble(piece -> Math.abs((piece.x0() + piece.x1()) / 2.0 - x)))
        .orElse(whole);
  }

  /** The ink up to the piece that is nearest to a place. */
  List<Stain> upTo(double x) {
    int end = piece(x).x1();
    return stains.stream().filter(stain -> stain.x1() <= end).toList();
  }

  /** Its beginning, up to so many pixels of it. */
  InkLine beginning(double length) {
    return of(stains.stream().filter(stain -> stain.x1() - whole.x0() <= length).toList());
  }

  /** Parts of characters, as of 二, belong to what they stand over or under. */
  private static List<InkLine> joined(List<InkLine> lines, double em) {
    List<InkLine> joined = new ArrayList<>();
    for (InkLine line : lines) {
      InkLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && arePartsOfOne(last.whole, line.whole, em)) {
        joined.set(joined.size() - 1, last.and(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean arePartsOfOne(Stain upper, Stain lower, double em) {
    double size = Math.max(em, Math.max(upper.height(), lower.height()));
    return Math.min(upper.height(), lower.height()) < PART * size
        && lower.y1() - upper.y0() <= CHARACTER * size;
  }

  /** The stains that stand over one another as one, from the left. */
  List<Stain> columns() {
    List<Stain> columns = new ArrayList<>();
    for (Stain stain : stains) {
      Stain last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last != null && stain.x0() < last.x1()) {
        columns.set(columns.size() - 1, last.and(stain));
      } else {
        columns.add(stain);
      }
    }
    return columns;
  }
}
