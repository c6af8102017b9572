package io.github.nianbao.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A text made comparable: no spaces, every character in its usual width, simplified characters. */
public final class Plain {

  private static final Map<Character, Character> RADICALS = pairs(Wordings.get().radicals());

  private final String text;
  private final String printed;

  /** For each character of both, where it stands in the text it was made from. */
  private final int[] origin;

  private Plain(String text, String printed, int[] origin) {
    this.text = text;
    this.printed = printed;
    this.origin = origin;
  }

  public static Plain of(String source) {
    StringBuilder text = new StringBuilder(source.length());
    StringBuilder printed = new StringBuilder(source.length());
    int[] origin = new int[source.length()];
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      if (Labels.isCompatible(c)) {
        // None of these is a radical.
        origin = put(origin, printed.length(), i);
        printed.append(c);
        text.append(Labels.simplified(c));
        continue;
      }
      String normal = Labels.compatible(String.valueOf(c));
      // Some characters stand for a whole phrase; no report needs them.
      for (char n : (normal.length() > 4 ? String.valueOf(c) : normal).toCharArray()) {
        if (n == ' ') {
          continue;
        }
        origin = put(origin, printed.length(), i);
        char whole = RADICALS.getOrDefault(n, n);
        printed.append(whole);
        text.append(Labels.simplified(whole));
      }
    }
    return new Plain(text.toString(), printed.toString(), Arrays.copyOf(origin, printed.length()));
  }

  private static int[] put(int[] origin, int index, int place) {
    int[] room = index < origin.length ? origin : Arrays.copyOf(origin, 2 * index + 4);
    room[index] = place;
    return room;
  }

  /** Simplified. */
  public String text() {
    return text;
  }

  /** The same without simplifying, of the same length. */
  public String printed() {
    return printed;
  }

  /**
   * Where the character at an index of the plain text begins in the source; its end for the end.
   */
  public int sourceIndex(int index, String source) {
    return index < origin.length ? origin[index] : source.length();
  }

  private static Map<Character, Character> pairs(String text) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i += 2) {
      pairs.put(text.charAt(i), text.charAt(i + 1));
    }
    return Map.copyOf(pairs);
  }
}
