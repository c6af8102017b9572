package io.github.nianbao.word.body;

/** Text that is set so small, so narrow or so close that it may not be seen as it is written. */
public final class SmallText {

  /** Half points of a size that is not seen well. */
  private static final int TINY = 5;

  /** Characters narrower than this share of their width, in percent, are not seen well. */
  private static final int NARROW = 20;

  /** Characters that are moved closer together, in twentieths of a point, lie over one another. */
  private static final int CLOSE = -80;

  /** Twentieths of a point in half a point. */
  private static final int UNIT = 10;

  private SmallText() {}

  /**
   * Whether the characters are too small.
   *
   * @param size in half points
   */
  public static boolean isTiny(int size) {
    return size < TINY;
  }

  /**
   * Whether the characters are too narrow.
   *
   * @param width in percent of that of their font
   */
  public static boolean isNarrow(int width) {
    return width < NARROW;
  }

  /**
   * Whether the characters lie over one another.
   *
   * @param spacing between them, in twentieths of a point
   */
  public static boolean isCrowded(int spacing) {
    return spacing < CLOSE;
  }

  /**
   * Whether less than half of a line is seen.
   *
   * @param height in which it has to fit, in twentieths of a point; 0 where nothing is said
   * @param above what is left free over it, in the same
   * @param size of its characters, in half points
   */
  public static boolean isCut(int height, int above, int size) {
    return height > 0 && height < above + size * UNIT / 2;
  }
}
