package io.github.nianbao.word.body;

import io.github.nianbao.flow.text.Piece;
import java.util.List;

/** A part of a document or of a cell. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param joined whether the next one follows on its line, because the mark between them does not
   *     show
   */
  record Paragraph(List<Piece> pieces, boolean joined) implements Block {}

  /** A table; its rows from the top. */
  record Grid(List<GridRow> rows) implements Block {}

  /** A row of a table; its cells from the left. */
  record GridRow(List<GridCell> cells) {}

  /**
   * A cell.
   *
   * @param left its left edge, in any unit that is that of its table
   * @param right its right edge
   * @param merge whether it is a part of a cell over several rows
   * @param blocks what it holds
   */
  record GridCell(double left, double right, Merge merge, List<Block> blocks) {}

  /** How a cell takes part in one that reaches over several rows. */
  enum Merge {
    NONE,
    /** It is the first part. */
    FIRST,
    /** It goes on with the one above. */
    REST
  }
}
