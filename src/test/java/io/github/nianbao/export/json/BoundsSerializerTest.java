package io.github.nianbao.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BoundsSerializerTest {

  @Test
  void writesHundredthsAsJavaWritesNumbers() {
    for (long hundredths = -2_000; hundredths < 20_000; hundredths++) {
      assertEquals(Double.toString(hundredths / 100.0), decimal(hundredths));
    }
  }

  @Test
  void writesLargeNumbersAsJavaWritesNumbers() {
    for (long hundredths = 900_000_000; hundredths < 1_000_000_000; hundredths += 1_237) {
      assertEquals(Double.toString(hundredths / 100.0), decimal(hundredths));
      assertEquals(Double.toString(-hundredths / 100.0), decimal(-hundredths));
    }
  }

  private static String decimal(long hundredths) {
    char[] room = new char[BoundsSerializer.LONGEST];
    int from = BoundsSerializer.decimal(hundredths, room);
    return new String(room, from, room.length - from);
  }
}
