package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.CellRange;
import io.github.nianbao.sheet.grid.Sheet;
import java.util.stream.Stream;

/** Reads where pictures and shapes lie over the cells of a sheet. */
final class XlsxDrawings {

  // How far an anchor reaches into a cell before it lies over it, and cells where nothing else is
  // known: in 1/914400 of an inch.
  private static final int INTO = 100_000;
  private static final int COLUMN = 609_600;
  private static final int ROW = 190_500;
  private static final double POINT = 12_700;

  // Of an anchor in the old way: its numbers, and how far one reaches into a cell in pixels.
  private static final int SIDES = 8;
  private static final int PIXELS_INTO = 10;

  private XlsxDrawings() {}

  /** Reads the part of the drawings of a sheet, at its root. */
  static void read(XmlReader xml, Sheet sheet) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().endsWith("CellAnchor")) {
        anchor(xml, sheet);
      } else if (xml.name().equals("absoluteAnchor")) {
        place(xml, sheet);
      }
    }
  }

  /** Reads the part of what is drawn in the old way, at its root: comments are seldom shown. */
  static void readControls(XmlReader xml, Sheet sheet) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      String style = String.valueOf(xml.attribute("style")).replace(" ", "");
      if (!style.contains("visibility:hidden")) {
        control(xml, sheet);
      }
    }
  }

  private static void control(XmlReader xml, Sheet sheet) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (!xml.name().equals("Anchor")) {
        control(xml, sheet);
        continue;
      }
      String[] anchor = xml.text().split(",", -1);
      if (anchor.length == SIDES) {
        int[] at = Stream.of(anchor).mapToInt(n -> Numbers.of(n.strip(), 0)).toArray();
        int rowEnd = at[6] + (at[7] >= PIXELS_INTO ? 1 : 0);
        int columnEnd = at[4] + (at[5] >= PIXELS_INTO ? 1 : 0);
        sheet.cover(
            new CellRange(
                at[2], at[0], Math.max(at[2] + 1, rowEnd), Math.max(at[0] + 1, columnEnd)));
      }
    }
  }

  private static void anchor(XmlReader xml, Sheet sheet) throws UnreadableReportException {
    int[] from = new int[4];
    int[] to = new int[4];
    boolean known = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "from" -> corner(xml, from);
        case "to" -> {
          corner(xml, to);
          known = true;
        }
        case "ext" -> {
          to[0] = from[0] + Numbers.of(xml.attribute("cx"), 0) / COLUMN;
          to[2] = from[2] + Numbers.of(xml.attribute("cy"), 0) / ROW;
          to[1] = INTO;
          to[3] = INTO;
          known = true;
        }
        default -> {
          // What lies there does not matter.
        }
      }
    }
    if (known) {
      int columnEnd = to[0] + (to[1] >= INTO ? 1 : 0);
      int rowEnd = to[2] + (to[3] >= INTO ? 1 : 0);
      sheet.cover(
          new CellRange(
              from[2], from[0], Math.max(from[2] + 1, rowEnd), Math.max(from[0] + 1, columnEnd)));
    }
  }

  /** What lies at a place of the sheet, whatever cells are there. */
  private static void place(XmlReader xml, Sheet sheet) throws UnreadableReportException {
    double[] box = new double[4];
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "pos" -> {
          box[0] = Numbers.of(xml.attribute("x"), 0.0) / POINT;
          box[1] = Numbers.of(xml.attribute("y"), 0.0) / POINT;
        }
        case "ext" -> {
          box[2] = Numbers.of(xml.attribute("cx"), 0.0) / POINT;
          box[3] = Numbers.of(xml.attribute("cy"), 0.0) / POINT;
        }
        default -> {
          // What lies there does not matter.
        }
      }
    }
    sheet.coverFrom(box[0], box[1], box[2], box[3]);
  }

  private static void corner(XmlReader xml, int[] corner) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "col" -> corner[0] = Numbers.of(xml.text(), 0);
        case "colOff" -> corner[1] = Numbers.of(xml.text(), 0);
        case "row" -> corner[2] = Numbers.of(xml.text(), 0);
        case "rowOff" -> corner[3] = Numbers.of(xml.text(), 0);
        default -> {
          // No part of a place.
        }
      }
    }
  }
}
