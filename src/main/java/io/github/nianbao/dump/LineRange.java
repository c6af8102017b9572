package io.github.nianbao.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a text dump that follow one another.
 *
 * @param first from 1
 * @param last the same where it is one alone
 */
public record LineRange(int first, int last) {

  private static final Pattern WORDS = Pattern.compile("lines? (\\d{1,9})(?:-(\\d{1,9}))?");

  /** The lines that the place of a cell names; null where it names none. */
  public static @Nullable LineRange of(String place) {
    Matcher lines = WORDS.matcher(place);
    if (!lines.matches()) {
      return null;
    }
    int first = Integer.parseInt(lines.group(1));
    String last = lines.group(2);
    return new LineRange(first, last == null ? first : Integer.parseInt(last));
  }

  /** As the place of a cell: {@code line 12}, or {@code lines 12-14}. */
  public String words() {
    return first == last ? "line " + first : "lines " + first + "-" + last;
  }
}
