package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The glyphs of one page, in content order: spaces noted, second strikes left out. */
final class GlyphCollector {

  /** In points, some twenty times the side of the largest page there may be. */
  private static final double FAR = 300_000;

  private final long limit;
  private final List<Glyph> visible = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();
  private final StrikeIndex strikes = new StrikeIndex();
  private final BitSet doubtfulDigits = new BitSet();
  private final List<FoldedCharacters.Suspect> suspects = new ArrayList<>();
  private boolean space;
  private boolean limitReached;

  GlyphCollector(long limit) {
    this.limit = limit;
  }

  /** A space was drawn. */
  void space() {
    space = true;
  }

  /** A glyph was drawn. */
  void add(DrawnGlyph drawn) {
    List<Glyph> glyphs = drawn.invisible() ? hidden : visible;
    if (glyphs.size() >= limit) {
      limitReached = true;
      return;
    }
    if (isNowhere(drawn.box(), drawn.size())) {
      return;
    }
    if (joinsLast(drawn.text(), drawn.box(), glyphs)) {
      return;
    }
    if (!drawn.invisible()
        && strikes.isSecondStrike(drawn.text(), drawn.box(), drawn.size(), drawn.advance())) {
      return;
    }
    if (drawn.doubtful() && !drawn.invisible()) {
      doubtfulDigits.set(glyphs.size());
    }
    if (drawn.folded() != null && !drawn.invisible()) {
      suspects.add(new FoldedCharacters.Suspect(glyphs.size(), drawn.folded()));
    }
    glyphs.add(
        new Glyph(drawn.text(), drawn.box(), drawn.size(), drawn.vertical(), space, drawn.turn()));
    space = false;
  }

  /**
   * Whether a glyph is on no page that can be: numbers of a damaged file may be of any size, or
   * none at all, and those who look for what stands side by side would look for ever.
   */
  private static boolean isNowhere(Box box, double size) {
    boolean near =
        Math.abs(box.x0()) < FAR
            && Math.abs(box.y0()) < FAR
            && Math.abs(box.x1()) < FAR
            && Math.abs(box.y1()) < FAR
            && size < FAR;
    return !near;
  }

  /** A combining mark belongs to the glyph it stands over. */
  private static boolean joinsLast(String text, Box box, List<Glyph> glyphs) {
    if (Character.getType(text.codePointAt(0)) != Character.NON_SPACING_MARK || glyphs.isEmpty()) {
      return false;
    }
    Glyph last = glyphs.get(glyphs.size() - 1);
    if (Math.abs(last.box().centerX() - box.centerX()) > last.size()
        || Math.abs(last.box().centerY() - box.centerY()) > last.size()) {
      return false;
    }
    glyphs.set(glyphs.size() - 1, last.withText(CharacterForms.plain(last.text() + text)));
    return true;
  }

  /** The glyphs with ink; where the page has none, those without. */
  List<Glyph> glyphs() {
    return List.copyOf(visible.isEmpty() ? hidden : visible);
  }

  /** The places of doubtful digits among the glyphs. */
  BitSet doubtfulDigits() {
    return doubtfulDigits;
  }

  /** The glyphs whose characters may be folded ones. */
  List<FoldedCharacters.Suspect> suspects() {
    return suspects;
  }

  boolean limitReached() {
    return limitReached;
  }
}
