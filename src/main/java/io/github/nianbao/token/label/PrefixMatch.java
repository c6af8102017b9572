package io.github.nianbao.token.label;

/**
 * How well a text begins with a pattern.
 *
 * @param cost characters to insert, delete or replace
 * @param length how much of the text the pattern takes
 */
public record PrefixMatch(int cost, int length) {

  /** The cheapest way to see the pattern at the beginning of the text. */
  public static PrefixMatch of(String pattern, String text) {
    return of(pattern, text, pattern.length());
  }

  /**
   * The cheapest way to see the pattern at the beginning of the text.
   *
   * @param most what it may cost; a match that costs more may be given with any greater cost
   */
  public static PrefixMatch of(String pattern, String text, int most) {
    int n = Math.min(text.length(), pattern.length() * 3 / 2 + 1);
    int foreign = foreign(pattern, text, n, most);
    if (foreign > most) {
      return new PrefixMatch(foreign, 0);
    }
    int[] costs = EditDistance.toBeginnings(pattern, text, n, most);
    char last = pattern.charAt(pattern.length() - 1);
    int best = 0;
    for (int j = 1; j <= n; j++) {
      boolean endsAlike = text.charAt(j - 1) == last;
      if (costs[j] < costs[best] || (costs[j] == costs[best] && endsAlike)) {
        best = j;
      }
    }
    return new PrefixMatch(costs[best], best);
  }

  /**
   * How many characters of the pattern the first ones of a text do not have; no more are looked for
   * than said.
   */
  private static int foreign(String pattern, String text, int first, int most) {
    int foreign = 0;
    for (int i = 0; i < pattern.length() && foreign <= most; i++) {
      int place = text.indexOf(pattern.charAt(i));
      foreign += place < 0 || place >= first ? 1 : 0;
    }
    return foreign;
  }

  /** The cheapest way to see the pattern at the end of the text. */
  public static PrefixMatch atEnd(String pattern, String text) {
    return of(reversed(pattern), reversed(text));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
