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
    GREY_JPEG,
    COLOUR_JPEG,
    BILEVEL_G4,
    BILEVEL_JBIG2
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

  private Severity named(String value) {
    return new Severity(value, dpi, filter, quality, skew, noise, blur, seal, edges, strips);
  }

  /** Those that are measured, the usual one first. */
  static List<Severity> all() {
    Severity usual = of("200 dpi, grey, JPEG 80", 200, Filter.GREY_JPEG).skew(0.5);
    return List.of(
        usual,
        of("300 dpi, grey, JPEG 80", 300, Filter.GREY_JPEG).skew(0.5),
        usual.named("200 dpi, grey, JPEG 40, noise").quality(0.4).noise(6, 0),
        usual.named("200 dpi, grey, JPEG 80, 2°").skew(2),
        usual.named("200 dpi, grey, JPEG 80, 3°").skew(3),
        of("200 dpi, colour, JPEG 80, red seal", 200, Filter.COLOUR_JPEG).skew(0.5).sealed(),
        usual.named("200 dpi, grey, JPEG 80, in strips").strips(7),
        usual.named("200 dpi, grey, JPEG 80, edges of a copier").copied(),
        of("300 dpi, black and white, G4", 300, Filter.BILEVEL_G4).skew(0.5),
        of("300 dpi, black and white, JBIG2", 300, Filter.BILEVEL_JBIG2).skew(0.5),
        of("200 dpi, black and white, G4", 200, Filter.BILEVEL_G4).skew(0.5),
        of("150 dpi, grey, JPEG 60, noise, blur", 150, Filter.GREY_JPEG)
            .quality(0.6)
            .skew(0.5)
            .noise(4, 1),
        of("100 dpi, grey, JPEG 60", 100, Filter.GREY_JPEG).quality(0.6).skew(0.5));
  }
}
