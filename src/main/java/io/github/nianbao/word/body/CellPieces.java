package io.github.nianbao.word.body;

import io.github.nianbao.flow.FlowContent;
import io.github.nianbao.flow.text.ContentWriter;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.table.Doubt;
import io.github.nianbao.word.body.Block.Grid;
import io.github.nianbao.word.body.Block.GridCell;
import io.github.nianbao.word.body.Block.GridRow;
import io.github.nianbao.word.body.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What a cell holds, with that of small tables in it, as one text. */
final class CellPieces {

  private CellPieces() {}

  /**
   * What a cell holds.
   *
   * @param parts of it, from the top
   */
  static FlowContent.Builder content(List<GridCell> parts) {
    List<Piece> own = new ArrayList<>();
    collect(parts.get(0).blocks(), own);
    List<Piece> rest = new ArrayList<>();
    parts.subList(1, parts.size()).forEach(part -> collect(part.blocks(), rest));
    FlowContent.Builder content = ContentWriter.write(own);
    // What the parts of a cell in the rows below hold is not shown by all programs.
    return rest.stream().anyMatch(CellPieces::shows)
        ? content.doubt(Doubt.SEEN_OTHERWISE)
        : content;
  }

  private static boolean shows(Piece piece) {
    return piece instanceof Piece.Text text
        ? !text.text().isBlank() && text.look().sight() != Sight.HIDDEN
        : piece instanceof Piece.Unreadable;
  }

  private static void collect(List<Block> blocks, List<Piece> pieces) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        pieces.addAll(paragraph.pieces());
        if (!paragraph.joined()) {
          pieces.add(new Piece.LineBreak());
        }
      } else if (block instanceof Grid grid) {
        for (GridRow row : grid.rows()) {
          row.cells().forEach(cell -> collect(cell.blocks(), pieces));
        }
      }
    }
  }
}
