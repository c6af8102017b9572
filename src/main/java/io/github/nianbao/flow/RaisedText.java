package io.github.nianbao.flow;

/** Text that is set above or below its line, as the marks of notes are. */
public final class RaisedText {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedText() {}

  /** The text with raised digits for its digits, which are none of a figure beside it. */
  public static String of(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              raised.appendCodePoint(digit < 0 ? c : DIGITS.charAt(digit));
            });
    return raised.toString();
  }
}
