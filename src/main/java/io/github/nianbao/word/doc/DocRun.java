package io.github.nianbao.word.doc;

import io.github.nianbao.flow.text.Look;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of its characters.
 *
 * @param end the character after the last
 * @param special whether its characters may stand for something else
 * @param symbolFont the font of the one sign that it shows; null where it shows its characters
 * @param symbol the code of that sign
 */
record DocRun(
    int end,
    Look look,
    boolean isDeleted,
    boolean special,
    @Nullable String symbolFont,
    char symbol) {

  /** A run of which nothing is known. */
  static DocRun unknown(int end) {
    return new DocRun(end, Look.PLAIN.doubted(), false, false, null, ' ');
  }

  /** Whether the program does not show it. */
  boolean isHidden() {
    return look.sight() == Look.Sight.HIDDEN;
  }

  /** The same up to another character. */
  DocRun until(int other) {
    return new DocRun(other, look, isDeleted, special, symbolFont, symbol);
  }
}
