package io.github.nianbao.scan;

import java.util.List;

/**
 * How a report is scanned.
 *
 * @param name of it, for tables
 * @param dpi pixels to the inch
 * @param filter how the picture is stored
 * @param quality of JPEG, from 0 to 1
 * @param skew the most that a page lies aslant, in degrees
 * @param noise standard deviation of the light, of 255
 * @param blur radius, in pixels; 0 for none
 * @param seal whether a red seal lies over the page
 * @param edges whether the copier has left dark edges and a shade
 * @param strips of how many pictures the page is made, one under the other
 */
record Severity(
    String name,
    int dpi,
    Filter filter,
    double quality,
    double skew,
    double noise,
    int blur,
    boolean seal,
    boolean edges,
    int strips) {

  /** How the picture of a page is stored. */
  enum Filter {
    GREY_FLATE,
    GREY_JPEG,
    COLOUR_JPEG,
    BILEVEL_G4,
    BILEVEL_JBIG2;

    boolean isBilevel() {
      return this == BILEVEL_G4 || this == BILEVEL_JBIG2;
    }
  }

  private static Severity of(String name, int dpi, Filter filter) {
    return new Severity(name, dpi, filter, 0.8, 0, 0, 0, false, false, 1);
  }

  private Severity quality(double value) {
    return new Severity(name, dpi, filter, value, skew, noise, blur, seal, edges, strips);
  }

  private Severity skew(double value) {
    return new Severity(name, dpi, filter, quality, value, noise, blur, seal, edges, strips);
  }

  private Severity noise(double value, int radius) {
    return new Severity(name, dpi, filter, quality, skew, value, radius, seal, edges, strips);
  }

  private Severity sealed() {
    return new Severity(name, dpi, filter, quality, skew, noise, blur, true, edges, strips);
  }

  private Severity copied() {
    return new Severity(name, dpi, filter, quality, skew, noise, blur, seal, true, strips);
  }

  private Severity strips(int value) {
    return new Severity(name, dpi, filter, quality, skew, noise, blur, seal, edges, value);
  }

  /** Those that are measured, the mildest first. */
  static List<Severity> all() {
    return List.of(
        of("300 dpi, grey", 300, Filter.GREY_FLATE),
        of("300 dpi, grey, JPEG 80, 1°, noise", 300, Filter.GREY_JPEG).skew(1).noise(6, 0),
        of("300 dpi, colour, JPEG 60, seal, 2°", 300, Filter.COLOUR_JPEG)
            .quality(0.6)
            .skew(2)
            .sealed(),
        of("200 dpi, grey, JPEG 80", 200, Filter.GREY_JPEG).skew(0.5),
        of("200 dpi, grey, JPEG 40, 3°, noise, edges, strips", 200, Filter.GREY_JPEG)
            .quality(0.4)
            .skew(3)
            .noise(6, 1)
            .copied()
            .strips(7),
        of("300 dpi, bilevel G4, 1°", 300, Filter.BILEVEL_G4).skew(1),
        of("200 dpi, bilevel JBIG2", 200, Filter.BILEVEL_JBIG2).skew(0.5),
        of("150 dpi, grey, JPEG 60, blur", 150, Filter.GREY_JPEG).quality(0.6).noise(4, 1),
        of("100 dpi, grey, JPEG 60", 100, Filter.GREY_JPEG).quality(0.6));
  }
}
