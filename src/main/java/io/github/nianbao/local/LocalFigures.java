package io.github.nianbao.local;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.math.BigDecimal;
import java.util.List;

/** Reads the figures of lists whose form is not known: what is in any doubt is unreadable. */
final class LocalFigures {

  private final InkMap ink;

  LocalFigures(InkMap ink) {
    this.ink = ink;
  }

  /**
   * The figure of a cell.
   *
   * @param own whether the cell is that of one row and one column
   */
  Cell of(TableCell cell, boolean own) {
    return of(cell.content(), own);
  }

  /**
   * The figure of a row of which some contents lie in a column: the first, where it is the only
   * one.
   */
  Cell of(List<CellContent> contents) {
    boolean blank = contents.stream().allMatch(CellContent::isBlank);
    return of(contents.get(0), blank || contents.size() == 1);
  }

  private Cell of(CellContent content, boolean own) {
    boolean clear =
        own
            && content.isOneFigure()
            && content.doubts().isEmpty()
            && !ink.isStained(content.cell(), content.glyphs())
            && !ink.isOfTwoShades(content.where().page(), content.glyphs())
            && content.glyphs().stream().noneMatch(glyph -> isStruck(content, glyph));
    return of(content.text(), content.where(), clear);
  }

  private boolean isStruck(CellContent content, Glyph glyph) {
    return !Boolean.FALSE.equals(ink.isStruck(content.where().page(), glyph));
  }

  /**
   * A figure as printed.
   *
   * @param clear whether all that is seen there is its text
   */
  static Cell of(String printed, Provenance where, boolean clear) {
    Token token = Tokenizer.read(printed, FormColumn.Kind.AMOUNT);
    BigDecimal value = null;
    CellState state = CellState.UNREADABLE;
    if (clear && token instanceof Token.Number number) {
      value = number.value();
      state = CellState.NUMBER;
    } else if (clear && token instanceof Token.Mark) {
      state = CellState.MARK;
    } else if (clear && token instanceof Token.Blank) {
      state = CellState.BLANK;
    }
    Integer page = where.page() > 0 ? where.page() : null;
    Box box = page == null ? null : where.box();
    Bounds bounds = box == null ? null : new Bounds(box.x0(), box.y0(), box.x1(), box.y1());
    return new Cell(
        state == CellState.BLANK ? "" : printed,
        state,
        value,
        page,
        bounds,
        where.words(),
        List.of());
  }

  /** A text without its line breaks and the spaces around it. */
  static String joined(String text) {
    return text.replace("\n", "").strip();
  }
}
