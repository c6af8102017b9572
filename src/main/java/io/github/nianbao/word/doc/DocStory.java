package io.github.nianbao.word.doc;

import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.flow.text.SymbolSigns;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Fields;
import io.github.nianbao.word.body.ListCounters;
import io.github.nianbao.word.body.ListCounters.ListScheme;
import io.github.nianbao.word.body.MarkedStory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Goes through the characters of a document, with the runs and the paragraphs they are in. */
final class DocStory {

  // What Word writes for what is no character.
  private static final char PICTURE = '\u0001';
  private static final char NOTE = '\u0002';
  private static final char CELL = '\u0007';
  private static final char DRAWING = '\b';
  private static final char LINE = '\u000B';
  private static final char PAGE = '\f';
  private static final char PARAGRAPH = '\r';
  private static final char COLUMN = '\u000E';
  private static final char FIELD = '\u0013';
  private static final char RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char HYPHEN = '\u001E';
  private static final char SYMBOL = '(';

  private final CharSequence text;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private final Range all;
  private final Deadline deadline;
  private final DocLooks looks;
  private final DocLists lists;
  private final ListCounters counters = new ListCounters();
  private final Fields fields = new Fields();
  private final List<Piece> pieces = new ArrayList<>();

  /** What paragraphs say of themselves, of which a table has many that are alike. */
  private final Map<ByteBuffer, ParagraphProperties> known = new HashMap<>();

  /** The row that is open, and how many of its cells have ended; null for none. */
  private DocGround.@Nullable Row row;

  private int cells;
  private DocGround around = DocGround.UNKNOWN;

  private MarkedStory story = new MarkedStory();
  private int nextRun;

  /** The run that was met last, in a paragraph of a style, and what it says. */
  private int lastRun;

  private short lastStyle;
  private DocGround lastAround = DocGround.UNKNOWN;
  private @Nullable DocRun last;

  DocStory(HWPFDocument document, Deadline deadline) {
    all = document.getOverallRange();
    this.deadline = deadline;
    text = document.getText();
    paragraphs = document.getParagraphTable().getParagraphs();
    runs = document.getCharacterTable().getTextRuns();
    looks = new DocLooks(document);
    lists = new DocLists(document);
  }

