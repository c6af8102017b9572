package io.github.nianbao.word.rtf;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Block.Paragraph;
import io.github.nianbao.word.body.MarkedStory;
import java.util.ArrayList;
import java.util.List;

/** One flow of text: that of the document, or that of a box. */
final class RtfStory {

  private final MarkedStory story = new MarkedStory();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();

  /** The row that is described, of an outer table. */
  private final RtfRow row = new RtfRow();

  /** The same, of a table within one. */
  private final RtfRow nestedRow = new RtfRow();

  private int cell;
  private boolean labelled;

  /** The row of the outer table, or of the one within it. */
  RtfRow row(boolean nested) {
    return nested ? nestedRow : row;
  }

  /** How text looks here. */
  Look look(RtfState state, boolean symbols) {
    int depth = state.paragraph.depth();
    int height = state.paragraph.lineHeight();
    if (depth != 1) {
      return state.look(depth == 0 ? Light.WHITE : Light.UNKNOWN, height, symbols);
    }
    int cut = row.height() > 0 ? row.height() : height;
    Look look = state.look(row.ground(cell), cut, symbols);
    return row.isCrossed(cell) ? look.doubted() : look;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  /** The number of the paragraph, which the program counts, is given as text. */
  void labelled() {
    labelled = true;
  }

  /** What a box holds, which stands at some place beside the paragraph. */
  void box(List<Block> blocks) {
    boxes.addAll(blocks);
  }

  /** A paragraph ends. */
  void paragraph(RtfState state) {
    end(state, state.paragraph.depth(), state.isHidden() || state.paragraph.isInitial());
  }

  private void end(RtfState state, int depth, boolean joined) {
    if (state.paragraph.isListed() && !labelled && depth > 0) {
      pieces.add(new Piece.Unreadable());
    }
    labelled = false;
    story.paragraph(depth, new Paragraph(List.copyOf(pieces), joined));
    story.blocks(depth, boxes);
    pieces.clear();
    boxes.clear();
  }

  /** A cell ends, of the outer table or of one within it. */
  void cell(RtfState state, boolean nested) {
    int depth = nested ? Math.max(2, state.paragraph.depth()) : 1;
    end(state, depth, false);
    story.cell(depth);
    cell += nested ? 0 : 1;
  }

  /** A row ends, of the outer table or of one within it. */
  void row(RtfState state, boolean nested) {
    int depth = nested ? Math.max(2, state.paragraph.depth()) : 1;
    story.row(depth, row(nested).cells(), state.isDeleted());
    cell = nested ? cell : 0;
  }

  List<Block> end(RtfState state) {
    if (!pieces.isEmpty() || !boxes.isEmpty()) {
      paragraph(state);
    }
    return story.end();
  }
}
