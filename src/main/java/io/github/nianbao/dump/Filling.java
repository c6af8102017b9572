package io.github.nianbao.dump;

import io.github.nianbao.dump.row.RowState;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.fill.FigureWriter;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills in a form with what is known of its rows. */
final class Filling {

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Evidence> evidence;
  private final FigureWriter writer;

  private final Function<FormRow, @Nullable String> amountUnit;
  private final SourceLines lines;

  private Filling(
      List<Evidence> evidence, Function<FormRow, @Nullable String> amountUnit, SourceLines lines) {
    this.amountUnit = amountUnit;
    this.lines = lines;
    this.evidence = new ArrayList<>(evidence);
    this.writer = new FigureWriter(this.evidence::add);
  }

  /**
   * Fills in a form.
   *
   * @param evidence from before
   * @param amountUnit the unit of the amounts of a row as printed; null where none is
   * @param lines of the dump
   */
  static FilledForm fill(
      Form form,
      List<RowState> rows,
      List<Evidence> evidence,
      Function<FormRow, @Nullable String> amountUnit,
      SourceLines lines) {
    Filling filling = new Filling(evidence, amountUnit, lines);
    for (RowState row : rows) {
      filling.row(row);
    }
    return new FilledForm(form, filling.figures, List.copyOf(filling.evidence));
  }

  private void row(RowState row) {
    List<String> pointers = row.shape().pointers();
    String at =
        row.shape().columns().get(0).path().isEmpty()
            ? pointers.get(0)
            : rowPointer(pointers.get(0));
    boolean open = false;
    List<Provenance> places = lines.of(row);
    for (int column = 0; column < pointers.size(); column++) {
      figures.put(pointers.get(column), figure(row, column, places.get(column)));
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
    return row.splits().isEmpty() ? EvidenceKind.ROW_UNPROVED : EvidenceKind.ROW_UNDECIDED;
  }

  private Figure figure(RowState row, int column, Provenance where) {
    if (row.missing()) {
      return Figure.missing();
    }
    FormColumn in = row.shape().columns().get(column);
    String pointer = row.shape().pointers().get(column);
    if (isOpen(row, column)) {
      return writer.figure(pointer, in, new Token.Unreadable(), text(row), null, where);
    }
    RowSplit split = row.splits().get(0);
    Token token = split.tokens().get(column);
    String unit = in.kind() == FormColumn.Kind.AMOUNT ? amountUnit.apply(row.row()) : null;
    return writer.figure(pointer, in, token, split.printed().get(column), unit, where);
  }

  /** Whether the splits of a row do not say the same of a column, or there are none. */
  private static boolean isOpen(RowState row, int column) {
    List<RowSplit> splits = row.splits();
    return splits.isEmpty()
        || !splits.stream().allMatch(split -> split.agrees(splits.get(0), column));
  }

  /** The fragments of a row as printed, one line for each of the dump's. */
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
