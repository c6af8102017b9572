package io.github.nianbao.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Which glyphs (CIDs) the codes of predefined encodings stand for. PDFBox looks through thousands
 * of ranges for each code, in every font anew; what it finds is kept here, for the encodings are
 * the same in all documents. Safe for use by several threads.
 */
final class PredefinedCids {

  private static final int CODES = 1 << 16;

  private static final Map<COSName, PredefinedCids> KNOWN = new ConcurrentHashMap<>();

  /** For each code its glyph and one more; 0 where nobody asked. Two threads may set the same. */
  private final int[] glyphs = new int[CODES];

  private PredefinedCids() {}

  /**
   * Those of an encoding.
   *
   * @param encoding a predefined one of codes of two bytes; there are few of them
   */
  static PredefinedCids of(COSName encoding) {
    return KNOWN.computeIfAbsent(encoding, name -> new PredefinedCids());
  }

  /** The glyph of a code of two bytes in a font of that encoding. */
  int glyph(int code, PDType0Font font) {
    int known = glyphs[code];
    if (known == 0) {
      known = font.codeToCID(code) + 1;
      glyphs[code] = known;
    }
    return known - 1;
  }
}
