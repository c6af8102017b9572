package io.github.nianbao.word.docx.style;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.page.SymbolFonts;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.SmallText;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a style or a run says about how text looks. */
public final class RunProperties {

  /** What says nothing. */
  public static final RunProperties NONE = new RunProperties();

  /** Text that has to fit in less, in twentieths of a point, is not seen well. */
  private static final int CLOSE_FIT = 200;

  /** What lets more through, in thousandths of a percent, is not seen well. */
  private static final int CLEAR = 80_000;

  private static final float NO_GROUND = -1;

  private final Map<Trait, Float> traits = new EnumMap<>(Trait.class);
  private @Nullable String style;
  private boolean deleted;

  private RunProperties() {}

  /** Those of {@code w:rPr}, which is open. */
  public static RunProperties read(XmlReader xml) throws UnreadableReportException {
    RunProperties all = new RunProperties();
    int level = xml.level();
    while (xml.nextChild(level)) {
      Space space = Space.of(xml);
      if (space == Space.WORD) {
        all.read(xml.name(), xml);
      } else if (space == Space.REVIEW) {
        all.deleted |= Reviews.isDeletion(xml);
      } else if (space == Space.WORD_2010 && xml.name().equals("textFill")) {
        all.filling(xml);
      }
    }
    return all;
  }

  /** What fills the letters, instead of their colour. */
  private void filling(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "noFill" -> set(Trait.UNPAINTED, true);
        case "solidFill" -> filling(xml);
        case "srgbClr", "schemeClr" -> {
          traits.put(Trait.LIGHT, Colours.filling(xml));
          filling(xml);
        }
        case "alpha" -> set(Trait.UNPAINTED, Values.number(Values.of(xml), 0) > CLEAR);
        default -> {
          // What leaves the letters seen.
        }
      }
    }
  }

  private void read(String name, XmlReader xml) {
    String value = String.valueOf(Values.of(xml));
    switch (name) {
      case "rStyle" -> style = value;
      case "del", "moveFrom" -> deleted = true;
      case "vanish" -> set(Trait.VANISH, Values.isOn(xml));
      case "strike" -> set(Trait.STRIKE, Values.isOn(xml));
      case "dstrike" -> set(Trait.DOUBLE_STRIKE, Values.isOn(xml));
      case "vertAlign" -> set(Trait.SCRIPT, !value.equals("baseline"));
      case "color" -> traits.put(Trait.LIGHT, Colours.text(xml));
      case "shd" -> set(Trait.GROUND, Colours.ground(xml));
      case "highlight" -> set(Trait.MARKER, Colours.marker(xml));
      case "sz" -> traits.put(Trait.SIZE, (float) Values.number(value, 0));
      case "spacing" -> set(Trait.CROWDED, SmallText.isCrowded(Values.number(value, 0)));
      case "position" -> traits.put(Trait.RISE, (float) Values.number(value, 0));
      case "w" -> set(Trait.ODD, SmallText.isNarrow(Values.number(value, 100)));
      case "fitText" -> set(Trait.ODD, Values.number(value, CLOSE_FIT) < CLOSE_FIT);
      case "eastAsianLayout" -> set(Trait.ODD, xml.attribute("combine") != null);
      case "rFonts" -> {
        String font = xml.attribute("ascii");
        if (font != null || xml.attribute("asciiTheme") != null) {
          set(Trait.SYMBOLS, font != null && SymbolFonts.isOne(font));
        }
      }
      default -> {
        // Nothing that changes what is read.
      }
    }
  }

  private void set(Trait trait, boolean value) {
    traits.put(trait, value ? 1f : 0f);
  }

  private void set(Trait trait, @Nullable Float value) {
    traits.put(trait, value == null ? NO_GROUND : value);
  }

  /** These, and what they leave open as others say it. */
  public RunProperties over(RunProperties others) {
    RunProperties all = new RunProperties();
    all.traits.putAll(others.traits);
    all.traits.putAll(traits);
    all.style = style == null ? others.style : style;
    all.deleted = deleted;
    return all;
  }

  /**
   * These of one kind of style, and those of a kind that comes before it: what both switch on is
   * off, and what one switches on alone is on.
   */
  RunProperties toggling(RunProperties before) {
    RunProperties all = over(before);
    for (Trait trait : Trait.values()) {
      if (trait.isToggled() && (says(trait) || before.says(trait))) {
        all.set(trait, is(trait) != before.is(trait));
      }
    }
    return all;
  }

  /** These, with what they switch on even where a style switches it again. */
  RunProperties keeping(RunProperties defaults) {
    RunProperties all = over(defaults);
    for (Trait trait : Trait.values()) {
      if (trait.isToggled() && defaults.is(trait)) {
        all.set(trait, true);
      }
    }
    return all;
  }

  /** Whether something is switched on. */
  public boolean is(Trait trait) {
    Float value = traits.get(trait);
    return value != null && value > 0;
  }

  /** Whether something is said of it. */
  boolean says(Trait trait) {
    return traits.containsKey(trait);
  }

  /** A value; a default where nothing is said of it. */
  public float value(Trait trait, float otherwise) {
    Float value = traits.get(trait);
    return value == null ? otherwise : value;
  }

  /** How light the ground is that it makes itself, over that of its paragraph or cell. */
  public float ground(float under) {
    float marker = value(Trait.MARKER, NO_GROUND);
    if (marker >= 0 || Float.isNaN(marker)) {
      return marker;
    }
    float own = value(Trait.GROUND, NO_GROUND);
    return own >= 0 || Float.isNaN(own) ? own : under;
  }

  /** How light its colour is; not a number for one that is always seen. */
  public float light() {
    return value(Trait.LIGHT, Light.UNKNOWN);
  }

  /** The style of characters that is asked for; null for none. */
  public @Nullable String style() {
    return style;
  }

  /** Whether the mark of its paragraph is deleted. */
  public boolean isDeleted() {
    return deleted;
  }

  @Override
  public String toString() {
    return traits + " " + style;
  }
}
