package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Doubt;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import io.github.nianbao.token.Units;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is printed in the cells of a figure. */
final class FigureReader {

  /** The units of several figures, or a multiple, with a unit or without: 12 万件. */
  private static final Pattern UNITS =
      Pattern.compile(
          "(?=.*[^#])[%]+|[#]{2,}".replace("#", Units.COUNTS).replace("%", Units.CHARACTERS));

  /** What makes a cell unreadable whatever its text is. */
  private static final Set<EvidenceKind> HOPELESS =
      EnumSet.of(
          EvidenceKind.CELL_HOLDS_INK, EvidenceKind.CELL_SEEN_OTHERWISE, EvidenceKind.CELL_CUT_OFF);

  private final TableKind kind;
  private final Consumer<Evidence> evidence;
  private final FigureWriter writer;
  private final InkMap ink;
  private final FigureSize size;

  /**
   * Reads figures.
   *
   * @param kind of their table
   * @param ink of their pages
   * @param size of their glyphs
   * @param evidence takes what is wrong with them
   */
  FigureReader(TableKind kind, InkMap ink, FigureSize size, Consumer<Evidence> evidence) {
    this.kind = kind;
    this.ink = ink;
    this.size = size;
    this.evidence = evidence;
    this.writer = new FigureWriter(evidence);
  }

  /**
   * Reads a figure.
   *
   * @param column of the form
   * @param parts what its cell consists of, from the top, at least one
   * @param header label of its column as printed, normalised
   * @param unit of its row as printed, normalised; empty where none is
   * @param underHeader whether it lies in the first row, so that words of the header may reach into
   *     it
   */
  Figure read(
      String pointer,
      FormColumn column,
      List<ValueCell> parts,
      String header,
      String unit,
      boolean underHeader) {
    boolean shared = false;
    boolean stained = false;
    List<CellContent> contents = new ArrayList<>(parts.size());
    for (ValueCell part : parts) {
      shared |= part.shared();
      CellContent whole = underHeader ? withoutHeader(part.content(), pointer) : part.content();
      CellContent content = withoutStruck(whole, pointer);
      stained |= content == null || ink.isStained(whole.cell(), whole.glyphs());
      contents.add(content == null ? whole : content);
    }
    CellContent content = contents.get(0).followedBy(contents.subList(1, contents.size()));
    if (contents.size() > 1) {
      stained |= ink.isStained(contents.stream().map(CellContent::cell).toList(), content.glyphs());
    }
    Set<Doubt> doubts = content.doubts();
    if (doubts.contains(Doubt.ABSENT)) {
      evidence.accept(
          Evidence.of(EvidenceKind.CELL_ABSENT, Scope.of(pointer, content.where().page())));
      return Figure.missing();
    }
    notice(doubts, pointer, content);
    boolean one =
        content.isOneFigure()
            && !ink.isOfTwoShades(content.where().page(), content.glyphs())
            && !ink.isPartOfFigure(content.where().page(), content.glyphs())
            && !size.isExceededIn(content.glyphs());
    EvidenceKind doubt = shared || !one ? EvidenceKind.CELL_HOLDS_MORE : null;
    if (stained || isStained(content)) {
      doubt = EvidenceKind.CELL_HOLDS_INK;
    } else if (doubts.contains(Doubt.SEEN_OTHERWISE)) {
      doubt = EvidenceKind.CELL_SEEN_OTHERWISE;
    } else if (contents.stream().anyMatch(part -> ink.isCutOff(part.cell(), part.glyphs()))) {
      doubt = EvidenceKind.CELL_CUT_OFF;
    }
    return figure(pointer, column, content, unit + header, Units.isOfCounts(unit), doubt);
  }

  /** Whether there is a figure, or a sign, in a cell that its text does not have. */
  private static boolean isStained(CellContent content) {
    Set<Doubt> doubts = content.doubts();
    return doubts.contains(Doubt.INK) || (doubts.contains(Doubt.STRUCK) && content.isBlank());
  }

  /** Says what was left out of a cell. */
  private void notice(Set<Doubt> doubts, String pointer, CellContent content) {
    Scope scope = Scope.of(pointer, content.where().page());
    if (doubts.contains(Doubt.STRUCK)) {
      evidence.accept(Evidence.of(EvidenceKind.FIGURE_STRUCK_OUT, scope).printed(content.text()));
    }
    if (doubts.contains(Doubt.HIDDEN)) {
      evidence.accept(
          Evidence.of(EvidenceKind.DIGITS_HIDDEN_IN_CELL, scope).printed(content.text()));
    }
  }

