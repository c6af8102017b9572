package io.github.nianbao.pdf.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class CidRangesTest {

  @Test
  void rangesWithinTheCharactersStay() {
    assertArrayEquals(
        new float[] {1, 95, 500, 814, 939, 1000}, bounded(1, 95, 500, 814, 939, 1000));
  }

  @Test
  void aRangeEndsWhereTheCharactersEnd() {
    assertArrayEquals(new float[] {1, 65535, 500}, bounded(1, 959595959, 500));
    assertArrayEquals(new float[] {0, 95, 500}, bounded(-959595959, 95, 500));
  }

  @Test
  void rangesThatRepeatAllCharactersAreEmpty() {
    assertArrayEquals(
        new float[] {0, 65535, 500, 0, -1, 500, 9, 8, 500},
        bounded(0, 65535, 500, 0, 65535, 500, 9, 999, 500));
  }

  private static float[] bounded(float... widths) {
    COSDictionary font = new COSDictionary();
    COSArray array = new COSArray();
    array.setFloatArray(widths);
    font.setItem(COSName.W, array);
    CidRanges.bound(font);
    return array.toFloatArray();
  }
}
