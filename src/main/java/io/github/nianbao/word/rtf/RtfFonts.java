package io.github.nianbao.word.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.nianbao.page.SymbolFonts;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a document: how bytes in them are encoded. */
final class RtfFonts {

  private static final int GBK = 936;
  private static final int LATIN = 1252;
  private static final int SYMBOLS = 2;

  /** By number of a set of characters the code page. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, GBK),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private final Map<Integer, Integer> pages = new HashMap<>();
  private final Map<Integer, Boolean> symbols = new HashMap<>();
  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int page = LATIN;
  private int current;
  private int usual;

  /** The code page of all text whose font does not say its own. */
  void setPage(int number) {
    page = number;
  }

  /** The font of text that asks for none. */
  void setUsual(int font) {
    usual = font;
  }

  int usual() {
    return usual;
  }

  /** Takes a command of the table of fonts. */
  void set(String word, int number) {
    switch (word) {
      case "f" -> {
        current = number;
        name.setLength(0);
      }
      case "fcharset" -> {
        if (number == SYMBOLS) {
          symbols.putIfAbsent(current, true);
        } else if (PAGES.containsKey(number)) {
          pages.put(current, PAGES.getOrDefault(number, page));
        }
      }
      case "cpg" -> pages.put(current, number);
      default -> {
        // Nothing about its characters.
      }
    }
  }

  /** A sign of the name of a font. */
  void name(char sign) {
    if (sign != ';') {
      name.append(sign);
      return;
    }
    String whole = name.toString().strip();
    if (SymbolFonts.isOne(whole)) {
      symbols.put(current, true);
    } else if (whole.equalsIgnoreCase("symbol")) {
      symbols.put(current, false); // Its digits are digits.
    }
    name.setLength(0);
  }

  /** Whether a font shows other signs than its characters stand for. */
  boolean isSymbols(int font) {
    return symbols.getOrDefault(font, false);
  }

  /** How the bytes of text in a font are encoded. */
  Charset charset(int font) {
    return charsets.computeIfAbsent(pages.getOrDefault(font, page), RtfFonts::ofPage);
  }

  private static Charset ofPage(int number) {
    if (number == GBK) {
      return Charset.forName("GB18030");
    }
    for (String prefix : new String[] {"windows-", "x-windows-", "IBM", "MS"}) {
      try {
        return Charset.forName(number == 65001 ? "UTF-8" : prefix + number);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // Not by this name.
      }
    }
    return ISO_8859_1;
  }
}
