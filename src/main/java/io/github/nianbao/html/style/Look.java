package io.github.nianbao.html.style;

/**
 * How text in an element is shown.
 *
 * @param gone whether it is not shown at all, nor takes any room
 * @param invisible whether it takes room but is not shown; parts of it may be
 * @param unseen whether nobody sees it, nor any part of it
 * @param doubtful whether not all see the same
 * @param struck whether a line runs through it
 * @param raised whether it stands above or below the line
 * @param moved whether it stands elsewhere than its place in the text says
 * @param painted whether an image lies behind it
 * @param added whether a style shows more text with it
 * @param colour of the text, as {@link Colours} has them
 * @param background behind the text
 * @param size of the font, in pixels
 * @param block whether it stands in lines of its own
 */
public record Look(
    boolean gone,
    boolean invisible,
    boolean unseen,
    boolean doubtful,
    boolean struck,
    boolean raised,
    boolean moved,
    boolean painted,
    boolean added,
    int colour,
    int background,
    double size,
    boolean block) {

  /** The font size of browsers, in pixels. */
  private static final double USUAL_SIZE = 16;

  /** Text that stands out less than this from what is behind it is not seen. */
  private static final double UNSEEN = 1.12;

  /** And less than this perhaps not. */
  private static final double FAINT = 1.5;

  /** That of a page that says nothing. */
  public static final Look PLAIN =
      new Look(
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          false,
          0,
          Colours.WHITE,
          USUAL_SIZE,
          true);

  /** Whether nothing of it is seen, though it is there, unless a part of it is shown anew. */
  public boolean veiled() {
    return invisible || unseen;
  }

  /** Whether text of its own is not seen. */
  public boolean isHidden() {
    return gone
        || invisible
        || unseen
        || size < Looks.TINY
        || colour == Colours.TRANSPARENT
        || (isKnown() && contrast() < UNSEEN);
  }

  /** Whether not all see text of its own, or see the same. */
  public boolean isDoubtful() {
    return doubtful || (isKnown() && contrast() < FAINT);
  }

  private boolean isKnown() {
    return colour >= 0 && background >= 0;
  }

  private double contrast() {
    return Colours.contrast(colour, background);
  }

  /** The same for a table: what is doubtful of all of it is not doubtful of its parts. */
  public Look ofTable() {
    return doubtful ? with(false, raised, moved) : this;
  }

  /** The same for a cell: what raises or moves it does so with all that it holds. */
  public Look ofCell() {
    return raised || moved ? with(doubtful, false, false) : this;
  }

  private Look with(boolean isDoubtful, boolean isRaised, boolean isMoved) {
    return new Look(
        gone,
        invisible,
        unseen,
        isDoubtful,
        struck,
        isRaised,
        isMoved,
        painted,
        added,
        colour,
        background,
        size,
        block);
  }
}
