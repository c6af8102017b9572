package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.font.GlyphFont;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Transform;
import java.util.Set;
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

  private static final Set<COSName> UNMIXED =
      Set.of(COSName.getPDFName("Normal"), COSName.getPDFName("Compatible"));

  /** From the space of the stream to the user space of the page. */
  public final Transform toUserSpace = new Transform();

  /** Box around the clipping path, on the displayed page. */
  public Box clip;

  /** Whether the clipping path is that box. */
  boolean clipIsBox = true;

  public float lineWidth = 1;
  float strokeAlpha = 1;
  float fillAlpha = 1;

  /** How light fills are, from 0 for black to 1 for white; not a number where nobody knows. */
  float fillLight;

  /** Whether fills are painted with a pattern, not with one colour. */
  public boolean fillPattern;

  /** Whether what is painted is mixed with what lies under it. */
  boolean blended;

  /** Whether a mask lets through only parts of what is painted. */
  boolean masked;

  /** How much is seen of the groups around. */
  float groupAlpha = 1;

  /** Whether one of them is mixed or masked. */
  boolean groupMixed;

  /** Whether it lies in a layer that is not shown. */
  boolean hidden;

  /** Of the colours of fills. */
  private ColourSpace fillSpace = ColourSpace.DEVICE;

  @Nullable GlyphFont font;
  public float fontSize;
  public float characterSpacing;
  public float wordSpacing;

  /** 1 where the text is as wide as its font. */
  public float horizontalScaling = 1;

  float leading;
  public float rise;

  /** Whether the insides of glyphs are painted. */
  public boolean textFilled = true;

  /** Whether the outlines of glyphs are painted. */
  public boolean textStroked;

  /** Whether the outlines of glyphs become a part of the clipping path. */
  boolean textClips;

  /** Box around the glyphs of the text object that do; null where there are none. */
  private @Nullable Box textClip;

  /** From text space to the space of the stream; of use between BT and ET. */
  public final Transform textMatrix = new Transform();

  final Transform textLineMatrix = new Transform();
  boolean inText;

  /**
   * Black, opaque, and clipped to a box of the displayed page.
   *
   * @param clip the box
   */
  public GraphicsState(Box clip) {
    this.clip = clip;
  }

  /**
   * Paints from here on with other colours.
   *
   * @param fillLight how light fills are, from 0 for black to 1 for white; not a number where
   *     nobody knows
   * @param fillPattern whether fills are painted with more than one colour
   * @param fillAlpha how much is seen of fills, from 0 to 1
   * @param strokeAlpha how much is seen of strokes, from 0 to 1
   */
  public void paintWith(float fillLight, boolean fillPattern, float fillAlpha, float strokeAlpha) {
    this.fillLight = fillLight;
    this.fillPattern = fillPattern;
    this.fillAlpha = fillAlpha;
    this.strokeAlpha = strokeAlpha;
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
    fillLight = other.fillLight;
    fillPattern = other.fillPattern;
    blended = other.blended;
    masked = other.masked;
    groupAlpha = other.groupAlpha;
    groupMixed = other.groupMixed;
    hidden = other.hidden;
    fillSpace = other.fillSpace;
    font = other.font;
    fontSize = other.fontSize;
    characterSpacing = other.characterSpacing;
    wordSpacing = other.wordSpacing;
    horizontalScaling = other.horizontalScaling;
    leading = other.leading;
    rise = other.rise;
    textFilled = other.textFilled;
    textStroked = other.textStroked;
    textClips = other.textClips;
    textClip = other.textClip;
    textMatrix.set(other.textMatrix);
    textLineMatrix.set(other.textLineMatrix);
    inText = other.inText;
  }

  /** Takes what a dictionary of parameters says, but for the font. */
  void set(COSDictionary parameters) {
    lineWidth = parameters.getFloat(COSName.LW, lineWidth);
    strokeAlpha = parameters.getFloat(COSName.CA, strokeAlpha);
    fillAlpha = parameters.getFloat(COSName.CA_NS, fillAlpha);
    if (parameters.containsKey(COSName.BM)) {
      blended = !isUnmixed(parameters.getDictionaryObject(COSName.BM));
    }
    if (parameters.containsKey(COSName.SMASK)) {
      masked = parameters.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
    }
  }

  private static boolean isUnmixed(@Nullable COSBase blendMode) {
    COSBase first =
        blendMode instanceof COSArray several && several.size() > 0
            ? several.getObject(0)
            : blendMode;
    return UNMIXED.contains(first);
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

  /** Fills are painted in a colour space, beginning with its black. */
  void fillSpace(ColourSpace space) {
    fillLight = 0;
    fillPattern = false;
    fillSpace = space;
  }

  /** Fills are painted in a colour of the space chosen before. */
  void fillColor(Operands components) {
    fillPattern = components.name() != null;
    fillLight = fillPattern ? ColourSpace.UNKNOWN : fillSpace.light(components);
  }

  /** How light fills are, from 0 for black to 1 for white; not a number where nobody knows. */
  public float fillLight() {
    return fillLight;
  }

  /** Whether fills are white. */
  public boolean fillsWhite() {
    return fillLight > WHITE;
  }

  /** Paints from here on as a group, of which the whole is painted as this state says. */
  void beginGroup() {
    groupAlpha *= fillAlpha;
    groupMixed |= blended || masked;
    strokeAlpha = 1;
    fillAlpha = 1;
    blended = false;
    masked = false;
  }

  /** Whether what is painted with the colour of fills is seen. */
  public boolean showsFill() {
    return fillSeen() > CLEAR;
  }

  /** Whether what is painted with the colour of strokes is seen. */
  public boolean showsStroke() {
    return !hidden && strokeAlpha * groupAlpha > CLEAR;
  }

  /** How much is seen of what is painted with the colour of fills, from 0 to 1. */
  public float fillSeen() {
    return hidden ? 0 : fillAlpha * groupAlpha;
  }

  /** Text begins: at the origin of user space. */
  void beginText() {
    inText = true;
    textMatrix.set(1, 0, 0, 1, 0, 0);
    textLineMatrix.set(1, 0, 0, 1, 0, 0);
  }

  /** Text ends: from here on nothing is seen beside the glyphs that clip. */
  void endText() {
    inText = false;
    if (textClip != null) {
      clipTo(textClip, false);
      textClip = null;
    }
  }

  /** A glyph is shown, which may become a part of the clipping path. */
  public void clipToText(Box glyph) {
    if (textClips) {
      textClip = textClip == null ? glyph : textClip.union(glyph);
    }
  }

  /** Whether the clipping path is a box. */
  public boolean isClippedToBox() {
    return clipIsBox;
  }

  void setTextMatrix(Transform matrix) {
    textMatrix.set(matrix);
    textLineMatrix.set(matrix);
  }

  /** Goes to the beginning of another line, which lies so far from that of the last. */
  void nextLine(float x, float y) {
    textLineMatrix.translate(x, y);
    textMatrix.set(textLineMatrix);
  }

  /**
   * Whether nothing is seen any more of what lies under a painted area, as far as it is painted.
   */
  public boolean isOpaque() {
    return fillSeen() > OPAQUE && !(blended || masked || groupMixed);
  }

  /** Whether nothing is seen any more of what lies under a stroked line. */
  public boolean strokeIsOpaque() {
    return !hidden && strokeAlpha * groupAlpha > OPAQUE && !(blended || masked || groupMixed);
  }

  /** Whether all of a painted area that lies in the box of the clipping path is opaque. */
  public boolean covers() {
    return isOpaque() && !fillPattern && clipIsBox;
  }
}
