package io.github.nianbao.scan;

import io.github.nianbao.recognise.Strip;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import java.util.Arrays;
import java.util.List;

/** Lines of ink put one behind the other in a strip, and the way back from it. */
final class InkStrip {

  /** Between two lines lies so much of the height of the strip. */
  private static final double BETWEEN = 0.1;

  /** And from the beginning of one to that of the next so much: readers take two signs apart. */
  private static final double PITCH = 0.85;

  private final List<InkLine> lines;
  private final int[] starts;
  private final int margin;
  private final Strip strip;

  /**
   * @param least the height of the ink, at least, in pixels
   * @param room around the ink, of its height
   */
  InkStrip(Grey picture, List<InkLine> lines, double least, double room) {
    this.lines = lines;
    int ink = (int) Math.ceil(least);
    for (InkLine line : lines) {
      ink = Math.max(ink, line.whole().height());
    }
    margin = (int) Math.max(2, Math.round(room * ink));
    int height = ink + 2 * margin;
    starts = new int[lines.size()];
    int width = margin;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = width;
      int own = lines.get(i).whole().width();
      boolean last = i == starts.length - 1;
      width += last ? own + margin : (int) Math.max(own + BETWEEN * height, PITCH * height);
    }
    byte[] light = new byte[width * height];
    Arrays.fill(light, (byte) 255);
    for (int i = 0; i < starts.length; i++) {
      Stain whole = lines.get(i).whole();
      int shift = (height - whole.height()) / 2;
      for (int y = -margin; y < whole.height() + margin; y++) {
        int row = y + shift;
        if (row < 0 || row >= height) {
          continue;
        }
        for (int x = -1; x <= whole.width(); x++) {
          int own = y < 0 || y >= whole.height() ? 255 : picture.at(whole.x0() + x, whole.y0() + y);
          light[row * width + starts[i] + x] = (byte) own;
        }
      }
    }
    strip = new Strip(width, height, light);
  }

  Strip strip() {
    return strip;
  }

  /** Which line a place along the strip is of. */
  int line(double position) {
    double x = position * strip.width();
    int line = 0;
    for (int i = 1; i < starts.length; i++) {
      Stain before = lines.get(i - 1).whole();
      if (x >= (starts[i - 1] + before.width() + starts[i]) / 2.0) {
        line = i;
      }
    }
    return line;
  }

  /** Where a place along the strip lies in the picture, from its left. */
  double x(double position) {
    int line = line(position);
    return position * strip.width() - starts[line] + lines.get(line).whole().x0();
  }
}
