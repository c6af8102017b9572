package io.github.nianbao.pdf.font;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Takes the font programs out of fonts whose dictionary already says all that reading needs: the
 * characters and the widths. Parsing the programs is most of the time a page takes. A font without
 * a program that opens gets a stub too, with what else it needs: PDFBox would search the whole
 * system for a substitute.
 */
public class FontSlimmer {

  private static final int SYMBOLIC = 4;
  private static final int NONSYMBOLIC = 32;

  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, COSDictionary> originals = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable COSStream stub;

  public FontSlimmer(PDDocument document) {
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
    } else if (!COSName.TYPE3.equals(subtype)) {
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
    if (descendant == null) {
      return;
    }
    CidRanges.bound(descendant);
    boolean mapped = font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
    if (!mapped && FontPrograms.opensComposite(descendant)) {
      return;
    }
    if (mapped && FontPrograms.isGiven(descendant)) {
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
    if (!FontPrograms.opensSimple(font)) {
      SimpleFontData.complete(font);
      font.setItem(COSName.FONT_DESC, slimDescriptor(font, NONSYMBOLIC));
      font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    }
  }

  /** A copy: the original may belong to other fonts as well. */
  private COSDictionary slimDescriptor(COSDictionary font, int flags) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    COSDictionary slim = descriptor == null ? new COSDictionary() : new COSDictionary(descriptor);
    FontPrograms.KEYS.forEach(slim::removeItem);
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
}
