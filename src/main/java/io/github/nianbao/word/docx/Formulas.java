package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.docx.style.ParagraphProperties;
import io.github.nianbao.word.docx.style.RunProperties;
import io.github.nianbao.word.docx.style.Space;
import java.util.List;

/** Formulas: a line of signs is text, a fraction or a power is none. */
final class Formulas {

  private Formulas() {}

  /** Reads the open formula. */
  static void read(XmlReader xml, List<Piece> pieces, Look look) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      String name = xml.name();
      if (Space.of(xml) != Space.MATH) {
        continue;
      }
      if (name.equals("oMath")) {
        read(xml, pieces, look);
      } else if (name.equals("r")) {
        readRun(xml, pieces, look);
      } else if (!name.endsWith("Pr")) {
        pieces.add(new Piece.Unreadable());
      }
    }
  }

  private static void readRun(XmlReader xml, List<Piece> pieces, Look look)
      throws UnreadableReportException {
    Look own = look;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rPr") && Space.of(xml) == Space.WORD) {
        RunProperties properties = RunProperties.read(xml);
        own = Looks.of(properties, ParagraphProperties.NONE, Surroundings.PAGE);
      } else if (xml.name().equals("t")) {
        pieces.add(new Piece.Text(xml.text(), own));
      }
    }
  }
}
