package io.github.nianbao.pdf.font;

import io.github.nianbao.page.Glyph;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A font, as far as reading needs it: what its codes stand for, each looked up once. */
public abstract class GlyphFont {

  /**
   * What a font says of a code.
   *
   * @param text the plain form, as {@link CharacterForms#plain} gives it
   * @param plainDigit whether the font itself says that it is one of 0 to 9, not a full-width form
   * @param advanceX how far the pen moves, in ems; 0 in vertical fonts
   * @param advanceY how far the pen of a vertical font moves, in ems
   * @param originX where a vertical font has the horizontal origin, seen from its own, in ems
   * @param originY the same upwards
   * @param folded null unless the character may be a folded one
   */
  public record Code(
      String text,
      boolean plainDigit,
      float advanceX,
      float advanceY,
      float originX,
      float originY,
      FoldedRun.@Nullable Code folded) {

    /**
     * A code as the font gives it.
     *
     * @param unicode what the font says it stands for; null where it does not say
     */
    public static Code of(
        @Nullable String unicode, float advanceX, float advanceY, float originX, float originY) {
      return new Code(
          unicode == null ? Glyph.UNKNOWN : CharacterForms.plain(unicode),
          unicode != null && CharacterForms.isDigit(unicode),
          advanceX,
          advanceY,
          originX,
          originY,
          null);
    }

    /** The same as the sign of a note, where it is taken for a digit or not known. */
    Code noted(NoteNames notes, int code) {
      if (!CharacterForms.isDigit(text) && !text.equals(Glyph.UNKNOWN)) {
        return this;
      }
      String note = notes.sign(code);
      note = note == null && notes.areSymbols() ? Glyph.UNKNOWN : note;
      return note == null
          ? this
          : new Code(note, false, advanceX, advanceY, originX, originY, folded);
    }

    /** The same, with a suspicion. */
    Code suspected(FoldedRun.Code suspicion) {
      return new Code(text, plainDigit, advanceX, advanceY, originX, originY, suspicion);
    }
  }

  /** A power of two. */
  private static final int MINIMUM_SIZE = 64;

  private final EmBox emBox;
  private final boolean vertical;

  /** The glyphs that are signs of notes by their names. */
  private final NoteNames notes;

  // What is known: each code lies, with what the font says of it, at the first free place from
  // its own on. There are always free ones.
  private int[] keys = new int[MINIMUM_SIZE];
  private @Nullable Code[] codes = new Code[MINIMUM_SIZE];
  private int count;

  /**
   * @param vertical whether its writing mode is vertical
   * @param notes the glyphs that are signs of notes by their names
   */
  GlyphFont(EmBox emBox, boolean vertical, NoteNames notes) {
    this.notes = notes;
    this.emBox = emBox;
    this.vertical = vertical;
  }

  /** Where its em box lies. */
  public final EmBox emBox() {
    return emBox;
  }

  /** What the font says of a code. */
  public final Code code(int code) throws IOException {
    Code known = codes[place(code)];
    if (known == null) {
      known = lookUp(code).noted(notes, code);
      if (++count > codes.length / 2) {
        grow();
      }
      int place = place(code);
      keys[place] = code;
      codes[place] = known;
    }
    return known;
  }

  /** Where a code lies, or would lie. */
  private int place(int code) {
    int hash = code * 0x9E37_79B9;
    int place = (hash ^ (hash >>> 16)) & (codes.length - 1);
    while (codes[place] != null && keys[place] != code) {
      place = (place + 1) & (codes.length - 1);
    }
    return place;
  }

  private void grow() {
    int[] oldKeys = keys;
    @Nullable Code[] oldCodes = codes;
    keys = new int[2 * oldKeys.length];
    codes = new Code[keys.length];
    for (int i = 0; i < oldCodes.length; i++) {
      if (oldCodes[i] != null) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        codes[place] = oldCodes[i];
      }
    }
  }

  /** Whether what it says of its codes can be trusted; false where parts of it are damaged. */
  public abstract boolean isSound();

  /** Whether its writing mode is vertical. */
  public final boolean isVertical() {
    return vertical;
  }

  /** Reads the next code of a string. */
  public abstract int readCode(InputStream string) throws IOException;

  /** Reads a code of two bytes; one that the end of the string cuts goes on with a zero. */
  static int readTwoBytes(InputStream string) throws IOException {
    int high = string.read();
    return (high << 8) | Math.max(0, string.read());
  }

  abstract Code lookUp(int code) throws IOException;
}
