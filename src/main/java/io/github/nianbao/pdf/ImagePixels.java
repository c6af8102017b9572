package io.github.nianbao.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** What the images of a page say of themselves, before any of them is unpacked. */
final class ImagePixels {

  private final Set<COSBase> seen = new HashSet<>();
  private long pixels;
  private boolean bilevel;

  private ImagePixels() {}

  /** How many pixels they have in all. */
  long pixels() {
    return pixels;
  }

  /** Whether some are but black and white. */
  boolean isBilevel() {
    return bilevel;
  }

  /** All images that a page, or a form on it, names. */
  static ImagePixels of(PDPage page) {
    ImagePixels images = new ImagePixels();
    PDResources resources = page.getResources();
    if (resources != null) {
      images.add(resources.getCOSObject());
    }
    return images;
  }

  private void add(COSDictionary resources) {
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || !seen.add(objects)) {
      return;
    }
    for (COSName name : objects.keySet()) {
      if (!(objects.getDictionaryObject(name) instanceof COSStream object) || !seen.add(object)) {
        continue;
      }
      if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
        pixels += pixels(object);
        bilevel |=
            object.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
                || object.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 0) == 1;
      }
      COSDictionary own = object.getCOSDictionary(COSName.RESOURCES);
      if (own != null) {
        add(own);
      }
    }
  }

  private static long pixels(COSStream image) {
    long height = image.getInt(COSName.HEIGHT, COSName.H, 0);
    long width = image.getInt(COSName.WIDTH, COSName.W, 0);
    // A fax names its own size as well.
    COSBase parameters = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSDictionary fax) {
      height = Math.max(height, fax.getInt(COSName.ROWS, 0));
      width = Math.max(width, fax.getInt(COSName.COLUMNS, 0));
    }
    return Math.max(0, width) * Math.max(0, height);
  }
}
