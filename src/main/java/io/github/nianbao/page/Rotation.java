package io.github.nianbao.page;

/** By how much something is turned so that its writing runs from left to right. */
public enum Rotation {
  NONE(0),
  /** A quarter clockwise: the writing ran upwards. */
  CLOCKWISE(1),
  /** Half a turn: the writing stood on its head. */
  HALF(2),
  /** A quarter against the clock: the writing ran downwards. */
  COUNTERCLOCKWISE(3);

  private final int quarters;

  Rotation(int quarters) {
    this.quarters = quarters;
  }

  private static Rotation clockwise(int quarters) {
    return switch (quarters & 3) {
      case 1 -> CLOCKWISE;
      case 2 -> HALF;
      case 3 -> COUNTERCLOCKWISE;
      default -> NONE;
    };
  }

  /** How many quarters clockwise it is, from 0 to 3. */
  public int quarters() {
    return quarters;
  }

  /** The turn that undoes this one. */
  Rotation back() {
    return clockwise(-quarters);
  }

  /** This turn and another. */
  Rotation and(Rotation further) {
    return clockwise(quarters + further.quarters);
  }

  /** What is left of this turn once another is done. */
  Rotation after(Rotation done) {
    return clockwise(quarters - done.quarters);
  }

  /** Whether width and height change places. */
  public boolean sideways() {
    return this == CLOCKWISE || this == COUNTERCLOCKWISE;
  }

  /**
   * Where a rectangle comes to stand.
   *
   * @param width of the page before the turn, in points
   * @param height of the page before the turn, in points
   */
  public Box of(Box box, double width, double height) {
    return switch (this) {
      case NONE -> box;
      case CLOCKWISE -> new Box(height - box.y1(), box.x0(), height - box.y0(), box.x1());
      case HALF ->
          new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case COUNTERCLOCKWISE -> new Box(box.y0(), width - box.x1(), box.y1(), width - box.x0());
    };
  }
}