  /** What lies between two characters. */
  List<Block> read(int from, int to) {
    story = new MarkedStory();
    nextRun = 0;
    row = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      PAPX paragraph = paragraphs.get(i);
      int start = Math.max(from, paragraph.getStart());
      int end = Math.min(Math.min(to, text.length()), paragraph.getEnd());
      if (start < end) {
        deadline.check();
        around = around(i);
        read(paragraph, start, end);
      }
    }
    if (!pieces.isEmpty()) {
      story.paragraph(0, new Block.Paragraph(List.copyOf(pieces), false));
      pieces.clear();
    }
    return story.end();
  }

  /** What a paragraph stands in: its row says so at its end. */
  private DocGround around(int index) {
    ParagraphProperties own = properties(paragraphs.get(index));
    if (!own.getFInTable()) {
      row = null;
      return shaded(DocGround.UNKNOWN, paragraphs.get(index));
    }
    int end = index;
    while (row == null
        && end < paragraphs.size()
        && properties(paragraphs.get(end)).getFInTable()) {
      row = properties(paragraphs.get(end)).getFTtp() ? DocRows.grounds(paragraphs.get(end)) : null;
      end++;
    }
    row = row == null ? DocGround.Row.ENDLESS : row;
    DocGround cell = own.getItap() > 1 ? DocGround.UNKNOWN : row.cell(cells);
    return shaded(cell, paragraphs.get(index));
  }

  private static DocGround shaded(DocGround outer, PAPX paragraph) {
    return outer.with(paragraph.getGrpprl(), DocRows.STYLE, DocSprms.PARAGRAPH_SHADING);
  }

  private ParagraphProperties properties(PAPX paragraph) {
    return known.computeIfAbsent(
        ByteBuffer.wrap(paragraph.getGrpprl()),
        key -> Paragraph.newParagraph(all, paragraph).getProps());
  }

  private void read(PAPX paragraph, int from, int to) {
    ParagraphProperties properties = properties(paragraph);
    DocRun mark = run(to - 1, paragraph);
    if (!mark.isHidden()) {
      label(properties, mark);
    }
    int at = from;
    while (at < to) {
      DocRun run = run(at, paragraph);
      int end = Math.max(at + 1, Math.min(to, run.end()));
      for (int i = at; i < end; i++) {
        i = character(run, properties, paragraph, i, end);
      }
      at = end;
    }
  }

  private void label(ParagraphProperties properties, DocRun mark) {
    ListScheme list = lists.list(properties.getIlfo());
    if (list != null) {
      Piece number = counters.next(list, properties.getIlvl(), mark.look());
      if (number != null) {
        pieces.add(number);
      }
    }
  }

  /** The run that holds a character. */
  private DocRun run(int at, PAPX paragraph) {
    while (nextRun > 0 && (nextRun >= runs.size() || runs.get(nextRun).getStart() > at)) {
      nextRun--;
    }
    while (nextRun < runs.size() && runs.get(nextRun).getEnd() <= at) {
      nextRun++;
    }
    if (nextRun >= runs.size() || runs.get(nextRun).getStart() > at) {
      return DocRun.unknown(at + 1);
    }
    CHPX run = runs.get(nextRun);
    DocRun known = last;
    if (known == null
        || nextRun != lastRun
        || paragraph.getIstd() != lastStyle
        || !around.equals(lastAround)) {
      known = looks.run(run, paragraph.getIstd(), around);
      lastAround = around;
      lastRun = nextRun;
      lastStyle = paragraph.getIstd();
      last = known;
    }
    return known;
  }

  /**
   * Takes a character, or as many as are text.
   *
   * @return the last one that was taken
   */
  private int character(
      DocRun run, ParagraphProperties properties, PAPX paragraph, int at, int end) {
    char c = text.charAt(at);
    switch (c) {
      case PARAGRAPH, CELL -> paragraph(run, properties, paragraph, c == CELL);
      case PAGE -> add(run, new Piece.LineBreak());
      case LINE, COLUMN -> add(run, new Piece.LineBreak());
      case HYPHEN -> add(run, new Piece.Text("-", run.look()));
      case FIELD -> {
        if (run.special()) {
          fields.begin(false);
        }
      }
      case RESULT -> fields.result();
      case FIELD_END -> {
        if (fields.end()) {
          add(run, new Piece.Unreadable());
        }
      }
      case NOTE -> add(run, new Piece.Mark());
      case PICTURE, DRAWING -> {
        if (run.special()) {
          add(run, new Piece.Unreadable());
        }
      }
      default -> {
        return text(run, at, end);
      }
    }
    return at;
  }

  private int text(DocRun run, int at, int end) {
    if (run.special() && text.charAt(at) == SYMBOL && run.symbolFont() != null) {
      add(run, SymbolSigns.sign(run.symbolFont(), run.symbol(), run.look()));
      return at;
    }
    int last = at;
    while (last < end && (text.charAt(last) >= ' ' || text.charAt(last) == '\t')) {
      last++;
    }
    if (last == at) {
      return at; // A control that shows nothing.
    }
    String some = text.subSequence(at, last).toString();
    if (fields.shows()) {
      fields.shown();
      pieces.add(new Piece.Text(some, run.look()));
    } else {
      fields.instruction(some);
    }
    return last - 1;
  }

  private void add(DocRun run, Piece piece) {
    if (fields.shows() && !run.isHidden()) {
      fields.shown();
      pieces.add(piece);
    }
  }

  private void paragraph(
      DocRun mark, ParagraphProperties properties, PAPX paragraph, boolean ofCell) {
    int depth = properties.getFInTable() || ofCell ? Math.max(1, properties.getItap()) : 0;
    boolean rowEnds = ofCell ? properties.getFTtp() : properties.getFTtpEmbedded();
    boolean cellEnds = ofCell || (depth > 1 && properties.getFInnerTableCell());
    if (rowEnds && depth > 0) {
      pieces.clear();
      story.row(depth, DocRows.cells(paragraph), mark.isDeleted());
      row = ofCell ? null : row;
      cells = ofCell ? 0 : cells;
      return;
    }
    boolean initial = !properties.getDcs().isEmpty() && properties.getDcs().getDropCapType() > 0;
    boolean joined = !cellEnds && (mark.isHidden() || initial);
    story.paragraph(depth, new Block.Paragraph(List.copyOf(pieces), joined));
    pieces.clear();
    if (cellEnds) {
      story.cell(depth);
      cells += depth == 1 ? 1 : 0;
    }
  }
}
