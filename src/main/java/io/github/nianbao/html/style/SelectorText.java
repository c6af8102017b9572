package io.github.nianbao.html.style;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Selectors as they are written: how much they weigh, and what of them can be looked into. */
final class SelectorText {

  /** A character that is written by its number. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

  /** What says how names are compared. */
  private static final Pattern CASE = Pattern.compile("\\s+[isIS]\\s*\\]");

  /** The last part of a selector: what it says of the element itself. */
  private static final Pattern KEY =
      Pattern.compile("(?:#([\\w\\-\\u0080-\\uFFFF]+))|(?:\\.([\\w\\-\\u0080-\\uFFFF]+))");

  private static final Pattern NAME = Pattern.compile("^[\\w\\-]+");

  /** What nobody looks into here, but browsers do. */
  private static final Pattern OF_BROWSER =
      Pattern.compile(
          ":(?:lang|dir)\\([^()]*\\)|:(?:enabled|read-only|read-write|required|optional|valid"
              + "|in-range|default|defined)(?![\\w-])");

  /** What a selector does not gain by. */
  private static final Pattern WEIGHTLESS =
      Pattern.compile(":where\\([^()]*\\)|:(?:is|not|has|-webkit-any)(?=\\()");

  private SelectorText() {}

  /** Whether a selector is for some elements alone of those that it is for as {@link #plain}. */
  static boolean dependsOnBrowser(String selector) {
    return OF_BROWSER.matcher(selector).find();
  }

  /** A selector as it would be written without what is seldom used. */
  static String plain(String selector) {
    String plain = selector.contains("]") ? CASE.matcher(selector).replaceAll("]") : selector;
    plain = OF_BROWSER.matcher(plain).replaceAll("");
    plain = plain.replace(":where(", ":is(").replace(":-webkit-any(", ":is(");
    plain =
        plain.replace(":checked", ":is([checked],[selected])").replace(":disabled", "[disabled]");
    plain = plain.replace(":any-link", "[href]").replace(":link", "[href]");
    return written(plain);
  }

  /** A text in which characters may be written by their numbers; letters and digits alone count. */
  static String written(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(written(Integer.parseInt(m.group(1), 16))));
  }

  private static String written(int codePoint) {
    return Character.isValidCodePoint(codePoint) && Character.isLetterOrDigit(codePoint)
        ? Character.toString(codePoint)
        : "";
  }

  /** How much a selector outweighs others: names, then classes and the like, then elements. */
  static int weight(String text) {
    String selector = WEIGHTLESS.matcher(text).replaceAll("");
    int names = 0;
    int classes = 0;
    int elements = 0;
    char before = ' ';
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      names += c == '#' ? 1 : 0;
      classes += c == '.' || c == '[' || c == ':' ? 1 : 0;
      elements += Character.isLetter(c) && " >+~(".indexOf(before) >= 0 ? 1 : 0;
      before = c;
    }
    return Math.min(names, 99) * 10_000 + Math.min(classes, 99) * 100 + Math.min(elements, 99);
  }

  /** The last part of a selector by which its rule is found: a name, a class or an element. */
  static String key(String selector) {
    int start = 0;
    int open = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (open == 0 && " >+~".indexOf(c) >= 0) {
        start = i + 1;
      }
    }
    String last = selector.substring(start);
    String plain = last.replaceAll("[(\\[].*", "");
    Matcher key = KEY.matcher(plain);
    if (key.find()) {
      return key.group(1) != null ? "#" + key.group(1) : "." + key.group(2);
    }
    Matcher name = NAME.matcher(plain);
    return name.find() ? name.group().toLowerCase(Locale.ROOT) : "*";
  }
}
