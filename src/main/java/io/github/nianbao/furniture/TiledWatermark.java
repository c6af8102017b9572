package io.github.nianbao.furniture;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A watermark in upright lines: some words that a page repeats beside and under one another, at
 * even distances, over all that is on it; or large words that others stand on.
 */
public final class TiledWatermark {

  /** Labels of a table may stand on a page a few times; a watermark does so more often. */
  private static final int LEAST = 6;

  private static final int LEAST_LINES = 3;

  /** Shorter words are those of marks and labels. */
  private static final int SHORTEST = 3;

  /** How far apart neighbours of one string stand at most, in font sizes. */
  private static final double GAP = 0.35;

  /** Places that differ by less, in points, are one. */
  private static final double SAME = 2;

  private TiledWatermark() {}

  /** Some pages without their watermarks; the same page where it has none. */
  public static List<Page> without(List<Page> pages) {
    List<Page> clear = new ArrayList<>(pages.size());
    for (Page page : pages) {
      Set<Glyph> tiled = of(page);
      clear.add(
          tiled.isEmpty()
              ? page
              : page.withGlyphs(
                  page.glyphs().stream().filter(glyph -> !tiled.contains(glyph)).toList()));
    }
    return clear;
  }

  private static Set<Glyph> of(Page page) {
    List<List<Glyph>> all = strings(page.glyphs());
    Set<Glyph> large = LargeWatermark.of(page.glyphs(), all);
    if (!mayRepeat(all)) {
      return large;
    }
    Map<String, List<List<Glyph>>> strings = new HashMap<>();
    for (List<Glyph> string : all) {
      if (string.stream().anyMatch(glyph -> Character.isLetter(glyph.text().codePointAt(0)))) {
        strings.computeIfAbsent(text(string), key -> new ArrayList<>()).add(string);
      }
    }
    Set<Glyph> tiled = Collections.newSetFromMap(new IdentityHashMap<>());
    tiled.addAll(large);
    for (List<List<Glyph>> alike : strings.values()) {
      if (alike.size() >= LEAST && alike.get(0).size() >= SHORTEST && areTiled(alike)) {
        alike.forEach(tiled::addAll);
        strings.values().forEach(others -> addCut(page, alike.get(0), others, tiled));
      }
    }
    return tiled;
  }

  /** The glyphs of a page, string by string, in content order. */
  private static List<List<Glyph>> strings(List<Glyph> glyphs) {
    List<List<Glyph>> strings = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        strings.add(glyphs.subList(start, i));
        start = i;
      }
    }
    return strings;
  }

  /** A glance: whether so many strings end alike, as few pages have. */
  private static boolean mayRepeat(List<List<Glyph>> strings) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<Glyph> string : strings) {
      int last = string.size() - 1;
      if (last >= SHORTEST - 1) {
        int sign = 31 * string.get(0).text().hashCode() + string.get(last).text().hashCode();
        if (counts.merge(31 * sign + last, 1, Integer::sum) >= LEAST) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds what the edges of the page leave of the words. */
  private static void addCut(
      Page page, List<Glyph> words, List<List<Glyph>> others, Set<Glyph> tiled) {
    String text = letters(words);
    for (List<Glyph> other : others) {
      boolean left = other.get(0).box().x0() < other.get(0).size();
      boolean right = other.get(other.size() - 1).box().x1() > page.width() - other.get(0).size();
      if (other.get(0).size() == words.get(0).size()
          && ((left && text.endsWith(letters(other)))
              || (right && text.startsWith(letters(other))))) {
        tiled.addAll(other);
      }
    }
  }

  private static boolean goesOn(Glyph left, Glyph right) {
    double gap = right.box().x0() - left.box().x1();
    return !right.spaceBefore()
        && left.size() == right.size()
        && Math.abs(gap) <= GAP * left.size()
        && Math.abs(left.box().centerY() - right.box().centerY()) < SAME;
  }

  private static String text(List<Glyph> string) {
    return letters(string) + ' ' + string.get(0).size();
  }

  private static String letters(List<Glyph> string) {
    StringBuilder text = new StringBuilder(string.size());
    string.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** Whether some strings stand beside and under one another, in lines at even distances. */
  private static boolean areTiled(List<List<Glyph>> alike) {
    TreeSet<Long> columns = new TreeSet<>();
    TreeSet<Double> lines = new TreeSet<>();
    for (List<Glyph> string : alike) {
      columns.add(Math.round(string.get(0).box().x0() / SAME));
      double y = string.get(0).box().centerY();
      Double near = lines.floor(y + SAME);
      if (near == null || near < y - SAME) {
        lines.add(y);
      }
    }
    if (columns.size() < 2 || lines.size() < LEAST_LINES) {
      return false;
    }
    List<Double> places = List.copyOf(lines);
    double step = places.get(1) - places.get(0);
    for (int i = 2; i < places.size(); i++) {
      if (Math.abs(places.get(i) - places.get(i - 1) - step) > SAME) {
        return false;
      }
    }
    return true;
  }
}
