package io.github.nianbao.page;

/**
 * A page as it looks, in grey, the lightest of its colours: red ink is nearly white.
 *
 * @param number of the page, from 1
 * @param width of the page as displayed, in points
 * @param height of the page as displayed, in points
 * @param columns of pixels
 * @param rows of pixels
 * @param density how many pixels to a point its images have
 * @param bilevel whether these are but black and white
 * @param light of the pixels, row by row from the top, from 0 for black to 255 for white
 */
@SuppressWarnings("ArrayRecordComponent") // Looked at pixel by pixel, never compared.
public record Raster(
    int number,
    double width,
    double height,
    int columns,
    int rows,
    double density,
    boolean bilevel,
    byte[] light) {

  /** Pixels to a point. */
  public double scale() {
    return columns / width;
  }
}
