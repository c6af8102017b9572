package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Content;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.ColumnLabels;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import io.github.nianbao.token.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads what is printed in the cells of a figure. */
final class FigureReader {

  /** The units of several figures; a header has each but once. */
  private static final Pattern UNITS = Pattern.compile("[" + Units.COUNTS + "]{2,}");

  private final TableKind kind;
  private final Consumer<Evidence> evidence;
  private final FigureWriter writer;

  /**
   * Reads figures.
   *
   * @param kind of their table
   * @param evidence takes what is wrong with them
   */
  FigureReader(TableKind kind, Consumer<Evidence> evidence) {
    this.kind = kind;
    this.evidence = evidence;
    this.writer = new FigureWriter(evidence);
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
    Token token = Tokenizer.read(printed, column.kind());
    if (token instanceof Token.Number
        && (shared || !kind.holds(((Token.Number) token).value(), column))) {
      token = new Token.Unreadable();
    }
    if (token instanceof Token.Unreadable) {
      EvidenceKind why = shared ? EvidenceKind.CELL_HOLDS_MORE : EvidenceKind.CELL_IS_NO_FIGURE;
      evidence.accept(Evidence.of(why, Scope.of(pointer, content.where().page())).printed(printed));
    }
    String unit = column.kind() == FormColumn.Kind.AMOUNT ? Units.inHeader(header) : null;
    return writer.figure(pointer, column, token, printed, unit, content.where());
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
