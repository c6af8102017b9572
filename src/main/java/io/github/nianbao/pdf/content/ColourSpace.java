package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.syntax.Operands;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.jspecify.annotations.Nullable;

/** How light the colours of a colour space are (ISO 32000-1, 8.6), as far as that can be told. */
public interface ColourSpace {

  /** Stands for the lightness of a colour that cannot be told. */
  float UNKNOWN = Float.NaN;

  /** Components are amounts of light, or four of ink; what every other space comes down to. */
  ColourSpace DEVICE = ColourSpace::ofDevice;

  /** Colour spaces are built on one another no deeper than this. */
  int MAXIMUM_DEPTH = 8;

  /** So many components a colour has at most. */
  int MAXIMUM_COMPONENTS = 32;

  /** How light a colour is, from 0 for black to 1 for white; {@link #UNKNOWN} for some. */
  float light(float[] components);

  /** Whether its only component is a number in a list of colours. */
  default boolean isIndexed() {
    return false;
  }

  /** The same of operands. */
  default float light(Operands operands) {
    float[] components = new float[Math.min(operands.numberCount(), MAXIMUM_COMPONENTS)];
    for (int i = 0; i < components.length; i++) {
      components[i] = operands.number(i);
    }
    return light(components);
  }

  private static float ofDevice(float[] components) {
    if (components.length == 4) {
      float black = 1 - bounded(components[3]);
      float light = 0;
      for (int i = 0; i < 3; i++) {
        light += (1 - bounded(components[i])) * black / 3;
      }
      return light;
    }
    float light = 0;
    for (float component : components) {
      light += bounded(component) / components.length;
    }
    return components.length == 1 || components.length == 3 ? light : UNKNOWN;
  }

  private static float bounded(float component) {
    return Math.max(0, Math.min(1, component));
  }

  /** The colour space that an object describes; a device's where it is none that is known. */
  static ColourSpace of(@Nullable COSBase space) {
    return of(space, 0);
  }

  private static ColourSpace of(@Nullable COSBase space, int depth) {
    if (!(space instanceof COSArray array) || array.size() < 2 || depth > MAXIMUM_DEPTH) {
      return DEVICE;
    }
    String family = array.getObject(0) instanceof COSName name ? name.getName() : "";
    return switch (family) {
      case "Lab" -> components -> components.length == 0 ? UNKNOWN : bounded(components[0] / 100);
      case "Indexed", "I" -> indexed(array, depth);
      case "Separation", "DeviceN" -> ofInks(array, depth);
      case "Pattern" -> components -> UNKNOWN;
      default -> DEVICE;
    };
  }

  private static ColourSpace indexed(COSArray array, int depth) {
    ColourSpace base = of(array.getObject(1), depth + 1);
    byte[] table = table(array.size() < 4 ? null : array.getObject(3));
    int highest = array.getInt(2, 0);
    int count = highest < 0 ? 0 : table.length / (highest + 1);
    return new ColourSpace() {
      @Override
      public float light(float[] components) {
        int index = components.length == 0 ? 0 : Math.round(components[0]);
        if (count == 0 || count > MAXIMUM_COMPONENTS || index < 0 || index > highest) {
          return UNKNOWN;
        }
        float[] colour = new float[count];
        for (int i = 0; i < count; i++) {
          colour[i] = (table[index * count + i] & 0xFF) / 255f;
        }
        return base.light(colour);
      }

      @Override
      public boolean isIndexed() {
        return true;
      }
    };
  }

  private static byte[] table(@Nullable COSBase object) {
    if (object instanceof COSStream stream) {
      try (var in = stream.createInputStream()) {
        return in.readNBytes(256 * MAXIMUM_COMPONENTS);
      } catch (IOException e) {
        return new byte[0];
      }
    }
    return object instanceof COSString string ? string.getBytes() : new byte[0];
  }

  private static ColourSpace ofInks(COSArray array, int depth) {
    ColourSpace other = of(array.size() < 3 ? null : array.getObject(2), depth + 1);
    COSBase tint = array.size() < 4 ? null : array.getObject(3);
    boolean none = array.getObject(1) instanceof COSName name && name.getName().equals("None");
    return components -> {
      try {
        return none
            ? 1
            : tint instanceof COSDictionary
                ? other.light(PDFunction.create(tint).eval(components))
                : UNKNOWN;
      } catch (IOException | RuntimeException e) {
        return UNKNOWN;
      }
    };
  }
}
