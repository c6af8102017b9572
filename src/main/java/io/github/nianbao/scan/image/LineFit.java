package io.github.nianbao.scan.image;

import io.github.nianbao.scan.image.DarkRuns.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The straight line through some pixels.
 *
 * @param start where it lies at the left edge of the picture, in pixels from the top
 * @param slope by how many pixels it falls from one to the next
 * @param thick how many pixels lie over one another, on an average
 */
record LineFit(double start, double slope, double thick) {

  /** In a level picture no line falls, or rises, by more. */
  private static final double STEEP = 0.02;

  /**
   * Fits a line to the dark pixels of some runs between two places.
   *
   * @return null where there are none
   */
  static @Nullable LineFit of(List<Run> runs, int from, int to, DarkRuns dark) {
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    for (Run run : runs) {
      for (int x = Math.max(from, run.from()); x < Math.min(to, run.to()); x++) {
        if (dark.isDark(x, run.y())) {
          n++;
          sumX += x;
          sumY += run.y();
          sumXX += (double) x * x;
          sumXY += (double) x * run.y();
        }
      }
    }
    if (n == 0) {
      return null;
    }
    double spread = n * sumXX - sumX * sumX;
    double slope = spread == 0 ? 0 : (n * sumXY - sumX * sumY) / spread;
    return new LineFit((sumY - slope * sumX) / n, slope, n / Math.max(1, to - from));
  }

  boolean isSteep() {
    return Math.abs(slope) > STEEP;
  }

  /** Where it lies at a place along it, in pixels from the top. */
  double at(double x) {
    return start + slope * x;
  }

  /** The runs of pixels that lie on it. */
  List<Run> own(List<Run> runs) {
    return runs.stream()
        .filter(run -> Math.abs(run.y() - at((run.from() + run.to()) / 2.0)) <= thick + 1)
        .toList();
  }
}
