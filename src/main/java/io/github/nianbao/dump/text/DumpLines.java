package io.github.nianbao.dump.text;

import io.github.nianbao.token.Marks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * The lines of a dump that are not blank.
 *
 * @param lines from the top
 */
public record DumpLines(List<DumpLine> lines) {

  /** A longer line holds paragraphs whose line breaks were lost. */
  private static final int MAXIMUM_LINE = 300;

  /** A line of a table drawn in characters, as under the first row of Markdown. */
  private static final Pattern RULING = Pattern.compile("[|+: =-]*[|+][|+: =-]*-{2}[|+: =-]*");

  /** The signs of which tables are drawn: lines across, and all that reach up or down. */
  private static final String ACROSS = "\u2500\u2501\u2550";

  private static final Pattern UPRIGHT =
      Pattern.compile("[\u2502\u2503\u250C-\u254B\u2551-\u256C]");

  /** A comma that parts no thousands, and so parts cells: it and all others in its line. */
  private static final Pattern CELL_COMMA =
      Pattern.compile("[\\p{IsHan}\",],[\"+-]?\\d|,,|\\d,[+-]|\\d,\\d{1,2}(?!\\d)|\\d,\\d{4}");

  /**
   * One line.
   *
   * @param text with every character in its usual width, in as many columns as in the dump; a tab
   *     parts more than a space does and stays one
   * @param printed the same columns as the dump has them
   * @param number line breaks before it, blank lines counted; the end of a page is one more
   * @param source which line of the dump it is, or a part of, from 1
   * @param firstOfPage whether a page begins here
   */
  public record DumpLine(
      String text, String printed, int number, int source, boolean firstOfPage) {}

  public static DumpLines of(String dump) {
    List<DumpLine> lines = new ArrayList<>();
    int number = 0;
    int source = 0;
    boolean newPage = false;
    for (String raw : ofSource(dump)) {
      source++;
      String[] pages = raw.split("\f", -1);
      for (int page = 0; page < pages.length; page++) {
        newPage |= page > 0;
        for (String printed : paragraphs(visible(pages[page]))) {
          boolean cells = CELL_COMMA.matcher(printed).find();
          String text = plain(cells ? printed.replace(',', ' ') : printed);
          lines.add(new DumpLine(text, printed, number, source, newPage));
          newPage = false;
        }
        number++;
      }
    }
    return new DumpLines(List.copyOf(lines));
  }

  /** All lines of a dump, blank ones too, as they are; a page may end within one. */
  public static List<String> ofSource(String dump) {
    return List.of(dump.replace("\r\n", "\n").split("[\n\r\u2028]", -1));
  }

  /** Where line breaks were lost, the two wide spaces that open a paragraph are still there. */
  private static List<String> paragraphs(String line) {
    String[] parts =
        line.length() > MAXIMUM_LINE ? line.split("[ \u3000]{2,}") : new String[] {line};
    return Arrays.stream(parts)
        .map(DumpLines::withBars)
        .filter(part -> !part.isBlank() && !RULING.matcher(part).matches())
        .toList();
  }

  /** A line of a table that is drawn, with bars; nothing of one that is only drawn. */
  private static String withBars(String line) {
    if (!UPRIGHT.matcher(line).find()) {
      return line;
    }
    String bars = UPRIGHT.matcher(line).replaceAll("|");
    boolean drawn =
        StringUtils.containsOnly(bars, "| " + ACROSS) && StringUtils.containsAny(bars, ACROSS);
    return drawn ? "" : StringUtils.replaceChars(bars, ACROSS, "   ");
  }

  private static String visible(String raw) {
    return raw.replaceAll("[\u200B\uFEFF]", "").stripTrailing();
  }

  private static String plain(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      boolean space = c != '\t' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
      boolean plain = normal.length() == 1 && !Marks.isNote(c);
      text.append(space ? ' ' : plain ? normal.charAt(0) : c);
    }
    return text.toString();
  }
}
