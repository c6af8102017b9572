package io.github.nianbao.word.docx;

import org.jspecify.annotations.Nullable;

/**
 * The frame that a table stands in, which each paragraph of it names. A paragraph with another one
 * is taken out of its cell and stands somewhere else.
 */
final class TableFrame {

  private boolean known;
  private @Nullable String frame;

  /**
   * Whether a paragraph stands where its table does.
   *
   * @param own the frame that it names; null for none
   */
  boolean holds(@Nullable String own) {
    if (!known) {
      known = true;
      frame = own;
    }
    return own == null || own.equals(frame);
  }
}
