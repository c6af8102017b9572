package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Block.Merge;
import io.github.nianbao.word.docx.style.Colours;
import io.github.nianbao.word.docx.style.Reviews;
import io.github.nianbao.word.docx.style.Styles;
import io.github.nianbao.word.docx.style.TableChoice;
import io.github.nianbao.word.docx.style.TablePart;
import io.github.nianbao.word.docx.style.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table. */
final class TableReader {

  private final Story story;
  private final XmlReader xml;
  private final Surroundings around;
  private final List<Integer> columns = new ArrayList<>();
  private final List<ListedRow> rows = new ArrayList<>();
  private final TableFrame frame = new TableFrame();
  private TableChoice choice = TableChoice.NONE;

  TableReader(Story story, Surroundings around) {
    this.story = story;
    xml = story.xml();
    this.around = around;
  }

  /** The open table. */
  Block.Grid read() throws UnreadableReportException {
    parts();
    return TableEdges.grid(rows, columns);
  }

  private void parts() throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "tblPr" -> choice = TableChoice.read(xml);
        case "tblGrid" -> grid();
        case "tr" -> row();
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> parts();
        case "annotation", "content" -> {
          if (Reviews.isText(xml)) {
            parts();
          }
        }
        default -> {
          // Marks without contents, and what is deleted.
        }
      }
    }
  }

  private void grid() throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("gridCol")) {
        columns.add(Values.number(xml.attribute("w"), 0));
      }
    }
  }

  private void row() throws UnreadableReportException {
    ListedRow row = new ListedRow();
    cells(row);
    if (!row.isLeftOut) {
      rows.add(row);
    }
  }

  private void cells(ListedRow row) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "trPr" -> properties(row);
        case "tc" -> {
          if (!row.isLeftOut) {
            ListedCell cell = cell(row);
            row.cells.add(cell);
            row.spans += cell.span;
          }
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(row);
        default -> {
          // Marks without contents, and what is deleted.
        }
      }
    }
  }

  private void properties(ListedRow row) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "del" -> row.isLeftOut = true;
        case "annotation" -> row.isLeftOut |= Reviews.isDeletion(xml);
        case "hidden" -> row.isLeftOut |= Values.isOn(xml);
        case "gridBefore" -> row.before = Values.number(Values.of(xml), 0);
        case "gridAfter" -> row.after = Values.number(Values.of(xml), 0);
        case "wBefore" -> row.widthBefore = width();
        case "trHeight" -> {
          boolean exact = "exact".equals(xml.attribute("hRule"));
          row.height = exact ? Values.number(Values.of(xml), 0) : 0;
        }
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
  }

  /** A width in twentieths of a point; 0 for none. */
  private int width() {
    String type = xml.attribute("type");
    boolean absolute = type == null || type.equals("dxa");
    return absolute ? Math.max(0, Values.number(xml.attribute("w"), 0)) : 0;
  }

  private ListedCell cell(ListedRow row) throws UnreadableReportException {
    ListedCell cell = new ListedCell();
    long column = row.before + row.spans;
    // Properties come first; what follows is read as they say.
    int depth = story.fields().depth();
    List<Block> blocks = new ArrayList<>();
    Surroundings within = null;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("tcPr")) {
        properties(cell);
      } else {
        within = within == null ? within(row, cell, column) : within;
        story.readOne(within.endsAbove(blocks.size()) ? within.asDoubted() : within, blocks);
      }
    }
    if (story.fields().endAll(depth) || cell.isDeleted) {
      blocks.add(new Block.Paragraph(List.of(new Piece.Varying()), false));
    }
    cell.blocks = blocks;
    return cell;
  }

  /** What the text of a cell stands in. */
  private Surroundings within(ListedRow row, ListedCell cell, long column) {
    Styles.TableLook look = story.styles().table(choice.style());
    Float own = cell.ground;
    Float styled = look.ground();
    float ground = own != null ? own : styled != null ? styled : around.ground();
    List<TablePart> parts = new ArrayList<>();
    boolean isLast = column + cell.span >= columns.size();
    for (TablePart part : look.parts()) {
      if (!choice.leftOut().contains(part.where()) && part.mayHold(rows.size(), column, isLast)) {
        parts.add(part.on(own == null && cell.isCleared ? Float.valueOf(Light.UNKNOWN) : own));
      }
    }
    return new Surroundings(
        choice.style(),
        parts,
        ground,
        row.height,
        cell.width,
        cell.isCrossed
            || (choice.floats() && around.inTable())
            || cell.margin > Surroundings.room(cell.width),
        frame);
  }

  private void properties(ListedCell cell) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "tcW" -> cell.width = width();
        case "gridSpan" -> cell.span = Math.max(1, Values.number(Values.of(xml), 1));
        case "vMerge", "vmerge" -> cell.merge = merge(Values.of(xml));
        case "cellMerge" -> {
          String merge = xml.attribute("vMerge");
          if (merge != null) {
            cell.merge = merge(merge.equals("rest") ? "restart" : merge);
          }
        }
        case "hMerge", "hmerge" -> cell.joinsLeft = merge(Values.of(xml)) == Merge.REST;
        case "tcMar" -> {
          int inner = xml.level();
          while (xml.nextChild(inner)) {
            boolean left = xml.name().equals("left") || xml.name().equals("start");
            cell.margin = left ? width() : cell.margin;
          }
        }
        case "cellDel" -> cell.isDeleted = true;
        case "tcBorders" -> {
          int inner = xml.level();
          while (xml.nextChild(inner)) {
            String line = String.valueOf(Values.of(xml));
            boolean drawn = !line.equals("nil") && !line.equals("none");
            cell.isCrossed |= drawn && (xml.name().equals("tl2br") || xml.name().equals("tr2bl"));
          }
        }
        case "shd" -> {
          cell.ground = Colours.ground(xml);
          cell.isCleared = cell.ground == null;
        }
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
  }

  private static Merge merge(@Nullable String value) {
    return "restart".equals(value) ? Merge.FIRST : Merge.REST;
  }

  /** A row as it is listed. */
  static final class ListedRow {
    final List<ListedCell> cells = new ArrayList<>();
    boolean isLeftOut;

    /** How many columns its cells span so far. */
    long spans;

    int before;
    int after;
    int widthBefore;
    int height;
  }

  /** A cell as it is listed. */
  static final class ListedCell {
    /** How light its own ground is; null where nothing is said. */
    @Nullable Float ground;

    /** Whether it says that it has none. */
    boolean isCleared;

    int width;

    /** How far its text stands from its left side, in twentieths of a point. */
    int margin;

    int span = 1;
    Merge merge = Merge.NONE;

    /** Whether it is a part of the cell left of it. */
    boolean joinsLeft;

    boolean isDeleted;

    /** Whether a line runs through it from corner to corner. */
    boolean isCrossed;

    List<Block> blocks = List.of();
  }
}
