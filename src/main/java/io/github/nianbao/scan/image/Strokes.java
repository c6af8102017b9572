package io.github.nianbao.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that run across a level picture: thin, darker than the paper over and under them,
 * and long.
 */
final class Strokes {

  /** A thicker one, in points, is a bar or a picture. */
  private static final double THICKEST = 3.5;

  /** Along a line its light is taken in the middle of so many points: noise goes, text blurs. */
  private static final double ALONG = 4;

  /** A line is darker than the paper on both sides by so much, of 255. */
  private static final int CONTRAST = 32;

  /** Gaps up to so many points are holes in a line. */
  private static final double HOLE = 1;

  /** Shorter ones, in points, are strokes of characters. */
  private static final double SHORTEST = 11;

  /** Shorter ones, in points, may be made of the strokes of characters in a row. */
  private static final double LONG = 60;

  /** So much of a short line is dark, of 1; of characters in a row there is white between. */
  private static final double WHOLE = 0.93;

  /** And so much of a long one, which may be dashed or faint in places. */
  private static final double MOSTLY = 0.6;

  /** Beside a line lies white paper: so much ink at most, of that of the line. */
  private static final double BESIDE = 0.3;

  /** Where so much of its end, in points, is none, a character stands at it. */
  private static final double END = 8;

  /** A line goes on, by so many points at a time, */
  private static final double STEP = 4;

  /** where it is still darker by this, of 255, */
  private static final int FAINT = 10;

  /** in so much of a step, of 1. */
  private static final double GOES_ON = 0.6;

  /** What lies so far from a line, in points, lies beside it. */
  private static final double NEAR = 2.2;

  private final Grey picture;
  private final double scale;
  private final Places characters;
  private final byte[] mask;

  private Strokes(Grey picture, double scale, Places characters) {
    this.picture = picture;
    this.scale = scale;
    this.characters = characters;
    mask = mask();
  }

  /** Some of the pixels of a picture. */
  interface Places {
    boolean has(int x, int y);
  }

  /** Some pixels of a row that belong to one line. */
  private record Run(int y, int from, int to) {}

  /** A line, and the pixels that are its own. */
  record Found(Stroke stroke, List<int[]> pixels) {

    /** What of it lies between two places. */
    Found between(double from, double to) {
      List<int[]> kept = new ArrayList<>();
      for (int[] run : pixels) {
        int left = (int) Math.max(run[1], from);
        int right = (int) Math.min(run[2], to);
        if (left < right) {
          kept.add(new int[] {run[0], left, right});
        }
      }
      return new Found(new Stroke(stroke.at(), from, to, stroke.width()), kept);
    }
  }

  /**
   * The lines across a picture.
   *
   * @param scale pixels to a point
   * @param characters those of stains that may be characters
   */
  static List<Found> across(Grey picture, double scale, Places characters) {
    return new Strokes(picture, scale, characters).find();
  }

