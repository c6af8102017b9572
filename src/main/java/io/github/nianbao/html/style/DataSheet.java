package io.github.nianbao.html.style;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A style sheet that a page carries in the address of one: {@code data:text/css,…}. */
final class DataSheet {

  /** A style sheet that another one carries, in a statement; its last group says for whom. */
  static final Pattern IMPORT =
      Pattern.compile(
          "(?i)@import\\s+(?:url\\(\\s*)?(?:\"(data:[^\"]*)\"|'(data:[^']*)'|(data:[^\"')]*))"
              + "\\s*\\)?([^;]*);");

  private DataSheet() {}

  /** What the style sheet says that was found. */
  static String imported(MatchResult found) {
    String quoted = found.group(1) == null ? found.group(2) : found.group(1);
    return of(quoted == null ? found.group(3) : quoted);
  }

  /** What it says; empty where the address holds none, or none that can be decoded. */
  static String of(String address) {
    int comma = address.indexOf(',');
    String head = address.substring(0, Math.max(0, comma)).strip().toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:text/css")) {
      return "";
    }
    String body = address.substring(comma + 1);
    try {
      // A plus sign is one in an address; there is no other sign that the decoder of forms changes.
      String text = URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8);
      return head.endsWith(";base64")
          ? new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8)
          : text;
    } catch (IllegalArgumentException e) {
      return body;
    }
  }
}
