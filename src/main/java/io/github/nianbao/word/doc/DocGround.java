package io.github.nianbao.word.doc;

import io.github.nianbao.flow.text.Light;
import java.util.List;
import org.apache.poi.hwpf.model.Colorref;
import org.jspecify.annotations.Nullable;

/**
 * What text stands in.
 *
 * @param light how light its ground is; not a number where that is not known
 * @param height in twentieths of a point, beyond which lines are cut off; 0 for none
 */
record DocGround(float light, int height) {

  /** Where nothing is said: the style of a table may say more. */
  static final DocGround UNKNOWN = new DocGround(Light.UNKNOWN, 0);

  /** The bytes of a shading: two colours, and the pattern. */
  static final int SHADING = 10;

  private static final int COLOUR = 4;

  /** Set in a colour that Word chooses. */
  private static final int AUTOMATIC = 0xFF000000;

  /**
   * What the cells of a row stand in.
   *
   * @param grounds how light that of each cell is
   */
  record Row(List<Float> grounds, int height) {

    /** One that does not end. */
    static final Row ENDLESS = new Row(List.of(), 0);

    DocGround cell(int index) {
      return index < grounds.size() ? new DocGround(grounds.get(index), height) : UNKNOWN;
    }
  }

  /**
   * The same with the shading that a run or a paragraph has of its own.
   *
   * @param said what it says in bytes
   * @param from where these begin
   * @param sprm the number of the property that is its shading
   */
  DocGround with(byte[] said, int from, int sprm) {
    byte[] own = DocSprms.operand(said, from, sprm);
    Float shaded = own == null ? null : shading(own, 1);
    return shaded == null ? this : new DocGround(shaded, height);
  }

  /** How light a shading is of the bytes from one on; null where there is none. */
  static @Nullable Float shading(byte[] bytes, int at) {
    if (at + SHADING > bytes.length) {
      return null;
    }
    float lines = light(bytes, at);
    float fill = light(bytes, at + COLOUR);
    return switch (bytes[at + 2 * COLOUR]) {
      case 0 -> Float.isNaN(fill) ? null : Float.valueOf(fill);
      case 1 -> Float.valueOf(Float.isNaN(lines) ? 0 : lines);
      default -> Float.valueOf(Light.UNKNOWN);
    };
  }

  private static float light(byte[] bytes, int at) {
    return bytes[at + COLOUR - 1] == 0
        ? Light.of(bytes[at] & 0xFF, bytes[at + 1] & 0xFF, bytes[at + 2] & 0xFF)
        : Light.UNKNOWN;
  }

  /** How light a colour is; not a number for one that Word chooses. */
  static float light(@Nullable Colorref colour) {
    int value = colour == null || colour.isEmpty() ? AUTOMATIC : colour.getValue();
    return (value & AUTOMATIC) != 0
        ? Light.UNKNOWN
        : Light.of(value & 0xFF, (value >> 8) & 0xFF, (value >> 16) & 0xFF);
  }
}
