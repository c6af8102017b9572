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
    List<Stain> sorted = new ArrayList<>(stains);
    sorted.sort(Comparator.comparingInt(Stain::y0));
    List<InkLine> lines = new ArrayList<>();
    List<Stain> line = new ArrayList<>();
    int end = Integer.MIN_VALUE;
    for (Stain stain : sorted) {
      if (!line.isEmpty() && stain.y0() >= end) {
        lines.add(of(line));
        line = new ArrayList<>();
      }
      line.add(stain);
      end = line.size() == 1 ? stain.y1() : Math.max(end, stain.y1());
    }
    if (!line.isEmpty()) {
      lines.add(of(line));
    }
    return joined(lines, em);
  }

  /** Parts of characters, as of 二, belong to what they stand over or under. */
  private static List<InkLine> joined(List<InkLine> lines, double em) {
    List<InkLine> joined = new ArrayList<>();
    for (InkLine line : lines) {
      InkLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean low =
          last != null
              && (line.whole.height() < PART * em || last.whole.height() < PART * em)
              && line.whole.y1() - last.whole.y0() <= CHARACTER * em;
      if (last != null && low) {
        joined.set(joined.size() - 1, last.and(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
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
