package io.github.nianbao.flow.text;

/** How light colours are, from 0 for black to 1 for white; not a number for what is not known. */
public final class Light {

  /** Of paper. */
  public static final float WHITE = 1;

  /** Of a colour that is not known. */
  public static final float UNKNOWN = Float.NaN;

  /** With less contrast nobody sees what is written. */
  private static final float BARELY = 0.12f;

  /** With less, what is written is not meant to be read as the rest is. */
  private static final float FAINTLY = 0.2f;

  /** A marker that is darker may hide text. */
  private static final float DARK = 0.2f;

  private Light() {}

  /**
   * Whether a marker lies over text whose colour the program chooses by its ground alone.
   *
   * @param text how light it is
   * @param marker how light it is; less than 0, or not a number, for none
   */
  public static boolean hides(float text, float marker) {
    return Float.isNaN(text) && marker >= 0 && marker < DARK;
  }

  /**
   * Of a colour.
   *
   * @param red from 0 to 255, as the others
   */
  public static float of(int red, int green, int blue) {
    return (0.299f * red + 0.587f * green + 0.114f * blue) / 255;
  }

  /**
   * Whether text is seen on its ground.
   *
   * @param text how light it is; not a number for what the program chooses so that it is seen
   * @param ground how light it is; where that is not known, light text may be unseen
   */
  public static Look.Sight sight(float text, float ground) {
    if (Float.isNaN(text)) {
      return Look.Sight.SEEN;
    }
    if (Float.isNaN(ground)) {
      return WHITE - text < FAINTLY ? Look.Sight.DOUBTED : Look.Sight.SEEN;
    }
    float contrast = Math.abs(text - ground);
    if (contrast < BARELY) {
      return Look.Sight.UNSEEN;
    }
    return contrast < FAINTLY ? Look.Sight.DOUBTED : Look.Sight.SEEN;
  }
}
