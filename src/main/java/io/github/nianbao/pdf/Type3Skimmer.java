package io.github.nianbao.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the dictionaries of type 3 fonts what a {@link MappedFont} needs, and nothing else.
 * Browsers write a hundred such fonts into a document, each with hundreds of names of glyphs, and
 * making objects of them all is most of the time such a document takes.
 */
final class Type3Skimmer extends ObjectScanner {

  private final COSDocument document;

  Type3Skimmer(byte[] file, COSDocument document) {
    super(file, document);
    this.document = document;
  }

  /** What a type 3 font says, but for its glyphs. */
  static final class Skimmed {
    private final COSDictionary dictionary;
    private final float[] widths;

    private Skimmed(COSDictionary dictionary, float[] widths) {
      this.dictionary = dictionary;
      this.widths = widths;
    }

    /** Its dictionary without the widths. */
    COSDictionary dictionary() {
      return dictionary;
    }

    /** The widths as they stand in its dictionary. Not to be changed. */
    float[] widths() {
      return widths;
    }
  }

  /**
   * Reads a type 3 font.
   *
   * @return null for other objects, and for those not written as plainly as most are
   */
  @Nullable Skimmed skim(COSObjectKey key) {
    if (!begin(key)) {
      return null;
    }
    COSDictionary font = new COSDictionary();
    float[] widths = null;
    while (next() == '/') {
      String name = name();
      switch (name) {
        case "Subtype" -> {
          if (next() != '/' || !name().equals("Type3")) {
            return null;
          }
          font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        }
        case "FirstChar" -> takeFirst(font);
        case "Widths" -> widths = numbers();
        case "FontMatrix" -> take(font, COSName.FONT_MATRIX, array(numbers()));
        case "FontBBox" -> take(font, COSName.FONT_BBOX, array(numbers()));
        case "ToUnicode" -> take(font, COSName.TO_UNICODE, reference());
        default -> skipValue();
      }
    }
    return font.size() == 5 && widths != null && next() == '>' ? new Skimmed(font, widths) : null;
  }

  /** What is written another way is not taken, so that the dictionary is found incomplete. */
  private static void take(COSDictionary font, COSName name, @Nullable COSBase value) {
    if (value != null) {
      font.setItem(name, value);
    }
  }

  private void takeFirst(COSDictionary font) {
    if (isNumber(next())) {
      font.setItem(COSName.FIRST_CHAR, new COSFloat(number()));
    }
  }

  private static boolean isNumber(int first) {
    return (first >= '0' && first <= '9') || first == '-' || first == '.';
  }

  private float number() {
    int from = at;
    at = Numbers.end(file, at, file.length);
    return Numbers.value(file, from, at);
  }

  private float @Nullable [] numbers() {
    if (next() != '[') {
      return null;
    }
    at++;
    float[] numbers = new float[64];
    int count = 0;
    while (isNumber(next())) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number();
    }
    if (next() != ']') {
      return null;
    }
    at++;
    return Arrays.copyOf(numbers, count);
  }

  private static @Nullable COSArray array(float @Nullable [] numbers) {
    if (numbers == null) {
      return null;
    }
    COSArray array = new COSArray();
    array.setFloatArray(numbers);
    return array;
  }

  private @Nullable COSBase reference() {
    long number = integer();
    long generation = integer();
    return number >= 0 && generation >= 0 && skipWord("R")
        ? document.getObjectFromPool(new COSObjectKey(number, (int) generation))
        : null;
  }

  /** Skips to the next name, or to the end of the dictionary. */
  private void skipValue() {
    if (next() == '/') {
      at++;
    }
    byte[] bytes = file;
    int depth = 0;
    for (int here = at; here < bytes.length; here++) {
      int c = bytes[here];
      if (depth == 0 && (c == '/' || c == '>')) {
        at = here;
        return;
      }
      if (c == '(' || c == '%') {
        break;
      }
      if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']' || c == '>') {
        depth--;
      }
    }
    // Strings and comments may hold anything; PDFBox is to read this one.
    at = bytes.length;
  }
}
