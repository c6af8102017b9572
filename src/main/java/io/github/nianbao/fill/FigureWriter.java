package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what a cell says into a form, whatever source it was read from. */
public final class FigureWriter {

  private final Consumer<Evidence> evidence;

  /**
   * Writes figures.
   *
   * @param evidence takes what is odd about their print
   */
  public FigureWriter(Consumer<Evidence> evidence) {
    this.evidence = evidence;
  }

  /**
   * The figure of a cell. Why it cannot be read is for the caller to say.
   *
   * @param column of the form
   * @param token what the cell says
   * @param printed its text, lines separated by {@code \n}
   * @param headerUnit of an amount, as {@link Units#inHeader} says; null for none
   * @param where it is printed
   */
  public Figure figure(
      String pointer,
      FormColumn column,
      Token token,
      String printed,
      @Nullable String headerUnit,
      Provenance where) {
    Integer page = where.page() > 0 ? where.page() : null;
    Box box = page == null ? null : where.box();
    Bounds bounds = box == null ? null : new Bounds(box.x0(), box.y0(), box.x1(), box.y1());
    Scope scope = Scope.of(pointer, page);
    boolean amount = column.kind() == FormColumn.Kind.AMOUNT;
    String own = amount && token instanceof Token.Number number ? number.unit() : null;
    boolean counted = own != null && Units.counts(own);
    String unit = amount && (own == null || counted) ? headerUnit : own;
    boolean known = unit == null || Units.isKnown(unit);
    CellState state = state(token);
    BigDecimal value = null;
    if (token instanceof Token.Number number) {
      // What is counted is no money; nothing is nothing, whatever it is counted in.
      if (known && !(counted && number.value().signum() != 0)) {
        value = number.value();
        notice(number, scope, printed);
      } else {
        String strange = Objects.requireNonNull(known ? own : unit);
        state = CellState.UNREADABLE;
        evidence.accept(
            Evidence.of(EvidenceKind.UNIT_UNKNOWN, scope).with(strange).printed(printed));
      }
    }
    String given = known ? unit : null;
    return new Figure(
        given, new Cell(printed, state, value, page, bounds, where.words(), List.of()));
  }

  private static CellState state(Token token) {
    if (token instanceof Token.Number) {
      return CellState.NUMBER;
    }
    if (token instanceof Token.Mark) {
      return CellState.MARK;
    }
    return token instanceof Token.Blank ? CellState.BLANK : CellState.UNREADABLE;
  }

  /** What a user of a figure should know of its print. */
  private void notice(Token.Number number, Scope scope, String printed) {
    if (number.remark() != null) {
      evidence.accept(
          Evidence.of(EvidenceKind.REMARK_IN_CELL, scope)
              .with(Objects.requireNonNull(number.remark()))
              .printed(printed));
    }
    if (number.worded()) {
      evidence.accept(Evidence.of(EvidenceKind.SIGN_IN_WORDS, scope).printed(printed));
    }
  }
}
