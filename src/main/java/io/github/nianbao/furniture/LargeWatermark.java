package io.github.nianbao.furniture;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A watermark in letters so large that other text stands on them. */
final class LargeWatermark {

  /** Its letters are larger than those on them by at least this. */
  private static final double LARGER = 2;

  /** One letter is a mark or a seal's. */
  private static final int SHORTEST = 2;

  /** So many letters stand on it at least. */
  private static final int LEAST = 3;

  /** A page with more large words than this has no watermark of them. */
  private static final int MOST = 8;

  private LargeWatermark() {}

  /**
   * The glyphs of large words of a page.
   *
   * @param strings its glyphs, string by string
   */
  static Set<Glyph> of(List<Glyph> glyphs, List<List<Glyph>> strings) {
    double usual = usualSize(strings);
    List<List<Glyph>> large = new ArrayList<>();
    for (List<Glyph> string : strings) {
      if (string.get(0).size() >= LARGER * usual
          && string.size() >= SHORTEST
          && string.stream().allMatch(glyph -> Character.isLetter(glyph.text().codePointAt(0)))) {
        large.add(string);
      }
    }
    Set<Glyph> watermark = Collections.newSetFromMap(new IdentityHashMap<>());
    if (large.size() <= MOST) {
      large.stream().filter(words -> isUnder(words, glyphs)).forEach(watermark::addAll);
    }
    return watermark;
  }

  /** The font size of most glyphs; strings are of one each. */
  private static double usualSize(List<List<Glyph>> strings) {
    Map<Double, Integer> counts = new HashMap<>();
    strings.forEach(string -> counts.merge(string.get(0).size(), string.size(), Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** Whether other letters stand on some. */
  private static boolean isUnder(List<Glyph> words, List<Glyph> glyphs) {
    Box box = Box.around(words, Glyph::box);
    double size = words.get(0).size();
    int on = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.size() * LARGER <= size
          && box.contains(glyph.box().centerX(), glyph.box().centerY())) {
        on++;
      }
    }
    return on >= LEAST;
  }
}
