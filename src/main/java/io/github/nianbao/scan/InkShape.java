package io.github.nianbao.scan;

import io.github.nianbao.scan.Sight.Seen;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs that their shape tells better than any reader does. */
final class InkShape {

  /** A dash is so much wider than high, at least. */
  private static final double DASH = 2;

  /** Where its edges are blurred, as of small ones, its ink is so much longer than thick. */
  private static final double LONGER = 3;

  /** And it is so much wider than high with them. */
  private static final double BLURRED_DASH = 1.5;

  /** And so high at most, of the font size. */
  private static final double THIN = 0.3;

  /** And so wide at most. */
  private static final double WIDE = 3;

  /** So far over and under a dash, of the font size, there is nothing. */
  private static final double AROUND = 0.5;

  /** A part of a digit is so much of the ink of one, of 1, at least. */
  private static final double PART = 0.14;

  /** So far beside a figure, of its height, there is nothing. */
  private static final double BESIDE = 0.4;

  /** Nothing is less ink than so much of that of the dash. */
  private static final double FAINT = 0.2;

  /** And darkness up to this, of 255. */
  private static final int NOISE = 24;

  /** The edges of a stain are so many pixels wide. */
  private static final int EDGE = 2;

  /** A slash leans so much to the right, of its height, */
  private static final double LEAN = 0.2;

  /** and is so thick at most, of the same. */
  private static final double THICK = 0.25;

  /** The edges of a stroke are so wide, of its height, where that is more than some pixels. */
  private static final double BLURRED = 0.05;

  /** A sign is so high at most, of the digits behind it, */
  private static final double SIGN = 1.1;

  /** and its middle lies so far from their upper and lower ends. */
  private static final double ASIDE = 0.3;

  /** A plus is so much of its width high, and the other way round. */
  private static final double SQUARE = 0.75;

  /** Its lines end so far from their middle, of its width, across. */
  private static final double ARM = 0.2;

  /** So much of its ink, of 1, lies in the corners at most, */
  private static final double OFF = 0.08;

  /** and so much of its square is ink. */
  private static final double FILLED = 0.6;

  /** A line is so long, of the font size, that it is no 1, */
  private static final double LONG = 1.2;

  /** and so wide at most, of its length. */
  private static final double SLENDER = 0.25;

  /** A separator is so high at most, of the digits beside it. */
  private static final double LOW = 0.5;

  /** A comma reaches so far below the digits beside it, of their height. */
  private static final double BELOW = 0.09;

  /** No 1 is wider than this, of its height. */
  private static final double ONE = 0.6;

  private InkShape() {}

  /** Whether the ink is one thin line across, and no part of a sign of which more is faint. */
  static boolean isDash(List<InkLine> lines, Grey picture, double em) {
    if (lines.size() != 1) {
      return false;
    }
    Stain whole = lines.get(0).whole();
    return isLineAcross(whole)
        && whole.height() <= THIN * em
        && whole.width() <= WIDE * em
        && isAlone(whole, picture, em);
  }

  private static boolean isLineAcross(Stain stain) {
    double thick = stain.weight() / stain.width();
    return stain.width() >= DASH * stain.height()
        || (stain.width() >= BLURRED_DASH * stain.height() && stain.width() >= LONGER * thick);
  }

  private static boolean isAlone(Stain dash, Grey picture, double em) {
    int reach = (int) Math.round(AROUND * em);
    double around = 0;
    for (int y = dash.y0() - reach; y < dash.y1() + reach; y++) {
      boolean beside = y < dash.y0() - EDGE || y >= dash.y1() + EDGE;
      for (int x = dash.x0(); beside && x < dash.x1(); x++) {
        int darkness = 255 - picture.at(x, y);
        around += darkness > NOISE ? darkness / 255.0 : 0;
      }
    }
    return around < FAINT * dash.weight();
  }

  /** Whether nothing faint lies beside some ink, as the rest of a 4 of which the stem is dark. */
  static boolean isWhole(InkLine line, Grey picture) {
    Stain whole = line.whole();
    int reach = (int) Math.round(BESIDE * whole.height());
    int left = whole.x0() - reach;
    int width = whole.width() + 2 * reach;
    BitSet own = own(line, left, width);
    double beside = 0;
    for (int y = 0; y < whole.height(); y++) {
      for (int x = 0; x < width; x++) {
        beside += own.get(y * width + x) ? 0 : faint(picture, left + x, whole.y0() + y);
      }
    }
    return beside < PART * whole.weight() / line.columns().size();
  }

  /** The pixels of the stains of a line and around them, in rows of a width from its upper edge. */
  private static BitSet own(InkLine line, int left, int width) {
    Stain whole = line.whole();
    BitSet own = new BitSet(width * whole.height());
    for (Stain stain : line.stains()) {
      int last = Math.min(whole.height() - 1, stain.y1() - whole.y0());
      for (int y = Math.max(0, stain.y0() - 1 - whole.y0()); y <= last; y++) {
        int row = y * width - left;
        own.set(row + Math.max(left, stain.x0() - 1), row + Math.min(left + width, stain.x1() + 1));
      }
    }
    return own;
  }

  /** The ink of a pixel, of 1, that is darker than noise, or where those around it are. */
  private static double faint(Grey picture, int x, int y) {
    int darkness = 255 - picture.at(x, y);
    double around = around(picture, x, y);
    double ink = darkness > 2 * NOISE ? darkness : around > NOISE ? around : 0;
    return ink / 255;
  }

