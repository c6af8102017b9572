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

  /** Lines are looked for in a picture of no more pixels to a point: in one less fine they fade. */
  private static final double ENOUGH = 4.3;

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
      // The edges at which a table is cut hold its lines as its own do; characters make none.
      List<Strokes.Found> held = new ArrayList<>(kept);
      held.addAll(
          LineEnds.edges(
              others.stream().filter(line -> line.stroke().length() > character).toList(),
              kept,
              reach));
      changed |=
          upwards.removeIf(
              line ->
                  !isRuling(line.stroke(), held, reach, longOnes)
                      || !isTied(line.stroke(), held, reach, character)
                      || !LineEnds.isInRow(line.stroke(), kept, others, reach, longOnes));
    }
    upwards = LineEnds.inRows(upwards, across, reach, longOnes);
    List<Strokes.Found> ends = new ArrayList<>(across);
    ends.addAll(LineEnds.edges(upwards, across, reach));
    upwards.addAll(LinesBetween.missing(small, points, ends, upwards));
    across.addAll(LinesBetween.missing(turned, points, upwards, across));
    across = LineEnds.trimmed(across, upwards, reach);
    upwards = LineEnds.trimmed(upwards, across, reach);
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
    eraseCorners(rest, strokes(across, factor), strokes(upwards, factor));
    return new RuledPicture(strokes(across, factor), strokes(upwards, factor), rest);
  }

  /** Erases what two lines that meet have in common: at a corner each ends within the other. */
  private static void eraseCorners(Grey picture, List<Stroke> across, List<Stroke> upwards) {
    for (Stroke line : across) {
      for (Stroke other : upwards) {
        double x = other.width() / 2 + 1;
        double y = line.width() / 2 + 1;
        if (other.at() >= line.from() - x
            && other.at() <= line.to() + x
            && line.at() >= other.from() - y
            && line.at() <= other.to() + y) {
          erase(
              picture,
              (int) Math.round(other.at() - x),
              (int) Math.round(line.at() - y),
              (int) Math.round(other.at() + x),
              (int) Math.round(line.at() + y));
        }
      }
    }
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

  /** Where a line meets others, from its beginning. */
  static double[] met(Stroke line, List<Strokes.Found> others, double reach) {
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

  /** Makes a part white, with one pixel more on each side. */
  private static void erase(Grey picture, int x0, int y0, int x1, int y1) {
    for (int y = Math.max(0, y0 - 1); y < Math.min(picture.height(), y1 + 1); y++) {
      for (int x = Math.max(0, x0 - 1); x < Math.min(picture.width(), x1 + 1); x++) {
        picture.set(x, y, 255);
      }
    }
  }
}
