package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.docx.style.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads drawings: the text of boxes, which stands in its line or somewhere on the page. What is
 * drawn without text may be a figure.
 */
final class Drawings {

  private final Story story;
  private final XmlReader xml;
  private final Surroundings around;
  private final Look look;
  private final List<Block> blocks = new ArrayList<>();
  private boolean floats;
  private boolean drawn;
  private boolean hidden;

  Drawings(Story story, Surroundings around, Look look) {
    this.story = story;
    xml = story.xml();
    this.around = around;
    this.look = look;
  }

  /**
   * Reads the open drawing.
   *
   * @param pieces takes what stands in the line
   * @param beside takes what stands elsewhere
   */
  void read(List<Piece> pieces, List<Block> beside) throws UnreadableReportException {
    search();
    if (look.sight() == Look.Sight.HIDDEN || hidden) {
      return;
    }
    boolean inLine = !floats && blocks.stream().allMatch(Block.Paragraph.class::isInstance);
    if (blocks.isEmpty() || drawn || (!inLine && around.inTable())) {
      pieces.add(new Piece.Unreadable());
    }
    if (!inLine) {
      beside.addAll(blocks);
      return;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        pieces.add(new Piece.LineBreak());
      }
      pieces.addAll(((Block.Paragraph) blocks.get(i)).pieces());
    }
  }

  private void search() throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      String name = xml.name();
      switch (Space.of(xml)) {
        case WORD -> {
          if (name.equals("txbxContent")) {
            blocks.addAll(story.another().blocks(Surroundings.PAGE));
            continue;
          }
        }
        case DRAWING -> {
          floats |= name.equals("anchor");
          hidden |= name.equals("docPr") && "1".equals(xml.attribute("hidden"));
        }
        case VML -> {
          String style = xml.attribute("style");
          floats |= style != null && style.replace(" ", "").contains("position:absolute");
          drawn |= name.equals("imagedata") || name.equals("textpath");
        }
        default -> drawn |= name.equals("blip") || name.equals("chart");
      }
      search();
    }
  }
}
