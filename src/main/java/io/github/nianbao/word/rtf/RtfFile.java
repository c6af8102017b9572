package io.github.nianbao.word.rtf;

import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Fields;
import io.github.nianbao.word.rtf.RtfState.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads rich text. */
public final class RtfFile {

  /** So many groups within each other for each level of contents, which need several. */
  private static final int GROUPS = 20;

  /** The time is looked at after so many parts. */
  private static final int AT_A_TIME = 1 << 14;

  private final RtfTokens tokens;
  private final Deadline deadline;
  private final long nesting;
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final Deque<Group> open = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();
  private final Fields fields = new Fields();
  private final RtfFonts fonts = new RtfFonts();
  private final RtfColours colours = new RtfColours();
  private final RtfText text = new RtfText();
  private RtfState state = new RtfState();
  private String title = "";

  /** How many characters are passed over, which stand in for one that was given by its code. */
  private int substitutes;

  /** Whether the group that was begun last has no command yet. */
  private boolean fresh;

  /** Whether a group may be passed over by those who do not know its first command. */
  private boolean optional;

  /** What ends with a group. */
  private enum Group {
    PLAIN,
    FONTS,
    COLOURS,
    FIELD,
    BOX,
    NESTED_ROW,
    PROPERTIES
  }

  /**
   * What the text of a document holds.
   *
   * @param title as its properties have it; empty where they say nothing
   * @param whole whether it has an end
   */
  public record RichText(List<Block> blocks, String title, boolean whole) {}

  /** Those that hold others of their own kind. */
  private static final Set<Group> LISTS = EnumSet.of(Group.FONTS, Group.COLOURS, Group.PROPERTIES);

  private RtfFile(byte[] bytes, ReadOptions options, Deadline deadline) {
    tokens = new RtfTokens(bytes);
    this.deadline = deadline;
    nesting = options.limit(Limit.NESTING);
    stories.push(new RtfStory());
    open.push(Group.PLAIN);
  }

  /**
   * What the text of a document holds; of one that was cut off, what is left.
   *
   * @param bytes of the file, which are not changed
   */
  public static RichText read(byte[] bytes, ReadOptions options, Deadline deadline) {
    return new RtfFile(bytes, options, deadline).read();
  }

