package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.syntax.Transform;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The graphics state of a content stream, as far as it matters to glyphs and rulings. */
public final class GraphicsState {

  /** Paint with more alpha than this hides what lies under it. */
  private static final float OPAQUE = 0.99f;

  /** What is lighter than this is white. */
  private static final float WHITE = 0.99f;

  /** Paint with less alpha than this is not seen. */
  private static final float CLEAR = 0.01f;

  /** How what is painted is mixed with what lies under it. */
  private enum Mixing {
    /** Not at all. */
    NONE,
    /** It comes out as dark as either, so that dark paint looks as it is painted. */
    DARKER,
    /** In a way that may make anything of it. */
    OTHER
  }

  private static final Map<COSName, Mixing> MIXINGS =
      Map.of(
          COSName.getPDFName("Normal"), Mixing.NONE,
          COSName.getPDFName("Compatible"), Mixing.NONE,
          COSName.getPDFName("Multiply"), Mixing.DARKER,
          COSName.getPDFName("Darken"), Mixing.DARKER,
          COSName.getPDFName("ColorBurn"), Mixing.DARKER);

  /** From the space of the stream to the user space of the page. */
  public final Transform toUserSpace = new Transform();

  /** Box around the clipping path, on the displayed page. */
  public Box clip;

  /** Whether the clipping path is that box. */
  boolean clipIsBox = true;

  public float lineWidth = 1;
  float strokeAlpha = 1;
  float fillAlpha = 1;

  final PaintColour fill = new PaintColour();
  final PaintColour stroke = new PaintColour();

  private Mixing mixing = Mixing.NONE;

  /** Whether a mask lets through only parts of what is painted. */
  boolean masked;

  /** How much is seen of the groups around. */
  float groupAlpha = 1;

  /** How the groups around are mixed, and whether one is masked. */
  private Mixing groupMixing = Mixing.NONE;

  private boolean groupMasked;

  /** Whether it lies in a layer that is not shown. */
  boolean hidden;

  public final TextState text = new TextState();

  /**
   * Black, opaque, and clipped to a box of the displayed page.
   *
   * @param clip the box
   */
  public GraphicsState(Box clip) {
    this.clip = clip;
  }

  /**
   * Fills from here on with another colour.
   *
   * @param light how light it is, from 0 for black to 1 for white; not a number where nobody knows
   * @param pattern whether it is more than one colour
   * @param alpha how much is seen of it, from 0 to 1
   */
  public void fillWith(float light, boolean pattern, float alpha) {
    fill.light = light;
    fill.pattern = pattern;
    fillAlpha = alpha;
  }

  /** The same of strokes. */
  public void strokeWith(float light, boolean pattern, float alpha) {
    stroke.light = light;
    stroke.pattern = pattern;
    strokeAlpha = alpha;
  }

  /** Paints from here on in a layer that is not shown. */
  public void hide() {
    hidden = true;
  }

  /** Becomes as another is. */
  void set(GraphicsState other) {
    clip = other.clip;
    clipIsBox = other.clipIsBox;
    toUserSpace.set(other.toUserSpace);
    lineWidth = other.lineWidth;
    strokeAlpha = other.strokeAlpha;
    fillAlpha = other.fillAlpha;
    fill.set(other.fill);
    stroke.set(other.stroke);
    mixing = other.mixing;
    masked = other.masked;
    groupAlpha = other.groupAlpha;
    groupMixing = other.groupMixing;
    groupMasked = other.groupMasked;
    hidden = other.hidden;
    text.set(other.text);
  }

  /** Takes what a dictionary of parameters says, but for the font. */
  void set(COSDictionary parameters) {
    lineWidth = parameters.getFloat(COSName.LW, lineWidth);
    strokeAlpha = parameters.getFloat(COSName.CA, strokeAlpha);
    fillAlpha = parameters.getFloat(COSName.CA_NS, fillAlpha);
    if (parameters.containsKey(COSName.BM)) {
      mixing = mixing(parameters.getDictionaryObject(COSName.BM));
    }
    if (parameters.containsKey(COSName.SMASK)) {
      masked = parameters.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
    }
  }

