package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.word.body.SmallText;
import io.github.nianbao.word.docx.style.Indents;
import io.github.nianbao.word.docx.style.ParagraphProperties;
import io.github.nianbao.word.docx.style.RunProperties;
import io.github.nianbao.word.docx.style.Trait;
import org.jspecify.annotations.Nullable;

/** How a run looks, by all that is said of it. */
final class Looks {

  /** Text that is raised or lowered by more, in sizes of its own, stands elsewhere. */
  private static final int FAR = 3;

  private static final int USUAL_SIZE = 20;

  /** Lines that begin farther outside their cell, in twentieths of a point, are in the next one. */
  private static final int OUTSIDE = -400;

  private Looks() {}

  /**
   * The look of a run.
   *
   * @param all with what its styles say
   */
  static Look of(RunProperties all, ParagraphProperties paragraph, Surroundings around) {
    int size = (int) all.value(Trait.SIZE, USUAL_SIZE);
    int rise = (int) all.value(Trait.RISE, 0);
    return new Look(sight(all, paragraph, around, size), all.is(Trait.SCRIPT), rise, size);
  }

  private static Sight sight(
      RunProperties all, ParagraphProperties paragraph, Surroundings around, int size) {
    if (all.is(Trait.VANISH)) {
      return Sight.HIDDEN;
    }
    if (all.is(Trait.UNPAINTED)) {
      return Sight.UNSEEN;
    }
    if (all.is(Trait.STRIKE) || all.is(Trait.DOUBLE_STRIKE)) {
      return Sight.STRUCK;
    }
    Float own = paragraph.ground();
    Sight sight = Light.sight(all.light(), all.ground(own == null ? around.ground() : own));
    if (sight != Sight.SEEN) {
      return sight;
    }
    boolean strange =
        all.is(Trait.ODD)
            || all.is(Trait.CROWDED)
            || all.is(Trait.SYMBOLS)
            || SmallText.isTiny(size)
            || Math.abs(all.value(Trait.RISE, 0)) > FAR * size
            || Light.hides(all.light(), all.value(Trait.MARKER, -1));
    int above = paragraph.spacing().above();
    boolean cut =
        SmallText.isCut(around.height(), above, size)
            || SmallText.isCut(paragraph.spacing().height(), 0, size);
    boolean moved = around.inTable() && isMoved(paragraph.indents(), around.width());
    return strange || cut || moved || around.doubted() ? Sight.DOUBTED : Sight.SEEN;
  }

  /** Whether the lines of a paragraph stand outside its cell, at least in part. */
  private static boolean isMoved(@Nullable Indents indents, int width) {
    if (indents == null) {
      return false;
    }
    int room = Surroundings.room(width);
    return Math.min(indents.left(), indents.right()) < OUTSIDE
        || indents.first() + Math.max(0, indents.right()) > room;
  }
}
