package io.github.nianbao.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.nianbao.report.Bounds;
import java.io.IOException;

/**
 * Writes boxes digit by digit: most numbers of a report are their corners, and to find the shortest
 * digits of any number takes long where two decimals are known to be enough.
 */
final class BoundsSerializer extends StdSerializer<Bounds> {

  private static final long serialVersionUID = 1;

  /** Beyond it, in points, Java writes numbers with an exponent. */
  private static final double LARGE = 1e7;

  BoundsSerializer() {
    super(Bounds.class);
  }

  @Override
  public void serialize(Bounds box, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    double[] corners = box.corners();
    json.writeStartArray(box, corners.length);
    for (double corner : corners) {
      if (Math.abs(corner) < LARGE) {
        json.writeNumber(decimal(Math.round(corner * 100)));
      } else {
        json.writeNumber(corner);
      }
    }
    json.writeEndArray();
  }

  /** A number of hundredths as {@link Double#toString} writes it: with one decimal at least. */
  static String decimal(long hundredths) {
    long size = Math.abs(hundredths);
    StringBuilder decimal = new StringBuilder(8);
    if (hundredths < 0) {
      decimal.append('-');
    }
    decimal.append(size / 100).append('.').append(size / 10 % 10);
    if (size % 10 != 0) {
      decimal.append(size % 10);
    }
    return decimal.toString();
  }
}
