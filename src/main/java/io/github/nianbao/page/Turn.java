package io.github.nianbao.page;

/** By how much a page as displayed is turned so that its writing runs from left to right. */
public enum Turn {
  NONE,
  /** A quarter clockwise: the writing ran upwards. */
  CLOCKWISE,
  /** Half a turn: the writing stood on its head. */
  HALF,
  /** A quarter against the clock: the writing ran downwards. */
  COUNTERCLOCKWISE;

  /** The turn that undoes this one. */
  Turn back() {
    return switch (this) {
      case CLOCKWISE -> COUNTERCLOCKWISE;
      case COUNTERCLOCKWISE -> CLOCKWISE;
      case NONE, HALF -> this;
    };
  }

  /** Whether width and height change places. */
  boolean sideways() {
    return this == CLOCKWISE || this == COUNTERCLOCKWISE;
  }

  /**
   * Where a rectangle comes to stand.
   *
   * @param width of the page before the turn, in points
   * @param height of the page before the turn, in points
   */
  Box of(Box box, double width, double height) {
    return switch (this) {
      case NONE -> box;
      case CLOCKWISE -> new Box(height - box.y1(), box.x0(), height - box.y0(), box.x1());
      case HALF ->
          new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case COUNTERCLOCKWISE -> new Box(box.y0(), width - box.x1(), box.y1(), width - box.x0());
    };
  }
}
