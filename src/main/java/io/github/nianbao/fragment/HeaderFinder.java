package io.github.nianbao.fragment;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the headers of the statutory tables in a table of a document. */
final class HeaderFinder {

  private HeaderFinder() {}

  /** The headers in a table, from the top. */
  static List<FoundHeader> in(Table table) {
    List<String> texts = new ArrayList<>(table.cells().size());
    List<TableCell> likely = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      String text = ColumnLabels.ofPrinted(cell.text());
      texts.add(text);
      if (ColumnLabels.mayBeOne(text) || ColumnLabels.isOverLabels(text)) {
        likely.add(cell);
      }
    }
    List<FoundHeader> headers = new ArrayList<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      if (!kind.isBesideAnother() && (kind.words().isAmong(texts) || isAlone(kind, table, texts))) {
        headers.addAll(of(kind, likely, texts));
      }
    }
    headers.forEach(header -> header.takeInGroups(table));
    headers.removeIf(header -> !header.isHeader());
    headers.sort(Comparator.comparingInt(FoundHeader::row0));
    return headers;
  }

  /**
   * Whether a table is the header of a list alone, as in a sheet whose next row, a heading, has no
   * other cell: what shows that it is that one stands under it.
   */
  private static boolean isAlone(TableKind kind, Table table, List<String> texts) {
    return table.rows() == 1
        && texts.stream().anyMatch(text -> ColumnLabels.isOverLabels(kind, text))
        && texts.stream().anyMatch(Wordings.get().unitColumns()::contains);
  }

  /** What may be headers of one table of the forms: its labels, as long as their rows overlap. */
  private static List<FoundHeader> of(TableKind kind, List<TableCell> likely, List<String> texts) {
    List<FoundHeader> headers = new ArrayList<>();
    FoundHeader open = null;
    for (TableCell cell : likely) {
      String text = texts.get(cell.index());
      String label = nearest(kind, text);
      if (label == null && !ColumnLabels.isOverLabels(kind, text)) {
        continue;
      }
      if (open == null || cell.row0() >= open.row1()) {
        open = new FoundHeader(kind, texts, cell);
        headers.add(open);
      }
      if (label == null) {
        open.addOverLabels(cell);
      } else {
        open.add(cell, label);
      }
    }
    return headers;
  }

  /** The label of a column of a table, or of one that stands beside its own. */
  private static @Nullable String nearest(TableKind kind, String text) {
    String own = ColumnLabels.nearest(kind, text);
    return own != null || kind.besides().isEmpty()
        ? own
        : kind.besides().stream()
            .map(other -> ColumnLabels.nearest(other, text))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }
}
