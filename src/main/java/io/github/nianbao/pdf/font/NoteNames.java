package io.github.nianbao.pdf.font;

import io.github.nianbao.page.NoteDigits;
import io.github.nianbao.page.SymbolFonts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final List<String> NAMES =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** What follows the name of a digit that is raised, or otherwise no digit of a figure. */
  private static final Set<String> RAISING =
      Set.of(
          "sup",
          "sups",
          "superior",
          "superscript",
          "ordn",
          "numr",
          "numerator",
          "circle",
          "circled",
          "inversecircle");

  /** What follows the name of a digit that is lowered. */
  private static final Set<String> LOWERING =
      Set.of("sub", "subs", "sinf", "inferior", "subscript", "dnom", "denominator");

  private static final Map<String, String> SIGNS = signs();

  /** What tells a subset of a font and its style. */
  private static final Pattern STYLE = Pattern.compile("^[A-Z]{6}\\+|[,-].*");

  /** No glyph of a font has a name. */
  static final NoteNames NONE = new NoteNames(null);

  private final @Nullable COSDictionary font;
  private @Nullable String @Nullable [] names;

  private NoteNames(@Nullable COSDictionary font) {
    this.font = font;
  }

  /** By their names the digits that are no digits of a figure. */
  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (int digit = 0; digit < NAMES.size(); digit++) {
      String raised = NoteDigits.raised(digit);
      String lowered = NoteDigits.lowered(digit);
      for (String name : List.of(NAMES.get(digit), "uni003" + digit, "u003" + digit)) {
        for (String parting : List.of("", ".", "_")) {
          RAISING.forEach(ending -> signs.put(name + parting + ending, raised));
          LOWERING.forEach(ending -> signs.put(name + parting + ending, lowered));
        }
      }
    }
    return Map.copyOf(signs);
  }

  /** The names of a font's glyphs; they are looked through when a code is asked for. */
  static NoteNames of(COSDictionary font) {
    return new NoteNames(font);
  }

  /** Whether the font shows other signs than digits where its text has these. */
  boolean areSymbols() {
    String name = font == null ? null : font.getNameAsString(COSName.BASE_FONT);
    return name != null && SymbolFonts.isOne(STYLE.matcher(name).replaceAll(""));
  }

  /** The sign of a note that a code stands for; null for any other code. */
  @Nullable String sign(int code) {
    if (font == null || code < 0 || code >= CODES) {
      return null;
    }
    @Nullable String[] known = names;
    if (known == null) {
      known = names(font);
      names = known;
    }
    String name = known[code];
    return name == null ? null : note(name);
  }

  private static @Nullable String[] names(COSDictionary font) {
    @Nullable String[] names = new String[CODES];
    if ("ZapfDingbats".equals(font.getNameAsString(COSName.BASE_FONT))) {
      for (int code = 0; code < CODES; code++) {
        names[code] = ZapfDingbatsEncoding.INSTANCE.getName(code);
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
          if (code >= 0 && code < CODES) {
            names[code] = name.getName();
          }
          code++;
        }
      }
    }
    return names;
  }

  /** The sign of a note that a name stands for; null for any other name. */
  private static @Nullable String note(String name) {
    String sign = SIGNS.get(name);
    if (sign != null) {
      return sign;
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
