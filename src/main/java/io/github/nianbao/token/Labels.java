package io.github.nianbao.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;

/** Brings the wordings of a label to one shape. */
public final class Labels {

  /** For each character the one it is taken for. */
  private static final char[] SIMPLIFIED = load();

  private Labels() {}

  /**
   * The letters and digits of a label: NFKC, simplified characters, without spaces, brackets,
   * quotes and other punctuation. The numbering stays: {@code （一）予以公开} is {@code 一予以公开}.
   */
  public static String normalise(String label) {
    String normal = compatible(label);
    if (isNormal(normal)) {
      return normal;
    }
    StringBuilder letters = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '\uFFFD') {
        letters.append(simplified(c));
      }
    }
    return letters.toString();
  }

  private static boolean isNormal(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!(Character.isLetterOrDigit(c) || c == '\uFFFD') || simplified(c) != c) {
        return false;
      }
    }
    return true;
  }

  /** The simplified form of a character; itself where it has no other. */
  public static char simplified(char c) {
    return SIMPLIFIED[c];
  }

  /** The text after NFKC. */
  public static String compatible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCompatible(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  /**
   * Whether a character is one that NFKC leaves as it is, whatever stands beside it but combining
   * characters; false for many of which that is true as well.
   */
  public static boolean isCompatible(char c) {
    return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || c == '、' || c == '。' || c == '\uFFFD';
  }

  private static char[] load() {
    try (InputStream in =
        Objects.requireNonNull(Labels.class.getResourceAsStream("traditional.txt"))) {
      char[] simplified = new char[Character.MAX_VALUE + 1];
      for (int c = 0; c < simplified.length; c++) {
        simplified[c] = (char) c;
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.length() == 2)
          .forEach(pair -> simplified[pair.charAt(0)] = pair.charAt(1));
      return simplified;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
