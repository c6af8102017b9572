package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.word.docx.style.TablePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a paragraph stands.
 *
 * @param tableStyle id of the style of its table; null for the usual one, or none
 * @param parts of that style that its cell may be in, on the ground that they have there
 * @param ground how light its ground is; not a number where that is not known
 * @param height in twentieths of a point, beyond which it is cut off; 0 for none
 * @param width of its cell in twentieths of a point; 0 where that is not known
 * @param doubted whether it is not seen for sure
 * @param frame the one of its table; null outside tables
 */
record Surroundings(
    @Nullable String tableStyle,
    List<TablePart> parts,
    float ground,
    int height,
    int width,
    boolean doubted,
    @Nullable TableFrame frame) {

  /** No line of text is lower, in twentieths of a point. */
  private static final int LEAST_LINE = 200;

  /** No cell is wider, in twentieths of a point, where it does not say how wide it is. */
  private static final int WIDE = 6000;

  /** Those of the text of the document. */
  static final Surroundings PAGE =
      new Surroundings(null, List.of(), Light.WHITE, 0, 0, false, null);

  /** The same, not seen for sure. */
  Surroundings asDoubted() {
    return new Surroundings(tableStyle, parts, ground, height, width, true, frame);
  }

  /** The same on another ground. */
  Surroundings on(@Nullable Float other) {
    return other == null
        ? this
        : new Surroundings(tableStyle, parts, other, height, width, doubted, frame);
  }

  /** How wide a cell is at most, where it may not say it. */
  static int room(int width) {
    return width == 0 ? WIDE : width;
  }

  /** Whether what stands below some lines is cut off. */
  boolean endsAbove(int lines) {
    return height > 0 && (long) lines * LEAST_LINE >= height;
  }

  /** Whether it is in a cell of a table. */
  boolean inTable() {
    return frame != null;
  }
}
