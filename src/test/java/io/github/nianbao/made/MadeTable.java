package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A made table. Rows list the cells that begin in them, from the left.
 *
 * @param pointer of the statutory table
 * @param captions lines between the heading of its section and the table
 * @param widths of its columns, whose sum is 1
 */
record MadeTable(
    String pointer, List<String> captions, List<Double> widths, List<List<MadeCell>> rows) {

  /** Changes every cell. */
  MadeTable with(UnaryOperator<MadeCell> change) {
    List<List<MadeCell>> changed = new ArrayList<>();
    for (List<MadeCell> row : rows) {
      changed.add(new ArrayList<>(row.stream().map(change).toList()));
    }
    return new MadeTable(pointer, captions, widths, changed);
  }

  MadeTable under(String... lines) {
    return new MadeTable(pointer, List.of(lines), widths, rows);
  }

  /** The pointers of its figures. */
  List<String> figures() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(MadeCell::isFigure)
        .map(MadeCell::at)
        .toList();
  }
}
