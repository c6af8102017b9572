package io.github.nianbao.scan;

import io.github.nianbao.page.Box;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import io.github.nianbao.scan.image.Stains;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ink of a page without its ruling lines: each stain belongs to one cell, or to none. */
final class PageInk {

  /** Ink of at least so much of the font size one way is a character or a part of one. */
  private static final double SPECK = 0.12;

  /** And of at least so much, in black pixels. */
  private static final double LEAST = 2;

  /** What is larger, in characters, is none: a seal, a stamp, what lies beside the paper. */
  private static final double LARGE = 3;

  /** Ink at the edges of a cell, in characters, reaches into it from outside. */
  private static final double EDGE = 0.12;

  private final Grey picture;
  private final double scale;
  private final double em;
  private final List<Stain> characters = new ArrayList<>();
  private final List<Stain> specks = new ArrayList<>();
  private final List<Stain> large = new ArrayList<>();

  /**
   * @param picture even, level and without ruling lines
   * @param scale pixels to a point
   */
  PageInk(Grey picture, double scale) {
    this.picture = picture;
    this.scale = scale;
    List<Stain> stains = Stains.in(picture);
    em = em(stains, scale);
    for (Stain stain : stains) {
      if (isLarge(stain)) {
        large.add(stain);
      } else if (isInk(stain, em)) {
        characters.add(stain);
      } else {
        specks.add(stain);
      }
    }
  }

  /** The usual size of a character, in pixels. */
  double em() {
    return em;
  }

  private static double em(List<Stain> stains, double scale) {
    List<Integer> sides =
        stains.stream()
            .map(stain -> Math.max(stain.width(), stain.height()))
            .filter(side -> side > 5.5 * scale && side < 24 * scale)
            .sorted(Comparator.naturalOrder())
            .toList();
    return sides.isEmpty() ? 10.5 * scale : sides.get(sides.size() * 3 / 4) * 1.05;
  }

  private boolean isLarge(Stain stain) {
    return Math.max(stain.width(), stain.height()) > LARGE * em;
  }

  private static boolean isInk(Stain stain, double size) {
    return Math.max(stain.width(), stain.height()) >= SPECK * size && stain.weight() >= LEAST;
  }

  /** Takes what lies in a cell, where something large lies over it with what it has of that. */
  List<Stain> take(Box cell) {
    int x0 = (int) Math.round(cell.x0() * scale);
    int y0 = (int) Math.round(cell.y0() * scale);
    int x1 = (int) Math.round(cell.x1() * scale);
    int y1 = (int) Math.round(cell.y1() * scale);
    List<Stain> own = new ArrayList<>();
    for (Stain stain : characters) {
      int x = (stain.x0() + stain.x1()) / 2;
      int y = (stain.y0() + stain.y1()) / 2;
      if (x >= x0 && x < x1 && y >= y0 && y < y1) {
        own.add(stain);
      }
    }
    characters.removeAll(own);
    own.addAll(points(own));
    int edge = (int) Math.ceil(EDGE * em);
    boolean covered =
        large.stream()
            .anyMatch(
                stain ->
                    stain.x0() < x1 - edge
                        && stain.x1() > x0 + edge
                        && stain.y0() < y1 - edge
                        && stain.y1() > y0 + edge);
    return covered
        ? Stains.in(picture, x0 + edge, y0 + edge, x1 - edge, y1 - edge).stream()
            .filter(stain -> isInk(stain, em))
            .toList()
        : own;
  }

  /**
   * The points among some characters, which are smaller in tables than in prose, and so are these;
   * not what lies around them, as the rest of a ruling line.
   */
  private List<Stain> points(List<Stain> own) {
    if (own.size() < 2) {
      return List.of();
    }
    double size = InkLine.size(own, em);
    Stain whole = own.stream().reduce(Stain::and).orElseThrow();
    return specks.stream()
        .filter(stain -> stain.x0() > whole.x0() && stain.x1() < whole.x1())
        .filter(stain -> stain.y0() > whole.y0() && stain.y0() < whole.y1())
        .filter(stain -> isInk(stain, size))
        .toList();
  }

  /** The lines of what was not taken. */
  List<InkLine> lines() {
    return InkLine.ofPage(characters, em);
  }
}
