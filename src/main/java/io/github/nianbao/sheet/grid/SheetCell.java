package io.github.nianbao.sheet.grid;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.flow.text.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of a sheet shows.
 *
 * @param pieces in reading order; none where it shows nothing
 * @param fit what is done with it where its columns are too narrow
 * @param indent how many steps its text stands from the side of the cell
 */
public record SheetCell(List<Piece> pieces, Fit fit, int indent) {

  /** Text that is smaller, in half points, is not seen well. */
  private static final int TINY = 5;

  /** Whether text in a font is not read as it stands, or hardly at all. */
  public static boolean isOdd(int size, boolean symbols) {
    return symbols || (size > 0 && size < TINY);
  }

  /** Adds the lines of a text. */
  public static void addLines(String text, Look look, List<Piece> pieces) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c != '\n' && c != '\r') {
        continue;
      }
      if (i > from) {
        pieces.add(new Piece.Text(text.substring(from, i), look));
      }
      if (i < text.length()) {
        pieces.add(new Piece.LineBreak());
      }
      i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      from = i + 1;
    }
  }

  /** The same, of which some see something else. */
  SheetCell doubted() {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      all.add(
          piece instanceof Piece.Text text
              ? new Piece.Text(text.text(), text.look().doubted())
              : piece);
    }
    return new SheetCell(all, fit, indent);
  }

  /** What is read of its text; lines separated by {@code \n}. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text part && isSeen(part)) {
        text.append(part.text());
      } else if (piece instanceof Piece.LineBreak) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isSeen(Piece.Text part) {
    Sight sight = part.look().sight();
    return sight == Sight.SEEN || sight == Sight.DOUBTED;
  }

  /** The size of its text, in points; 0 where it is not known. */
  double size() {
    int size = 0;
    for (Piece piece : pieces) {
      size = piece instanceof Piece.Text text ? Math.max(size, text.look().size()) : size;
    }
    return size / 2.0;
  }

  boolean hasDigit() {
    return pieces.stream()
        .anyMatch(
            piece ->
                piece instanceof Piece.Text text
                    && text.text().codePoints().anyMatch(Character::isDigit));
  }
}
