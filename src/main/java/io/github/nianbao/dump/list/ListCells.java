package io.github.nianbao.dump.list;

import io.github.nianbao.dump.label.TableText;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a list in a dump, from its header to its end. */
interface ListCells {

  /** What stands over the labels of rows stands so many lines over the first of them at most. */
  int HEADER_LINES = 15;

  /** Those of a list; null where nothing keeps them apart for sure. */
  static @Nullable ListCells of(List<DumpLine> lines, TableText table) {
    ListCells parted = PartedCells.of(lines, table);
    return parted != null ? parted : SpacedCells.of(lines, table);
  }

  /** Whether a cell stands over the labels of rows. */
  static boolean isOverLabels(String cell) {
    return Wordings.get().listHeaders().contains(Labels.normalise(cell));
  }

  /** How many rows there are, that of the header among them. */
  int rows();

  /** What the cells of a row hold, as printed; blank ones at its end may be left out. */
  List<String> row(int row);

  /** Whether a row has as many cells as the header. */
  boolean isWhole(int row);

  /** What lies in a row. */
  List<Atom> atoms(int row);

  /** In which row an atom lies; -1 where in none. */
  int rowOf(Atom atom);

  /** In which cell of its row an atom of a row lies. */
  int columnOf(Atom atom);
}
