package io.github.nianbao.pdf.font;

import io.github.nianbao.pdf.syntax.Transform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The widths a font dictionary gives (ISO 32000-1, 9.2.4 and 9.7.4.3), in ems. */
final class FontWidths {

  private static final float PER_EM = 1000;

  private FontWidths() {}

  /**
   * A width for codes from the first to the last.
   *
   * @param place how many widths were given code by code before it
   */
  private record Range(int first, int last, float width, int place) {}

  /** The widths in the dictionary of a font with codes of one byte; null where it has none. */
  static float @Nullable [] given(COSDictionary font) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    return widths == null ? null : widths.toFloatArray();
  }

  /**
   * Of a font with codes of one byte; {@link Float#NaN} where only the font program says.
   *
   * @return null where the dictionary gives no widths
   */
  static MappedFont.@Nullable Advances ofSimple(COSDictionary font) {
    float[] all = given(font);
    if (all == null) {
      return null;
    }
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
      Transform matrix = matrixOfType3(font);
      for (int i = 0; i < all.length; i++) {
        all[i] = all[i] * matrix.a + matrix.e;
      }
    } else {
      for (int i = 0; i < all.length; i++) {
        all[i] /= PER_EM;
      }
    }
    return code -> code >= first && code - first < all.length ? all[code - first] : Float.NaN;
  }

  /** The matrix of a type 3 font, that of other fonts where it gives none. */
  static Transform matrixOfType3(COSDictionary font) {
    COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
    return matrix == null
        ? new Transform().set(1 / PER_EM, 0, 0, 1 / PER_EM, 0, 0)
        : Transform.of(matrix);
  }

  /**
   * Of the glyphs of a composite font.
   *
   * @param descendant the font in the composite font
   */
  static MappedFont.Advances ofGlyphs(COSDictionary descendant) {
    Widths widths = new Widths();
    List<Range> ranges = new ArrayList<>();
    COSArray array = descendant.getCOSArray(COSName.W);
    int size = array == null ? 0 : array.size();
    for (int i = 0; array != null && i + 1 < size; ) {
      COSBase first = array.getObject(i++);
      if (!(first instanceof COSNumber from)) {
        continue;
      }
      COSBase next = array.getObject(i++);
      if (next instanceof COSArray list) {
        for (int k = 0; k < list.size(); k++) {
          if (list.getObject(k) instanceof COSNumber width) {
            widths.add(from.intValue() + k, width.floatValue() / PER_EM);
          }
        }
      } else if (i < size && next instanceof COSNumber to) {
        if (array.getObject(i++) instanceof COSNumber width) {
          float own = width.floatValue() / PER_EM;
          ranges.add(new Range(from.intValue(), to.intValue(), own, widths.count));
        }
      }
    }
    widths.sort();
    float usual = descendant.getFloat(COSName.DW, PER_EM) / PER_EM;
    return code -> width(code, widths, ranges, usual);
  }

  /** Of a code that is given several times, the last counts. */
  private static float width(int code, Widths widths, List<Range> ranges, float usual) {
    int place = widths.place(code);
    for (int i = ranges.size() - 1; i >= 0 && ranges.get(i).place > place; i--) {
      Range range = ranges.get(i);
      if (code >= range.first && code <= range.last) {
        return range.width;
      }
    }
    return place < 0 ? usual : widths.widths[place];
  }

  /** Widths given code by code. */
  private static final class Widths {
    private int[] codes = new int[64];
    private float[] widths = new float[64];
    private int count;
    private SortedCodes sorted = new SortedCodes(codes, 0);

    void add(int code, float width) {
      if (count == widths.length) {
        codes = Arrays.copyOf(codes, 2 * count);
        widths = Arrays.copyOf(widths, 2 * count);
      }
      codes[count] = code;
      widths[count++] = width;
    }

    /** All are there. */
    void sort() {
      sorted = new SortedCodes(codes, count);
    }

    /** Where the last width of a code lies; -1 for none. */
    int place(int code) {
      int at = sorted.upTo(code);
      return at >= 0 && sorted.code(at) == code ? sorted.place(at) : -1;
    }
  }
}
