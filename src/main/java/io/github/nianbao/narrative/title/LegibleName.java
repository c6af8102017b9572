package io.github.nianbao.narrative.title;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Plain;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of authorities of which the fonts of a title do not tell every character. */
final class LegibleName {

  /** What names of authorities are made of; a font without Unicode may give any other character. */
  private static final Pattern LEGIBLE = Pattern.compile("[\\p{IsHan}〇\\d()（）·•、—-]+");

  /** The year after a name, where nothing of it but 年 may be legible. */
  private static final Pattern YEAR = Pattern.compile(Glyph.UNKNOWN + "{4}年?$");

  /** What an illegible character may be; before a name in a sentence often stands one of these. */
  private static final String ANY = "[\\p{IsHan}&&[^在由与和及经对向为是将的以于从被各本我该全]]";

  /** So many characters must be legible for the others to be looked for. */
  private static final int LEAST_LEGIBLE = 3;

  private LegibleName() {}

  /** Whether a name holds only characters that names of authorities are made of. */
  static boolean isLegible(String name) {
    return LEGIBLE.matcher(name).matches();
  }

  /**
   * The name as some other text gives it.
   *
   * @param name a name of which some characters are not legible, such as {@code \uFFFD潭综合实验区}
   * @param texts where it may stand
   * @return the name; null where no text, or several in different ways, have it
   */
  static @Nullable String find(String name, List<String> texts) {
    StringBuilder wanted = new StringBuilder();
    int legible = 0;
    String bare = YEAR.matcher(name).replaceFirst("");
    for (int i = 0; i < bare.length(); i++) {
      String character = bare.substring(i, i + 1);
      boolean known = isLegible(character);
      legible += known ? 1 : 0;
      wanted.append(known ? Pattern.quote(character) : ANY);
    }
    if (legible < LEAST_LEGIBLE) {
      return null;
    }
    TreeSet<String> found = new TreeSet<>();
    for (String text : texts) {
      Matcher matcher = Pattern.compile(wanted.toString()).matcher(Plain.of(text).printed());
      while (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found.size() == 1 ? found.first() : null;
  }
}
