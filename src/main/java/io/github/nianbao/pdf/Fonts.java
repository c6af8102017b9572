package io.github.nianbao.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
  private final Map<COSDictionary, GlyphFont> fonts = new IdentityHashMap<>();
  private @Nullable COSDictionary substitute;

  Fonts(FontSlimmer slimmer) {
    this.slimmer = slimmer;
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
      slimmer.slim(dictionary);
      font = new GlyphFont(PDFontFactory.createFont(dictionary), slimmer.original(dictionary));
      fonts.put(dictionary, font);
    }
    return font;
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
