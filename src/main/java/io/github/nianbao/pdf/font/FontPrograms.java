package io.github.nianbao.pdf.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * The font programs embedded in a document. For one that is missing or damaged, PDFBox would search
 * the fonts of the whole system, keep a list of them in the home of the user, and go by what
 * happens to be installed; so it is made sure before that it need not.
 */
final class FontPrograms {

  static final List<COSName> KEYS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private static final COSName OPEN_TYPE = COSName.getPDFName("OpenType");
  private static final int PFB_MARKER = 0x80;
  private static final byte[] ENCRYPTED_PART = "eexec".getBytes(StandardCharsets.US_ASCII);

  private FontPrograms() {}

  /** Whether a simple font, or the font in a composite one, has a program. */
  static boolean isGiven(COSDictionary font) {
    return KEYS.stream().anyMatch(key -> stream(font, key) != null);
  }

  /** The program of the font in a composite one, where it consists of tables; else null. */
  static @Nullable COSStream tables(COSDictionary descendant) {
    COSStream trueType = stream(descendant, COSName.FONT_FILE2);
    COSStream other = stream(descendant, COSName.FONT_FILE3);
    return trueType == null
            && other != null
            && OPEN_TYPE.equals(other.getDictionaryObject(COSName.SUBTYPE))
        ? other
        : trueType;
  }

  /** Whether PDFBox can read the program of a simple font. */
  static boolean opensSimple(COSDictionary font) {
    if (COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
      return opens(stream(font, COSName.FONT_FILE2), FontPrograms::isTrueType);
    }
    COSStream compact = stream(font, COSName.FONT_FILE3);
    return compact == null
        ? opens(stream(font, COSName.FONT_FILE), FontPrograms::isType1)
        : opens(compact, program -> compact(program) instanceof CFFType1Font);
  }

  /** Whether PDFBox can read the program of the font in a composite one, whatever its type. */
  static boolean opensComposite(COSDictionary descendant) {
    return Stream.of(COSName.FONT_FILE2, COSName.FONT_FILE3, COSName.FONT_FILE)
        .flatMap(key -> Stream.ofNullable(stream(descendant, key)))
        .limit(1)
        .anyMatch(
            program ->
                opens(program, FontPrograms::isTrueType)
                    || opens(program, FontPrograms::isCompact));
  }

  private interface Trial {
    boolean succeeds(RandomAccessRead program) throws IOException;
  }

  private static boolean opens(@Nullable COSStream stream, Trial trial) {
    if (stream == null) {
      return false;
    }
    try (RandomAccessRead program = stream.createView()) {
      return trial.succeeds(program);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isTrueType(RandomAccessRead program) throws IOException {
    byte[] tag = new byte[4];
    int length = program.read(tag);
    program.seek(0);
    boolean open = length == 4 && "OTTO".equals(new String(tag, StandardCharsets.US_ASCII));
    TTFParser parser = open ? new OTFParser(true) : new TTFParser(true);
    try (TrueTypeFont font = parser.parse(program)) {
      return !(font instanceof OpenTypeFont outlines) || outlines.isSupportedOTF();
    }
  }

  private static boolean isType1(RandomAccessRead program) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(program.length())];
    program.readFully(bytes);
    if (bytes.length == 0) {
      return false;
    }
    if ((bytes[0] & 0xFF) == PFB_MARKER) {
      Type1Font font = Type1Font.createWithPFB(bytes);
      return font != null;
    }
    int clear = endOfClearPart(bytes);
    Type1Font font =
        Type1Font.createWithSegments(
            Arrays.copyOf(bytes, clear), Arrays.copyOfRange(bytes, clear, bytes.length));
    return font != null;
  }

  /** The lengths in the dictionary are wrong as often as not. */
  private static int endOfClearPart(byte[] bytes) throws IOException {
    for (int at = 0; at + ENCRYPTED_PART.length < bytes.length; at++) {
      int end = at + ENCRYPTED_PART.length;
      if (Arrays.equals(bytes, at, end, ENCRYPTED_PART, 0, ENCRYPTED_PART.length)) {
        while (end < bytes.length && Character.isWhitespace(bytes[end])) {
          end++;
        }
        return end;
      }
    }
    throw new IOException("no encrypted part");
  }

  private static boolean isCompact(RandomAccessRead program) throws IOException {
    return program.length() > 0 && program.peek() != '%' && compact(program) != null;
  }

  private static CFFFont compact(RandomAccessRead program) throws IOException {
    return new CFFParser().parse(program).get(0);
  }

  private static @Nullable COSStream stream(COSDictionary font, COSName key) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null && descriptor.getDictionaryObject(key) instanceof COSStream stream
        ? stream
        : null;
  }
}
