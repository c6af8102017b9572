package io.github.nianbao.scan.image;

import io.github.nianbao.group.DisjointSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a picture is darker than the paper over and under: long runs of pixels in its rows. */
final class DarkRuns {

  /** A thicker one, in points, is a bar or a picture. */
  static final double THICKEST = 3.5;

  /** Along a line its light is taken in the middle of so many points: noise goes, text blurs. */
  private static final double ALONG = 4;

  /** A line is darker than the paper on both sides by so much, of 255. */
  static final int CONTRAST = 32;

  /** Gaps up to so many points are holes in a line. */
  private static final double HOLE = 1;

  /** Shorter ones, in points, are strokes of characters. */
  static final double SHORTEST = 11;

  private final Grey picture;
  private final double scale;
  private final byte[] mask;

  /**
   * @param scale pixels to a point
   */
  DarkRuns(Grey picture, double scale) {
    this.picture = picture;
    this.scale = scale;
    mask = mask();
  }

  /** Some pixels of a row that belong to one line. */
  record Run(int y, int from, int to) {}

  /** Where the picture is darker than what lies over and under it. */
  private byte[] mask() {
    byte[] blurred = blurred().light();
    int reach = Math.max(2, (int) Math.ceil(THICKEST * scale / 2) + 1);
    byte[] closed = darkestAround(lightestAround(blurred, reach), reach);
    for (int i = 0; i < closed.length; i++) {
      closed[i] = (byte) ((closed[i] & 0xFF) - (blurred[i] & 0xFF) > CONTRAST ? 1 : 0);
    }
    return closed;
  }

  /** Of each pixel the lightest up to so many pixels over and under it. */
  private byte[] lightestAround(byte[] light, int reach) {
    int width = picture.width();
    int height = picture.height();
    byte[] around = new byte[light.length];
    int[] most = new int[width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(most, 0);
      for (int v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
        int row = v * width;
        for (int x = 0; x < width; x++) {
          most[x] = Math.max(most[x], light[row + x] & 0xFF);
        }
      }
      for (int x = 0; x < width; x++) {
        around[y * width + x] = (byte) most[x];
      }
    }
    return around;
  }

  private byte[] darkestAround(byte[] light, int reach) {
    byte[] dark = new byte[light.length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = (byte) ~light[i];
    }
    byte[] around = lightestAround(dark, reach);
    for (int i = 0; i < around.length; i++) {
      around[i] = (byte) ~around[i];
    }
    return around;
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

  /** Whether a pixel is one of them. */
  boolean isDark(int x, int y) {
    return y >= 0 && y < picture.height() && mask[y * picture.width() + x] != 0;
  }

  /** The runs that touch one another, in the order of their first ones. */
  List<List<Run>> lines() {
    List<Run> runs = new ArrayList<>();
    int[] firstOfRow = new int[picture.height() + 1];
    for (int y = 0; y < picture.height(); y++) {
      firstOfRow[y] = runs.size();
      runs(y, runs);
    }
    firstOfRow[picture.height()] = runs.size();
    DisjointSets group = joined(runs, firstOfRow);
    List<List<Run>> lines = new ArrayList<>();
    int[] lineOf = new int[runs.size()];
    Arrays.fill(lineOf, -1);
    for (int i = 0; i < runs.size(); i++) {
      int root = group.root(i);
      if (lineOf[root] < 0) {
        lineOf[root] = lines.size();
        lines.add(new ArrayList<>());
      }
      lines.get(lineOf[root]).add(runs.get(i));
    }
    return lines;
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

  private static DisjointSets joined(List<Run> runs, int[] firstOfRow) {
    DisjointSets group = new DisjointSets(runs.size());
    for (int y = 1; y + 1 < firstOfRow.length; y++) {
      for (int i = firstOfRow[y]; i < firstOfRow[y + 1]; i++) {
        for (int j = firstOfRow[y - 1]; j < firstOfRow[y]; j++) {
          if (runs.get(i).from < runs.get(j).to && runs.get(j).from < runs.get(i).to) {
            group.join(i, j);
          }
        }
      }
    }
    return group;
  }
}
