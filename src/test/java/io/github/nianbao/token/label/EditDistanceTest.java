package io.github.nianbao.token.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How many characters one text differs by from another. */
class EditDistanceTest {

  @Test
  void charactersInsertedDeletedAndReplacedCountOneEach() {
    assertEquals(0, EditDistance.of("予以公开", "予以公开"));
    assertEquals(1, EditDistance.of("予以公开", "予公开"));
    assertEquals(1, EditDistance.of("予以公开", "不予以公开"));
    assertEquals(1, EditDistance.of("予以公开", "予以公布"));
    assertEquals(2, EditDistance.of("部分公开", "部公开了"));
    assertEquals(4, EditDistance.of("予以公开", ""));
    assertEquals(4, EditDistance.of("", "予以公开"));
  }

  @Test
  void aPatternIsComparedWithEachBeginningOfAText() {
    assertArrayEquals(new int[] {2, 1, 0, 1, 2}, EditDistance.toBeginnings("总计", "总计如下", 4, 2));
    assertArrayEquals(new int[] {2, 1, 0}, EditDistance.toBeginnings("总计", "总计如下", 2, 2));
  }

  @Test
  void whatCostsMoreThanItMayIsSaidToCostMore() {
    int[] row = EditDistance.toBeginnings("信息内容", "行政复议", 4, 1);
    assertTrue(Arrays.stream(row).allMatch(distance -> distance > 1 && distance <= 8));
  }
}
