package io.github.nianbao.narrative;

import io.github.nianbao.token.Numerals;
import java.util.regex.Pattern;

/** Where sentences and items of a list begin and end. */
final class Sentences {

  private static final Pattern END = Pattern.compile(".*[。！？!?；;：:…][”\"’）)]*\\s*$");

  private static final Pattern ITEM =
      Pattern.compile(
          "^\\s*(?:[(（][" + Numerals.TO_HUNDRED + "]{1,3}[)）]|[(（]?\\d{1,2}[.．、)）](?!\\d)).*");

  private Sentences() {}

  /** Whether a text ends with the end of a sentence. */
  static boolean ends(String text) {
    return END.matcher(text).matches();
  }

  /** Whether a text begins with the number of an item, such as （一）. */
  static boolean item(String text) {
    return ITEM.matcher(text).matches();
  }
}
