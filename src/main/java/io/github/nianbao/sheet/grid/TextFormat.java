package io.github.nianbao.sheet.grid;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.flow.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the format of a cell makes of text in it, which it was not meant for. */
public final class TextFormat {

  /** Room of some width, and names of colours. */
  private static final Pattern ROOM = Pattern.compile("_.|\\* |\\[[^\\]]*]");

  /** A format has a part for each sign of a number, and then one for text. */
  private static final int OF_TEXT = 3;

  private TextFormat() {}

  /**
   * What is seen of text: not for sure where the format adds something to it.
   *
   * @param format as Excel writes it
   */
  public static List<Piece> shown(List<Piece> pieces, String format) {
    String part = part(format);
    if (part == null || part.equals("@")) {
      return pieces;
    }
    String plain = ROOM.matcher(part).replaceAll("").strip().toLowerCase(Locale.ROOT);
    boolean hidden = plain.isEmpty() || NumberText.isWhite(part);
    if (!hidden && (plain.equals("@") || plain.equals("general"))) {
      return pieces;
    }
    List<Piece> shown = new ArrayList<>();
    for (Piece piece : pieces) {
      shown.add(piece instanceof Piece.Text text ? changed(text, hidden) : piece);
    }
    return shown;
  }

  private static Piece changed(Piece.Text text, boolean hidden) {
    Look look = text.look();
    boolean seen = look.sight() == Sight.SEEN || look.sight() == Sight.DOUBTED;
    return new Piece.Text(text.text(), hidden && seen ? look.as(Sight.UNSEEN) : look.doubted());
  }

  /** The part of a format that is for text; null where it has none, and text is shown as it is. */
  private static @Nullable String part(String format) {
    if (format.indexOf('@') < 0 && format.indexOf(';') < 0) {
      return null;
    }
    String[] parts = format.split(";", -1);
    String last = parts[parts.length - 1];
    return parts.length > OF_TEXT ? parts[OF_TEXT] : last.contains("@") ? last : null;
  }
}
