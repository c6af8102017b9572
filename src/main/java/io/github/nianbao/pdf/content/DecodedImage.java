package io.github.nianbao.pdf.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** An image that no PDF holds, in the form in which it could lie in one. */
public final class DecodedImage {

  private static final int BITS = 8;

  private DecodedImage() {}

  /**
   * The picture of an image.
   *
   * @param decoder gives the image when it is asked for; null where that cannot be read
   */
  public static Picture picture(Supplier<@Nullable BufferedImage> decoder) {
    return new Picture(() -> stream(decoder.get()), ColourSpace::of, 0);
  }

  private static @Nullable COSStream stream(@Nullable BufferedImage image) {
    if (image == null) {
      return null;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] colours = new byte[3 * width * height];
    byte[] alpha = new byte[width * height];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = image.getRGB(x, y);
        colours[3 * at] = (byte) (argb >> 16);
        colours[3 * at + 1] = (byte) (argb >> 8);
        colours[3 * at + 2] = (byte) argb;
        alpha[at++] = (byte) (argb >> 24);
      }
    }
    COSStream stream = stream(colours, width, height, COSName.DEVICERGB);
    if (image.getColorModel().hasAlpha()) {
      stream.setItem(COSName.SMASK, stream(alpha, width, height, COSName.DEVICEGRAY));
    }
    return stream;
  }

  private static COSStream stream(byte[] samples, int width, int height, COSName space) {
    COSStream stream = new COSStream();
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, BITS);
    stream.setItem(COSName.COLORSPACE, space);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(samples);
    } catch (IOException e) {
      // It is written to memory.
      throw new UncheckedIOException(e);
    }
    return stream;
  }
}
