package io.github.nianbao.html.style;

import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** A length that browsers work out, such as {@code calc(1px - 1px)} or {@code min(0px, 12px)}. */
final class Calculation {

  /** Longer ones, and those that lie deeper in one another, are not worked out. */
  private static final int LONGEST = 200;

  private static final int DEEPEST = 10;

  private final String text;
  private final double em;
  private final double whole;
  private int at;
  private int depth;

  /** Set where something was not understood. */
  private boolean failed;

  private Calculation(String text, double em, double whole) {
    this.text = text;
    this.em = em;
    this.whole = whole;
  }

  /** What a text comes to, as {@link Lengths#of} has it; null for what is no calculation. */
  static @Nullable Double of(String text, double em, double whole) {
    if (text.length() > LONGEST) {
      return null;
    }
    Calculation calculation = new Calculation(text, em, whole);
    double value = calculation.sum();
    return calculation.failed || calculation.next() != 0 ? null : value;
  }

  private double sum() {
    double value = product();
    while (next() == '+' || next() == '-') {
      double sign = text.charAt(at++) == '+' ? 1 : -1;
      value += sign * product();
    }
    return value;
  }

  private double product() {
    double value = operand();
    while (next() == '*' || next() == '/') {
      boolean times = text.charAt(at++) == '*';
      double other = operand();
      value = times ? value * other : value / other;
    }
    return value;
  }

  private double operand() {
    int start = skip();
    while (at < text.length() && isOfOperand(text.charAt(at), at == start)) {
      at++;
    }
    String word = text.substring(start, at);
    if (at < text.length() && text.charAt(at) == '(' && depth < DEEPEST) {
      at++;
      depth++;
      double value = function(word);
      depth--;
      return value;
    }
    Double length = word.isEmpty() ? null : Lengths.of(word, em, whole);
    failed |= length == null;
    return length == null ? 0 : length;
  }

  private static boolean isOfOperand(char c, boolean first) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '%'
        || (first && (c == '+' || c == '-'));
  }

  private double function(String name) {
    double value = sum();
    DoubleBinaryOperator with =
        switch (name) {
          case "min" -> Math::min;
          case "max" -> Math::max;
          default -> null;
        };
    if (name.equals("clamp")) {
      double middle = argument();
      value = Math.max(value, Math.min(middle, argument()));
    } else if (with != null) {
      while (next() == ',') {
        value = with.applyAsDouble(value, argument());
      }
    } else {
      failed |= !name.isEmpty() && !name.equals("calc");
    }
    failed |= next() != ')';
    at++;
    return value;
  }

  private double argument() {
    failed |= next() != ',';
    at++;
    return failed ? 0 : sum();
  }

  private int skip() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** The next character that is no space; 0 at the end. */
  private char next() {
    return skip() < text.length() ? text.charAt(at) : 0;
  }
}
