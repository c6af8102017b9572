package io.github.nianbao.token;

import io.github.nianbao.page.Line;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Spaces in Chinese text: only between Latin words and figures, also where lines are joined. */
public final class Spacing {

  private static final Pattern NEEDLESS =
      Pattern.compile("(?<![\\x21-\\x7E])[\\s\\u3000]+|[\\s\\u3000]+(?![\\x21-\\x7E])");

  private Spacing() {}

  /** Takes out the spaces that stand beside a Chinese character or at the ends. */
  public static String tidy(String text) {
    String stripped = text.strip();
    return hasSpace(stripped) ? NEEDLESS.matcher(stripped).replaceAll("") : stripped;
  }

  private static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) == '\u3000') {
        return true;
      }
    }
    return false;
  }

  /**
   * Joins lines to paragraphs, one a line of the text. A word does not go on over the end of a
   * line, a number does.
   *
   * @param lines in reading order
   * @param begins whether the line with an index begins a paragraph; the first does
   */
  public static String paragraphs(List<Line> lines, IntPredicate begins) {
    StringBuilder text = new StringBuilder();
    boolean empty = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = tidy(lines.get(i).text());
      if (i > 0 && begins.test(i)) {
        text.append('\n');
        empty = true;
      }
      if (!empty && !line.isEmpty() && letter(line.charAt(0)) && endsWithLetter(text)) {
        text.append(' ');
      }
      text.append(line);
      empty &= line.isEmpty();
    }
    return text.toString().strip();
  }

  private static boolean endsWithLetter(CharSequence text) {
    return letter(text.charAt(text.length() - 1));
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
