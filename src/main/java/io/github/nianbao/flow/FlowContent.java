package io.github.nianbao.flow;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.NoteDigits;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Doubt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a cell of a document without pages holds. */
public final class FlowContent implements CellContent {

  /** Two figures, or one that something broke: nobody can say which. */
  private static final Pattern PARTED = Pattern.compile("\\p{Nd}[\\s\\p{Z}]+\\p{Nd}");

  private final String text;
  private final Set<Doubt> doubts;
  private final Provenance where;

  private FlowContent(String text, Set<Doubt> doubts, Provenance where) {
    this.text = text;
    this.doubts = doubts;
    this.where = where;
  }

  /** Collects what a cell holds, in reading order. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    /** Text of one line; white space at the sides of a line means nothing. */
    public Builder text(String more) {
      text.append(more.replace('\n', ' ').replace('\r', ' '));
      return this;
    }

    /** Ends a line or a paragraph. */
    public Builder line() {
      text.append('\n');
      return this;
    }

    /** The mark of a note, as raised digits are: it is no digit of a figure beside it. */
    public Builder note(String mark) {
      text.append(NoteDigits.raised(mark));
      return this;
    }

    /** What speaks against that the text is all that is seen. */
    public Builder doubt(Doubt doubt) {
      doubts.add(doubt);
      return this;
    }

    /** The text so far, lines separated by {@code \n}, none blank. */
    public String text() {
      return lines(text);
    }

    private static String lines(CharSequence some) {
      String text = stripped(some.toString());
      if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
        return text;
      }
      return text.lines()
          .map(Builder::stripped)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }

    private static String stripped(String line) {
      int from = 0;
      int to = line.length();
      while (from < to && isSpace(line.charAt(from))) {
        from++;
      }
      while (from < to && isSpace(line.charAt(to - 1))) {
        to--;
      }
      return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
      return c <= ' ' || Character.isSpaceChar(c);
    }

    FlowContent at(Provenance where) {
      return new FlowContent(text(), Collections.unmodifiableSet(EnumSet.copyOf(doubts)), where);
    }
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Set<Doubt> doubts() {
    return doubts;
  }

  @Override
  public boolean isOneFigure() {
    return !PARTED.matcher(text).find();
  }

  @Override
  public Provenance where() {
    return where;
  }

  @Override
  public Provenance cell() {
    return where;
  }

  @Override
  public CellContent followedBy(List<CellContent> rest) {
    if (rest.isEmpty()) {
      return this;
    }
    List<CellContent> all = new ArrayList<>();
    all.add(this);
    all.addAll(rest);
    Set<Doubt> both = EnumSet.noneOf(Doubt.class);
    all.forEach(content -> both.addAll(content.doubts()));
    String lines =
        all.stream()
            .filter(content -> !content.isBlank())
            .map(CellContent::text)
            .collect(Collectors.joining("\n"));
    return new FlowContent(lines, Collections.unmodifiableSet(both), where);
  }

  @Override
  public String across(List<CellContent> right) {
    return ((FlowContent) followedBy(right)).text;
  }

  @Override
  public CellContent withoutGlyphs(Predicate<Glyph> some) {
    return this;
  }

  @Override
  public CellContent without(IntPredicate codePoints) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> c == '\n' || !codePoints.test(c)).forEach(kept::appendCodePoint);
    return kept.length() == text.length()
        ? this
        : new FlowContent(Builder.lines(kept), doubts, where);
  }

  @Override
  public List<Glyph> glyphs() {
    return List.of();
  }

  @Override
  public String toString() {
    return "'" + text.replace("\n", "|") + "'" + (doubts.isEmpty() ? "" : doubts);
  }
}
