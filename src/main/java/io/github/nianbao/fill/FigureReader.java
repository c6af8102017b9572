package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.CellText;
import io.github.nianbao.match.ColumnLabels;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.FigureShape;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is printed in the cells of a figure. */
final class FigureReader {

  /** A unit 元 and no multiple of it. */
  private static final Pattern YUAN = Pattern.compile("(?<![百千亿])元$");

  /** The records hold no whole number that is larger. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** The units of several figures; a header has each but once. */
  private static final Pattern UNITS = Pattern.compile("[个個件项項条條次宗份部起例]{2,}");

  private final TableKind kind;
  private final boolean ruled;
  private final Consumer<Evidence> evidence;

  /**
   * Reads figures.
   *
   * @param kind of their table
   * @param ruled whether rulings enclose their cells
   * @param evidence takes what is wrong with them
   */
  FigureReader(TableKind kind, boolean ruled, Consumer<Evidence> evidence) {
    this.kind = kind;
    this.ruled = ruled;
    this.evidence = evidence;
  }

  /**
   * What one slice of a row holds of a figure.
   *
   * @param cell what stands there
   * @param page number of its page
   * @param column as printed
   */
  public record Part(ValueCell cell, int page, Header.Column column) {}

  /**
   * Reads a figure.
   *
   * @param printed what its cell consists of, from the top, at least one
   * @param underHeader whether it stands in the first row, so that words of the header may reach
   *     into it
   */
  Figure read(String pointer, FormColumn column, List<Part> printed, boolean underHeader) {
    List<Part> parts =
        underHeader ? printed.stream().map(part -> withoutHeader(part, pointer)).toList() : printed;
    String text = "";
    Box box = null;
    int page = parts.get(0).page;
    boolean shared = !isOneFigure(parts);
    for (Part part : parts) {
      ValueCell cell = part.cell;
      shared |= cell.shared();
      if (cell.glyphs().isEmpty()) {
        continue;
      }
      String own = CellText.of(cell.glyphs());
      if (text.isEmpty()) {
        page = part.page;
        text = own;
      } else {
        text = text + '\n' + own;
      }
      if (page == part.page) {
        Box around = Box.around(cell.glyphs(), Glyph::box);
        box = box == null ? around : box.union(around);
      }
    }
    if (box == null) {
      box = parts.get(0).cell.box();
    }
    Figure read = figure(pointer, column, text, shared, page, box);
    if (column.kind() != FormColumn.Kind.AMOUNT || read.unit() != null) {
      return read;
    }
    String header = parts.get(parts.size() - 1).column.label();
    return new Figure(read.value(), unitIn(header), read.cell());
  }

  /** Whether what stands on each page may be one figure or the part of one. */
  private boolean isOneFigure(List<Part> parts) {
    if (parts.size() == 1) {
      return isOneFigure(parts.get(0).cell.glyphs(), parts.get(0));
    }
    int start = 0;
    for (int i = 1; i <= parts.size(); i++) {
      if (i == parts.size() || parts.get(i).page != parts.get(start).page) {
        List<Glyph> glyphs = new ArrayList<>();
        parts.subList(start, i).forEach(part -> glyphs.addAll(part.cell.glyphs()));
        if (!isOneFigure(glyphs, parts.get(start))) {
          return false;
        }
        start = i;
      }
    }
    return true;
  }

  private boolean isOneFigure(List<Glyph> glyphs, Part first) {
    return ruled
        ? FigureShape.holds(glyphs, first.cell.box())
        : FigureShape.holds(glyphs, first.column.room());
  }

  private Figure figure(
      String pointer,
      FormColumn column,
      String printed,
      boolean shared,
      int page,
      @Nullable Box box) {
    Token token = Tokenizer.read(printed, column.kind());
    if (token instanceof Token.Number
        && (shared || !holds(((Token.Number) token).value(), column))) {
      token = new Token.Unreadable();
    }
    Bounds bounds = box == null ? null : new Bounds(box.x0(), box.y0(), box.x1(), box.y1());
    BigDecimal value = null;
    String unit = null;
    CellState state;
    if (token instanceof Token.Number number) {
      state = CellState.NUMBER;
      value = number.value();
      unit = number.unit();
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
    } else if (token instanceof Token.Mark) {
      state = CellState.MARK;
    } else if (token instanceof Token.Blank) {
      state = CellState.BLANK;
    } else {
      state = CellState.UNREADABLE;
      EvidenceKind why = shared ? EvidenceKind.CELL_HOLDS_MORE : EvidenceKind.CELL_IS_NO_FIGURE;
      evidence.accept(Evidence.of(why, Scope.of(pointer, page)).printed(printed));
    }
    return new Figure(value, money(unit), new Cell(printed, state, page, bounds));
  }

  /** The unit of an amount; the contract knows two, and the units of counts say nothing. */
  private static @Nullable String money(@Nullable String unit) {
    return "万元".equals(unit) || "元".equals(unit) ? unit : null;
  }

  /** Whether the records can hold a figure. */
  private boolean holds(BigDecimal value, FormColumn column) {
    return !kind.isWhole(column) || value.abs().compareTo(LARGEST) <= 0;
  }

  /**
   * A cell of the first row without words of the header that reach into it: labels set downwards
   * may be longer than their cells.
   */
  private Part withoutHeader(Part part, String pointer) {
    ValueCell cell = part.cell;
    List<Glyph> words = new ArrayList<>();
    for (Glyph glyph : cell.glyphs()) {
      if (Character.isIdeographic(glyph.text().codePointAt(0))) {
        words.add(glyph);
      }
    }
    if (words.isEmpty()) {
      return part;
    }
    List<Glyph> figure = new ArrayList<>(cell.glyphs());
    figure.removeAll(words);
    String text = Labels.normalise(CellText.of(words));
    if (figure.isEmpty() || UNITS.matcher(text).matches() || !ColumnLabels.spells(kind, text)) {
      return part;
    }
    evidence.accept(
        Evidence.of(EvidenceKind.HEADER_WORDS_IN_CELL, Scope.of(pointer, part.page))
            .with(text)
            .printed(CellText.of(cell.glyphs())));
    return new Part(new ValueCell(figure, cell.box(), cell.shared()), part.page, part.column);
  }

  /** The unit that the label of a column of amounts says; null for none. */
  private static @Nullable String unitIn(String label) {
    if (label.endsWith("万元")) {
      return "万元";
    }
    return YUAN.matcher(label).find() ? "元" : null;
  }
}
