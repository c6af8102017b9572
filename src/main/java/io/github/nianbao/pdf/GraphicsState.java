package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import org.jspecify.annotations.Nullable;

/** The graphics state of a content stream, as far as it matters to glyphs and rulings. */
final class GraphicsState {

  /** From the space of the stream to the user space of the page. */
  final Transform toUserSpace = new Transform();

  /** Box around the clipping path, on the displayed page. */
  Box clip;

  float lineWidth = 1;
  float strokeAlpha = 1;
  float fillAlpha = 1;
  boolean fillWhite;

  /** Whether the most of each colour component of fills is light, not ink. */
  boolean fillSpaceOfLight = true;

  @Nullable GlyphFont font;
  float fontSize;
  float characterSpacing;
  float wordSpacing;

  /** 1 where the text is as wide as its font. */
  float horizontalScaling = 1;

  float leading;
  float rise;
  boolean invisibleText;

  /** From text space to the space of the stream; of use between BT and ET. */
  final Transform textMatrix = new Transform();

  final Transform textLineMatrix = new Transform();
  boolean inText;

  GraphicsState(Box clip) {
    this.clip = clip;
  }

  /** Becomes as another is. */
  void set(GraphicsState other) {
    clip = other.clip;
    toUserSpace.set(other.toUserSpace);
    lineWidth = other.lineWidth;
    strokeAlpha = other.strokeAlpha;
    fillAlpha = other.fillAlpha;
    fillWhite = other.fillWhite;
    fillSpaceOfLight = other.fillSpaceOfLight;
    font = other.font;
    fontSize = other.fontSize;
    characterSpacing = other.characterSpacing;
    wordSpacing = other.wordSpacing;
    horizontalScaling = other.horizontalScaling;
    leading = other.leading;
    rise = other.rise;
    invisibleText = other.invisibleText;
    textMatrix.set(other.textMatrix);
    textLineMatrix.set(other.textLineMatrix);
    inText = other.inText;
  }

  /** Clips to a box of the displayed page. */
  void clipTo(Box box) {
    Box seen = Boxes.intersection(clip, box);
    // Nothing is seen any more; a box beside the page says so.
    clip = seen == null ? new Box(-1, -1, -1, -1) : seen;
  }

  /**
   * Fills are painted in a colour space, beginning with its black.
   *
   * @param ofLight false where components are amounts of ink, indexes or patterns
   */
  void fillSpace(boolean ofLight) {
    fillWhite = false;
    fillSpaceOfLight = ofLight;
  }

  /** Fills are painted in a colour of the space chosen before. */
  void fillColor(Operands components) {
    fillWhite = fillSpaceOfLight && isWhite(components);
  }

  /** One or three components are light, four are ink. */
  private static boolean isWhite(Operands components) {
    int count = components.numberCount();
    if (count != 1 && count != 3 && count != 4) {
      return false;
    }
    double white = count == 4 ? 0 : 1;
    for (int i = 0; i < count; i++) {
      if (Math.abs(components.number(i) - white) > 0.01) {
        return false;
      }
    }
    return true;
  }
}
