package io.github.nianbao.scan.image;

import io.github.nianbao.scan.image.DarkRuns.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A level picture whose ruling lines were found.
 *
 * @param across the lines across it
 * @param upwards the lines up and down
 * @param rest the picture without them
 */
public record RuledPicture(List<Stroke> across, List<Stroke> upwards, Grey rest) {

  /** Lines are looked for in a picture of no more pixels to a point. */
  private static final double ENOUGH = 3.4;

  /** A line ends up to so many points before the one that it is meant to meet. */
  private static final double REACH = 4;

  /** So much of a short line, of 1, lies between two that it meets. */
  private static final double BETWEEN = 0.6;

  /** A line of this length, in points, that meets a single other one may be the edge of a table. */
  private static final double LONG = 72;

  /** A stain that is larger than this both ways, in points, is no character. */
  private static final double CHARACTER = 26;

  /** The strokes of characters are darker than this, in the middle of three pixels and more. */
  private static final int DARK = 200;

  /**
   * Finds the ruling lines of a picture.
   *
   * @param scale pixels to a point
   */
  public static RuledPicture of(Grey picture, double scale) {
    int factor = 1;
    while (scale / factor > ENOUGH) {
      factor *= 2;
    }
    Grey small = picture.reduced(factor);
    double points = scale / factor;
    boolean[] characters = Stains.small(small, CHARACTER * points, DARK);
    List<Strokes.Found> across =
        new ArrayList<>(Strokes.across(small, points, (x, y) -> characters[y * small.width() + x]));
    Grey turned = transposed(small);
    List<Strokes.Found> upwards =
        new ArrayList<>(
            Strokes.across(turned, points, (x, y) -> characters[x * small.width() + y]));
    boolean changed = true;
    double reach = REACH * points;
    double longOnes = LONG * points;
    double character = CHARACTER * points;
    while (changed) {
      List<Strokes.Found> others = List.copyOf(upwards);
      changed =
          across.removeIf(
              line ->
                  !isRuling(line.stroke(), others, reach, longOnes)
                      || !isTied(line.stroke(), others, reach, character));
      List<Strokes.Found> kept = List.copyOf(across);
      changed |=
          upwards.removeIf(
              line ->
                  !isRuling(line.stroke(), kept, reach, longOnes)
                      || !isTied(line.stroke(), kept, reach, character)
                      || !isInRow(line.stroke(), kept, others, reach, longOnes));
    }
    upwards.addAll(LinesBetween.missing(small, points, across, upwards));
    across.addAll(LinesBetween.missing(turned, points, upwards, across));
    across = trimmed(across, upwards, reach);
    upwards = trimmed(upwards, across, reach);
    Grey rest = picture.copy();
    for (Strokes.Found line : across) {
      for (Run run : line.pixels()) {
        int y = run.y() * factor;
        erase(rest, run.from() * factor, y, run.to() * factor, y + factor);
      }
    }
    for (Strokes.Found line : upwards) {
      for (Run run : line.pixels()) {
        int x = run.y() * factor;
        erase(rest, x, run.from() * factor, x + factor, run.to() * factor);
      }
    }
    return new RuledPicture(strokes(across, factor), strokes(upwards, factor), rest);
  }

  private static List<Stroke> strokes(List<Strokes.Found> lines, int factor) {
    return lines.stream()
        .map(Strokes.Found::stroke)
        .map(
            s ->
                new Stroke(s.at() * factor, s.from() * factor, s.to() * factor, s.width() * factor))
        .toList();
  }

