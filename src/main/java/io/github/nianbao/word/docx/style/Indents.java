package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import org.jspecify.annotations.Nullable;

/**
 * How far the lines of a paragraph stand from the sides of its cell or page, in twentieths of a
 * point; less than 0 for beyond them.
 *
 * @param left of the line that begins farthest to the left
 * @param right of all lines
 * @param first of the first line
 */
public record Indents(int left, int right, int first) {

  /** Twentieths of a point in a hundredth of a character. */
  private static final double CHARACTER = 2.1;

  /** Those of {@code w:ind}, which is open. */
  static Indents read(XmlReader xml) {
    int all = side(xml, "left", "start");
    int first = all + amount(xml, "firstLine") - amount(xml, "hanging");
    return new Indents(Math.min(all, first), side(xml, "right", "end"), first);
  }

  private static int side(XmlReader xml, String name, String other) {
    int side = amount(xml, name);
    return side == 0 ? amount(xml, other) : side;
  }

  private static int amount(XmlReader xml, String name) {
    String characters = xml.attribute(name + "Chars");
    int number = Values.number(characters, 0);
    return number == 0 ? points(xml.attribute(name)) : (int) (number * CHARACTER);
  }

  private static int points(@Nullable String value) {
    return Values.number(value, 0);
  }
}
