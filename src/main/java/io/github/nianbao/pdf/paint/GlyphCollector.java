package io.github.nianbao.pdf.paint;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.pdf.font.CharacterForms;
import io.github.nianbao.pdf.trust.FoldedCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The glyphs of one page, in content order: spaces noted, second strikes left out, and apart from
 * the others those that nobody sees.
 */
public final class GlyphCollector {

  /** In points, some twenty times the side of the largest page there may be. */
  private static final double FAR = 300_000;

  private final long limit;
  private final List<Glyph> visible = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();
  private final StrikeIndex strikes = new StrikeIndex();
  private final GlyphPlaces places;
  private final BitSet doubtfulDigits = new BitSet();
  private final List<FoldedCharacters.Suspect> suspects = new ArrayList<>();
  private boolean space;
  private boolean limitReached;
  private boolean sound = true;

  /**
   * @param page all of it, as displayed
   * @param limit how many glyphs it may have
   */
  GlyphCollector(Box page, long limit) {
    places = new GlyphPlaces(page);
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
      sound = false;
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
   * none at all, and those who look for what lies side by side would look for ever.
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

  /** A combining mark belongs to the glyph it lies over. */
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

  /**
   * An area was painted that nothing shows through: what it lies over is not seen any more.
   *
   * @param cover what of it that is
   */
  void cover(Box area, Cover cover) {
    places.cover(
        area,
        cover,
        visible,
        glyph -> {
          strikes.forget(glyph);
          hidden.add(visible.get(glyph));
        });
  }

  /** How many glyphs are seen. */
  int seen() {
    return visible.size() - places.covered().cardinality();
  }

  /**
   * All that is read of the page.
   *
   * @param scan whether the page is the image of one: what is not seen may be the text of it
   */
  public Text text(boolean scan) {
    List<Glyph> glyphs = new ArrayList<>(seen());
    BitSet doubtful = new BitSet();
    int[] placesSeen = new int[visible.size()];
    BitSet covered = places.covered();
    for (int i = 0; i < visible.size(); i++) {
      placesSeen[i] = glyphs.size();
      if (!covered.get(i)) {
        doubtful.set(glyphs.size(), doubtfulDigits.get(i));
        glyphs.add(visible.get(i));
      }
    }
    List<FoldedCharacters.Suspect> seen = new ArrayList<>();
    for (FoldedCharacters.Suspect suspect : suspects) {
      if (!covered.get(suspect.glyph())) {
        seen.add(new FoldedCharacters.Suspect(placesSeen[suspect.glyph()], suspect.code()));
      }
    }
    boolean layer = !hidden.isEmpty() && (glyphs.isEmpty() || (scan && hidden.size() > seen()));
    if (layer) {
      glyphs.addAll(hidden);
    }
    List<Ink> ink = new ArrayList<>();
    places.partly().stream()
        .filter(i -> !covered.get(i) && GlyphBoxes.isOfFigure(visible.get(i).text()))
        .forEach(i -> ink.add(new Ink(visible.get(i).box(), Ink.Kind.HALF_HIDDEN)));
    int unread = 0;
    for (Glyph glyph : hidden) {
      // What lies under the same is no other figure.
      if (!layer
          && GlyphBoxes.isOfFigure(glyph.text())
          && !strikes.isSecondStrike(
              glyph.text(), glyph.box(), glyph.size(), glyph.box().width())) {
        ink.add(new Ink(glyph.box(), Ink.Kind.HIDDEN));
        unread += CharacterForms.isDigit(glyph.text()) ? 1 : 0;
      }
    }
    return new Text(List.copyOf(glyphs), doubtful, seen, layer, unread, ink);
  }

  /**
   * The text of a page.
   *
   * @param glyphs in content order
   * @param doubtfulDigits the places of doubtful digits among them
   * @param suspects those whose characters may be folded ones
   * @param layer whether it is a layer that is not seen, as text recognition puts it over a scan
   * @param unread how many digits were left out as nobody sees them
   * @param ink of glyphs that are left out, or hidden in part
   */
  public record Text(
      List<Glyph> glyphs,
      BitSet doubtfulDigits,
      List<FoldedCharacters.Suspect> suspects,
      boolean layer,
      int unread,
      List<Ink> ink) {}

  /** Whether all glyphs lay where a page can be. */
  boolean isSound() {
    return sound;
  }

  boolean limitReached() {
    return limitReached;
  }
}
