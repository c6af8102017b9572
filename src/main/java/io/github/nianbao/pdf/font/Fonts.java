package io.github.nianbao.pdf.font;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pdf.file.ContentStream;
import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.WordTable;
import io.github.nianbao.report.Limit;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document, each made once: PDFBox would make them again on every page, and parsing
 * a Chinese font is most of the time a page takes.
 */
public final class Fonts {

  /** Documents with thousands of fonts exist; beyond this many, a new page begins afresh. */
  private static final int MAXIMUM = 256;

  private final FontSlimmer slimmer;
  private final Unpacker unpacker;
  private final WordTable words = new WordTable();
  private final IdentityHashMap<COSBase, GlyphFont> fonts = new IdentityHashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final long limit;
  private @Nullable GlyphFont substitute;

  /**
   * @param limit how many fonts the document may have
   */
  public Fonts(FontSlimmer slimmer, Unpacker unpacker, long limit) {
    this.slimmer = slimmer;
    this.unpacker = unpacker;
    this.limit = limit;
  }

  /** A page begins: the place to drop fonts that are too many. */
  public void nextPage() {
    if (fonts.size() > MAXIMUM) {
      fonts.clear();
    }
  }

  /**
   * The font of a dictionary.
   *
   * @param dictionary the dictionary, or the object that holds it
   * @return null if there is no dictionary
   * @throws IOException if it is damaged
   * @throws LimitReached if it is one too many
   */
  public @Nullable GlyphFont of(@Nullable COSBase dictionary) throws IOException {
    if (dictionary == null) {
      return null;
    }
    GlyphFont font = fonts.get(dictionary);
    if (font == null) {
      if (seen.add(dictionary) && seen.size() > limit) {
        throw new LimitReached(Limit.FONTS, limit);
      }
      font = make(dictionary);
      if (font != null) {
        fonts.put(dictionary, font);
      }
    }
    return font;
  }

  private @Nullable GlyphFont make(COSBase source) throws IOException {
    COSDictionary dictionary = dictionary(source);
    if (dictionary == null) {
      return null;
    }
    GlyphFont font = mapped(dictionary);
    return font == null ? ofPdfBox(dictionary) : font;
  }

  private static @Nullable COSDictionary dictionary(COSBase source) {
    COSBase direct = source instanceof COSObject object ? object.getObject() : source;
    return direct instanceof COSDictionary dictionary ? dictionary : null;
  }

  private GlyphFont ofPdfBox(COSDictionary dictionary) throws IOException {
    return ofPdfBox(dictionary, isMapWhole(dictionary));
  }

  private GlyphFont ofPdfBox(COSDictionary dictionary, boolean sound) throws IOException {
    slimmer.slim(dictionary);
    return new PdfBoxFont(
        PDFontFactory.createFont(dictionary), slimmer.original(dictionary), sound);
  }

  /** Whether the map to Unicode, where a font has one, is there and can be unpacked to its end. */
  private boolean isMapWhole(COSDictionary font) {
    COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
    // A name stands for a predefined map.
    if (!font.containsKey(COSName.TO_UNICODE) || map instanceof COSName) {
      return true;
    }
    try (ContentStream content = ContentStream.of(map, unpacker)) {
      if (content.tooLong()) {
        throw unpacker.reached();
      }
      return content.whole();
    }
  }

  /** The map to Unicode of a font; null where there is none, or it is not whole, or empty. */
  private @Nullable ToUnicodeMap characters(COSDictionary font) {
    if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map)) {
      return null;
    }
    try (ContentStream content = ContentStream.of(map, unpacker)) {
      if (content.tooLong()) {
        throw unpacker.reached();
      }
      ToUnicodeMap characters =
          ToUnicodeMap.parse(new ContentLexer(content.bytes(), content.size(), words));
      return content.whole() && !characters.isEmpty() ? characters : null;
    }
  }

  /** The font, if its dictionary says what characters its codes are and how wide; else null. */
  private @Nullable GlyphFont mapped(COSDictionary dictionary) throws IOException {
    COSName subtype = dictionary.getCOSName(COSName.SUBTYPE);
    boolean composite = COSName.TYPE0.equals(subtype);
    if (!dictionary.containsKey(COSName.TO_UNICODE) || Procedures.haveFonts(dictionary)) {
      return null;
    }
    MappedFont.Advances advances =
        composite ? compositeAdvances(dictionary) : FontWidths.ofSimple(dictionary);
    if (advances == null) {
      return null;
    }
    ToUnicodeMap characters = characters(dictionary);
    if (characters == null) {
      return null;
    }
    return new MappedFont(
        characters,
        advances,
        composite,
        COSName.TYPE3.equals(subtype) ? EmBox.ofType3(dictionary) : EmBox.USUAL,
        new MapCheck(
            characters,
            dictionary,
            composite ? FontSlimmer.descendant(dictionary) : null,
            unpacker),
        composite ? NoteNames.NONE : NoteNames.of(dictionary),
        () -> ofPdfBox(dictionary, true));
  }

  private static MappedFont.@Nullable Advances compositeAdvances(COSDictionary dictionary) {
    COSDictionary descendant = FontSlimmer.descendant(dictionary);
    boolean codesAreGlyphs =
        COSName.IDENTITY_H.equals(dictionary.getDictionaryObject(COSName.ENCODING));
    return descendant != null && codesAreGlyphs ? FontWidths.ofGlyphs(descendant) : null;
  }

  /** Stands in where a content stream names no font that is there. */
  public GlyphFont substitute() throws IOException {
    if (substitute == null) {
      COSDictionary helvetica = new COSDictionary();
      helvetica.setItem(COSName.TYPE, COSName.FONT);
      helvetica.setItem(COSName.SUBTYPE, COSName.TYPE1);
      helvetica.setName(COSName.BASE_FONT, "Helvetica");
      helvetica.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
      substitute = ofPdfBox(helvetica, false);
    }
    return substitute;
  }
}
