package io.github.nianbao.ofd;

import io.github.nianbao.pdf.content.ColourSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an object is painted with: its own word first, then that of its drawing parameters and those
 * that they rest on, then that of its layer.
 */
final class Style {

  /** Drawing parameters rest on one another no deeper than this. */
  private static final int MAXIMUM_DEPTH = 16;

  /** The highest value of a component and of an alpha, where nothing else is said. */
  private static final double HIGHEST = 255;

  private static final int MAXIMUM_BITS = 16;

  /** What the standard says of lines whose width nobody names, in millimetres. */
  private static final double DEFAULT_WIDTH = 0.353;

  private final List<Element> words;
  private final Resources resources;

  private Style(List<Element> words, Resources resources) {
    this.words = words;
    this.resources = resources;
  }

  /**
   * That of an object.
   *
   * @param layer number of the drawing parameters of its layer; null for none
   */
  static Style of(Element object, @Nullable String layer, Resources resources) {
    List<Element> words = new ArrayList<>();
    words.add(object);
    add(object.attribute("DrawParam"), words, resources);
    add(layer, words, resources);
    return new Style(words, resources);
  }

  private static void add(@Nullable String number, List<Element> words, Resources resources) {
    String at = number;
    for (int depth = 0; at != null && depth < MAXIMUM_DEPTH; depth++) {
      Element parameters = resources.element(at);
      if (parameters == null || !parameters.is("DrawParam")) {
        return;
      }
      words.add(parameters);
      at = parameters.attribute("Relative");
    }
  }

  double lineWidth() {
    for (Element word : words) {
      double width = word.number("LineWidth", Double.NaN);
      if (!Double.isNaN(width)) {
        return width;
      }
    }
    return DEFAULT_WIDTH;
  }

  /**
   * A colour.
   *
   * @param light from 0 for black to 1 for white; not a number where nobody knows
   * @param pattern whether it is not one colour but several, or one that the file does not hold
   * @param alpha from 0 to 1
   */
  record Colour(float light, boolean pattern, float alpha) {
    static final Colour BLACK = new Colour(0, false, 1);
    static final Colour CLEAR = new Colour(0, false, 0);
  }

  /** A colour of the object: {@code FillColor} or {@code StrokeColor}. */
  Colour colour(String name, Colour otherwise) {
    for (Element word : words) {
      Element colour = word.child(name);
      if (colour != null) {
        return colour(colour);
      }
    }
    return otherwise;
  }

  private Colour colour(Element colour) {
    float alpha = (float) bounded(colour.number("Alpha", HIGHEST) / HIGHEST);
    if (!colour.children().isEmpty()) {
      return new Colour(Float.NaN, true, alpha);
    }
    Element space = resources.element(colour.attribute("ColorSpace"));
    double[] value = value(colour, space);
    if (value.length == 0) {
      boolean unknown = colour.attribute("Index") != null;
      return new Colour(unknown ? Float.NaN : 0, unknown, alpha);
    }
    double bits = space == null ? 8 : space.number("BitsPerComponent", 8);
    double highest = bits >= 1 && bits <= MAXIMUM_BITS ? Math.pow(2, Math.rint(bits)) - 1 : HIGHEST;
    float[] components = new float[value.length];
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) (value[i] / highest);
    }
    return new Colour(ColourSpace.DEVICE.light(components), false, alpha);
  }

  private static double[] value(Element colour, @Nullable Element space) {
    Element palette = space == null ? null : space.child("Palette");
    double index = colour.number("Index", -1);
    if (colour.attribute("Value") == null && palette != null && index >= 0) {
      List<Element> entries = palette.children("CV");
      return index < entries.size() ? Numbers.of(entries.get((int) index).text()) : new double[0];
    }
    return colour.numbers("Value");
  }

  static double bounded(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
