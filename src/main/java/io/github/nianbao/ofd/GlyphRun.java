package io.github.nianbao.ofd;

import java.util.ArrayList;
import java.util.List;

/** Which glyphs a text is painted with, and for which of its characters each stands. */
final class GlyphRun {

  /**
   * A glyph.
   *
   * @param text the characters; empty where it stands for none
   * @param glyph its number in the font, or {@link OfdFont#BY_CHARACTER}
   */
  record Sign(String text, int glyph) {}

  private final int[] characters;
  private final List<Sign> signs = new ArrayList<>();
  private int at;

  private GlyphRun(int[] characters) {
    this.characters = characters;
  }

  /**
   * The glyphs of a text.
   *
   * @param transforms which of its characters are painted with glyphs that are named
   */
  static List<Sign> of(String text, List<Element> transforms) {
    // White space around that holds a line end is the layout of the file.
    boolean laidOut = text.indexOf('\n') >= 0;
    GlyphRun run = new GlyphRun((laidOut ? text.strip() : text).codePoints().toArray());
    for (Element transform : transforms) {
      run.add(transform);
    }
    run.addPlain(run.characters.length);
    return run.signs;
  }

  private void addPlain(int end) {
    while (at < Math.min(end, characters.length)) {
      signs.add(new Sign(Character.toString(characters[at++]), OfdFont.BY_CHARACTER));
    }
  }

  private void add(Element transform) {
    int from = (int) transform.number("CodePosition", at);
    int count = (int) Math.max(0, transform.number("CodeCount", 1));
    Element list = transform.child("Glyphs");
    double[] glyphs = Numbers.repeated(list == null ? null : list.text());
    if (from < at || from > characters.length || glyphs.length == 0) {
      return;
    }
    addPlain(from);
    int end = (int) Math.min(characters.length, (long) from + count);
    for (int i = 0; i < glyphs.length; i++) {
      // The last of fewer glyphs stands for all that is left; of more, the rest for nothing.
      int to = i == glyphs.length - 1 ? end : Math.min(end, at + 1);
      signs.add(new Sign(new String(characters, at, to - at), (int) glyphs[i]));
      at = to;
    }
  }
}
