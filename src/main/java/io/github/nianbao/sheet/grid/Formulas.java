package io.github.nianbao.sheet.grid;

import java.util.regex.Pattern;

/** What formulas say of their results. */
public final class Formulas {

  /** Functions of chance and of the day. */
  private static final Pattern VARYING =
      Pattern.compile("(?i)\\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY)\\s*\\(");

  private Formulas() {}

  /** Whether a formula may give another result each time the file is opened. */
  public static boolean vary(String formula) {
    return VARYING.matcher(formula).find();
  }
}
