package io.github.nianbao.line;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Rotation;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The glyphs of a cell as text. */
public final class CellText {

  private CellText() {}

  /**
   * The text of some glyphs, by their position and not by the order they were drawn in: lines from
   * the top, each from the left; lines of a vertical font from the right, each from the top; all of
   * it turned where most of the glyphs are.
   *
   * @return the lines separated by {@code \n}; spaces where they were drawn
   */
  public static String of(List<Glyph> glyphs) {
    if (glyphs.size() == 1) {
      return glyphs.get(0).text();
    }
    StringBuilder text = new StringBuilder(glyphs.size() + 4);
    for (List<Glyph> line : lines(glyphs)) {
      if (text.length() > 0) {
        text.append('\n');
      }
      for (int i = 0; i < line.size(); i++) {
        Glyph glyph = line.get(i);
        if (i > 0 && glyph.spaceBefore()) {
          text.append(' ');
        }
        text.append(glyph.text());
      }
    }
    return text.toString();
  }

  /** The lines of some glyphs in reading order. */
  static List<List<Glyph>> lines(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    Rotation turn = turn(glyphs);
    int vertical = 0;
    for (Glyph glyph : glyphs) {
      vertical += glyph.vertical() ? 1 : 0;
    }
    return vertical * 2 > glyphs.size()
        ? lines(glyphs, g -> -upright(g, turn).centerX(), g -> upright(g, turn).y0())
        : lines(glyphs, g -> upright(g, turn).centerY(), g -> upright(g, turn).x0());
  }

  /** What sets most of the glyphs upright. */
  private static Rotation turn(List<Glyph> glyphs) {
    Rotation first = glyphs.get(0).turn();
    if (isMost(first, glyphs)) {
      return first;
    }
    for (Rotation turn : Rotation.values()) {
      if (isMost(turn, glyphs)) {
        return turn;
      }
    }
    return Rotation.NONE;
  }

  private static boolean isMost(Rotation turn, List<Glyph> glyphs) {
    int count = 0;
    for (Glyph glyph : glyphs) {
      count += glyph.turn() == turn ? 1 : 0;
    }
    return count * 2 > glyphs.size();
  }

  /** Where a glyph comes to lie beside the others of its cell once all are turned. */
  private static Box upright(Glyph glyph, Rotation turn) {
    return turn.of(glyph.box(), 0, 0);
  }

  private static List<List<Glyph>> lines(
      List<Glyph> glyphs, ToDoubleFunction<Glyph> across, ToDoubleFunction<Glyph> along) {
    return LineGrouping.WRITING.lines(glyphs, across, along, Glyph::size);
  }
}
