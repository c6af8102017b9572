package io.github.nianbao.word.docx;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.flow.text.SymbolSigns;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.docx.style.RunProperties;
import io.github.nianbao.word.docx.style.Space;
import io.github.nianbao.word.docx.style.Values;

/** Reads one run: text in one look. */
final class RunReader {

  private final Story story;
  private final XmlReader xml;
  private final ParagraphReader paragraph;
  private RunProperties own = RunProperties.NONE;
  private Look look;

  /** Whether its text is the mark of a note. */
  private boolean mark;

  RunReader(Story story, ParagraphReader paragraph) {
    this.story = story;
    xml = story.xml();
    this.paragraph = paragraph;
    look = paragraph.look(own);
  }

  void read() throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (Space.of(xml)) {
        case WORD -> readWord();
        case COMPATIBILITY -> paragraph.alternatives(this::read);
        default -> {
          // Nothing that is seen.
        }
      }
    }
  }

  private void readWord() throws UnreadableReportException {
    String name = xml.name();
    switch (name) {
      case "rPr" -> {
        own = RunProperties.read(xml);
        look = paragraph.look(own);
      }
      case "instrText" -> story.fields().instruction(xml.text());
      case "fldChar" -> fieldMark();
      default -> {
        if (story.fields().shows()) {
          readShown(name);
        }
      }
    }
  }

  private void readShown(String name) throws UnreadableReportException {
    switch (name) {
      case "t" -> {
        String text = xml.text();
        if (!text.isEmpty()) {
          add(mark ? new Piece.Mark() : new Piece.Text(text, look));
        }
      }
      case "tab", "ptab" -> add(new Piece.Text("\t", look));
      case "noBreakHyphen" -> add(new Piece.Text("-", look));
      case "br", "cr" -> {
        add(new Piece.LineBreak());
        look = paragraph.nextLineIsCut() ? look.doubted() : look;
      }
      case "sym" -> symbol();
      case "footnote", "endnote" -> add(new Piece.Mark());
      case "footnoteReference", "endnoteReference" -> {
        String custom = xml.attribute("customMarkFollows");
        mark = custom != null && !custom.equals("0") && !custom.equals("false");
        add(new Piece.Mark());
      }
      case "drawing", "pict", "object" -> {
        story.fields().shown();
        paragraph.drawing(look);
      }
      case "ruby" -> ruby();
      case "pgNum",
          "dayShort",
          "dayLong",
          "monthShort",
          "monthLong",
          "yearShort",
          "yearLong",
          "contentPart" ->
          add(new Piece.Unreadable());
      default -> {
        // Marks without a sign of their own.
      }
    }
  }

  private void add(Piece piece) {
    story.fields().shown();
    if (look.sight() != Look.Sight.HIDDEN) {
      paragraph.add(piece);
    }
  }

  private void symbol() {
    String font = String.valueOf(xml.attribute("font"));
    String code = xml.attribute("char");
    try {
      add(SymbolSigns.sign(font, code == null ? 0 : Integer.parseInt(code, 16), look));
    } catch (NumberFormatException e) {
      add(new Piece.Unreadable());
    }
  }

  private void fieldMark() throws UnreadableReportException {
    String type = String.valueOf(xml.attribute("fldCharType"));
    switch (type) {
      case "begin" -> story.fields().begin(Values.isTrue(xml.attribute("dirty")));
      case "separate" -> story.fields().result();
      case "end" -> {
        if (story.fields().end()) {
          add(new Piece.Unreadable());
        }
      }
      default -> {
        // None that Word knows.
      }
    }
  }

  /** Text with its reading beside it. */
  private void ruby() throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rubyBase")) {
        paragraph.inlines();
      } else if (xml.name().equals("rt")) {
        add(new Piece.Mark());
      }
    }
  }
}
