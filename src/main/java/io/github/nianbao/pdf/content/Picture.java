package io.github.nianbao.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * An image, as far as it matters what it hides and what it shows. Its samples are unpacked when
 * they are asked for: most images lie apart from all text.
 */
public final class Picture {

  /** What an image shows in a part of it, each from 0 to 1. */
  public record Part(float leastAlpha, float mostAlpha, float darkest, float lightest) {}

  private static final COSName SMASK_IN_DATA = COSName.getPDFName("SMaskInData");

  /** Larger images are not looked into. */
  private static final int MAXIMUM_SAMPLES = 1 << 22;

  /** A part is looked at in so many places each way, at most. */
  private static final int PLACES = 64;

  private final Supplier<@Nullable COSStream> source;
  private final Function<@Nullable COSBase, ColourSpace> spaces;
  private final float fillLight;
  private @Nullable COSStream found;
  private boolean sought;
  private boolean unpacked;
  private @Nullable Samples colours;
  private @Nullable Samples mask;
  private boolean maskIsStencil;
  private boolean stencil;
  private ColourSpace space = ColourSpace.DEVICE;

  /**
   * @param source gives the image; null where it is damaged
   * @param spaces gives the colour space that a dictionary names
   * @param fillLight how light a stencil is painted
   */
  Picture(
      Supplier<@Nullable COSStream> source,
      Function<@Nullable COSBase, ColourSpace> spaces,
      float fillLight) {
    this.source = source;
    this.spaces = spaces;
    this.fillLight = fillLight;
  }

  private @Nullable COSStream image() {
    if (!sought) {
      sought = true;
      found = source.get();
    }
    return found;
  }

  private static boolean isStencil(COSStream image) {
    return image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
  }

  /** Whether nothing shows through any part of it. */
  public boolean isOpaque() {
    COSStream image = image();
    return image != null
        && !isStencil(image)
        && !image.containsKey(COSName.SMASK)
        && !image.containsKey(COSName.MASK)
        && image.getInt(SMASK_IN_DATA, 0) == 0;
  }

  /**
   * What it shows in a part.
   *
   * @param x0 left edge, from 0 to 1
   * @param y0 upper edge, from 0 at the top to 1
   * @return null where that cannot be told
   */
  public @Nullable Part part(double x0, double y0, double x1, double y1) {
    unpack();
    Samples own = colours;
    Samples alpha = mask;
    if ((own == null && !stencil) || (alpha == null && !isOpaque())) {
      return null;
    }
    ColourSpace space = this.space;
    float least = 1;
    float most = 0;
    float darkest = 1;
    float lightest = 0;
    int rows = Math.max(places(own, y1 - y0, false), places(alpha, y1 - y0, false));
    int columns = Math.max(places(own, x1 - x0, true), places(alpha, x1 - x0, true));
    for (int i = 0; i < rows; i++) {
      double y = y0 + (y1 - y0) * (i + 0.5) / rows;
      for (int j = 0; j < columns; j++) {
        double x = x0 + (x1 - x0) * (j + 0.5) / columns;
        float a = alpha == null ? 1 : alpha.value(x, y);
        a = maskIsStencil ? 1 - a : a;
        float light = own == null ? fillLight : own.light(x, y, space);
        float seen = a * light + 1 - a;
        least = Math.min(least, a);
        most = Math.max(most, a);
        darkest = Math.min(darkest, seen);
        lightest = Math.max(lightest, seen);
      }
    }
    return Float.isNaN(darkest + lightest) ? null : new Part(least, most, darkest, lightest);
  }

  private static int places(@Nullable Samples samples, double share, boolean across) {
    double count = samples == null ? 0 : share * (across ? samples.width : samples.height);
    return (int) Math.max(1, Math.min(PLACES, Math.ceil(count)));
  }

  private void unpack() {
    COSStream image = unpacked ? null : image();
    unpacked = true;
    if (image == null) {
      return;
    }
    stencil = isStencil(image);
    if (stencil) {
      mask = Samples.of(image, 1);
      maskIsStencil = true;
      return;
    }
    colours = Samples.of(image, 0);
    space = spaces.apply(image.getDictionaryObject(COSName.COLORSPACE, COSName.CS));
    if (image.getDictionaryObject(COSName.SMASK) instanceof COSStream soft) {
      mask = Samples.of(soft, 1);
    } else if (image.getDictionaryObject(COSName.MASK) instanceof COSStream hard) {
      mask = Samples.of(hard, 1);
      maskIsStencil = true;
    }
  }

  /** Samples of an image or a mask. */
  private static final class Samples {
    private final byte[] bytes;
    private final int width;
    private final int height;
    private final int bits;
    private final int components;
    private final boolean inverted;

    private Samples(
        byte[] bytes, int width, int height, int bits, int components, boolean inverted) {
      this.bytes = bytes;
      this.width = width;
      this.height = height;
      this.bits = bits;
      this.components = components;
      this.inverted = inverted;
    }

    /**
     * @param wanted how many components there must be; 0 for any
     */
    static @Nullable Samples of(COSStream stream, int wanted) {
      int width = stream.getInt(COSName.WIDTH, COSName.W, 0);
      int height = stream.getInt(COSName.HEIGHT, COSName.H, 0);
      boolean stencil = stream.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
      int bits = stencil ? 1 : stream.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8);
      if (width <= 0 || height <= 0 || (long) width * height > MAXIMUM_SAMPLES || bits > 8) {
        return null;
      }
      byte[] bytes;
      try (InputStream in = stream.createInputStream()) {
        bytes = in.readNBytes(4 * MAXIMUM_SAMPLES);
      } catch (IOException | RuntimeException e) {
        return null;
      }
      int components = wanted == 0 ? components(bytes.length, width, height, bits) : wanted;
      if (components == 0 || bytes.length < (width * bits * components + 7) / 8 * height) {
        return null;
      }
      COSBase decode = stream.getDictionaryObject(COSName.DECODE, COSName.D);
      boolean inverted =
          decode instanceof COSArray array
              && array.size() > 0
              && array.getObject(0) instanceof COSNumber first
              && first.floatValue() > 0;
      return new Samples(bytes, width, height, bits, components, inverted);
    }

    private static int components(int length, int width, int height, int bits) {
      for (int components = 4; components > 0; components--) {
        if ((long) (width * bits * components + 7) / 8 * height <= length) {
          return components;
        }
      }
      return 0;
    }

    private int sample(double x, double y, int component) {
      int column = Math.max(0, Math.min(width - 1, (int) (x * width)));
      int row = Math.max(0, Math.min(height - 1, (int) (y * height)));
      int bit = (column * components + component) * bits;
      int at = row * ((width * bits * components + 7) / 8) + bit / 8;
      int own = (bytes[at] & 0xFF) >> (8 - bits - bit % 8);
      int value = own & ((1 << bits) - 1);
      return inverted ? (1 << bits) - 1 - value : value;
    }

    /** The first component, from 0 to 1. */
    float value(double x, double y) {
      return (float) sample(x, y, 0) / ((1 << bits) - 1);
    }

    float light(double x, double y, ColourSpace space) {
      float[] colour = new float[components];
      for (int i = 0; i < components; i++) {
        int value = sample(x, y, i);
        colour[i] = space.isIndexed() ? value : (float) value / ((1 << bits) - 1);
      }
      return space.light(colour);
    }
  }
}
