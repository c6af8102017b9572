package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Fields;
import io.github.nianbao.word.docx.style.Numbering;
import io.github.nianbao.word.docx.style.ParagraphProperties;
import io.github.nianbao.word.docx.style.Reviews;
import io.github.nianbao.word.docx.style.RunProperties;
import io.github.nianbao.word.docx.style.Space;
import io.github.nianbao.word.docx.style.TablePart;
import io.github.nianbao.word.docx.style.Trait;
import io.github.nianbao.word.docx.style.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph. */
final class ParagraphReader {

  private final Story story;
  private final XmlReader xml;
  private final Surroundings around;
  private final List<Piece> pieces = new ArrayList<>();

  /** What stands in boxes at some place beside the paragraph. */
  private final List<Block> beside = new ArrayList<>();

  private ParagraphProperties properties = ParagraphProperties.NONE;
  private boolean doubted;
  private int lines;

  ParagraphReader(Story story, Surroundings around) {
    this.story = story;
    xml = story.xml();
    this.around = around;
    properties = story.styles().paragraph(null);
  }

  /** The open paragraph, and after it what stands in boxes that belong to it. */
  List<Block> read() throws UnreadableReportException {
    boolean begun = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("pPr") && Space.of(xml) == Space.WORD) {
        ParagraphProperties own = ParagraphProperties.read(xml);
        properties = own.over(story.styles().paragraph(own.style()));
        continue;
      }
      if (!begun) {
        begin();
        begun = true;
      }
      inline();
    }
    if (!begun) {
      begin();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(pieces, isJoined()));
    blocks.addAll(beside);
    return blocks;
  }

  /** Whether the mark at its end does not show. */
  private boolean isJoined() {
    RunProperties mark = properties.mark();
    return properties.initial() || mark.isDeleted() || styled(mark, null).is(Trait.VANISH);
  }

  private RunProperties styled(RunProperties own, @Nullable TablePart part) {
    String style = properties.style();
    return own.over(story.styles().run(around.tableStyle(), part, style, own.style()));
  }

  private void begin() {
    TableFrame frame = around.frame();
    doubted |= frame != null && !frame.holds(properties.frame());
    label();
  }

  private void label() {
    if (isJoined()) {
      return;
    }
    String given = properties.number();
    if (given != null) {
      Look own = look(properties.mark());
      pieces.add(given.isEmpty() ? new Piece.Unreadable() : new Piece.Text(given + "\t", own));
      return;
    }
    Numbering.Listed listed = story.numbering().listed(properties, story.styles());
    if (listed == null) {
      return;
    }
    Look look = look(listed.look().over(properties.mark()));
    Piece number = story.counters().next(listed.list(), listed.level(), look);
    if (number != null) {
      pieces.add(number);
    }
  }

  /** How text looks that says so much of itself. */
  Look look(RunProperties own) {
    Look look = Looks.of(styled(own, null), properties, around);
    for (TablePart part : around.parts()) {
      Surroundings there = around.on(part.ground());
      Look other = Looks.of(styled(own, part), properties, there);
      boolean same = other.sight() == look.sight() && other.script() == look.script();
      look = same ? look : look.as(Look.Sight.DOUBTED);
    }
    return doubted ? look.doubted() : look;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  /** Whether another line, which begins here, may not be seen for the height of the row. */
  boolean nextLineIsCut() {
    boolean cut = around.endsAbove(++lines);
    doubted |= cut;
    return cut;
  }

  /** Reads a drawing, with what stands in boxes of it. */
  void drawing(Look look) throws UnreadableReportException {
    new Drawings(story, around, look).read(pieces, beside);
  }

  /** Reads the children of the open element. */
  void inlines() throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      inline();
    }
  }

  private void inline() throws UnreadableReportException {
    switch (Space.of(xml)) {
      case COMPATIBILITY -> alternatives(this::inlines);
      case MATH -> {
        if (story.fields().shows()) {
          Formulas.read(xml, pieces, look(RunProperties.NONE));
        }
      }
      case WORD -> inlineOfWord();
      case REVIEW -> {
        if (Reviews.isText(xml)) {
          inlines();
        }
      }
      default -> {
        // Nothing that is seen.
      }
    }
  }

  private void inlineOfWord() throws UnreadableReportException {
    switch (xml.name()) {
      case "r" -> new RunReader(story, this).read();
      case "ins", "moveTo", "hyperlink", "smartTag", "customXml" -> inlines();
      case "fldSimple" -> simpleField();
      case "sdt" -> control();
      case "bdo", "dir" -> {
        boolean reversed = "rtl".equals(Values.of(xml));
        int before = pieces.size();
        inlines();
        if (reversed && !Digits.ofPieces(pieces.subList(before, pieces.size())).isEmpty()) {
          pieces.add(new Piece.Varying());
        }
      }
      case "subDoc" -> pieces.add(new Piece.Varying());
      case "del", "moveFrom" -> {
        // Not in the document as it is now.
      }
      default -> {
        // Marks without contents. What holds text is no part of a document as Word writes it.
        if (!Digits.within(xml).isEmpty()) {
          pieces.add(new Piece.Varying());
        }
      }
    }
  }

  private void simpleField() throws UnreadableReportException {
    Fields fields = story.fields();
    fields.begin(Values.isTrue(xml.attribute("dirty")));
    fields.instruction(String.valueOf(xml.attribute("instr")));
    fields.result();
    inlines();
    if (fields.end()) {
      pieces.add(new Piece.Unreadable());
    }
  }

  private void control() throws UnreadableReportException {
    boolean before = doubted;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("sdtPr")) {
        doubted |= Controls.isOpen(xml);
      } else if (xml.name().equals("sdtContent")) {
        inlines();
      }
    }
    doubted = before;
  }

  /**
   * Reads what the open element says in one of several ways, and whether all show the same digits.
   */
  void alternatives(Alternatives.Reading own) throws UnreadableReportException {
    if (!xml.name().equals("AlternateContent")) {
      return;
    }
    int before = pieces.size();
    int boxes = beside.size();
    List<String> others = Alternatives.read(xml, own);
    String digits =
        Digits.ofPieces(pieces.subList(before, pieces.size()))
            + Digits.of(beside.subList(boxes, beside.size()));
    if (!others.stream().allMatch(digits::equals)) {
      pieces.add(new Piece.Varying());
    }
  }
}
