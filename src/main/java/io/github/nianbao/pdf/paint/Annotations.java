package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Appearance;
import io.github.nianbao.pdf.syntax.Transform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What lies on a page over its content: fields of a form, notes and stamps, drawn as they say
 * themselves (ISO 32000-1, 12.5.5). A reader sees it as part of the page.
 */
public final class Annotations {

  private static final COSName NEED_APPEARANCES = COSName.getPDFName("NeedAppearances");
  private static final COSName CARET = COSName.getPDFName("Caret");
  private static final Set<String> OF_TEXT = Set.of("Tx", "Ch");

  /** Notes that viewers draw as their dictionary says where the file does not. */
  private static final Set<String> DRAWN =
      Set.of(
          "Square",
          "Circle",
          "Line",
          "Polygon",
          "PolyLine",
          "Ink",
          "Highlight",
          "Underline",
          "StrikeOut",
          "Squiggly",
          "Caret");

  // Flags of an annotation (ISO 32000-1, table 165).
  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;

  /** How deep fields may be nested. */
  private static final int MAXIMUM_DEPTH = 32;

  private final List<Appearance> drawn = new ArrayList<>();
  private final List<COSArray> marks = new ArrayList<>();
  private boolean whole = true;

  /**
   * @param page whose annotations they are
   * @param layers of its document
   * @param form the fields of the document; null where it has none
   */
  public Annotations(COSDictionary page, Layers layers, @Nullable COSDictionary form) {
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    boolean stale = form != null && form.getBoolean(NEED_APPEARANCES, false);
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary annotation
          && (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0
          && !layers.hide(annotation.getItem(COSName.OC))) {
        add(annotation, stale);
      }
    }
  }

  /** In the order in which they lie over one another. */
  public List<Appearance> drawn() {
    return drawn;
  }

  /** The rectangles of those that mark a place where text is to be put in. */
  public List<COSArray> marks() {
    return marks;
  }

  /** Whether none shows a text that the file does not draw but leaves to the viewer. */
  public boolean areWhole() {
    return whole;
  }

  private void add(COSDictionary annotation, boolean stale) {
    COSName kind = annotation.getCOSName(COSName.SUBTYPE);
    boolean field = COSName.WIDGET.equals(kind);
    if (COSName.getPDFName("Popup").equals(kind)) {
      return;
    }
    COSArray rectangle = annotation.getCOSArray(COSName.RECT);
    if (rectangle != null && CARET.equals(kind)) {
      marks.add(rectangle);
    }
    COSStream appearance = appearance(annotation);
    if (appearance == null && kind != null && DRAWN.contains(kind.getName())) {
      appearance = drawn(annotation);
    }
    boolean says =
        field
            ? isText(annotation) && !isBlank(inherited(annotation, COSName.V))
            : COSName.getPDFName("FreeText").equals(kind)
                && !isBlank(annotation.getDictionaryObject(COSName.CONTENTS));
    whole &= !says || (appearance != null && !(field && stale));
    if (appearance != null) {
      Transform way = way(appearance, annotation.getCOSArray(COSName.RECT));
      if (way != null) {
        drawn.add(new Appearance(appearance, way));
      }
    }
  }

  private static @Nullable COSStream appearance(COSDictionary annotation) {
    COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
    COSBase usual = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
    if (usual instanceof COSDictionary states && !(usual instanceof COSStream)) {
      COSName state = annotation.getCOSName(COSName.AS);
      usual = state == null ? null : states.getDictionaryObject(state);
    }
    return usual instanceof COSStream stream ? stream : null;
  }

  private @Nullable COSStream drawn(COSDictionary annotation) {
    try {
      PDAnnotation.createAnnotation(annotation).constructAppearances();
    } catch (IOException | RuntimeException e) {
      whole = false;
    }
    return appearance(annotation);
  }

  private static boolean isText(COSDictionary field) {
    return inherited(field, COSName.FT) instanceof COSName type && OF_TEXT.contains(type.getName());
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; at != null && i < MAXIMUM_DEPTH; i++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  private static boolean isBlank(@Nullable COSBase text) {
    return text == null || (text instanceof COSString string && string.getString().isBlank());
  }

  /** The appearance fills the rectangle of its annotation; null where either has no area. */
  private static @Nullable Transform way(COSStream appearance, @Nullable COSArray rectangle) {
    COSArray given = appearance.getCOSArray(COSName.BBOX);
    if (rectangle == null || given == null) {
      return null;
    }
    float[] rect = rectangle.toFloatArray();
    float[] bbox = given.toFloatArray();
    if (rect.length < 4 || bbox.length < 4) {
      return null;
    }
    Transform m = Transform.of(appearance.getCOSArray(COSName.MATRIX));
    Box box = new Affine(m.a, m.b, m.c, m.d, m.e, m.f).around(bbox[0], bbox[1], bbox[2], bbox[3]);
    if (!(box.width() > 0 && box.height() > 0)) {
      return null;
    }
    double x = Math.abs(rect[2] - rect[0]) / box.width();
    double y = Math.abs(rect[3] - rect[1]) / box.height();
    double left = Math.min(rect[0], rect[2]) - x * box.x0();
    double bottom = Math.min(rect[1], rect[3]) - y * box.y0();
    return new Transform().set((float) x, 0, 0, (float) y, (float) left, (float) bottom);
  }
}
