package io.github.nianbao.word.body;

import io.github.nianbao.flow.FlowContent;
import io.github.nianbao.table.Doubt;
import io.github.nianbao.word.body.Block.Grid;
import io.github.nianbao.word.body.Block.GridCell;
import io.github.nianbao.word.body.Block.GridRow;
import io.github.nianbao.word.body.Block.Paragraph;
import io.github.nianbao.word.body.Look.Sight;
import java.util.ArrayList;
import java.util.List;

/** Writes what a cell holds. */
final class CellWriter {

  /** Digits that are smaller than this share of others beside them may be something else. */
  private static final double SMALL = 0.67;

  private final FlowContent.Builder content = new FlowContent.Builder();
  private final List<Piece> pieces = new ArrayList<>();

  private CellWriter() {}

  /**
   * What a cell holds.
   *
   * @param parts of it, from the top
   */
  static FlowContent.Builder content(List<GridCell> parts) {
    CellWriter writer = new CellWriter();
    writer.collect(parts.get(0).blocks());
    int own = writer.pieces.size();
    for (GridCell rest : parts.subList(1, parts.size())) {
      writer.collect(rest.blocks());
    }
    // What the parts of a cell in the rows below hold is not shown by all programs.
    boolean more = writer.pieces.subList(own, writer.pieces.size()).stream().anyMatch(CellWriter::shows);
    writer.pieces.subList(own, writer.pieces.size()).clear();
    if (more) {
      writer.content.doubt(Doubt.SEEN_OTHERWISE);
    }
    writer.write();
    return writer.content;
  }

  private static boolean shows(Piece piece) {
    return piece instanceof Piece.Text text
        ? !text.text().isBlank() && text.look().sight() != Sight.HIDDEN
        : piece instanceof Piece.Unreadable;
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        pieces.addAll(paragraph.pieces());
        if (!paragraph.joined()) {
          pieces.add(new Piece.LineBreak());
        }
      } else if (block instanceof Grid grid) {
        for (GridRow row : grid.rows()) {
          row.cells().forEach(cell -> collect(cell.blocks()));
        }
      }
    }
  }

  private void write() {
    Scripts scripts = Scripts.of(pieces);
    int largest = 0;
    int smallest = Integer.MAX_VALUE;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.LineBreak) {
        content.line();
      } else if (piece instanceof Piece.Unreadable) {
        content.doubt(Doubt.INK);
      } else if (piece instanceof Piece.Text text) {
        boolean note = scripts.isNote(text.look());
        write(text, note);
        if (!note && hasDigit(text.text()) && text.look().size() > 0) {
          largest = Math.max(largest, text.look().size());
          smallest = Math.min(smallest, text.look().size());
        }
      }
    }
    if (smallest < SMALL * largest || scripts.areAll()) {
      content.doubt(Doubt.SEEN_OTHERWISE);
    }
  }

  private void write(Piece.Text text, boolean note) {
    switch (text.look().sight()) {
      case SEEN -> show(text.text(), note);
      case DOUBTED -> {
        show(text.text(), note);
        if (!text.text().isBlank()) {
          content.doubt(Doubt.SEEN_OTHERWISE);
        }
      }
      case STRUCK -> {
        if (!text.text().isBlank()) {
          content.doubt(Doubt.STRUCK);
        }
      }
      case UNSEEN -> {
        if (hasDigit(text.text())) {
          content.doubt(Doubt.HIDDEN);
        }
      }
      case HIDDEN -> {
        // As if it were not there.
      }
    }
  }

  private void show(String text, boolean note) {
    if (note) {
      content.note(text);
    } else {
      content.text(text);
    }
    if (text.chars().anyMatch(CellWriter::turns)) {
      content.doubt(Doubt.SEEN_OTHERWISE);
    }
  }

  /** Characters that let what follows run from right to left. */
  private static boolean turns(int c) {
    return c == '\u202B' || c == '\u202E' || c == '\u2067';
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
