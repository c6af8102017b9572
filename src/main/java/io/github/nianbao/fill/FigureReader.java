package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.ColumnLabels;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import io.github.nianbao.token.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads what is printed in the cells of a figure. */
final class FigureReader {

  /** The units of several figures; a header has each but once. */
  private static final Pattern UNITS = Pattern.compile("[" + Units.COUNTS + "]{2,}");

  private final TableKind kind;
  private final Consumer<Evidence> evidence;

  /**
   * Reads figures.
   *
   * @param kind of their table
   * @param evidence takes what is wrong with them
   */
  FigureReader(TableKind kind, Consumer<Evidence> evidence) {
    this.kind = kind;
    this.evidence = evidence;
  }

  /**
   * Reads a figure.
   *
   * @param column of the form
   * @param parts what its cell consists of, from the top, at least one
   * @param header label of its column as printed, normalised
   * @param underHeader whether it lies in the first row, so that words of the header may reach into
   *     it
   */
  Figure read(
      String pointer,
      FormColumn column,
      List<ValueCell> parts,
      String header,
      boolean underHeader) {
    boolean shared = false;
    List<Content> contents = new ArrayList<>(parts.size());
    for (ValueCell part : parts) {
      shared |= part.shared();
      contents.add(underHeader ? withoutHeader(part.content(), pointer) : part.content());
    }
    Content content = contents.get(0).followedBy(contents.subList(1, contents.size()));
    return figure(pointer, column, content, header, shared || !content.isOneFigure());
  }

  private Figure figure(
      String pointer, FormColumn column, Content content, String header, boolean shared) {
    String printed = content.text();
    int page = content.where().page();
    Box box = content.where().box();
    Token token = Tokenizer.read(printed, column.kind());
    if (token instanceof Token.Number
        && (shared || !kind.holds(((Token.Number) token).value(), column))) {
      token = new Token.Unreadable();
    }
    String unit = null;
    if (column.kind() == FormColumn.Kind.AMOUNT) {
      String own = token instanceof Token.Number number ? number.unit() : null;
      unit = Units.ofAmount(own, Units.inHeader(header));
    }
    boolean refused = unit != null && !Units.isKnown(unit);
    BigDecimal value = null;
    CellState state;
    if (token instanceof Token.Number && refused) {
      state = CellState.UNREADABLE;
      evidence.accept(
          Evidence.of(EvidenceKind.UNIT_UNKNOWN, Scope.of(pointer, page))
              .with(Objects.requireNonNull(unit))
              .printed(printed));
    } else if (token instanceof Token.Number number) {
      state = CellState.NUMBER;
      value = number.value();
      notice(number, pointer, page, printed);
    } else if (token instanceof Token.Mark) {
      state = CellState.MARK;
    } else if (token instanceof Token.Blank) {
      state = CellState.BLANK;
    } else {
      state = CellState.UNREADABLE;
      EvidenceKind why = shared ? EvidenceKind.CELL_HOLDS_MORE : EvidenceKind.CELL_IS_NO_FIGURE;
      evidence.accept(Evidence.of(why, Scope.of(pointer, page)).printed(printed));
    }
    Bounds bounds = box == null ? null : new Bounds(box.x0(), box.y0(), box.x1(), box.y1());
    return new Figure(refused ? null : unit, new Cell(printed, state, value, page, bounds));
  }

  /** What a reader of a figure should know of its print. */
  private void notice(Token.Number number, String pointer, int page, String printed) {
    if (number.remark() != null) {
      evidence.accept(
          Evidence.of(EvidenceKind.REMARK_IN_CELL, Scope.of(pointer, page))
              .with(Objects.requireNonNull(number.remark()))
              .printed(printed));
    }
    if (number.worded()) {
      evidence.accept(
          Evidence.of(EvidenceKind.SIGN_IN_WORDS, Scope.of(pointer, page)).printed(printed));
    }
  }

  /**
   * A cell of the first row without words of the header that reach into it: labels set downwards
   * may be longer than their cells.
   */
  private Content withoutHeader(Content cell, String pointer) {
    Content figure = cell.without(Character::isIdeographic);
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
