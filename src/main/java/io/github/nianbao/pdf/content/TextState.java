package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.syntax.Transform;
import org.jspecify.annotations.Nullable;

/** How text is shown, and where the next glyph lies: the text state and the open text object. */
public final class TextState {

  @Nullable GlyphFont font;
  public float fontSize;
  public float characterSpacing;
  public float wordSpacing;

  /** 1 where the text is as wide as its font. */
  public float horizontalScaling = 1;

  float leading;
  public float rise;

  /** Whether the insides of glyphs are painted. */
  public boolean filled = true;

  /** Whether the outlines of glyphs are painted. */
  public boolean stroked;

  /** Whether the outlines of glyphs become a part of the clipping path. */
  boolean clips;

  /** Box around the glyphs of the text object that do; null where there are none. */
  private @Nullable Box clip;

  /** From text space to the space of the stream; of use between BT and ET. */
  public final Transform matrix = new Transform();

  private final Transform lineMatrix = new Transform();
  private boolean open;

  /** Becomes as another is. */
  void set(TextState other) {
    font = other.font;
    fontSize = other.fontSize;
    characterSpacing = other.characterSpacing;
    wordSpacing = other.wordSpacing;
    horizontalScaling = other.horizontalScaling;
    leading = other.leading;
    rise = other.rise;
    filled = other.filled;
    stroked = other.stroked;
    clips = other.clips;
    clip = other.clip;
    matrix.set(other.matrix);
    lineMatrix.set(other.lineMatrix);
    open = other.open;
  }

  /** Text begins: at the origin of user space. */
  void begin() {
    open = true;
    matrix.set(1, 0, 0, 1, 0, 0);
    lineMatrix.set(1, 0, 0, 1, 0, 0);
  }

  /**
   * Text ends.
   *
   * @return box around its glyphs beside which nothing is seen from here on; null where none clips
   */
  @Nullable Box end() {
    open = false;
    Box around = clip;
    clip = null;
    return around;
  }

  /** Whether text has begun and not ended. */
  boolean isOpen() {
    return open;
  }

  /** A glyph is shown, which may become a part of the clipping path. */
  public void clipTo(Box glyph) {
    if (clips) {
      clip = clip == null ? glyph : clip.union(glyph);
    }
  }

  /** Begins a line at another place. */
  void place(Transform line) {
    matrix.set(line);
    lineMatrix.set(line);
  }

  /** Goes to the beginning of another line, which lies so far from that of the last. */
  void nextLine(float x, float y) {
    lineMatrix.translate(x, y);
    matrix.set(lineMatrix);
  }
}
