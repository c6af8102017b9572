package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Light;
import org.jspecify.annotations.Nullable;

/**
 * Where a paragraph stands.
 *
 * @param tableStyle id of the style of its table; null for the usual one, or none
 * @param ground how light its ground is; not a number where that is not known
 * @param height in twentieths of a point, beyond which it is cut off; 0 for none
 * @param doubted whether it is seen for sure
 * @param inTable whether it is in a cell of a table
 */
record Surroundings(
    @Nullable String tableStyle, float ground, int height, boolean doubted, boolean inTable) {

  /** Those of the text of the document. */
  static final Surroundings PAGE = new Surroundings(null, Light.WHITE, 0, false, false);

  /** The same, not seen for sure. */
  Surroundings asDoubted() {
    return new Surroundings(tableStyle, ground, height, true, inTable);
  }
}
