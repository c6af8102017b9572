package io.github.nianbao.page;

import java.util.Locale;
import java.util.Set;

/** Fonts whose letters and digits look like other signs. */
public final class SymbolFonts {

  private static final Set<String> FONTS =
      Set.of(
          "wingdings",
          "wingdings 2",
          "wingdings 3",
          "webdings",
          "marlett",
          "mt extra",
          "zapf dingbats",
          "zapfdingbats",
          "itc zapf dingbats",
          "monotype sorts",
          "bookshelf symbol 7");

  private SymbolFonts() {}

  /** Whether the characters of a font say nothing of what it shows. */
  public static boolean isOne(String font) {
    return FONTS.contains(font.strip().toLowerCase(Locale.ROOT));
  }
}
