package io.github.nianbao.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the fonts of a document from page to page. PDFBox drops them after every page, and parsing a
 * Chinese font again is most of the time a page takes.
 */
final class KeptFonts extends DefaultResourceCache {

  /** Documents with thousands of fonts exist; beyond this many, fonts are dropped as usual. */
  private static final int LIMIT = 64;

  private final Set<COSObject> kept = new HashSet<>();

  @Override
  public @Nullable PDFont removeFont(COSObject indirect) {
    if (kept.contains(indirect) || kept.size() < LIMIT) {
      kept.add(indirect);
      return null;
    }
    return super.removeFont(indirect);
  }
}
