package io.github.nianbao.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A font whose dictionary says all that reading needs: the characters and the widths. Its program
 * is not looked at, and PDFBox makes no font of it, which would be much of the time a page takes.
 */
final class MappedFont extends GlyphFont {

  private final ToUnicodeMap characters;
  private final Advances advances;
  private final boolean twoBytes;
  private final MapCheck check;
  private final Remainder remainder;
  private @Nullable GlyphFont other;

  /** Makes the font that is asked for what the dictionary does not say. */
  interface Remainder {
    GlyphFont font() throws IOException;
  }

  /** How far the pen moves. */
  interface Advances {
    /** In ems; {@link Float#NaN} where only the font program says. */
    float of(int code);
  }

  /**
   * @param twoBytes whether codes have two bytes, not one
   * @param check of the characters
   * @param notes the glyphs that are signs of notes by their names
   */
  MappedFont(
      ToUnicodeMap characters,
      Advances advances,
      boolean twoBytes,
      EmBox emBox,
      MapCheck check,
      NoteNames notes,
      Remainder remainder) {
    super(emBox, false, notes);
    this.characters = characters;
    this.advances = advances;
    this.twoBytes = twoBytes;
    this.check = check;
    this.remainder = remainder;
  }

  @Override
  public boolean isSound() {
    return true;
  }

  @Override
  public int readCode(InputStream string) throws IOException {
    return twoBytes ? readTwoBytes(string) : string.read();
  }

  @Override
  Code lookUp(int code) throws IOException {
    FoldedRun suspect = FoldedRun.of(characters, code);
    int first = suspect == null ? -1 : suspect.between();
    String text =
        suspect == null || first < 0
            ? characters.text(code)
            : Character.toString(first + code - suspect.first());
    float advance = advances.of(code);
    if (Float.isNaN(advance) || (text == null && !twoBytes)) {
      Code rest = other().lookUp(code);
      if (text == null) {
        return rest;
      }
      advance = rest.advanceX();
    }
    Code known = Code.of(text, advance, 0, 0, 0);
    if (text != null && check.contradicts(code, known.text(), advance)) {
      return Code.of(null, advance, 0, 0, 0);
    }
    return suspect == null || first >= 0
        ? known
        : known.suspected(new FoldedRun.Code(suspect, code - suspect.first()));
  }

  private GlyphFont other() throws IOException {
    if (other == null) {
      other = remainder.font();
    }
    return other;
  }
}
