package io.github.nianbao.dump;

import io.github.nianbao.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the fragments of a row as the figures of its cells.
 *
 * @param printed the text of every cell, its lines separated by {@code \n}
 * @param tokens what every cell says
 */
record Reading(List<String> printed, List<Token> tokens) {

  boolean isNumber(int column) {
    return tokens.get(column) instanceof Token.Number;
  }

  /** The whole part of the figure in a column; 0 for a blank cell or a mark. */
  long value(int column) {
    return tokens.get(column) instanceof Token.Number n ? n.value().longValue() : 0;
  }

  /** The unit that is printed behind the figure in a column; null where none is. */
  @Nullable String unit(int column) {
    return tokens.get(column) instanceof Token.Number n ? n.unit() : null;
  }

  /** Whether both say the same of a cell. */
  boolean agrees(Reading other, int column) {
    return tokens.get(column).equals(other.tokens.get(column));
  }

  @Override
  public String toString() {
    return String.join(" | ", printed).replace('\n', '_');
  }
}
