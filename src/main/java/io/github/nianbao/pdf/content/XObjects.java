package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.syntax.Transform;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** What the images and forms that a content stream draws say about themselves. */
final class XObjects {

  private XObjects() {}

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

  /**
   * An image within a content stream.
   *
   * @param source all of it, from {@code BI} to {@code EI}
   * @return null where it is damaged
   */
  static @Nullable COSStream inline(byte[] source) {
    try {
      if (!(new PDFStreamParser(source).parseNextToken() instanceof Operator image)
          || image.getImageParameters() == null
          || image.getImageData() == null) {
        return null;
      }
      COSStream stream = new COSStream();
      image.getImageParameters().forEach(stream::setItem);
      COSBase filter = stream.getDictionaryObject(COSName.F);
      if (filter != null) {
        stream.setItem(COSName.FILTER, filter);
        stream.setItem(COSName.DECODE_PARMS, stream.getDictionaryObject(COSName.DP));
      }
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(image.getImageData());
      }
      return stream;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static boolean isTransparencyGroup(COSStream form) {
    COSDictionary group = form.getCOSDictionary(COSName.GROUP);
    return group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
  }
}
