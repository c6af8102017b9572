package io.github.nianbao.word.docx.style;

/** What decides whether and how a reader sees text. Values that are switches are 0 or 1. */
public enum Trait {
  /** Whether it is hidden. */
  VANISH(true),
  /** Whether a line runs through it. */
  STRIKE(true),
  DOUBLE_STRIKE,
  /** Whether it is set so that its size or its order is another than that of its characters. */
  ODD,
  /** Whether its characters lie over one another. */
  CROWDED,
  /** Whether its letters have no filling. */
  UNPAINTED,
  /** How light its colour is; not a number for one that is always seen. */
  LIGHT,
  /** How light its own ground is; less than 0 for none. */
  GROUND,
  /** How light a marker over it is; less than 0 for none. */
  MARKER,
  /** In half points. */
  SIZE,
  /** In half points. */
  RISE,
  /** Whether it is set as superscript or subscript. */
  SCRIPT,
  /** Whether its font shows other signs than its characters stand for. */
  SYMBOLS;

  private final boolean toggled;

  Trait() {
    this(false);
  }

  Trait(boolean toggled) {
    this.toggled = toggled;
  }

  /** Whether a style switches it to the opposite of what another kind of style has made it. */
  boolean isToggled() {
    return toggled;
  }
}
