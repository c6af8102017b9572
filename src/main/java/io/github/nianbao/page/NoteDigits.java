package io.github.nianbao.page;

/** The digits of notes, which are set above or below their line and are none of a figure. */
public final class NoteDigits {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private NoteDigits() {}

  /**
   * The raised sign of a digit.
   *
   * @param digit 0 to 9
   */
  public static String raised(int digit) {
    return RAISED.substring(digit, digit + 1);
  }

  /**
   * The lowered sign of a digit.
   *
   * @param digit 0 to 9
   */
  public static String lowered(int digit) {
    return LOWERED.substring(digit, digit + 1);
  }

  /** A text with raised signs for its digits. */
  public static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              raised.appendCodePoint(digit < 0 ? c : RAISED.charAt(digit));
            });
    return raised.toString();
  }
}
