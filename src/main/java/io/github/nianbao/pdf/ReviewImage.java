package io.github.nianbao.pdf;

import io.github.nianbao.report.PageImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** The picture of a page for people who look at it: how finely it is drawn, and its file. */
public final class ReviewImage {

  /** Pixels to a point: small print can be read, and a page of A4 is some 100 KB. */
  private static final double SCALE = 1.6;

  /** A larger page is drawn in no more pixels than these. */
  private static final double MAXIMUM_PIXELS = 4_000_000;

  private ReviewImage() {}

  /** How many pixels a point of a page gets; its sides are in points. */
  public static double scale(double width, double height) {
    return Math.min(SCALE, Math.sqrt(MAXIMUM_PIXELS / Math.max(1, width * height)));
  }

  /**
   * A drawn page.
   *
   * @param number of the page, from 1
   * @param width in points
   * @param height in points
   * @throws IOException where the picture cannot be written as PNG
   */
  public static PageImage of(int number, double width, double height, BufferedImage image)
      throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    String base64 = Base64.getEncoder().encodeToString(png.toByteArray());
    return new PageImage(number, width, height, base64);
  }
}
