package io.github.nianbao.pdf.syntax;

/** An image within a content stream: {@code BI … ID data EI}. */
final class InlineImage {

  /** How many bytes after what may be the end are looked at to tell whether it is. */
  private static final int PROBE = 10;

  private InlineImage() {}

  /**
   * Where an image ends: how long its data are is only to be told from what follows.
   *
   * @param from within its dictionary
   * @param end of the content
   * @return -1 where the content ends before
   */
  static int end(byte[] content, int from, int end) {
    int data = afterWord('I', 'D', content, from, end);
    int after = data < 0 ? -1 : afterWord('E', 'I', content, data, end);
    while (after >= 0 && !isText(content, after, end)) {
      after = afterWord('E', 'I', content, after, end);
    }
    return after;
  }

  /** Where a word of two letters with space around it ends; -1 where there is none. */
  private static int afterWord(char first, char second, byte[] content, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (content[i] == first
          && content[i + 1] == second
          && (i == from || !Characters.isRegular(content[i - 1]) || first == 'E')
          && (i + 2 == end || Characters.isSpace(content[i + 2]))) {
        return i + 2;
      }
    }
    return -1;
  }

  /** Whether what follows looks like operators and not like the data of an image. */
  private static boolean isText(byte[] content, int from, int end) {
    int to = Math.min(end, from + PROBE);
    for (int i = from; i < to; i++) {
      if (content[i] < ' ' && !Characters.isSpace(content[i])) {
        return false;
      }
    }
    return true;
  }
}
