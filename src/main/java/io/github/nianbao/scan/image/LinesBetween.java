package io.github.nianbao.scan.image;

import io.github.nianbao.scan.image.DarkRuns.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that run up from one ruling line across to the next: these are dark all the way,
 * as no character between them is, and need be neither long nor have white paper beside them.
 */
final class LinesBetween {

  /** So much of a line is dark, of 1. */
  private static final double WHOLE = 0.97;

  /**
   * A line may end before those that it runs between, as double ones do, by so much of their
   * distance: digits, which are lower than their font, are farther from the sides of their row.
   */
  private static final double END = 0.07;

  /** And by so many points at most. */
  private static final double MOST_END = 1.5;

  /**
   * A line that ends farther from another one, in points, has the second line of a double there.
   */
  private static final double REACHES = 0.8;

  /** Of which so much, in points, is seen beside it, on one side or the other. */
  private static final double SECOND = 2;

  /** A line is so dark, of the darkness of those that it runs between. */
  private static final double AS_DARK = 0.5;

  /** A line lies so near to another one, in points, that they are one. */
  private static final double SAME = 2;

  private final Grey picture;
  private final double scale;
  private final List<Strokes.Found> upwards;

  private LinesBetween(Grey picture, double scale, List<Strokes.Found> upwards) {
    this.picture = picture;
    this.scale = scale;
    this.upwards = upwards;
  }

  /**
   * The lines that are missing among those upwards.
   *
   * @param scale pixels to a point
   */
  static List<Strokes.Found> missing(
      Grey picture, double scale, List<Strokes.Found> across, List<Strokes.Found> upwards) {
    List<Stroke> sorted =
        across.stream()
            .map(Strokes.Found::stroke)
            .sorted(Comparator.comparingDouble(Stroke::at))
            .toList();
    LinesBetween between = new LinesBetween(picture, scale, upwards);
    List<Strokes.Found> missing = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      between.below(sorted, i, missing);
    }
    return missing;
  }

  /** Adds the lines from one line to the next ones under it. */
  private void below(List<Stroke> across, int index, List<Strokes.Found> missing) {
    Stroke upper = across.get(index);
    int left = (int) Math.max(0, upper.from());
    int right = (int) Math.min(picture.width(), upper.to() + 1);
    @Nullable Stroke[] next = new Stroke[Math.max(0, right - left)];
    int open = next.length;
    for (int i = index + 1; i < across.size() && open > 0; i++) {
      Stroke lower = across.get(i);
      int from = (int) Math.max(left, lower.from());
      int to = (int) Math.min(right, lower.to() + 1);
      for (int x = from; x < to; x++) {
        open -= next[x - left] == null ? 1 : 0;
        next[x - left] = next[x - left] == null ? lower : next[x - left];
      }
    }
    int from = -1;
    for (int x = left; x <= right; x++) {
      Stroke lower = x < right ? next[x - left] : null;
      boolean dark = lower != null && isDark(x, upper, lower);
      if (from >= 0 && (!dark || !Objects.equals(lower, next[from - left]))) {
        add(from, x, upper, next[from - left], missing);
        from = -1;
      }
      from = dark && from < 0 ? x : from;
    }
  }

  /** Adds a line that is as wide as some pixels but the outermost ones, which lie beside it. */
  private void add(
      int first, int last, Stroke upper, @Nullable Stroke lower, List<Strokes.Found> missing) {
    boolean wide = last - first > 2;
    int from = wide ? first + 1 : first;
    int to = wide ? last - 1 : last;
    double at = (from + to) / 2.0;
    if (lower == null || to - from > DarkRuns.THICKEST * scale + 2 || isKnown(at, upper, lower)) {
      return;
    }
    List<Run> pixels = new ArrayList<>();
    for (int x = from; x < to; x++) {
      pixels.add(new Run(x, (int) upper.at(), (int) lower.at() + 1));
    }
    missing.add(
        new Strokes.Found(new Stroke(at, upper.at(), lower.at(), (double) to - from), pixels));
  }

  /** Whether a line runs there already, from one to the other. */
  private boolean isKnown(double at, Stroke upper, Stroke lower) {
    double near = SAME * scale;
    return upwards.stream()
        .map(Strokes.Found::stroke)
        .anyMatch(
            line ->
                Math.abs(line.at() - at) <= near
                    && line.from() <= upper.at() + near
                    && line.to() >= lower.at() - near);
  }

  /** Whether it is dark all the way between two lines. */
  private boolean isDark(int x, Stroke upper, Stroke lower) {
    double end = Math.min(END * (lower.at() - upper.at()), MOST_END * scale);
    int from = (int) Math.ceil(upper.at() + upper.width() / 2 + end);
    int to = (int) Math.floor(lower.at() - lower.width() / 2 - end);
    if (to - from < DarkRuns.SHORTEST / 2 * scale) {
      return false;
    }
    int least = (int) (AS_DARK * Math.min(darkness(x, upper), darkness(x, lower)));
    int missing = (int) ((1 - WHOLE) * (to - from));
    for (int y = from; y < to; y++) {
      int darkest =
          255 - Math.min(picture.at(x, y), Math.min(picture.at(x - 1, y), picture.at(x + 1, y)));
      if (darkest < Math.max(least, DarkRuns.CONTRAST) && --missing < 0) {
        return false;
      }
    }
    return isMet(x, from, -1, upper) && isMet(x, to - 1, 1, lower);
  }

  /**
   * Whether what is dark goes on up to a line, or to the second one of a double line.
   *
   * @param down 1 downwards, -1 upwards
   */
  private boolean isMet(int x, int from, int down, Stroke line) {
    int y = from;
    while (Math.abs(y - line.at()) > line.width() / 2 && isDark(x, y)) {
      y += down;
    }
    if (Math.abs(y - line.at()) - line.width() / 2 <= REACHES * scale) {
      return true;
    }
    int reach = (int) Math.ceil(SECOND * scale);
    return isDarkAcross(x - reach, x, y) || isDarkAcross(x, x + reach, y);
  }

  private boolean isDarkAcross(int from, int to, int y) {
    for (int x = from; x <= to; x++) {
      if (!isDark(x, y) && !isDark(x, y - 1) && !isDark(x, y + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDark(int x, int y) {
    return 255 - picture.at(x, y) >= DarkRuns.CONTRAST;
  }

  private int darkness(int x, Stroke line) {
    int y = (int) line.at();
    return 255 - Math.min(picture.at(x, y), Math.min(picture.at(x, y - 1), picture.at(x, y + 1)));
  }
}
