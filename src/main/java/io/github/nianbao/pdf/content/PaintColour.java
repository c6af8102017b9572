package io.github.nianbao.pdf.content;

import io.github.nianbao.pdf.syntax.Operands;

/**
 * What fills, or strokes, are painted with: one colour, as far as that can be told, or a pattern.
 */
final class PaintColour {

  /** From 0 for black to 1 for white; not a number where nobody knows. */
  float light;

  /** Whether it is a pattern, not one colour. */
  boolean pattern;

  private ColourSpace space = ColourSpace.DEVICE;

  void set(PaintColour other) {
    light = other.light;
    pattern = other.pattern;
    space = other.space;
  }

  /** Of another colour space, beginning with its black. */
  void begin(ColourSpace other) {
    light = 0;
    pattern = false;
    space = other;
  }

  /** Another colour of the space. */
  void choose(Operands components) {
    pattern = components.name() != null;
    light = pattern ? ColourSpace.UNKNOWN : space.light(components);
  }
}
