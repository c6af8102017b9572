package io.github.nianbao.sheet.grid;

import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.flow.text.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of a sheet shows.
 *
 * @param pieces in reading order; none where it shows nothing
 */
public record SheetCell(List<Piece> pieces) {

  /** The same, of which some see something else. */
  SheetCell doubted() {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      all.add(
          piece instanceof Piece.Text text
              ? new Piece.Text(text.text(), text.look().doubted())
              : piece);
    }
    return new SheetCell(all);
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
    return pieces.stream()
            .mapToInt(piece -> piece instanceof Piece.Text text ? text.look().size() : 0)
            .max()
            .orElse(0)
        / 2.0;
  }

  boolean hasDigit() {
    return pieces.stream()
        .anyMatch(
            piece ->
                piece instanceof Piece.Text text
                    && text.text().codePoints().anyMatch(Character::isDigit));
  }
}
