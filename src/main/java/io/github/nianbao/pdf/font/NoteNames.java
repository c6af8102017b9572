package io.github.nianbao.pdf.font;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of a simple font whose names say that they are figures of notes: one.sups and
 * onesuperior are a raised 1, whatever character the font maps them to.
 */
final class NoteNames {

  private static final int CODES = 256;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9));

  /** A digit by its name, and what makes it raised, lowered or otherwise no digit of a figure. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<digit>[a-z]+?|uni003[0-9]|u003[0-9])[._]?"
              + "(?:(?<raised>sup|sups|superior|superscript|ordn|numr|numerator"
              + "|circle|circled|inversecircle)"
              + "|(?<lowered>sub|subs|sinf|inferior|subscript|dnom|denominator))");

  private NoteNames() {}

  /**
   * The signs of notes among the glyphs of a font.
   *
   * @return by their codes; empty for nearly all fonts
   */
  static Map<Integer, String> of(COSDictionary font) {
    Map<Integer, String> notes = new HashMap<>();
    if ("ZapfDingbats".equals(font.getNameAsString(COSName.BASE_FONT))) {
      for (int code = 0; code < CODES; code++) {
        put(notes, code, ZapfDingbatsEncoding.INSTANCE.getName(code));
      }
    }
    COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
    COSArray differences = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
    if (differences != null) {
      int code = 0;
      for (int i = 0; i < differences.size(); i++) {
        COSBase one = differences.getObject(i);
        if (one instanceof COSNumber number) {
          code = number.intValue();
        } else if (one instanceof COSName name) {
          notes.remove(code);
          put(notes, code++, name.getName());
        }
      }
    }
    return notes.isEmpty() ? Map.of() : notes;
  }

  private static void put(Map<Integer, String> notes, int code, String name) {
    String note = note(name);
    if (note != null) {
      notes.put(code, note);
    }
  }

  /** The sign of a note that a name stands for; null for any other name. */
  private static @Nullable String note(String name) {
    Matcher digit = NAME.matcher(name);
    if (digit.matches()) {
      String of = digit.group("digit");
      Integer value =
          of.startsWith("u") ? Integer.valueOf(of.charAt(of.length() - 1) - '0') : DIGITS.get(of);
      if (value != null) {
        return (digit.group("raised") != null ? RAISED : LOWERED).substring(value, value + 1);
      }
    }
    String character = GlyphList.getAdobeGlyphList().toUnicode(name);
    if (character == null) {
      character = GlyphList.getZapfDingbats().toUnicode(name);
    }
    return character != null
            && character.length() == 1
            && Character.getType(character.charAt(0)) == Character.OTHER_NUMBER
        ? character
        : null;
  }
}
