package io.github.nianbao.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the fonts of a document from page to page. PDFBox drops them after every page, and parsing
 * a Chinese font again is most of the time a page takes.
 */
final class KeptFonts extends DefaultResourceCache {

  /** Documents with thousands of fonts exist; beyond this many, fonts are dropped as usual. */
  private static final int LIMIT = 256;

  private final FontSlimmer slimmer;
  private final Set<COSObject> kept = new HashSet<>();

  KeptFonts(FontSlimmer slimmer) {
    this.slimmer = slimmer;
  }

  /** PDFBox asks here before it makes a font: the place to slim its dictionary. */
  @Override
  public @Nullable PDFont getFont(COSObject indirect) {
    PDFont font = super.getFont(indirect);
    if (font == null && indirect.getObject() instanceof COSDictionary dictionary) {
      slimmer.slim(dictionary);
    }
    return font;
  }

  @Override
  public @Nullable PDFont removeFont(COSObject indirect) {
    if (kept.contains(indirect) || kept.size() < LIMIT) {
      kept.add(indirect);
      return null;
    }
    return super.removeFont(indirect);
  }
}
