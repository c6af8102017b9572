package io.github.nianbao.page;

import java.util.List;

/**
 * How a page was recognised in its picture.
 *
 * @param slant by how many degrees, clockwise, the picture lies aslant
 * @param figures how sure those are who read the figures
 */
public record Recognition(double slant, List<Figure> figures) {

  /**
   * How sure a figure, or a part of one, is.
   *
   * @param box around its ink, in points, on the page as read
   * @param confidence from 0 to 1
   * @param agreed whether two readers saw the same; where one alone saw it, nothing proves it
   */
  public record Figure(Box box, double confidence, boolean agreed) {}

  /** How sure what lies in a box is, from 0 to 1: as the least sure of it; 1 for nothing. */
  public double confidence(Box box) {
    return in(box).stream().mapToDouble(Figure::confidence).min().orElse(1);
  }

  /** Whether two readers saw all of the figures in a box. */
  public boolean isAgreed(Box box) {
    return in(box).stream().allMatch(Figure::agreed);
  }

  private List<Figure> in(Box box) {
    return figures.stream()
        .filter(figure -> box.contains(figure.box().centerX(), figure.box().centerY()))
        .toList();
  }

  /** Where the middle of a box of the level page lies in the picture, in a box as large. */
  Box aslant(Box box, double width, double height) {
    if (slant == 0) {
      return box;
    }
    double angle = Math.toRadians(slant);
    double x = box.centerX() - width / 2;
    double y = box.centerY() - height / 2;
    double right = x * Math.cos(angle) - y * Math.sin(angle) - x;
    double down = x * Math.sin(angle) + y * Math.cos(angle) - y;
    return new Box(box.x0() + right, box.y0() + down, box.x1() + right, box.y1() + down);
  }
}
