package io.github.nianbao.scan.image;

/**
 * A ruling line in a picture, along one of its sides.
 *
 * @param at where it lies across its direction, in pixels
 * @param from where it begins along its direction, in pixels
 * @param to where it ends
 * @param width how thick it is, in pixels
 */
public record Stroke(double at, double from, double to, double width) {

  double length() {
    return to - from;
  }
}