  private RichText read() {
    int count = 0;
    while (true) {
      count++;
      if (count % AT_A_TIME == 0) {
        deadline.check();
      }
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word(), tokens.number());
        case SYMBOL -> symbol(tokens.word().charAt(0));
        case BYTE -> character(tokens.number());
        case END -> {
          boolean whole = groups.isEmpty();
          return new RichText(end(), title, whole);
        }
      }
    }
  }

  private List<Block> end() {
    flush();
    while (stories.size() > 1) {
      List<Block> box = stories.pop().end(state);
      story().box(box);
    }
    return story().end(state);
  }

  private RtfStory story() {
    return stories.element();
  }

  private void open() {
    flush();
    groups.push(state);
    if (groups.size() > nesting * GROUPS) {
      throw new LimitReached(Limit.NESTING, nesting);
    }
    state = new RtfState(state);
    Group outer = open.element();
    open.push(LISTS.contains(outer) ? outer : Group.PLAIN);
    substitutes = 0;
    fresh = true;
    optional = false;
  }

  private void close() {
    flush();
    substitutes = 0;
    fresh = false;
    if (groups.isEmpty()) {
      return;
    }
    Group group = open.pop();
    if (group == Group.FIELD && fields.end()) {
      add(new Piece.Unreadable());
    } else if (group == Group.BOX) {
      List<Block> box = stories.pop().end(state);
      story().box(box);
    }
    state = groups.pop();
  }

  private void as(Group group) {
    open.pop();
    open.push(group);
  }

  private void word(String word, int number) {
    boolean first = fresh;
    fresh = false;
    if (word.equals("u")) {
      code((char) number);
      return;
    }
    substitutes = 0;
    flush();
    if (first && begins(word)) {
      return;
    }
    switch (open.element()) {
      case FONTS -> fonts.set(word, number);
      case COLOURS -> colours.set(word, number);
      case NESTED_ROW -> {
        if (word.equals("nestrow")) {
          story().row(state, true);
        } else {
          story().row(true).set(word, number, colours);
        }
      }
      default -> {
        if (state.target != Target.NOTHING) {
          command(word, number);
        }
      }
    }
  }

  /** Whether a command says what its group is; then it is taken. */
  private boolean begins(String word) {
    if (RtfWords.isSilent(word, optional)) {
      as(Group.PLAIN);
      state.target = Target.NOTHING;
      return true;
    }
    switch (word) {
      case "fonttbl" -> as(Group.FONTS);
      case "colortbl" -> as(Group.COLOURS);
      case "info" -> {
        as(Group.PROPERTIES);
        state.target = Target.NOTHING;
      }
      case "title" -> state.target = isProperty() ? Target.TITLE : state.target;
      case "field" -> {
        as(Group.FIELD);
        fields.begin(false);
      }
      case "fldinst" -> state.target = Target.INSTRUCTION;
      case "fldrslt" -> fields.result();
      case "nesttableprops" -> as(Group.NESTED_ROW);
      case "listtext", "pntext" -> story().labelled();
      case "shptxt", "dptxbxtext" -> {
        as(Group.BOX);
        stories.push(new RtfStory());
        state.paragraph = new RtfParagraph();
      }
      case "shp", "do" -> add(new Piece.Unreadable());
      case "pict", "mmath" -> {
        add(new Piece.Unreadable());
        state.target = Target.NOTHING;
      }
      case "upr" -> {
        state.around = state.target;
        state.target = Target.NOTHING;
      }
      case "ud" -> state.target = state.around;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void command(String word, int number) {
    Integer sign = RtfWords.sign(word);
    if (sign != null) {
      text((char) sign.intValue());
      return;
    }
    switch (word) {
      case "par", "sect" -> story().paragraph(state);
      case "line", "page", "column" -> add(new Piece.LineBreak());
      case "cell", "nestcell" -> story().cell(state, word.equals("nestcell"));
      case "row", "nestrow" -> story().row(state, word.equals("nestrow"));
      case "chftn" -> add(new Piece.Mark());
      case "chdate", "chtime", "chdpl", "chdpa", "chpgn", "sectnum" -> add(new Piece.Unreadable());
      case "plain" -> state.plain(fonts.usual());
      case "pard" -> state.paragraph = new RtfParagraph();
      case "flddirty" -> fields.outdate();
      case "ansicpg" -> fonts.setPage(number);
      case "deff" -> {
        fonts.setUsual(number);
        state.font = number;
      }
      default -> {
        boolean taken =
            state.set(word, number, tokens.isNumbered(), colours)
                || state.paragraph.set(word, number, colours);
        if (!taken) {
          story().row(false).set(word, number, colours);
        }
      }
    }
  }

  private void symbol(char sign) {
    if (sign == '*') {
      optional = true;
      return;
    }
    fresh = false;
    switch (sign) {
      case '\\', '{', '}' -> character(sign);
      case '~' -> text('\u00A0');
      case '_' -> text('-');
      case '\t' -> text('\t');
      case '\r', '\n' -> word("par", 0);
      default -> {
        // Hyphens that are shown at the ends of lines alone, and what no one writes.
      }
    }
  }

  /** A byte of text, or one that stands in for a character before it. */
  private void character(int b) {
    fresh = false;
    if (substitutes > 0) {
      substitutes--;
      return;
    }
    switch (open.element()) {
      case FONTS -> fonts.name((char) b);
      case COLOURS -> {
        if (b == ';') {
          colours.end();
        }
      }
      default -> {
        if (state.target == Target.INSTRUCTION) {
          fields.instruction(Character.toString(b));
        } else if (takesText()) {
          fields.shown();
          text.add(b, fonts.charset(state.font));
        }
      }
    }
  }

  /** A character by its code, in whose place some bytes follow for other programs. */
  private void code(char unit) {
    text(unit);
    substitutes = state.substitutes;
  }

  private void text(char unit) {
    boolean listed = open.element() == Group.FONTS || open.element() == Group.COLOURS;
    if (!listed && takesText()) {
      fields.shown();
      text.add(unit);
    }
  }

  private boolean takesText() {
    return state.target == Target.TITLE || (state.target == Target.TEXT && fields.shows());
  }

  private boolean isProperty() {
    return open.element() == Group.PROPERTIES;
  }

  private void add(Piece piece) {
    if (state.target == Target.TEXT && fields.shows() && !state.isHidden()) {
      fields.shown();
      story().add(piece);
    }
  }

  /** Ends the text so far, because another look or another part begins. */
  private void flush() {
    String some = text.take();
    if (state.target == Target.TITLE) {
      title += some;
    } else if (!some.isEmpty()) {
      story().add(new Piece.Text(some, story().look(state, fonts.isSymbols(state.font))));
    }
  }
}
