package io.github.nianbao.local;

import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists that follow none of the national forms where no ruling lines enclose their cells. */
public final class LocalRows {

  private LocalRows() {}

  /**
   * The list that some rows are.
   *
   * @param rows from the top, each of one or several bands; none where there is no such list
   * @param ink of the pages
   */
  public static LocalLists of(List<List<RowBand>> rows, InkMap ink) {
    if (rows.isEmpty()) {
      return LocalLists.NONE;
    }
    List<String> columns =
        rows.get(0).get(0).header().columns().stream().map(Header.Column::label).toList();
    LocalFigures figures = new LocalFigures(ink);
    List<OtherList.Row> read = new ArrayList<>();
    for (List<RowBand> row : rows) {
      List<Cell> values = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        values.add(figures.of(contents(row, column)));
      }
      boolean figured = values.stream().anyMatch(value -> value.state() == CellState.NUMBER);
      String unit = unit(row);
      if (figured || !unit.isEmpty()) {
        read.add(new OtherList.Row(label(row), unit, values));
      }
    }
    return list(columns, read);
  }

  /**
   * A row of a text.
   *
   * @param columns of the list, which are the same in all rows
   * @param printed the figure in each
   * @param places of these
   */
  public record Text(
      List<String> columns,
      String label,
      String unit,
      List<String> printed,
      List<Provenance> places) {}

  /** The list that some rows of a text are; none where there is no such list. */
  public static LocalLists of(List<Text> rows) {
    if (rows.isEmpty()) {
      return LocalLists.NONE;
    }
    List<OtherList.Row> read = new ArrayList<>();
    for (Text row : rows) {
      List<Cell> values = new ArrayList<>();
      for (int i = 0; i < row.printed.size(); i++) {
        values.add(LocalFigures.of(row.printed.get(i), row.places.get(i), true));
      }
      read.add(new OtherList.Row(row.label, row.unit, values));
    }
    return list(rows.get(0).columns, read);
  }

  private static LocalLists list(List<String> columns, List<OtherList.Row> rows) {
    LocalLists found = new LocalLists();
    found.add(LocalKind.of(columns.stream().map(Labels::normalise).toList()), columns, rows);
    return found;
  }

  /** What the bands of a row hold in a column; what is blank only where nothing else is there. */
  private static List<CellContent> contents(List<RowBand> row, int column) {
    List<CellContent> all =
        row.stream()
            .filter(band -> column < band.values().size())
            .map(band -> band.values().get(column).content())
            .toList();
    List<CellContent> own = all.stream().filter(content -> !content.isBlank()).toList();
    return own.isEmpty() ? all : own;
  }

  private static String label(List<RowBand> row) {
    return row.stream()
        .flatMap(band -> band.labels().stream())
        .filter(label -> !label.isBlank())
        .map(label -> LocalFigures.joined(label.text()))
        .collect(Collectors.joining());
  }

  private static String unit(List<RowBand> row) {
    return row.stream()
        .map(RowBand::unit)
        .filter(Objects::nonNull)
        .map(
            (@Nullable CellContent unit) ->
                LocalFigures.joined(Objects.requireNonNull(unit).text()))
        .filter(unit -> unit.codePoints().anyMatch(Character::isIdeographic))
        .findFirst()
        .orElse("");
  }
}
