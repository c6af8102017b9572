package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A font, as far as reading needs it: what its codes stand for, each looked up once. */
abstract class GlyphFont {

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
  record Code(
      String text,
      boolean plainDigit,
      float advanceX,
      float advanceY,
      float originX,
      float originY,
      FoldedRun.@Nullable Code folded) {

    /**
     * @param unicode what the font says it stands for; null where it does not say
     */
    static Code of(
        @Nullable String unicode, float advanceX, float advanceY, float originX, float originY) {
      return new Code(
          unicode == null ? Glyph.UNKNOWN : CharacterForms.plain(unicode),
          unicode != null && DoubtfulDigits.isDigit(unicode),
          advanceX,
          advanceY,
          originX,
          originY,
          null);
    }

    /** The same, with a suspicion. */
    Code suspected(FoldedRun.Code suspicion) {
      return new Code(text, plainDigit, advanceX, advanceY, originX, originY, suspicion);
    }
  }

  private final EmBox emBox;
  private final @Nullable Code[] lowCodes = new Code[256];
  private final Map<Integer, Code> codes = new HashMap<>();

  GlyphFont(EmBox emBox) {
    this.emBox = emBox;
  }

  /** Lower end of the em box over the baseline, in glyph space. */
  final double bottom() {
    return emBox.bottom();
  }

  /** Upper end of the em box over the baseline, in glyph space. */
  final double top() {
    return emBox.top();
  }

  /** What the font says of a code. */
  final Code code(int code) throws IOException {
    boolean low = code >= 0 && code < lowCodes.length;
    Code known = low ? lowCodes[code] : codes.get(code);
    if (known == null) {
      known = lookUp(code);
      if (low) {
        lowCodes[code] = known;
      } else {
        codes.put(code, known);
      }
    }
    return known;
  }

  /** Whether what it says of its codes can be trusted; false where parts of it are damaged. */
  abstract boolean isSound();

  /** Whether its writing mode is vertical. */
  abstract boolean isVertical();

  /** Reads the next code of a string. */
  abstract int readCode(InputStream string) throws IOException;

  abstract Code lookUp(int code) throws IOException;
}
