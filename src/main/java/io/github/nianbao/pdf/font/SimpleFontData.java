package io.github.nianbao.pdf.font;

import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.BuiltInEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary of a simple font without a program leaves unsaid: the encoding and the
 * widths, as the standard fonts have them. A program that is lost took its encoding with it: then
 * the characters are unknown, for a subset of a font numbers them as it likes.
 */
final class SimpleFontData {

  private static final int CODES = 256;
  private static final int SYMBOLIC = 4;
  private static final Encoding UNKNOWN = new BuiltInEncoding(Map.of());

  private SimpleFontData() {}

  /** Adds what is missing to the dictionary of a font without a program that opens. */
  static void complete(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    FontName standard = name == null ? null : Standard14Fonts.getMappedFontName(name);
    Encoding builtIn = builtIn(font, standard);
    COSBase given = font.getDictionaryObject(COSName.ENCODING);
    Encoding named = given instanceof COSName known ? Encoding.getInstance(known) : null;
    Encoding encoding = named == null ? builtIn : named;
    if (given instanceof COSDictionary dictionary) {
      encoding = new DictionaryEncoding(dictionary, false, builtIn);
    }
    boolean complete = given instanceof COSDictionary && builtIn == StandardEncoding.INSTANCE;
    if (named == null && !complete) {
      font.setItem(COSName.ENCODING, inFull(encoding));
    }
    if (font.getCOSArray(COSName.WIDTHS) == null) {
      addWidths(font, standard == null ? FontName.HELVETICA : standard, encoding);
    }
  }

  /** The encoding of the font itself. */
  private static Encoding builtIn(COSDictionary font, @Nullable FontName standard) {
    if (FontPrograms.isGiven(font)) {
      return UNKNOWN;
    }
    if (standard != null) {
      return switch (standard) {
        case SYMBOL -> SymbolEncoding.INSTANCE;
        case ZAPF_DINGBATS -> ZapfDingbatsEncoding.INSTANCE;
        default -> StandardEncoding.INSTANCE;
      };
    }
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
    return symbolic && !font.containsKey(COSName.ENCODING) ? UNKNOWN : StandardEncoding.INSTANCE;
  }

  /**
   * The encoding that the dictionary of a simple font gives, as viewers go by it; null for none.
   */
  static @Nullable Encoding shown(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
    boolean trueType = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
    return trueType && symbolic ? null : given(font);
  }

  /** The encoding that the dictionary of a font gives; null for none. */
  private static @Nullable Encoding given(COSDictionary font) {
    COSBase given = font.getDictionaryObject(COSName.ENCODING);
    if (given instanceof COSDictionary dictionary) {
      COSBase base = dictionary.getDictionaryObject(COSName.BASE_ENCODING);
      Encoding standard = base instanceof COSName known ? Encoding.getInstance(known) : null;
      return new DictionaryEncoding(dictionary, false, standard == null ? UNKNOWN : standard);
    }
    return given instanceof COSName known ? Encoding.getInstance(known) : null;
  }

  private static COSDictionary inFull(Encoding encoding) {
    COSArray names = new COSArray();
    names.add(COSInteger.ZERO);
    for (int code = 0; code < CODES; code++) {
      names.add(COSName.getPDFName(encoding.getName(code)));
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.ENCODING);
    dictionary.setItem(COSName.DIFFERENCES, names);
    return dictionary;
  }

  private static void addWidths(COSDictionary font, FontName standard, Encoding encoding) {
    Map<String, Float> byName = new HashMap<>();
    for (CharMetric metric : Standard14Fonts.getAFM(standard.getName()).getCharMetrics()) {
      byName.put(metric.getName(), metric.getWx());
    }
    COSArray widths = new COSArray();
    for (int code = 0; code < CODES; code++) {
      widths.add(new COSFloat(byName.getOrDefault(encoding.getName(code), 0f)));
    }
    font.setItem(COSName.FIRST_CHAR, COSInteger.ZERO);
    font.setItem(COSName.LAST_CHAR, COSInteger.get(CODES - 1));
    font.setItem(COSName.WIDTHS, widths);
  }
}