  /** How dark a pixel is with those around it. */
  private static double around(Grey picture, int x, int y) {
    int sum = 0;
    for (int v = y - 1; v <= y + 1; v++) {
      for (int u = x - 1; u <= x + 1; u++) {
        sum += 255 - picture.at(u, v);
      }
    }
    return sum / 9.0;
  }

  /** Whether the ink is one thin straight stroke that leans to the right. */
  static boolean isSlash(List<InkLine> lines, Grey picture) {
    if (lines.size() != 1 || lines.get(0).stains().size() != 1) {
      return false;
    }
    Stain stain = lines.get(0).whole();
    int height = stain.height();
    double thick = stain.weight() / height;
    double lean = stain.width() - thick;
    if (lean < Math.max(2 * EDGE, LEAN * height) || lean > height || thick > THICK * height) {
      return false;
    }
    double reach = thick / 2 + Math.max(EDGE, BLURRED * height);
    for (int y = 0; y < height; y++) {
      double middle = stain.x1() - thick / 2 - lean * (y + 0.5) / height;
      for (int x = stain.x0(); x < stain.x1(); x++) {
        boolean off = Math.abs(x + 0.5 - middle) > reach;
        if (off && picture.at(x, stain.y0() + y) < 255 - 2 * NOISE) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The sign that stands before a figure; null where none does.
   *
   * @param line of the figure
   */
  static @Nullable String sign(InkLine line, Grey picture) {
    List<Stain> columns = line.columns();
    Stain sign = columns.get(0);
    int top = columns.get(columns.size() - 1).y0();
    int height = columns.get(columns.size() - 1).height();
    double middle = (sign.y0() + sign.y1()) / 2.0 - top;
    boolean stands = middle > ASIDE * height && middle < (1 - ASIDE) * height;
    if (columns.size() < 2 || !stands || sign.height() > SIGN * height) {
      return null;
    }
    if (isLineAcross(sign) && sign.height() <= THIN * height) {
      return "-";
    }
    return isCross(sign, picture) ? "+" : null;
  }

  /** Whether the ink is a line across and one upwards through their middles. */
  private static boolean isCross(Stain stain, Grey picture) {
    double wide = Math.max(stain.width(), stain.height());
    if (Math.min(stain.width(), stain.height()) < SQUARE * wide) {
      return false;
    }
    double x0 = (stain.x0() + stain.x1()) / 2.0;
    double y0 = (stain.y0() + stain.y1()) / 2.0;
    double arm = ARM * wide;
    double off = 0;
    for (int y = stain.y0(); y < stain.y1(); y++) {
      for (int x = stain.x0(); x < stain.x1(); x++) {
        boolean corner = Math.abs(x + 0.5 - x0) > arm && Math.abs(y + 0.5 - y0) > arm;
        off += corner ? (255 - picture.at(x, y)) / 255.0 : 0;
      }
    }
    return off < OFF * stain.weight() && stain.weight() < FILLED * wide * wide;
  }

  /**
   * Whether each sign is a piece of ink, and none a 1 that is too wide, as a 4 may be taken for.
   */
  static boolean areInPieces(List<Seen> signs, InkLine line) {
    List<Stain> pieces = line.columns();
    boolean wide =
        signs.stream()
            .filter(sign -> sign.text().equals("1"))
            .map(sign -> line.piece(sign.x()))
            .anyMatch(piece -> piece.width() > ONE * piece.height());
    return pieces.size() == signs.size() && !wide;
  }

  /** Whether some of the ink is a long thin line upwards, as one of a ruling that was not found. */
  static boolean hasRuling(List<InkLine> lines, double em) {
    return lines.stream()
        .flatMap(line -> line.stains().stream())
        .anyMatch(stain -> stain.height() > LONG * em && stain.width() < SLENDER * stain.height());
  }

  /** The same signs, each point or comma as its ink has the shape of one. */
  static List<Seen> separated(List<Seen> signs, List<InkLine> lines) {
    List<Seen> separated = new ArrayList<>();
    for (Seen sign : signs) {
      String shape =
          ".,".contains(sign.text()) ? separator(lines.get(sign.line()), sign.x()) : null;
      separated.add(
          shape == null ? sign : new Seen(shape, sign.line(), sign.x(), sign.confidence()));
    }
    return separated;
  }

  /** Which separator stands at a place of a line; null where none stands there by itself. */
  private static @Nullable String separator(InkLine line, double x) {
    int height = line.whole().height();
    int[] bottoms =
        line.stains().stream()
            .filter(stain -> stain.height() > LOW * height)
            .mapToInt(Stain::y1)
            .sorted()
            .toArray();
    Stain nearest = null;
    for (Stain stain : line.stains()) {
      double distance = Math.abs((stain.x0() + stain.x1()) / 2.0 - x);
      boolean low = stain.height() <= LOW * height && distance <= LOW * height;
      if (low
          && (nearest == null || distance < Math.abs((nearest.x0() + nearest.x1()) / 2.0 - x))) {
        nearest = stain;
      }
    }
    if (bottoms.length == 0 || nearest == null) {
      return null;
    }
    int base = bottoms[bottoms.length / 2];
    return nearest.y1() - base >= Math.max(1.5, BELOW * height) ? "," : ".";
  }
}
