package io.github.nianbao.section;

import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text made comparable: no spaces, every character in its usual width, simplified characters.
 *
 * @param text simplified
 * @param printed the same without simplifying, of the same length
 * @param origin for each character of both, where it stands in the text it was made from
 */
record Plain(String text, String printed, List<Integer> origin) {

  private static final Map<Character, Character> RADICALS = pairs(Wordings.get().radicals());

  static Plain of(String source) {
    StringBuilder text = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    List<Integer> origin = new ArrayList<>();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      if (Labels.isCompatible(c)) {
        // None of these is a radical.
        origin.add(i);
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
        origin.add(i);
        char whole = RADICALS.getOrDefault(n, n);
        printed.append(whole);
        text.append(Labels.simplified(whole));
      }
    }
    return new Plain(text.toString(), printed.toString(), List.copyOf(origin));
  }

  /**
   * Where the character at an index of the plain text begins in the source; its end for the end.
   */
  int sourceIndex(int index, String source) {
    return index < origin.size() ? origin.get(index) : source.length();
  }

  private static Map<Character, Character> pairs(String text) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i += 2) {
      pairs.put(text.charAt(i), text.charAt(i + 1));
    }
    return Map.copyOf(pairs);
  }
}
