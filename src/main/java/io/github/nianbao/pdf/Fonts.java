package io.github.nianbao.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document, each made once: PDFBox would make them again on every page, and parsing
 * a Chinese font is most of the time a page takes.
 */
final class Fonts {

  /** Documents with thousands of fonts exist; beyond this many, a new page begins afresh. */
  private static final int MOST = 256;

  private final FontSlimmer slimmer;
  private final WordTable words;
  private final Map<COSDictionary, GlyphFont> fonts = new IdentityHashMap<>();
  private @Nullable COSDictionary substitute;

  Fonts(FontSlimmer slimmer, WordTable words) {
    this.slimmer = slimmer;
    this.words = words;
  }

  /** A page begins: the place to drop fonts that are too many. */
  void nextPage() {
    if (fonts.size() > MOST) {
      fonts.clear();
    }
  }

  /**
   * The font of a dictionary.
   *
   * @throws IOException if it is damaged
   */
  GlyphFont of(COSDictionary dictionary) throws IOException {
    GlyphFont font = fonts.get(dictionary);
    if (font == null) {
      font = mapped(dictionary);
      if (font == null) {
        font = ofPdfBox(dictionary);
      }
      fonts.put(dictionary, font);
    }
    return font;
  }

  private GlyphFont ofPdfBox(COSDictionary dictionary) throws IOException {
    slimmer.slim(dictionary);
    return new PdfBoxFont(PDFontFactory.createFont(dictionary), slimmer.original(dictionary));
  }

  /** The font, if its dictionary says what characters its codes are and how wide; else null. */
  private @Nullable GlyphFont mapped(COSDictionary dictionary) throws IOException {
    COSName subtype = dictionary.getCOSName(COSName.SUBTYPE);
    boolean composite = COSName.TYPE0.equals(subtype);
    MappedFont.Advances advances =
        composite ? compositeAdvances(dictionary) : simpleAdvances(dictionary);
    if (advances == null
        || !(dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
      return null;
    }
    Content content = Content.of(stream);
    ToUnicodeMap characters = ToUnicodeMap.parse(content.bytes(), words);
    if (!content.whole() || characters.isEmpty()) {
      return null;
    }
    return new MappedFont(
        characters,
        advances,
        composite,
        COSName.TYPE3.equals(subtype) ? EmBox.ofType3(dictionary) : EmBox.USUAL,
        () -> ofPdfBox(dictionary));
  }

  private static MappedFont.@Nullable Advances compositeAdvances(COSDictionary dictionary) {
    COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
    return COSName.IDENTITY_H.equals(dictionary.getDictionaryObject(COSName.ENCODING))
            && descendants != null
            && descendants.getObject(0) instanceof COSDictionary descendant
        ? FontWidths.ofComposite(descendant)
        : null;
  }

  private static MappedFont.@Nullable Advances simpleAdvances(COSDictionary dictionary) {
    COSArray widths = dictionary.getCOSArray(COSName.WIDTHS);
    return widths == null ? null : FontWidths.ofSimple(dictionary, widths);
  }

  /** Stands in where a content stream names no font that is there. */
  GlyphFont substitute() throws IOException {
    if (substitute == null) {
      COSDictionary helvetica = new COSDictionary();
      helvetica.setItem(COSName.TYPE, COSName.FONT);
      helvetica.setItem(COSName.SUBTYPE, COSName.TYPE1);
      helvetica.setName(COSName.BASE_FONT, "Helvetica");
      helvetica.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
      substitute = helvetica;
    }
    return of(substitute);
  }
}
