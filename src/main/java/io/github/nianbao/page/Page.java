package io.github.nianbao.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it is read: as displayed ({@code /Rotate} applied, origin at the top left of the crop
 * box), and, where its writing runs up or down or stands on its head there, turned upright. All
 * places on it are those after the turn; {@link #displayed} leads back.
 *
 * @param number from 1
 * @param width in points, as read
 * @param height in points, as read
 * @param glyphs in content order, without spaces, without the second strike of a fake bold and
 *     without what stands aslant, such as a watermark
 * @param rules painted rulings, in content order, collinear pieces not yet joined
 * @param images how many images were drawn; a page without glyphs but with an image is a scan
 * @param turn how it was turned from the page as displayed
 * @param ink what else is painted on it, in no certain order
 * @param recognition how it was recognised in a picture; null where it was read
 */
public record Page(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<RulingLine> rules,
    int images,
    Rotation turn,
    List<Ink> ink,
    @Nullable Recognition recognition) {

  /** A page that was read. */
  public Page(
      int number,
      double width,
      double height,
      List<Glyph> glyphs,
      List<RulingLine> rules,
      int images,
      Rotation turn,
      List<Ink> ink) {
    this(number, width, height, glyphs, rules, images, turn, ink, null);
  }

  /** A page that is read as displayed. */
  public Page(
      int number,
      double width,
      double height,
      List<Glyph> glyphs,
      List<RulingLine> rules,
      int images) {
    this(number, width, height, glyphs, rules, images, Rotation.NONE, List.of());
  }

  /** This page turned further. */
  public Page turned(Rotation upright) {
    if (upright == Rotation.NONE) {
      return this;
    }
    return new Page(
        number,
        upright.sideways() ? height : width,
        upright.sideways() ? width : height,
        glyphs.stream().map(glyph -> turned(glyph, upright)).toList(),
        rules.stream().map(rule -> turned(rule, upright)).toList(),
        images,
        turn.and(upright),
        ink.stream()
            .map(stain -> new Ink(upright.of(stain.box(), width, height), stain.kind()))
            .toList(),
        recognition);
  }

  /** This page with other glyphs. */
  public Page withGlyphs(List<Glyph> others) {
    return new Page(number, width, height, others, rules, images, turn, ink, recognition);
  }

  /** This page with ink that was found on it. */
  public Page withInk(List<Ink> found) {
    return new Page(
        number, width, height, glyphs, rules, images, turn, List.copyOf(found), recognition);
  }

  /** Where something that stands on this page as read stands on the page as displayed. */
  public Box displayed(Box box) {
    Recognition own = recognition;
    Box level = own == null ? box : own.aslant(box, width, height);
    return turn.back().of(level, width, height);
  }

  private Glyph turned(Glyph glyph, Rotation upright) {
    return new Glyph(
        glyph.text(),
        upright.of(glyph.box(), width, height),
        glyph.size(),
        glyph.vertical(),
        glyph.spaceBefore(),
        glyph.turn().after(upright));
  }

  private RulingLine turned(RulingLine rule, Rotation upright) {
    Box line = new Box(rule.x0(), rule.y0(), rule.x1(), rule.y1());
    Box turned = upright.of(line, width, height);
    return new RulingLine(turned.x0(), turned.y0(), turned.x1(), turned.y1(), rule.source());
  }
}
