package io.github.nianbao.dump.split;

import io.github.nianbao.token.Token;
import java.util.List;

/**
 * One way to read the fragments of a row as the figures of its cells.
 *
 * @param printed the text of every cell, its lines separated by {@code \n}
 * @param tokens what every cell says
 */
public record RowSplit(List<String> printed, List<Token> tokens) {

  public boolean isNumber(int column) {
    return tokens.get(column) instanceof Token.Number;
  }

  /** The whole part of the figure in a column; 0 for a blank cell or a mark. */
  public long value(int column) {
    return tokens.get(column) instanceof Token.Number n ? n.value().longValue() : 0;
  }

  /** Whether both say the same of a cell. */
  public boolean agrees(RowSplit other, int column) {
    return tokens.get(column).equals(other.tokens.get(column));
  }

  @Override
  public String toString() {
    return String.join(" | ", printed).replace('\n', '_');
  }
}
