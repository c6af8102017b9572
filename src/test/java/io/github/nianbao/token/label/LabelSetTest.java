package io.github.nianbao.token.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Many labels at once are compared as each of them alone. */
class LabelSetTest {

  private static final double EXACT = 1e-12;

  /** Few different ones, so that the texts have much in common. */
  private static final String LETTERS = "公开予以部分";

  private static String text(Random random, int shortest, int longest) {
    StringBuilder text = new StringBuilder();
    int length = shortest + random.nextInt(longest - shortest + 1);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static LabelSet labels(Random random) {
    Set<String> labels = new TreeSet<>();
    while (labels.size() < 12) {
      labels.add(text(random, 1, labels.size() < 10 ? 9 : 64));
    }
    return new LabelSet(labels);
  }

  private static double alike(String label, String text) {
    return EditDistance.similarity(label, text);
  }

  /** How much of a label a text begins with. */
  private static double begun(String label, String text) {
    int[] distances = EditDistance.toBeginnings(label, text, text.length(), label.length());
    return 1 - (double) Arrays.stream(distances).min().orElseThrow() / label.length();
  }

  @Test
  void labelsAreAsLikeATextAsTheEditDistanceSays() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      LabelSet labels = labels(random);
      String text = round % 4 == 0 ? labels.labels().get(0) : text(random, 0, 20);
      LabelSet.Likeness likeness = labels.compare(text);
      for (int i = 0; i < labels.labels().size(); i++) {
        String label = labels.labels().get(i);
        assertEquals(alike(label, text), likeness.whole(i), EXACT, label + " " + text);
        assertEquals(begun(label, text), likeness.beginning(i, 0), EXACT, label + " " + text);
        double least = random.nextDouble();
        double asked = likeness.whole(i, least);
        if (alike(label, text) >= least) {
          assertEquals(alike(label, text), asked, EXACT, label + " " + text);
        } else {
          assertTrue(asked < least, label + " " + text);
        }
      }
    }
  }

  @Test
  void beginningsAreAsLikeLabelsAsEachOfThemAlone() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      LabelSet labels = labels(random);
      String text = text(random, 3, 20);
      int[] ends = {1, text.length() / 2, text.length()};
      double[][] best = new double[ends.length][labels.labels().size()];
      labels.beginnings(text, ends, 0, best, 0);
      for (int end = 0; end < ends.length; end++) {
        List<Double> expected = new ArrayList<>();
        for (String label : labels.labels()) {
          expected.add(Math.max(0, alike(label, text.substring(0, ends[end]))));
        }
        assertArrayEquals(
            expected.stream().mapToDouble(Double::doubleValue).toArray(), best[end], EXACT, text);
      }
    }
  }

  @Test
  void theNearestLabelIsTheOneWithMostInCommon() {
    LabelSet labels = new LabelSet(List.of("予以公开", "部分公开", "不予公开"));
    assertEquals(1, labels.nearest("部份公开", 0.7));
    assertEquals(0, labels.nearest("予以公开", 1));
    assertEquals(-1, labels.nearest("其他处理", 0.5));
    assertTrue(labels.spells("公开予不"));
    assertFalse(labels.spells("公告"));
  }
}
