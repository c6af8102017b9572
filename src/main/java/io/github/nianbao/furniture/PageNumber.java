package io.github.nianbao.furniture;

import io.github.nianbao.token.Marks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a line says that is nothing but a page number.
 *
 * @param value the number
 * @param decorated whether it is more than the bare figures: {@code - 3 -}, 第 3 页 共 10 页
 */
public record PageNumber(int value, boolean decorated) {

  private static final String DASH = "[~·•_" + Marks.DASHES + "]+";

  private static final List<Pattern> DECORATED =
      Stream.of(
              DASH + "(\\d{1,4})" + DASH,
              "[\\[【(（<《](\\d{1,4})[\\]】)）>》]",
              "第(\\d{1,4})页([,，/|]?[共总]\\d{1,4}页)?",
              "[共总]\\d{1,4}页[,，/|]?第(\\d{1,4})页",
              "(\\d{1,4})页",
              "(\\d{1,4})/\\d{1,4}(页)?",
              "(?i)p(?:age|\\.)?(\\d{1,4})(of\\d{1,4})?")
          .map(Pattern::compile)
          .toList();

  private static final Pattern SPACES = Pattern.compile("[\\s　]+");

  private static final Pattern BARE = Pattern.compile("\\d{1,3}");

  /** Reads a line; spaces do not matter. Null where it is no page number. */
  public static @Nullable PageNumber of(String line) {
    if (!hasFigure(line)) {
      return null;
    }
    String text = SPACES.matcher(line).replaceAll("");
    if (BARE.matcher(text).matches()) {
      return new PageNumber(Integer.parseInt(text), false);
    }
    for (Pattern pattern : DECORATED) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return new PageNumber(Integer.parseInt(matcher.group(1)), true);
      }
    }
    return null;
  }

  /** Most lines of text that stand where a page number may have no figure. */
  private static boolean hasFigure(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
