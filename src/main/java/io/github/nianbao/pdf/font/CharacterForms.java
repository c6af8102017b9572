package io.github.nianbao.pdf.font;

import io.github.nianbao.page.Glyph;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The plain form of what a font says a glyph stands for: NFKC, radicals as the ideographs they
 * stand for, white space as one space, nothing for characters without a shape.
 */
public final class CharacterForms {

  /** What {@link #plain} makes of white space. */
  public static final String SPACE = " ";

  /** How far the characters of full width lie from those of ASCII. */
  private static final int FULL_WIDTH = 0xFEE0;

  private static final Map<Integer, String> RADICALS = loadRadicals();

  private CharacterForms() {}

  /**
   * The plain form of a character.
   *
   * @param text what the font says
   * @return the plain form; {@link #SPACE} for white space, empty for what has no shape, {@link
   *     Glyph#UNKNOWN} for what is no character
   */
  public static String plain(String text) {
    if (text.length() == 1 && isPlain(text.charAt(0))) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (isBroken(c)) {
        return Glyph.UNKNOWN;
      } else if (!isShapeless(c)) {
        plain.append(form(c));
      }
    }
    if (plain.length() == 0) {
      return space ? SPACE : "";
    }
    return plain.codePointCount(0, plain.length()) == 1
        ? plain.toString()
        : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** Whether a character, as the bulk of all glyphs, has no other form. */
  private static boolean isPlain(int c) {
    return (c > ' ' && c < 0x7F)
        || (c >= 0x4E00 && c <= 0x9FEF)
        // Quotation marks, and stops and brackets that are always of full width.
        || (c >= 0x2018 && c <= 0x201F)
        || (c >= 0x3001 && c <= 0x3011);
  }

  /** Whether it is a letter, a figure or a stop of ASCII in full width. */
  private static boolean isFullWidth(int c) {
    return c >= 0xFF01 && c <= 0xFF5E;
  }

  /**
   * The form of a character. None that is no digit becomes one: ² and ② after a figure are the
   * signs of a note, and ½ is no 1 and no 2.
   */
  private static String form(int c) {
    if (isPlain(c)) {
      return Character.toString(c);
    }
    if (isFullWidth(c)) {
      return Character.toString(c - FULL_WIDTH);
    }
    // A soft hyphen that was drawn is a hyphen.
    if (c == 0xAD) {
      return "-";
    }
    String radical = RADICALS.get(c);
    if (radical != null) {
      return radical;
    }
    String own = Character.toString(c);
    String compatible = Normalizer.normalize(own, Normalizer.Form.NFKC);
    return Character.isDigit(c) || compatible.chars().noneMatch(Character::isDigit)
        ? compatible
        : own;
  }

  /** Whether a plain form is one of the digits 0 to 9. */
  public static boolean isDigit(String plain) {
    return plain.length() == 1 && plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
  }

  /** Whether a plain form is more than one digit, which no glyph is. */
  public static boolean isSeveralDigits(String plain) {
    return plain.length() > 1 && plain.chars().allMatch(Character::isDigit);
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  /** Not a character of any text: a font that says so does not know. */
  private static boolean isBroken(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean isShapeless(int c) {
    return (c != 0xAD && Character.getType(c) == Character.FORMAT)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static Map<Integer, String> loadRadicals() {
    Map<Integer, String> radicals = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(CharacterForms.class.getResourceAsStream("radicals.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int radical = line.codePointAt(0);
          radicals.put(radical, line.substring(Character.charCount(radical)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(radicals);
  }
}
