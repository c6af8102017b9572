package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.SheetCell;
import io.github.nianbao.sheet.xlsx.XlsxStyles.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a workbook, parts of which may be set in fonts of their own. */
record XlsxText(List<Part> parts) {

  /** A character by its code. */
  private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /**
   * A part in one font.
   *
   * @param font null for that of the cell
   */
  private record Part(String text, @Nullable XlsxFont font) {}

  /** Reads the open element. */
  static XlsxText read(XmlReader xml, XlsxColours colours) throws UnreadableReportException {
    List<Part> parts = new ArrayList<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("t")) {
        parts.add(new Part(decoded(xml.text()), null));
      } else if (xml.name().equals("r")) {
        parts.add(part(xml, colours));
      }
    }
    return new XlsxText(parts);
  }

  private static Part part(XmlReader xml, XlsxColours colours) throws UnreadableReportException {
    XlsxFont font = null;
    String text = "";
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rPr")) {
        font = XlsxFont.read(xml, colours);
      } else if (xml.name().equals("t")) {
        text = decoded(xml.text());
      }
    }
    return new Part(text, font);
  }

  /** Text in one font. */
  static XlsxText of(String text) {
    return new XlsxText(List.of(new Part(decoded(text), null)));
  }

  private static String decoded(String text) {
    return text.indexOf('_') < 0
        ? text
        : CODED
            .matcher(text)
            .replaceAll(
                code -> {
                  char unit = (char) Integer.parseInt(code.group(1), 16);
                  return unit == '\\' || unit == '$' ? "\\" + unit : Character.toString(unit);
                });
  }

  /** What a cell of a style shows of it. */
  List<Piece> pieces(Style style) {
    List<Piece> pieces = new ArrayList<>();
    for (Part part : parts) {
      Look look = part.font == null ? style.look() : style.look(part.font);
      SheetCell.addLines(part.text, look, pieces);
    }
    return pieces;
  }
}
