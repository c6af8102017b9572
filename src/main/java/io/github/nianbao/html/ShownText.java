package io.github.nianbao.html;

import java.util.regex.Pattern;

/** What a browser shows of the text between tags. */
final class ShownText {

  /** The characters of a text that take no room and show nothing. */
  private static final Pattern NOTHING =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");

  /** Characters that turn the order of others round. */
  private static final Pattern TURNS = Pattern.compile("[\\u202D\\u202E]");

  private ShownText() {}

  /** The text without the characters that show nothing; itself where it has none. */
  static String of(String text) {
    return isPlain(text) ? text : NOTHING.matcher(text).replaceAll("");
  }

  /** Whether a text has no character that shows nothing. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' || (c >= '\u200B' && c <= '\u2069') || c == '\uFEFF') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the text is shown in another order than it is written in.
   *
   * @param shown what {@link #of} makes of it
   */
  static boolean isTurned(String text, String shown) {
    return shown.length() < text.length() && TURNS.matcher(text).find();
  }

  /** A text with its runs of white space as one space each. */
  static String spaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return spaced(text, i);
      }
    }
    return text;
  }

  private static String spaced(String text, int plain) {
    StringBuilder spaced = new StringBuilder(text.length()).append(text, 0, plain);
    boolean before = plain > 0 && text.charAt(plain - 1) == ' ';
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B');
      if (!space) {
        spaced.append(c);
      } else if (!before) {
        spaced.append(' ');
      }
      before = space;
    }
    return spaced.toString();
  }

  /** A text without the space of any kind around it. */
  static String stripped(CharSequence text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.subSequence(from, to).toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
