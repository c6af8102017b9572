package io.github.nianbao.word.doc;

import java.util.Arrays;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.jspecify.annotations.Nullable;

/** Properties that POI does not read, or not as they are written, by their numbers in [MS-DOC]. */
final class DocSprms {

  /** How wide characters are set, in percent. */
  static final int SCALE = 0x4852;

  /** The shading of a run, of a paragraph, and those of the cells of a row. */
  static final int RUN_SHADING = 0xCA71;

  static final int PARAGRAPH_SHADING = 0xC64D;
  static final int CELL_SHADINGS = 0xD612;

  private DocSprms() {}

  /**
   * What a property is set to, its length first where that is not always the same; null where
   * nothing is said of it.
   *
   * @param said what is said, in bytes
   * @param from where these begin
   */
  static byte @Nullable [] operand(byte[] said, int from, int sprm) {
    byte[] operand = null;
    SprmIterator all = new SprmIterator(said, from);
    int at = from;
    while (all.hasNext()) {
      int end = Math.min(said.length, at + all.next().size());
      if ((said[at] & 0xFF) + 256 * (said[at + 1] & 0xFF) == sprm) {
        operand = Arrays.copyOfRange(said, at + 2, end);
      }
      at = end;
    }
    return operand;
  }
}
