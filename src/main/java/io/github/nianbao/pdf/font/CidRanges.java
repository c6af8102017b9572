package io.github.nianbao.pdf.font;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The ranges of characters in the widths of a composite font (ISO 32000-1, 9.7.4.3). PDFBox writes
 * down the width of every character of a range, and one digit too many makes that endless.
 */
final class CidRanges {

  /** So many characters can a font have. */
  private static final int CHARACTERS = 0x10000;

  private CidRanges() {}

  /**
   * Ends, in place, the ranges where the characters end, and empties those that come after as many
   * as there are characters.
   *
   * @param descendant the font in a composite font
   */
  static void bound(COSDictionary descendant) {
    COSArray widths = descendant.getCOSArray(COSName.W);
    int left = CHARACTERS;
    int at = 0;
    while (widths != null && at < widths.size() - 1) {
      COSBase first = widths.getObject(at++);
      if (first instanceof COSNumber from && !(widths.getObject(at++) instanceof COSArray)) {
        if (at < widths.size() && widths.getObject(at - 1) instanceof COSNumber to) {
          int start = Math.max(from.intValue(), 0);
          int end = Math.min(Math.min(to.intValue(), CHARACTERS - 1), start + left - 1);
          widths.set(at - 2, COSInteger.get(start));
          widths.set(at - 1, COSInteger.get(end));
          left -= Math.max(0, end - start + 1);
        }
        at++;
      }
    }
  }
}