  private static Mixing mixing(@Nullable COSBase blendMode) {
    COSBase first =
        blendMode instanceof COSArray several && several.size() > 0
            ? several.getObject(0)
            : blendMode;
    return first instanceof COSName name ? MIXINGS.getOrDefault(name, Mixing.OTHER) : Mixing.OTHER;
  }

  /**
   * Clips to a box of the displayed page.
   *
   * @param exactly whether the clipping path is that box, and not only within it
   */
  public void clipTo(Box box, boolean exactly) {
    clipIsBox &= exactly;
    Box seen = Boxes.intersection(clip, box);
    // Nothing is seen any more; a box beside the page says so.
    clip = seen == null ? new Box(-1, -1, -1, -1) : seen;
  }

  /** How light fills are, from 0 for black to 1 for white; not a number where nobody knows. */
  public float fillLight() {
    return fill.light;
  }

  /** The same of strokes. */
  public float strokeLight() {
    return stroke.light;
  }

  /** Whether fills are painted with a pattern, not with one colour. */
  public boolean fillsWithPattern() {
    return fill.pattern;
  }

  /** Whether fills are white. */
  public boolean fillsWhite() {
    return fill.light > WHITE;
  }

  /** Paints from here on as a group, of which the whole is painted as this state says. */
  void beginGroup() {
    groupAlpha *= fillAlpha;
    groupMixing = groupMixing.compareTo(mixing) > 0 ? groupMixing : mixing;
    groupMasked |= masked;
    strokeAlpha = 1;
    fillAlpha = 1;
    mixing = Mixing.NONE;
    masked = false;
  }

  /** Whether what is painted with the colour of fills is seen. */
  public boolean showsFill() {
    return fillSeen() > CLEAR;
  }

  /** Whether what is painted with the colour of strokes is seen. */
  public boolean showsStroke() {
    return strokeSeen() > CLEAR;
  }

  /** How much is seen of what is painted with the colour of strokes, from 0 to 1. */
  public float strokeSeen() {
    return hidden ? 0 : strokeAlpha * groupAlpha;
  }

  /** How much is seen of what is painted with the colour of fills, from 0 to 1. */
  public float fillSeen() {
    return hidden ? 0 : fillAlpha * groupAlpha;
  }

  /** Text ends: from here on nothing is seen beside the glyphs that clip. */
  void endText() {
    Box seen = text.end();
    if (seen != null) {
      clipTo(seen, false);
    }
  }

  /** Whether the clipping path is a box. */
  public boolean isClippedToBox() {
    return clipIsBox;
  }

  /**
   * Whether nothing is seen any more of what lies under a painted area, as far as it is painted.
   */
  public boolean isOpaque() {
    return fillSeen() > OPAQUE && isUnmixed();
  }

  /** Whether nothing is seen any more of what lies under a stroked line. */
  public boolean strokeIsOpaque() {
    return strokeSeen() > OPAQUE && isUnmixed();
  }

  private boolean isUnmixed() {
    return mixing == Mixing.NONE && groupMixing == Mixing.NONE && !(masked || groupMasked);
  }

  /**
   * Whether what lies under what is filled may look otherwise than it was painted, or is not seen
   * at all.
   *
   * @param contrast that it needs to be read as the rest is, from 0 to 1
   */
  public boolean veils(float contrast) {
    return showsFill() && (!looksAsPainted() || (isUnmixed() && fillSeen() > 1 - contrast));
  }

  /** Whether what is painted in a dark colour is seen as it is painted. */
  public boolean looksAsPainted() {
    return mixing != Mixing.OTHER && groupMixing != Mixing.OTHER && !(masked || groupMasked);
  }

  /** Whether all of a painted area that lies in the box of the clipping path is opaque. */
  public boolean covers() {
    return isOpaque() && !fill.pattern && clipIsBox;
  }
}
