package io.github.nianbao.ofd;

import io.github.nianbao.pdf.content.DecodedImage;
import io.github.nianbao.pdf.content.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Images as the JDK reads them. */
final class Pictures {

  /** Larger images are read in fewer pixels than they have. */
  private static final double MAXIMUM_PIXELS = 1 << 22;

  /** Images of more pixels are not read. */
  private static final long ABSURD_PIXELS = 1L << 28;

  private Pictures() {}

  /** The picture of an image object. What lets it through in parts only is not looked into. */
  static Picture of(Element object, Resources resources) {
    String mask = object.attribute("ImageMask");
    String number = object.attribute("ResourceID");
    return DecodedImage.picture(mask == null ? () -> read(resources.bytes(number)) : () -> null);
  }

  /** An image; null where it cannot be read. */
  static @Nullable BufferedImage read(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in) : null;
    } catch (IOException | RuntimeException e) {
      // An image that cannot be read hides what nobody knows.
      return null;
    }
  }

  private static @Nullable BufferedImage read(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > ABSURD_PIXELS) {
        return null;
      }
      int step = (int) Math.ceil(Math.sqrt(pixels / MAXIMUM_PIXELS));
      ImageReadParam parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      return reader.read(0, parameters);
    } finally {
      reader.dispose();
    }
  }
}