  private static Grey transposed(Grey picture) {
    int width = picture.width();
    int height = picture.height();
    byte[] light = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        light[x * height + y] = picture.light()[y * width + x];
      }
    }
    return new Grey(height, width, light);
  }

  /**
   * Whether a line meets others as those of a table do: a short one, which may be the stroke of a
   * character, runs from one to another.
   */
  private static boolean isRuling(
      Stroke line, List<Strokes.Found> others, double reach, double longOnes) {
    double[] met = met(line, others, reach);
    if (line.length() > longOnes) {
      return met.length > 0;
    }
    double between = met.length == 0 ? 0 : met[met.length - 1] - met[0];
    return between > reach && between > BETWEEN * line.length();
  }

  /**
   * Whether a line that is no longer than a character runs between two that are; in a character as
   * 四, which touches a line, it does not.
   */
  private static boolean isTied(
      Stroke line, List<Strokes.Found> others, double reach, double character) {
    if (line.length() > character) {
      return true;
    }
    List<Strokes.Found> longer =
        others.stream().filter(other -> other.stroke().length() > character).toList();
    double[] met = met(line, longer, reach);
    return met.length > 1 && met[met.length - 1] - met[0] > reach;
  }

  /**
   * Whether the row of a short line upwards has a line at one of its sides too; between two tables
   * stand but the characters of a heading.
   */
  private static boolean isInRow(
      Stroke line,
      List<Strokes.Found> across,
      List<Strokes.Found> upwards,
      double reach,
      double longOnes) {
    double middle = (line.from() + line.to()) / 2;
    Stroke over = null;
    Stroke under = null;
    for (Strokes.Found one : across) {
      Stroke other = one.stroke();
      if (other.from() - reach <= line.at() && line.at() <= other.to() + reach) {
        boolean above = other.at() < middle;
        over = above && (over == null || other.at() > over.at()) ? other : over;
        under = !above && (under == null || other.at() < under.at()) ? other : under;
      }
    }
    if (over == null || under == null || line.length() > longOnes) {
      return true;
    }
    double left = Math.max(over.from(), under.from()) + reach;
    double right = Math.min(over.to(), under.to()) - reach;
    return upwards.stream()
        .map(Strokes.Found::stroke)
        .filter(other -> other.from() < middle && other.to() > middle)
        .anyMatch(other -> other.at() <= left || other.at() >= right);
  }

  /** Where a line meets others, from its beginning. */
  private static double[] met(Stroke line, List<Strokes.Found> others, double reach) {
    return others.stream()
        .map(Strokes.Found::stroke)
        .filter(
            other ->
                other.at() >= line.from() - reach
                    && other.at() <= line.to() + reach
                    && line.at() >= other.from() - reach
                    && line.at() <= other.to() + reach)
        .mapToDouble(Stroke::at)
        .sorted()
        .toArray();
  }

  /**
   * The lines without ends that meet nothing, as where a character stands right under a line; ends
   * that other lines have beside them are those of a table that goes on on another page.
   */
  private static List<Strokes.Found> trimmed(
      List<Strokes.Found> lines, List<Strokes.Found> others, double reach) {
    List<Strokes.Found> trimmed = new ArrayList<>();
    for (Strokes.Found line : lines) {
      Stroke own = line.stroke();
      double[] met = met(own, others, reach);
      if (met.length == 0) {
        continue;
      }
      double first = met[0];
      double last = met[met.length - 1];
      boolean openBefore = first - own.from() > reach && !isShared(own.from(), true, lines, reach);
      boolean openAfter = own.to() - last > reach && !isShared(own.to(), false, lines, reach);
      double from = openBefore ? first : own.from();
      double to = openAfter ? last : own.to();
      trimmed.add(line.between(from, to));
    }
    return trimmed;
  }

  /** Whether several lines begin, or end, at a place. */
  private static boolean isShared(
      double place, boolean begin, List<Strokes.Found> lines, double reach) {
    return lines.stream()
            .map(Strokes.Found::stroke)
            .filter(line -> Math.abs((begin ? line.from() : line.to()) - place) <= reach)
            .count()
        > 2;
  }

  /** Makes a part white, with one pixel more on each side. */
  private static void erase(Grey picture, int x0, int y0, int x1, int y1) {
    for (int y = Math.max(0, y0 - 1); y < Math.min(picture.height(), y1 + 1); y++) {
      for (int x = Math.max(0, x0 - 1); x < Math.min(picture.width(), x1 + 1); x++) {
        picture.set(x, y, 255);
      }
    }
  }
}
