package io.github.nianbao.export.json;

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

  /** The most characters a smaller number takes: a sign, eight digits, a point and two more. */
  static final int LONGEST = 12;

  BoundsSerializer() {
    super(Bounds.class);
  }

  @Override
  public void serialize(Bounds box, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    write(box, json);
  }

  static void write(Bounds box, JsonGenerator json) throws IOException {
    char[] room = new char[LONGEST];
    double[] corners = box.corners();
    json.writeStartArray(box, corners.length);
    for (double corner : corners) {
      if (Math.abs(corner) < LARGE) {
        int from = decimal(Math.round(corner * 100), room);
        json.writeNumber(room, from, LONGEST - from);
      } else {
        json.writeNumber(corner);
      }
    }
    json.writeEndArray();
  }

  /**
   * Writes a number of hundredths as {@link Double#toString} does: with one decimal at least.
   *
   * @param room of {@link #LONGEST} characters; the number is set at its end
   * @return where in it the number begins
   */
  static int decimal(long hundredths, char[] room) {
    int from = LONGEST;
    int size = (int) Math.abs(hundredths);
    if (size % 10 != 0) {
      room[--from] = digit(size);
    }
    room[--from] = digit(size / 10);
    room[--from] = '.';
    int whole = size / 100;
    do {
      room[--from] = digit(whole);
      whole /= 10;
    } while (whole > 0);
    if (hundredths < 0) {
      room[--from] = '-';
    }
    return from;
  }

  /** The last digit of a number. */
  private static char digit(int number) {
    return (char) ('0' + number % 10);
  }
}
