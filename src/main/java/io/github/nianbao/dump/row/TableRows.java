package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.split.RowShape;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.split.Separators;
import io.github.nianbao.dump.split.SplitSearch;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.Form;
import io.github.nianbao.limit.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table with the splits that can be given for each. */
public final class TableRows {

  private final TableText table;
  private final List<DumpLine> lines;
  private final Separators separators;
  private final Deadline deadline;

  public TableRows(
      TableText table, List<DumpLine> lines, Separators separators, Deadline deadline) {
    this.deadline = deadline;
    this.table = table;
    this.lines = lines;
    this.separators = separators;
  }

  /** One state for every row of the form, before the sums of the table are asked. */
  public List<RowState> states() {
    List<RowState> rows = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : dealt()) {
      if (part.element().row() != null) {
        parts.add(part);
        rows.add(state(part));
      }
    }
    // The cells of a list, with their units between, are told apart before.
    Optional<List<RowState>> delimited =
        table.labels().form().kind().isList()
            ? Optional.empty()
            : DelimitedCells.rows(table.atoms(), lines, rows, parts);
    List<RowState> placed =
        delimited.orElseGet(() -> new BlankCells(table, lines, separators).place(rows, parts));
    return new RowDoubts(table, separators).apply(placed, parts);
  }

  /** In a layout dump a line of figures may lie above its label, in others behind more labels. */
  private List<Part> dealt() {
    Form form = table.labels().form();
    List<Part> found = table.parts().stream().filter(Part::isFound).toList();
    if (form.blocks().size() > 1 || separators.areLost()) {
      return table.parts();
    }
    if (separators != Separators.LAYOUT) {
      boolean whole = table.figuresAbove(table.start()).isEmpty();
      return whole ? PulledApart.deal(form, table.parts()) : table.parts();
    }
    Part first = found.get(0);
    RowShape shape =
        RowShape.of(form, known(first.element().block()), known(first.element().row()));
    Iterator<Part> deal =
        FigureLines.deal(found, table.figuresAbove(first.start()), shape).iterator();
    List<Part> dealt = new ArrayList<>(table.parts());
    dealt.replaceAll(part -> part.isFound() ? deal.next() : part);
    return dealt;
  }

  /** The elements of parts with figures are rows, and rows have their block. */
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private RowState state(Part part) {
    deadline.check();
    RowShape shape =
        RowShape.of(
            table.labels().form(), known(part.element().block()), known(part.element().row()));
    List<RowSplit> splits = SplitSearch.find(shape, part.fragments(), separators);
    return new RowState(
        known(part.element().row()),
        shape,
        !part.isFound(),
        false,
        part.fragments(),
        part.lines(),
        splits);
  }
}
