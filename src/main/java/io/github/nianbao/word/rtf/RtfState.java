package io.github.nianbao.word.rtf;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.word.body.SmallText;

/** What holds for the text of a group, until the group ends. */
final class RtfState {

  /** Twentieths of a point in half a point. */
  private static final int UNIT = 10;

  private static final int USUAL_SIZE = 24;

  /** What becomes of the text of a group. */
  enum Target {
    TEXT,
    NOTHING,
    INSTRUCTION,
    TITLE
  }

  Target target = Target.TEXT;

  /** What became of text around a group that gives it twice. */
  Target around = Target.TEXT;

  RtfParagraph paragraph = new RtfParagraph();

  /** How many characters stand in for one that is given by its code. */
  int substitutes = 1;

  int font;
  private boolean hidden;
  private boolean struck;
  private boolean twiceStruck;
  private boolean script;
  private int rise;
  private int size = USUAL_SIZE;
  private int width = 100;
  private int spacing;
  private float light = Light.UNKNOWN;
  private float ground = -1;
  private float marker = -1;
  private boolean deleted;

  RtfState() {}

  RtfState(RtfState outer) {
    target = outer.target;
    around = outer.around;
    paragraph = new RtfParagraph(outer.paragraph);
    substitutes = outer.substitutes;
    font = outer.font;
    hidden = outer.hidden;
    struck = outer.struck;
    twiceStruck = outer.twiceStruck;
    script = outer.script;
    rise = outer.rise;
    size = outer.size;
    width = outer.width;
    spacing = outer.spacing;
    light = outer.light;
    ground = outer.ground;
    marker = outer.marker;
    deleted = outer.deleted;
  }

  /** Whether the text, or the mark that is met in it, is deleted. */
  boolean isDeleted() {
    return deleted;
  }

  /** Whether the text, or the mark that is met in it, is not shown. */
  boolean isHidden() {
    return hidden || deleted;
  }

  /** The look of characters is as usual again. */
  void plain(int usualFont) {
    RtfState usual = new RtfState();
    font = usualFont;
    hidden = usual.hidden;
    struck = usual.struck;
    twiceStruck = usual.twiceStruck;
    script = usual.script;
    rise = usual.rise;
    size = usual.size;
    width = usual.width;
    spacing = usual.spacing;
    light = usual.light;
    ground = usual.ground;
    marker = usual.marker;
    deleted = usual.deleted;
  }

  /**
   * Takes a command about the look of characters.
   *
   * @return false where it is another one
   */
  boolean set(String word, int number, boolean numbered, RtfColours colours) {
    boolean isOn = !numbered || number != 0;
    switch (word) {
      case "v" -> hidden = isOn;
      case "strike" -> struck = isOn;
      case "striked" -> twiceStruck = isOn;
      case "super", "sub" -> script = isOn;
      case "nosupersub" -> script = false;
      case "up" -> rise = numbered ? number : 6;
      case "dn" -> rise = numbered ? -number : -6;
      case "fs" -> size = number;
      case "charscalex" -> width = numbered ? number : 100;
      case "expnd" -> spacing = number * UNIT / 2;
      case "expndtw" -> spacing = number;
      case "cf" -> light = colours.light(number);
      case "chcbpat", "cb" -> ground = number == 0 ? -1 : colours.light(number);
      case "highlight" -> marker = number == 0 ? -1 : colours.light(number);
      case "deleted" -> deleted = isOn;
      case "f" -> font = number;
      case "uc" -> substitutes = Math.max(0, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * How text looks.
   *
   * @param under how light the ground is where the text has none of its own
   * @param height in twentieths of a point, beyond which lines are cut off; 0 for none
   * @param symbols whether the font shows other signs than its characters stand for
   */
  Look look(float under, int height, boolean symbols) {
    return new Look(sight(under, height, symbols), script, rise, size);
  }

  private Sight sight(float under, int height, boolean symbols) {
    if (isHidden()) {
      return Sight.HIDDEN;
    }
    if (struck || twiceStruck) {
      return Sight.STRUCK;
    }
    float behind = isGiven(paragraph.ground()) ? paragraph.ground() : under;
    float own = isGiven(marker) ? marker : isGiven(ground) ? ground : behind;
    Sight sight = Light.sight(light, own);
    boolean strange =
        SmallText.isTiny(size)
            || SmallText.isNarrow(width)
            || SmallText.isCrowded(spacing)
            || symbols
            || Light.hides(light, marker);
    boolean cut = SmallText.isCut(height, 0, size);
    return sight == Sight.SEEN && (strange || cut) ? Sight.DOUBTED : sight;
  }

  private static boolean isGiven(float given) {
    return given >= 0 || Float.isNaN(given);
  }
}
