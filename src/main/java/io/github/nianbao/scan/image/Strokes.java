package io.github.nianbao.scan.image;

import io.github.nianbao.scan.image.DarkRuns.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that run across a level picture: thin, darker than the paper over and under them,
 * and long.
 */
final class Strokes {

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
  private final DarkRuns dark;

  private Strokes(Grey picture, double scale, Places characters) {
    this.picture = picture;
    this.scale = scale;
    this.characters = characters;
    dark = new DarkRuns(picture, scale);
  }

  /** Some of the pixels of a picture. */
  interface Places {
    boolean has(int x, int y);
  }

  /** A line, and the pixels that are its own. */
  record Found(Stroke stroke, List<Run> pixels) {

    /** What of it lies between two places. */
    Found between(double from, double to) {
      List<Run> kept = new ArrayList<>();
      for (Run run : pixels) {
        int left = (int) Math.max(run.from(), from);
        int right = (int) Math.min(run.to(), to);
        if (left < right) {
          kept.add(new Run(run.y(), left, right));
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

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (List<Run> runs : dark.lines()) {
      Found one = line(runs);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  private @Nullable Found line(List<Run> runs) {
    int from = runs.stream().mapToInt(Run::from).min().orElse(0);
    int to = runs.stream().mapToInt(Run::to).max().orElse(0);
    LineFit rough = LineFit.of(runs, from, to, dark);
    if (rough == null || rough.thick() > DarkRuns.THICKEST * scale + 2 || rough.isSteep()) {
      return null;
    }
    int window = (int) (END * scale);
    while (to - from > window && !isAlone(from, from + window, rough)) {
      from += window / 4;
    }
    while (to - from > window && !isAlone(to - window, to, rough)) {
      to -= window / 4;
    }
    // What was cut off, as a character that touches the line, has bent it.
    LineFit fit = LineFit.of(rough.own(runs), from, to, dark);
    if (fit == null || to - from < DarkRuns.SHORTEST * scale || !isAlone(from, to, fit)) {
      return null;
    }
    if (to - from < LONG * scale && isOfCharacters(from, to, fit)) {
      return null;
    }
    int step = (int) Math.ceil(STEP * scale);
    while (from >= step && goesOn(from - step, from, fit)) {
      from -= step;
    }
    while (to + step <= picture.width() && goesOn(to, to + step, fit)) {
      to += step;
    }
    List<Run> own = new ArrayList<>(fit.own(runs));
    int half = (int) Math.ceil(fit.thick() / 2);
    for (int x = from; x < to; x += step) {
      own.addAll(around(x, Math.min(to, x + step), fit, half));
    }
    double at = fit.at((from + to) / 2.0) + 0.5;
    return new Found(new Stroke(at, from, to, fit.thick()), own).between(from, to);
  }

  /** Whether a line is dark from end to end, and has white paper on both sides. */
  private boolean isAlone(int from, int to, LineFit fit) {
    double thick = fit.thick();
    int near = (int) Math.ceil(thick / 2 + 1);
    int far = (int) Math.max(near + 1, Math.round(thick / 2 + NEAR * scale));
    double ink = 0;
    for (int x = from; x < to; x++) {
      ink += darkness(x, (int) Math.round(fit.at(x)));
    }
    ink /= to - from;
    int dark = 0;
    double beside = 0;
    for (int x = from; x < to; x++) {
      int y = (int) Math.round(fit.at(x));
      dark += darkness(x, y) > ink / 2 ? 1 : 0;
      for (int d = near; d <= far; d++) {
        beside += 255 - picture.at(x, y - d);
        beside += 255 - picture.at(x, y + d);
      }
    }
    beside /= 2.0 * (far - near + 1) * (to - from);
    double whole = to - from < LONG * scale ? WHOLE : MOSTLY;
    return ink > DarkRuns.CONTRAST && dark >= whole * (to - from) && beside < BESIDE * ink;
  }

  /** Whether a line goes on, though fainter than it was. */
  private boolean goesOn(int from, int to, LineFit fit) {
    double thick = fit.thick();
    int near = (int) Math.ceil(thick / 2 + 1);
    int far = (int) Math.max(near + 1, Math.round(thick / 2 + NEAR * scale));
    int darker = 0;
    for (int x = from; x < to; x++) {
      int y = (int) Math.round(fit.at(x));
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

  private static List<Run> around(int from, int to, LineFit fit, int half) {
    List<Run> pixels = new ArrayList<>();
    int middle = (int) Math.round(fit.at((from + to) / 2.0));
    for (int y = middle - half; y <= middle + half; y++) {
      pixels.add(new Run(y, from, to));
    }
    return pixels;
  }

  /** Whether a line belongs to characters. */
  private boolean isOfCharacters(int from, int to, LineFit fit) {
    int of = 0;
    for (int x = from; x < to; x++) {
      int y = (int) Math.round(fit.at(x));
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
