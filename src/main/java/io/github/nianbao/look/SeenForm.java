package io.github.nianbao.look;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Proof;
import io.github.nianbao.scan.CellEye.Glance;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what a table says with what is seen in its cells. */
final class SeenForm {

  /** Readers that are less sure say nothing against a text, and read nothing in its place. */
  private static final double SURE = 0.8;

  /** Why a cell is unreadable whose picture may be read all the same. */
  private static final Set<EvidenceKind> NO_TEXT =
      EnumSet.of(EvidenceKind.CELL_HOLDS_INK, EvidenceKind.CELL_SEEN_OTHERWISE);

  private final FilledForm form;
  private final Set<String> withoutText = new HashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private SeenForm(FilledForm form) {
    this.form = form;
    for (Evidence one : form.evidence()) {
      String at = one.scope().at();
      if (at != null && NO_TEXT.contains(one.kind())) {
        withoutText.add(at);
      }
    }
  }

  /**
   * A table in which cells that are seen as they say have that for a proof, cells that are seen
   * otherwise are unreadable, and cells without a text that can be read are read by sight.
   *
   * @param seen by JSON Pointer
   */
  static FilledForm of(FilledForm form, Map<String, Glance> seen) {
    return new SeenForm(form).of(seen);
  }

  private FilledForm of(Map<String, Glance> seen) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    form.figures()
        .forEach(
            (pointer, figure) -> {
              Glance glance = seen.get(pointer);
              FormColumn column = form.form().cells().get(pointer);
              figures.put(
                  pointer,
                  glance == null || column == null
                      ? figure
                      : compared(pointer, figure, column, glance));
            });
    return new FilledForm(form.form(), figures, form.evidence()).with(evidence);
  }

  private Figure compared(String pointer, Figure figure, FormColumn column, Glance glance) {
    Cell cell = figure.cell();
    Token token = Tokenizer.read(glance.text(), column.kind());
    boolean sure = glance.confidence() >= SURE;
    BigDecimal value = token instanceof Token.Number number ? number.value() : null;
    if (cell.state() == CellState.UNREADABLE) {
      boolean held = value != null && form.form().kind().holds(value, column);
      return sure && held && isWithoutText(pointer, cell)
          ? new Figure(figure.unit(), read(pointer, cell, glance, Objects.requireNonNull(value)))
          : figure;
    }
    if (isSame(cell, token)) {
      return new Figure(figure.unit(), proved(cell));
    }
    if (sure && (value != null || (token instanceof Token.Mark && cell.value() != null))) {
      evidence.add(
          Evidence.of(EvidenceKind.CELL_LOOKS_OTHERWISE, Scope.of(pointer, cell.page()))
              .with(glance.text())
              .printed(cell.printed()));
      return new Figure(figure.unit(), doubted(cell));
    }
    return figure;
  }

  private static boolean isSame(Cell cell, Token token) {
    return switch (cell.state()) {
      case NUMBER ->
          token instanceof Token.Number number
              && cell.value() != null
              && number.value().compareTo(cell.value()) == 0;
      case MARK -> token instanceof Token.Mark;
      case BLANK -> token instanceof Token.Blank;
      default -> false;
    };
  }

  /** Whether the text of an unreadable cell is none, not one that says something else. */
  private boolean isWithoutText(String pointer, Cell cell) {
    return withoutText.contains(pointer) || cell.printed().contains(Glyph.UNKNOWN);
  }

  private Cell read(String pointer, Cell cell, Glance glance, BigDecimal value) {
    evidence.add(
        Evidence.of(EvidenceKind.FIGURE_RECOGNISED, Scope.of(pointer, cell.page()))
            .printed(glance.text()));
    return with(cell, glance.text(), CellState.NUMBER, value, List.of())
        .recognised(glance.confidence());
  }

  private static Cell proved(Cell cell) {
    return with(cell, cell.printed(), cell.state(), cell.value(), List.of(Proof.LOOK));
  }

  private static Cell doubted(Cell cell) {
    return with(cell, cell.printed(), CellState.UNREADABLE, null, List.of());
  }

  private static Cell with(
      Cell cell,
      String printed,
      CellState state,
      @Nullable BigDecimal value,
      List<Proof> provedBy) {
    return new Cell(printed, state, value, cell.page(), cell.box(), cell.place(), provedBy);
  }
}
