package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A rectangle on a page as displayed, in PDF points, origin top left, y growing downwards. In JSON
 * an array of four numbers.
 */
public record Bounds(double x0, double y0, double x1, double y1) {

  /**
   * Reads the JSON form, {@code [x0, y0, x1, y1]}.
   *
   * @param corners x0, y0, x1, y1
   * @return it
   */
  @JsonCreator
  public static Bounds of(double[] corners) {
    return new Bounds(corners[0], corners[1], corners[2], corners[3]);
  }

  /** {@return the JSON form, rounded to a hundredth of a point} */
  @JsonValue
  public double[] corners() {
    return new double[] {round(x0), round(y0), round(x1), round(y1)};
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
