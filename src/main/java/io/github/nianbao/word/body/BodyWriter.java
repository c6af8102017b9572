package io.github.nianbao.word.body;

import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.flow.FlowTable;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.word.body.Block.Grid;
import io.github.nianbao.word.body.Block.GridCell;
import io.github.nianbao.word.body.Block.GridRow;
import io.github.nianbao.word.body.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Writes what a document holds as lines and tables. */
public final class BodyWriter {

  private final FlowBuilder flow;
  private final List<Piece> line = new ArrayList<>();

  private BodyWriter(FlowBuilder flow) {
    this.flow = flow;
  }

  /** Writes all of a document. */
  public static void write(List<Block> blocks, FlowBuilder flow) {
    BodyWriter writer = new BodyWriter(flow);
    writer.write(blocks);
    writer.endLine();
  }

  private void write(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        write(paragraph);
      } else if (block instanceof Grid grid) {
        endLine();
        write(grid);
      }
    }
  }

  private void write(Paragraph paragraph) {
    for (Piece piece : paragraph.pieces()) {
      if (piece instanceof Piece.LineBreak) {
        endLine();
      } else {
        line.add(piece);
      }
    }
    if (!paragraph.joined()) {
      endLine();
    }
  }

  private void endLine() {
    StringBuilder text = new StringBuilder();
    int size = 0;
    for (Piece piece : line) {
      if (piece instanceof Piece.Text part && isRead(part.look())) {
        text.append(part.text());
        size = part.text().isBlank() ? size : Math.max(size, part.look().size());
      }
    }
    line.clear();
    flow.line(text.toString(), size == 0 ? FlowBuilder.USUAL_SIZE : size / 2.0);
  }

  private static boolean isRead(Look look) {
    return !look.script()
        && (look.sight() == Look.Sight.SEEN || look.sight() == Look.Sight.DOUBTED);
  }

  private void write(Grid grid) {
    if (NestedTables.areAll(grid)) {
      for (GridRow row : grid.rows()) {
        for (GridCell cell : row.cells()) {
          write(cell.blocks());
          endLine();
        }
      }
      return;
    }
    GridLayout layout = GridLayout.of(grid.rows());
    FlowTable table = new FlowTable();
    for (int column = 0; column < layout.columns(); column++) {
      table.width(column, layout.width(column));
    }
    for (List<GridLayout.Placed> row : layout.rows()) {
      table.row();
      int end = 0;
      for (GridLayout.Placed cell : row) {
        table.gap(cell.column() - end);
        table.cell(CellPieces.content(cell.parts()), cell.rows(), cell.end() - cell.column(), 0);
        end = cell.end();
      }
    }
    flow.table(table);
  }
}
