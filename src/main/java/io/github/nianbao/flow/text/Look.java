package io.github.nianbao.flow.text;

/**
 * How text looks to the reader.
 *
 * @param sight whether he sees it
 * @param script whether it is set as superscript or subscript
 * @param rise how far it is set above its line, or below, in half points
 * @param size in half points; 0 where it is not known
 */
public record Look(Sight sight, boolean script, int rise, int size) {

  /** Text as usual. */
  public static final Look PLAIN = new Look(Sight.SEEN, false, 0, 0);

  /** Whether the reader sees text. */
  public enum Sight {
    SEEN,
    /** He may see it, or something else. */
    DOUBTED,
    /** A line runs through it. */
    STRUCK,
    /** It is there, and hardly differs from its ground. */
    UNSEEN,
    /** The program does not show it. */
    HIDDEN
  }

  /** The same, seen otherwise. */
  public Look as(Sight other) {
    return sight == other ? this : new Look(other, script, rise, size);
  }

  /** The same, doubted where it is seen at all. */
  public Look doubted() {
    return sight == Sight.SEEN ? as(Sight.DOUBTED) : this;
  }
}
