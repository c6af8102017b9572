package io.github.nianbao.sheet.grid;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look.Sight;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What lies under the text of a cell.
 *
 * @param lights how light its colours are, at least one; not a number for one that is not known
 */
public record Fill(List<Float> lights) {

  /** The paper. */
  public static final Fill NONE = new Fill(List.of(Light.WHITE));

  /** Black, in which programs write and draw what has no colour of its own. */
  private static final float INK = 0;

  /** Copies the list. */
  public Fill {
    lights = List.copyOf(lights);
  }

  /** One colour. */
  public static Fill of(float light) {
    return new Fill(List.of(light));
  }

  /**
   * Lines or dots on a ground.
   *
   * @param dense whether they take half of it or more
   * @param lines how light they are; not a number for the colour that the program chooses
   * @param ground how light it is, likewise
   */
  public static Fill pattern(boolean dense, float lines, float ground) {
    float under = Float.isNaN(ground) ? Light.WHITE : ground;
    return dense ? new Fill(List.of(under, Float.isNaN(lines) ? INK : lines)) : of(under);
  }

  /**
   * Whether text is seen on it.
   *
   * @param text how light it is; not a number where the program chooses its colour: it is black in
   *     some, and in others one that is seen
   */
  public Sight sight(float text) {
    boolean chosen = Float.isNaN(text);
    Set<Sight> sights = EnumSet.noneOf(Sight.class);
    lights.forEach(light -> sights.add(Light.sight(chosen ? INK : text, light)));
    Sight sight = sights.size() == 1 ? sights.iterator().next() : Sight.DOUBTED;
    return chosen && sight == Sight.UNSEEN ? Sight.DOUBTED : sight;
  }
}
