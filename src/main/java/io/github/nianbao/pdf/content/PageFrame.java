package io.github.nianbao.pdf.content;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.syntax.Transform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The way from the user space of a page to the page as displayed: origin at the top left of the
 * crop box, {@code /Rotate} and {@code /UserUnit} applied, y downwards, in points.
 */
public final class PageFrame {

  private final double width;
  private final double height;
  private final double xFromX;
  private final double xFromY;
  private final double yFromX;
  private final double yFromY;
  private final double xShift;
  private final double yShift;

  /** A page that is less wide or high, in units, shows nothing: viewers do not believe its box. */
  private static final float LEAST = 1;

  /** The frame of a page: its crop box, or its media box where that is empty. */
  public static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean empty = crop.getWidth() < LEAST || crop.getHeight() < LEAST;
    return new PageFrame(empty ? page.getMediaBox() : crop, page.getRotation(), page.getUserUnit());
  }

  /**
   * The frame of a page whose user space has its origin at the top left and runs downwards.
   *
   * @param page what of the space is displayed, in units
   * @param unit of the space, in points
   */
  public static PageFrame downwards(Box page, double unit) {
    return new PageFrame(page, unit);
  }

  private PageFrame(Box page, double unit) {
    width = unit * page.width();
    height = unit * page.height();
    xFromX = unit;
    xFromY = 0;
    yFromX = 0;
    yFromY = unit;
    xShift = -unit * page.x0();
    yShift = -unit * page.y0();
  }

  /**
   * @param crop the crop box of the page
   * @param rotation clockwise: 0, 90, 180 or 270
   * @param unit of its user space, in points
   */
  private PageFrame(PDRectangle crop, int rotation, double unit) {
    boolean turned = rotation % 180 != 0;
    width = unit * (turned ? crop.getHeight() : crop.getWidth());
    height = unit * (turned ? crop.getWidth() : crop.getHeight());
    switch (rotation) {
      case 90 -> {
        xFromX = 0;
        xFromY = unit;
        yFromX = unit;
        yFromY = 0;
        xShift = -unit * crop.getLowerLeftY();
        yShift = -unit * crop.getLowerLeftX();
      }
      case 180 -> {
        xFromX = -unit;
        xFromY = 0;
        yFromX = 0;
        yFromY = unit;
        xShift = unit * crop.getUpperRightX();
        yShift = -unit * crop.getLowerLeftY();
      }
      case 270 -> {
        xFromX = 0;
        xFromY = -unit;
        yFromX = -unit;
        yFromY = 0;
        xShift = unit * crop.getUpperRightY();
        yShift = unit * crop.getUpperRightX();
      }
      default -> {
        xFromX = unit;
        xFromY = 0;
        yFromX = 0;
        yFromY = -unit;
        xShift = -unit * crop.getLowerLeftX();
        yShift = unit * crop.getUpperRightY();
      }
    }
  }

  /** Width as displayed. */
  public double width() {
    return width;
  }

  /** Height as displayed. */
  public double height() {
    return height;
  }

  /** The whole page as displayed. */
  public Box box() {
    return new Box(0, 0, width, height);
  }

  /** The way to the displayed page from the space that the matrix leads into user space. */
  public Affine from(Transform toUserSpace) {
    double a = toUserSpace.a;
    double b = toUserSpace.b;
    double c = toUserSpace.c;
    double d = toUserSpace.d;
    return new Affine(
        xFromX * a + xFromY * b,
        yFromX * a + yFromY * b,
        xFromX * c + xFromY * d,
        yFromX * c + yFromY * d,
        x(toUserSpace),
        y(toUserSpace));
  }

  /** Where, from the left, the origin of that space lies on the displayed page. */
  public double x(Transform toUserSpace) {
    return xFromX * toUserSpace.e + xFromY * toUserSpace.f + xShift;
  }

  /** The same from the top. */
  public double y(Transform toUserSpace) {
    return yFromX * toUserSpace.e + yFromY * toUserSpace.f + yShift;
  }
}
