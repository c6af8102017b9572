package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in a form with what is known of its rows. */
final class Filling {

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Evidence> evidence;

  private final @Nullable String amountUnit;

  private Filling(List<Evidence> evidence, @Nullable String amountUnit) {
    this.amountUnit = amountUnit;
    this.evidence = new ArrayList<>(evidence);
  }

  /**
   * Fills in a form.
   *
   * @param evidence from before
   * @param amountUnit the unit in the header of the amounts; null where it has none
   */
  static FilledForm fill(
      Form form, List<RowState> rows, List<Evidence> evidence, @Nullable String amountUnit) {
    Filling filling = new Filling(evidence, amountUnit);
    for (RowState row : rows) {
      filling.row(row);
    }
    return new FilledForm(form, filling.figures, List.copyOf(filling.evidence));
  }

  private void row(RowState row) {
    List<String> pointers = row.shape().pointers();
    String at = rowPointer(pointers.get(0));
    boolean open = false;
    for (int column = 0; column < pointers.size(); column++) {
      figures.put(pointers.get(column), figure(row, column));
      open |= isOpen(row, column);
    }
    if (row.missing()) {
      evidence.add(Evidence.of(EvidenceKind.ROW_ABSENT, Scope.of(at)).with(row.shape().name()));
    } else if (open) {
      evidence.add(Evidence.of(undecided(row), Scope.of(at)).printed(text(row)));
    }
    for (Fragment fragment : row.fragments()) {
      if (!fragment.remark().isEmpty()) {
        evidence.add(
            Evidence.of(EvidenceKind.REMARK_IN_ROW, Scope.of(at))
                .printed(fragment.text() + fragment.remark()));
      }
    }
  }

  private static EvidenceKind undecided(RowState row) {
    if (row.inDoubt()) {
      return EvidenceKind.ROW_PULLED_APART;
    }
    return row.readings().isEmpty() ? EvidenceKind.ROW_UNPROVED : EvidenceKind.ROW_UNDECIDED;
  }

  private Figure figure(RowState row, int column) {
    if (row.missing()) {
      return Figure.missing();
    }
    if (isOpen(row, column)) {
      return new Figure(null, cell(text(row), CellState.UNREADABLE, null));
    }
    Reading reading = row.readings().get(0);
    String printed = reading.printed().get(column);
    String unit = null;
    if (row.shape().columns().get(column).kind() == FormColumn.Kind.AMOUNT) {
      unit = Units.ofAmount(reading.unit(column), amountUnit);
    }
    boolean refused = unit != null && !Units.isKnown(unit);
    String given = refused ? null : unit;
    if (reading.tokens().get(column) instanceof Token.Number number) {
      if (unit != null && refused) {
        Scope scope = Scope.of(row.shape().pointers().get(column));
        evidence.add(Evidence.of(EvidenceKind.UNIT_UNKNOWN, scope).with(unit).printed(printed));
        return new Figure(null, cell(printed, CellState.UNREADABLE, null));
      }
      return new Figure(given, cell(printed, CellState.NUMBER, number.value()));
    }
    boolean mark = reading.tokens().get(column) instanceof Token.Mark;
    return new Figure(given, cell(printed, mark ? CellState.MARK : CellState.BLANK, null));
  }

  /** Whether the readings of a row do not say the same of a column, or there are none. */
  private static boolean isOpen(RowState row, int column) {
    List<Reading> readings = row.readings();
    return readings.isEmpty()
        || !readings.stream().allMatch(reading -> reading.agrees(readings.get(0), column));
  }

  private static Cell cell(String printed, CellState state, @Nullable BigDecimal value) {
    return new Cell(printed, state, value, null, null);
  }

  /** The fragments of a row as they stand, one line for each of the dump's. */
  private static String text(RowState row) {
    StringBuilder text = new StringBuilder();
    int line = -1;
    for (Fragment fragment : row.fragments()) {
      if (line >= 0) {
        text.append(fragment.line() == line ? ' ' : '\n');
      }
      text.append(fragment.text());
      line = fragment.line();
    }
    return text.toString();
  }

  private static String rowPointer(String cellPointer) {
    return cellPointer.substring(0, cellPointer.lastIndexOf('/'));
  }
}