  /** Where the picture is darker than what lies over and under it. */
  private byte[] mask() {
    int width = picture.width();
    int height = picture.height();
    Grey blurred = blurred();
    int reach = Math.max(2, (int) Math.ceil(THICKEST * scale / 2) + 1);
    byte[] lightest = new byte[width * height];
    byte[] closed = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int most = 0;
        for (int v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
          most = Math.max(most, blurred.light()[v * width + x] & 0xFF);
        }
        lightest[y * width + x] = (byte) most;
      }
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int least = 255;
        for (int v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
          least = Math.min(least, lightest[v * width + x] & 0xFF);
        }
        int darker = least - (blurred.light()[y * width + x] & 0xFF);
        closed[y * width + x] = (byte) (darker > CONTRAST ? 1 : 0);
      }
    }
    return closed;
  }

  private Grey blurred() {
    int width = picture.width();
    int reach = Math.max(1, (int) Math.round(ALONG * scale / 2));
    byte[] light = new byte[width * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      int sum = 0;
      for (int x = -reach; x <= reach; x++) {
        sum += picture.at(x, y);
      }
      for (int x = 0; x < width; x++) {
        light[y * width + x] = (byte) (sum / (2 * reach + 1));
        sum += picture.at(x + reach + 1, y) - picture.at(x - reach, y);
      }
    }
    return new Grey(width, picture.height(), light);
  }

  private boolean isDark(int x, int y) {
    return y >= 0 && y < picture.height() && mask[y * picture.width() + x] != 0;
  }

  private List<Found> find() {
    List<Run> runs = new ArrayList<>();
    int[] firstOfRow = new int[picture.height() + 1];
    for (int y = 0; y < picture.height(); y++) {
      firstOfRow[y] = runs.size();
      runs(y, runs);
    }
    firstOfRow[picture.height()] = runs.size();
    int[] group = joined(runs, firstOfRow);
    List<List<Run>> lines = new ArrayList<>();
    int[] lineOf = new int[runs.size()];
    Arrays.fill(lineOf, -1);
    for (int i = 0; i < runs.size(); i++) {
      int root = root(group, i);
      if (lineOf[root] < 0) {
        lineOf[root] = lines.size();
        lines.add(new ArrayList<>());
      }
      lines.get(lineOf[root]).add(runs.get(i));
    }
    List<Found> found = new ArrayList<>();
    for (List<Run> line : lines) {
      Found one = line(line);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  /** The long runs of a row, those of the rows beside it counted as its own. */
  private void runs(int y, List<Run> runs) {
    int hole = (int) Math.max(1, HOLE * scale);
    int from = -1;
    int last = -1;
    for (int x = 0; x <= picture.width() + hole; x++) {
      boolean dark =
          x < picture.width() && (isDark(x, y) || (isDark(x, y - 1) && isDark(x, y + 1)));
      if (dark) {
        from = from < 0 ? x : from;
        last = x;
      } else if (from >= 0 && x - last > hole) {
        if (last - from + 1 >= SHORTEST * scale) {
          runs.add(new Run(y, from, last + 1));
        }
        from = -1;
      }
    }
  }

  private static int[] joined(List<Run> runs, int[] firstOfRow) {
    int[] group = new int[runs.size()];
    Arrays.setAll(group, i -> i);
    for (int y = 1; y + 1 < firstOfRow.length; y++) {
      for (int i = firstOfRow[y]; i < firstOfRow[y + 1]; i++) {
        for (int j = firstOfRow[y - 1]; j < firstOfRow[y]; j++) {
          if (runs.get(i).from < runs.get(j).to && runs.get(j).from < runs.get(i).to) {
            group[root(group, i)] = root(group, j);
          }
        }
      }
    }
    return group;
  }

  private static int root(int[] group, int member) {
    int root = member;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private @Nullable Found line(List<Run> runs) {
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Run run : runs) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      for (int x = run.from; x < run.to; x++) {
        if (isDark(x, run.y)) {
          n++;
          sumX += x;
          sumY += run.y;
          sumXX += (double) x * x;
          sumXY += (double) x * run.y;
        }
      }
    }
    double spread = n * sumXX - sumX * sumX;
    double slope = n == 0 || spread == 0 ? 0 : (n * sumXY - sumX * sumY) / spread;
    double thick = n / Math.max(1, to - from);
    if (n == 0 || thick > THICKEST * scale + 2 || Math.abs(slope) > 0.02) {
      return null;
    }
    double middleX = sumX / n;
    double middleY = sumY / n;
    List<int[]> own = new ArrayList<>();
    for (Run run : runs) {
      double distance = Math.abs(run.y - middleY - slope * ((run.from + run.to) / 2.0 - middleX));
      if (distance <= thick + 1) {
        own.add(new int[] {run.y, run.from, run.to});
      }
    }
    double start = middleY - slope * middleX;
    int window = (int) (END * scale);
    while (to - from > window && !isAlone(from, from + window, start, slope, thick)) {
      from += window / 4;
    }
    while (to - from > window && !isAlone(to - window, to, start, slope, thick)) {
      to -= window / 4;
    }
    if (to - from < SHORTEST * scale || !isAlone(from, to, start, slope, thick)) {
      return null;
    }
    if (to - from < LONG * scale && isOfCharacters(from, to, start, slope)) {
      return null;
    }
    int step = (int) Math.ceil(STEP * scale);
    int half = (int) Math.ceil(thick / 2);
    while (from >= step && goesOn(from - step, from, start, slope, thick)) {
      from -= step;
      own.addAll(around(from, from + step, start, slope, half));
    }
    while (to + step <= picture.width() && goesOn(to, to + step, start, slope, thick)) {
      own.addAll(around(to, to + step, start, slope, half));
      to += step;
    }
    double at = middleY + slope * ((from + to) / 2.0 - middleX) + 0.5;
    return new Found(new Stroke(at, from, to, thick), own).between(from, to);
  }

  /** Whether a line is dark from end to end, and has white paper on both sides. */
  private boolean isAlone(int from, int to, double start, double slope, double thick) {
    int near = (int) Math.ceil(thick / 2 + 1);
    int far = (int) Math.max(near + 1, Math.round(thick / 2 + NEAR * scale));
    double ink = 0;
    for (int x = from; x < to; x++) {
      ink += darkness(x, (int) Math.round(start + slope * x));
    }
    ink /= to - from;
    int dark = 0;
    double beside = 0;
    for (int x = from; x < to; x++) {
      int y = (int) Math.round(start + slope * x);
      dark += darkness(x, y) > ink / 2 ? 1 : 0;
      for (int d = near; d <= far; d++) {
        beside += 255 - picture.at(x, y - d);
        beside += 255 - picture.at(x, y + d);
      }
    }
    beside /= 2.0 * (far - near + 1) * (to - from);
    double whole = to - from < LONG * scale ? WHOLE : MOSTLY;
    return ink > CONTRAST && dark >= whole * (to - from) && beside < BESIDE * ink;
  }

  /** Whether a line goes on, though fainter than it was. */
  private boolean goesOn(int from, int to, double start, double slope, double thick) {
    int near = (int) Math.ceil(thick / 2 + 1);
    int far = (int) Math.max(near + 1, Math.round(thick / 2 + NEAR * scale));
    int darker = 0;
    for (int x = from; x < to; x++) {
      int y = (int) Math.round(start + slope * x);
      int over = 0;
      int under = 0;
      for (int d = near; d <= far; d++) {
        over += 255 - picture.at(x, y - d);
        under += 255 - picture.at(x, y + d);
      }
      int beside = Math.max(over, under) / (far - near + 1);
      darker += darkness(x, y) - beside > FAINT ? 1 : 0;
    }
    return darker >= GOES_ON * (to - from);
  }

  private static List<int[]> around(int from, int to, double start, double slope, int half) {
    List<int[]> pixels = new ArrayList<>();
    int middle = (int) Math.round(start + slope * ((from + to) / 2.0));
    for (int y = middle - half; y <= middle + half; y++) {
      pixels.add(new int[] {y, from, to});
    }
    return pixels;
  }

  /** Whether a line belongs to characters. */
  private boolean isOfCharacters(int from, int to, double start, double slope) {
    int of = 0;
    for (int x = from; x < to; x++) {
      int y = (int) Math.round(start + slope * x);
      boolean one = false;
      for (int v = Math.max(0, y - 1); v <= Math.min(picture.height() - 1, y + 1); v++) {
        one |= characters.has(x, v);
      }
      of += one ? 1 : 0;
    }
    return 2 * of > to - from;
  }

  /** How dark a pixel is, or one over or under it. */
  private int darkness(int x, int y) {
    return 255 - Math.min(picture.at(x, y), Math.min(picture.at(x, y - 1), picture.at(x, y + 1)));
  }
}
