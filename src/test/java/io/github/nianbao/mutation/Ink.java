package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink.Kind;
import org.jspecify.annotations.Nullable;

/** A glyph of a print that is being changed, and what became of it. */
final class Ink {

  private Glyph glyph;
  private final @Nullable String owner;

  /** How far it was moved against the page it stands on, in points. */
  private double dx;

  private double dy;
  private boolean altered;
  private boolean strike;
  private boolean note;
  private @Nullable Kind stain;

  /**
   * @param owner the pointer of the figure it is part of; null for none
   */
  Ink(Glyph glyph, @Nullable String owner) {
    this.glyph = glyph;
    this.owner = owner;
  }

  /** One that was not there before. */
  static Ink added(Glyph glyph) {
    Ink ink = new Ink(glyph, null);
    ink.altered = true;
    return ink;
  }

  /** The sign of a note, which is no part of the figure it stands beside. */
  static Ink note(Glyph glyph) {
    Ink ink = added(glyph);
    ink.note = true;
    return ink;
  }

  /** The same glyph struck again where it stands: a fake bold is no other sign. */
  Ink struckAgain() {
    Ink ink = copy();
    ink.strike = true;
    return ink;
  }

  Ink copy() {
    Ink copy = new Ink(glyph, owner);
    copy.strike = strike;
    copy.note = note;
    copy.stain = stain;
    copy.dx = dx;
    copy.dy = dy;
    copy.altered = altered;
    return copy;
  }

  Glyph glyph() {
    return glyph;
  }

  @Nullable String owner() {
    return owner;
  }

  double dx() {
    return dx;
  }

  double dy() {
    return dy;
  }

  /** Whether it is another sign than it was, or was not there. */
  boolean altered() {
    return altered;
  }

  boolean strike() {
    return strike;
  }

  boolean note() {
    return note;
  }

  boolean digit() {
    return Character.isDigit(glyph.text().codePointAt(0));
  }

  double x() {
    return glyph.box().centerX();
  }

  double y() {
    return glyph.box().centerY();
  }

  /** Moves it on its page. */
  void move(double byX, double byY) {
    dx += byX;
    dy += byY;
    Box box = glyph.box();
    place(new Box(box.x0() + byX, box.y0() + byY, box.x1() + byX, box.y1() + byY), glyph.size());
  }

  /** Puts it where the whole page around it went. */
  void place(Box box, double size) {
    glyph = new Glyph(glyph.text(), box, size, glyph.vertical(), glyph.spaceBefore(), glyph.turn());
  }

  /** Leaves the sign on the paper, or not even there, painted so that the text is not all of it. */
  void paint(Kind kind) {
    stain = kind;
  }

  /** How it is painted; null as text is. */
  @Nullable Kind stain() {
    return stain;
  }

  /** Whether it is still among the text of its page. */
  boolean isText() {
    return stain == null || stain == Kind.HALF_HIDDEN;
  }

  /** Whether nobody sees it. */
  boolean isUnseen() {
    return stain == Kind.HIDDEN;
  }

  /** Leaves the sign on the paper, but nothing says any longer which it is. */
  void hide() {
    glyph = glyph.withText(Glyph.UNKNOWN);
  }

  void write(String text) {
    glyph = glyph.withText(text);
    altered = true;
  }
}
