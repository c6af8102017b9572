package io.github.nianbao.dump;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a dump that are not blank.
 *
 * @param lines from the top
 */
record DumpLines(List<DumpLine> lines) {

  /** A longer line holds paragraphs whose line breaks were lost. */
  private static final int LONGEST_LINE = 300;

  /**
   * One line.
   *
   * @param text with every character in its usual width, in as many columns as in the dump
   * @param number line breaks before it, blank lines counted
   * @param firstOfPage whether a page begins here
   */
  record DumpLine(String text, int number, boolean firstOfPage) {}

  static DumpLines of(String dump) {
    List<DumpLine> lines = new ArrayList<>();
    int number = 0;
    boolean newPage = false;
    for (String raw : dump.replace("\r\n", "\n").replace("\f", "\n\f").split("[\n\r\u2028]", -1)) {
      newPage |= raw.startsWith("\f");
      String text = plain(raw);
      if (!text.isBlank()) {
        for (String paragraph : paragraphs(text)) {
          lines.add(new DumpLine(paragraph, number, newPage));
          newPage = false;
        }
      }
      number++;
    }
    return new DumpLines(List.copyOf(lines));
  }

  /** Where line breaks were lost, the two wide spaces that open a paragraph are still there. */
  private static List<String> paragraphs(String text) {
    if (text.length() <= LONGEST_LINE) {
      return List.of(text);
    }
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("  +")) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  private static String plain(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (c == '\f' || c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      text.append(space ? ' ' : normal.length() == 1 ? normal.charAt(0) : c);
    }
    return text.toString().stripTrailing();
  }
}
