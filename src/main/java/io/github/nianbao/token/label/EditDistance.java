package io.github.nianbao.token.label;

/**
 * How many characters have to be inserted, deleted or replaced to make one text of another
 * (Levenshtein). {@link LabelSet} counts the same for many labels at once.
 */
public final class EditDistance {

  private EditDistance() {}

  /** The distance between two texts. */
  public static int of(String one, String other) {
    return toBeginnings(one, other, other.length(), one.length())[other.length()];
  }

  /**
   * How alike two normalised labels are: 1 for equal ones, 0 for nothing in common; one minus the
   * distance over the length of the longer.
   */
  public static double similarity(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) of(a, b) / longer;
  }

  /**
   * The distances between the whole of a pattern and the beginnings of a text.
   *
   * @param longest how many characters of the text are looked at, at most all
   * @param most where each distance is more than this, any numbers between this and the distances
   *     may be given, for then they are not counted to their end
   * @return by the length of the beginning, from 0 to the longest
   */
  static int[] toBeginnings(String pattern, String text, int longest, int most) {
    int[] row = new int[longest + 1];
    for (int j = 0; j <= longest; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= pattern.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= longest; j++) {
        int replaced = diagonal + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return row;
      }
    }
    return row;
  }
}
