package io.github.nianbao.flow.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which text of a cell is set higher or lower than the rest, as the marks of notes are. */
final class Scripts {

  /** Farther from the line of the rest, in half points, text is raised. */
  private static final int RAISED = 2;

  private final int line;
  private final boolean all;

  private Scripts(int line, boolean all) {
    this.line = line;
    this.all = all;
  }

  /** Those of a cell. */
  static Scripts of(List<Piece> pieces) {
    if (pieces.size() == 1) {
      boolean raised =
          pieces.get(0) instanceof Piece.Text one && one.look().script() && !one.text().isBlank();
      int rise = pieces.get(0) instanceof Piece.Text one ? one.look().rise() : 0;
      return new Scripts(rise, raised);
    }
    Map<Integer, Integer> lengths = new HashMap<>();
    boolean some = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text && !text.text().isBlank()) {
        if (text.look().script()) {
          some = true;
        } else {
          lengths.merge(text.look().rise(), text.text().strip().length(), Integer::sum);
        }
      }
    }
    int line =
        lengths.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    return new Scripts(line, some && lengths.isEmpty());
  }

  /** Whether text is raised or lowered beside the rest. */
  boolean isNote(Look look) {
    return !all && (look.script() || Math.abs(look.rise() - line) >= RAISED);
  }

  /** Whether nothing stands on the line itself. */
  boolean areAll() {
    return all;
  }
}
