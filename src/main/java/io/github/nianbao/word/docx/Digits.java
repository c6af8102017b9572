package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.docx.style.Space;
import java.util.List;

/** The digits of contents, one after the other: whether two contents show the same figures. */
final class Digits {

  private Digits() {}

  /** Those of blocks, hidden ones too. */
  static String of(List<Block> blocks) {
    StringBuilder digits = new StringBuilder();
    add(blocks, digits);
    return digits.toString();
  }

  private static void add(List<Block> blocks, StringBuilder digits) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        digits.append(ofPieces(paragraph.pieces()));
      } else if (block instanceof Block.Grid grid) {
        for (Block.GridRow row : grid.rows()) {
          row.cells().forEach(cell -> add(cell.blocks(), digits));
        }
      }
    }
  }

  /** Those of pieces, hidden ones too. */
  static String ofPieces(List<Piece> pieces) {
    StringBuilder digits = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        add(text.text(), digits);
      }
    }
    return digits.toString();
  }

  /** Those within the open element, to its end, without what is deleted. */
  static String within(XmlReader xml) throws UnreadableReportException {
    StringBuilder digits = new StringBuilder();
    collect(xml, digits);
    return digits.toString();
  }

  private static void collect(XmlReader xml, StringBuilder digits)
      throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      boolean word = Space.of(xml) == Space.WORD;
      if (word && xml.name().equals("t")) {
        add(xml.text(), digits);
      } else if (!word || !(xml.name().equals("del") || xml.name().equals("moveFrom"))) {
        collect(xml, digits);
      }
    }
  }

  private static void add(String text, StringBuilder digits) {
    text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
  }
}