  /**
   * @param ofCounts whether the unit of its row is one that things are counted in, or none
   * @param doubt why the text of the cell is not its figure; null where it may be
   */
  private Figure figure(
      String pointer,
      FormColumn column,
      CellContent content,
      String header,
      boolean ofCounts,
      @Nullable EvidenceKind doubt) {
    String printed = content.text();
    Token token = Tokenizer.read(withoutUnit(printed, column), column.kind());
    if ((doubt != null && HOPELESS.contains(doubt))
        || (token instanceof Token.Number
            && (doubt != null || !kind.holds(((Token.Number) token).value(), column)))) {
      token = new Token.Unreadable();
    }
    if (token instanceof Token.Number && column.kind() == FormColumn.Kind.COUNT && !ofCounts) {
      evidence.accept(
          Evidence.of(EvidenceKind.UNIT_UNKNOWN, Scope.of(pointer, content.where().page()))
              .with(header)
              .printed(printed));
      return writer.figure(pointer, column, new Token.Unreadable(), printed, null, content.where());
    }
    if (token instanceof Token.Unreadable) {
      EvidenceKind why = doubt == null ? EvidenceKind.CELL_IS_NO_FIGURE : doubt;
      evidence.accept(Evidence.of(why, Scope.of(pointer, content.where().page())).printed(printed));
    }
    String unit = column.kind() == FormColumn.Kind.AMOUNT ? Units.inHeader(header) : null;
    return writer.figure(pointer, column, token, printed, unit, content.where());
  }

  /**
   * What is printed over a column of amounts, without what is struck out of its unit; both where
   * that cannot be told.
   *
   * @param label as it is where nothing is struck out
   */
  String amounts(Header header, String label) {
    for (CellContent cell : header.cells()) {
      boolean sure = true;
      Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Glyph glyph : cell.glyphs()) {
        boolean unit = Units.CHARACTERS.contains(glyph.text());
        Boolean out = unit ? ink.isStruck(header.page(), glyph) : Boolean.FALSE;
        if (!Boolean.FALSE.equals(out)) {
          struck.add(glyph);
          sure &= out != null;
        }
      }
      if (!struck.isEmpty()) {
        String left = Labels.normalise(cell.withoutGlyphs(struck::contains).text());
        return sure ? left : label + left;
      }
    }
    return label;
  }

  /** What a cell of a list says without the unit that the form has for its row. */
  private String withoutUnit(String printed, FormColumn column) {
    String unit = column.unit();
    return kind.isList()
            && column.kind() == FormColumn.Kind.COUNT
            && printed.length() > unit.length()
            && printed.endsWith(unit)
        ? printed.substring(0, printed.length() - unit.length())
        : printed;
  }

  /**
   * A cell without glyphs that are struck out, which are no part of its figure; null where it
   * cannot be told which are, or nothing else is left.
   */
  private @Nullable CellContent withoutStruck(CellContent cell, String pointer) {
    int page = cell.where().page();
    Set<Glyph> struck = null;
    for (Glyph glyph : cell.glyphs()) {
      Boolean isStruck = ink.isStruck(page, glyph);
      if (isStruck == null) {
        return null;
      }
      if (isStruck) {
        struck = struck == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : struck;
        struck.add(glyph);
      }
    }
    if (struck == null) {
      return cell;
    }
    evidence.accept(
        Evidence.of(EvidenceKind.FIGURE_STRUCK_OUT, Scope.of(pointer, page)).printed(cell.text()));
    return struck.size() == cell.glyphs().size() ? null : cell.withoutGlyphs(struck::contains);
  }

  /**
   * A cell of the first row without words of the header that reach into it: labels set downwards
   * may be longer than their cells.
   */
  private CellContent withoutHeader(CellContent cell, String pointer) {
    if (cell.glyphs().isEmpty()) {
      return cell;
    }
    CellContent figure = cell.without(Character::isIdeographic);
    if (figure == cell || figure.isBlank()) {
      return cell;
    }
    String text = Labels.normalise(cell.without(c -> !Character.isIdeographic(c)).text());
    if (UNITS.matcher(text).matches() || !ColumnLabels.spells(kind, text)) {
      return cell;
    }
    evidence.accept(
        Evidence.of(EvidenceKind.HEADER_WORDS_IN_CELL, Scope.of(pointer, cell.where().page()))
            .with(text)
            .printed(cell.text()));
    return figure;
  }
}
