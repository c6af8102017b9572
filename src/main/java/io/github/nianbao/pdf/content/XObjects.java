package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.syntax.Transform;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What the images and forms that a content stream draws say about themselves. */
final class XObjects {

  private static final COSName SMASK_IN_DATA = COSName.getPDFName("SMaskInData");

  private XObjects() {}

  /** Whether nothing shows through an image. */
  static boolean isOpaque(COSStream image) {
    return !image.containsKey(COSName.SMASK)
        && !image.containsKey(COSName.MASK)
        && !image.getBoolean(COSName.IMAGE_MASK, false)
        && image.getInt(SMASK_IN_DATA, 0) == 0;
  }

  /** Makes of the state around a form the one that the form begins with. */
  static void enter(COSStream form, GraphicsState state, PageFrame frame) {
    state.toUserSpace.setProduct(Transform.of(form.getCOSArray(COSName.MATRIX)), state.toUserSpace);
    COSArray box = form.getCOSArray(COSName.BBOX);
    if (box != null) {
      clipTo(new PDRectangle(box), state, frame);
    }
    if (isTransparencyGroup(form)) {
      state.beginGroup();
    }
  }

  private static void clipTo(PDRectangle box, GraphicsState state, PageFrame frame) {
    Affine map = frame.from(state.toUserSpace);
    state.clipTo(
        map.around(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()),
        map.isUpright());
  }

  private static boolean isTransparencyGroup(COSStream form) {
    COSDictionary group = form.getCOSDictionary(COSName.GROUP);
    return group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
  }
}
