package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Fields;
import io.github.nianbao.word.body.ListCounters;
import io.github.nianbao.word.docx.style.Numbering;
import io.github.nianbao.word.docx.style.Reviews;
import io.github.nianbao.word.docx.style.Space;
import io.github.nianbao.word.docx.style.Styles;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a flow of paragraphs and tables: that of the document, of a cell or of a box.
 *
 * @param fields that are open in it
 */
record Story(
    XmlReader xml, Styles styles, Numbering numbering, ListCounters counters, Fields fields) {

  /** Another flow within this one, such as that of a box. */
  Story another() {
    return new Story(xml, styles, numbering, counters, new Fields());
  }

  /** What the open element holds, to its end. */
  List<Block> blocks(Surroundings around) throws UnreadableReportException {
    List<Block> blocks = new ArrayList<>();
    read(around, blocks);
    return blocks;
  }

  private void read(Surroundings around, List<Block> blocks) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      readOne(around, blocks);
    }
  }

  /** Reads the open element, whatever it is. */
  void readOne(Surroundings around, List<Block> blocks) throws UnreadableReportException {
    Space space = Space.of(xml);
    if (space == Space.COMPATIBILITY && xml.name().equals("AlternateContent")) {
      List<Block> own = new ArrayList<>();
      List<String> others = Alternatives.read(xml, () -> read(around, own));
      String digits = Digits.of(own);
      blocks.addAll(own);
      if (!others.stream().allMatch(digits::equals)) {
        blocks.add(doubt());
      }
    } else if (space == Space.MATH) {
      List<Piece> pieces = new ArrayList<>();
      Formulas.read(xml, pieces, Look.PLAIN);
      blocks.add(new Block.Paragraph(pieces, false));
    } else if (space == Space.WORD) {
      readWord(around, blocks);
    } else if (space == Space.HINT || (space == Space.REVIEW && Reviews.isText(xml))) {
      read(around, blocks);
    }
  }

  private void readWord(Surroundings around, List<Block> blocks) throws UnreadableReportException {
    switch (xml.name()) {
      case "p" -> blocks.addAll(new ParagraphReader(this, around).read());
      case "tbl" -> blocks.add(new TableReader(this, around).read());
      case "sdt" -> {
        boolean open = false;
        int level = xml.level();
        while (xml.nextChild(level)) {
          if (xml.name().equals("sdtPr")) {
            open = Controls.isOpen(xml);
          } else if (xml.name().equals("sdtContent")) {
            read(open ? around.asDoubted() : around, blocks);
          }
        }
      }
      case "customXml", "smartTag", "ins", "moveTo" -> read(around, blocks);
      case "altChunk", "subDoc" -> blocks.add(doubt());
      default -> {
        // Marks without contents, and what is deleted.
      }
    }
  }

  private static Block doubt() {
    return new Block.Paragraph(List.of(new Piece.Varying()), false);
  }
}
