package io.github.nianbao.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Takes the font programs out of fonts whose dictionary already says all that reading needs: the
 * characters and the widths. Parsing the programs is most of the time a page takes; for fonts that
 * are not embedded, PDFBox would search the whole system for a substitute.
 */
class FontSlimmer {

  private static final int SYMBOLIC = 4;
  private static final int NONSYMBOLIC = 32;
  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, COSDictionary> originals = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable COSStream stub;

  FontSlimmer(PDDocument document) {
    this.document = document;
  }

  /** Slims a font dictionary in place, once; leaves it alone where its program is needed. */
  void slim(COSDictionary font) {
    if (!seen.add(font)) {
      return;
    }
    COSName subtype = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE0.equals(subtype)) {
      slimComposite(font);
    } else if (COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype)) {
      slimSimple(font);
    }
  }

  /**
   * The dictionary as it was with the font's own program; null where it has none or was not
   * slimmed.
   */
  @Nullable COSDictionary original(COSDictionary font) {
    return originals.get(font);
  }

  private void slimComposite(COSDictionary font) {
    COSDictionary descendant = descendant(font);
    if (descendant == null || (isEmbedded(descendant) && !hasToUnicode(font))) {
      return;
    }
    if (isEmbedded(descendant)) {
      originals.put(font, new COSDictionary(font));
    }
    COSDictionary slim = new COSDictionary(descendant);
    slim.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    slim.removeItem(COSName.CID_TO_GID_MAP);
    slim.setItem(COSName.FONT_DESC, slimDescriptor(descendant, SYMBOLIC));
    COSArray descendants = new COSArray();
    descendants.add(slim);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  private void slimSimple(COSDictionary font) {
    if (!isEmbedded(font) && hasEncodingAndWidths(font)) {
      font.setItem(COSName.FONT_DESC, slimDescriptor(font, NONSYMBOLIC));
      font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    }
  }

  /**
   * Whether a font that is not embedded says by itself what PDFBox would look up in a substitute.
   */
  private static boolean hasEncodingAndWidths(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    boolean standard = name != null && Standard14Fonts.containsName(name);
    if (standard && name != null && isPictorial(name)) {
      return false;
    }
    boolean encoded = font.containsKey(COSName.ENCODING);
    boolean measured = font.getCOSArray(COSName.WIDTHS) != null;
    if (!standard || name == null) {
      return encoded && measured;
    }
    if (!measured) {
      addStandardWidths(font, name);
    }
    if (!encoded) {
      font.setItem(COSName.ENCODING, COSName.STANDARD_ENCODING);
    }
    return true;
  }

  /** Fonts of signs have encodings of their own. */
  private static boolean isPictorial(String name) {
    Standard14Fonts.FontName mapped = Standard14Fonts.getMappedFontName(name);
    return mapped == Standard14Fonts.FontName.SYMBOL
        || mapped == Standard14Fonts.FontName.ZAPF_DINGBATS;
  }

  private static void addStandardWidths(COSDictionary font, String name) {
    Map<String, Float> byName = new HashMap<>();
    for (CharMetric metric : Standard14Fonts.getAFM(name).getCharMetrics()) {
      byName.put(metric.getName(), metric.getWx());
    }
    Encoding encoding = encoding(font);
    COSArray widths = new COSArray();
    for (int code = 0; code < 256; code++) {
      widths.add(new COSFloat(byName.getOrDefault(encoding.getName(code), 0f)));
    }
    font.setItem(COSName.FIRST_CHAR, COSInteger.ZERO);
    font.setItem(COSName.LAST_CHAR, COSInteger.get(255));
    font.setItem(COSName.WIDTHS, widths);
  }

  private static Encoding encoding(COSDictionary font) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (encoding instanceof COSDictionary dictionary) {
      return new DictionaryEncoding(dictionary, true, null);
    }
    Encoding named = encoding instanceof COSName name ? Encoding.getInstance(name) : null;
    return named == null ? StandardEncoding.INSTANCE : named;
  }

  /** A copy: the original may belong to other fonts as well. */
  private COSDictionary slimDescriptor(COSDictionary font, int flags) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    COSDictionary slim = descriptor == null ? new COSDictionary() : new COSDictionary(descriptor);
    PROGRAMS.forEach(slim::removeItem);
    slim.setItem(COSName.TYPE, COSName.FONT_DESC);
    slim.setInt(COSName.FLAGS, flags);
    slim.setItem(COSName.FONT_FILE2, stub());
    return slim;
  }

  private COSStream stub() {
    if (stub == null) {
      stub = document.getDocument().createCOSStream();
      try (OutputStream out = stub.createOutputStream()) {
        out.write(StubTrueType.bytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return stub;
  }

  /** The font in a composite font; null where it is lost. */
  static @Nullable COSDictionary descendant(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    return descendants != null
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary descendant
        ? descendant
        : null;
  }

  private static boolean hasToUnicode(COSDictionary font) {
    return font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
  }

  private static boolean isEmbedded(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null
        && PROGRAMS.stream()
            .anyMatch(program -> descriptor.getDictionaryObject(program) instanceof COSStream);
  }
}
