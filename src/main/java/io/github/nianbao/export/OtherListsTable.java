package io.github.nianbao.export;

import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.OtherList;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code other-lists.csv}: one row for every figure of a list that follows none of the national
 * forms.
 */
final class OtherListsTable {

  static final TableSchema SCHEMA =
      new TableSchema(
          "other-lists",
          "One row for every figure of a list that follows none of the national forms; ungraded.",
          List.of(
              Field.text("report", "Id of the report."),
              Field.text("source", "Path of the input."),
              Field.text("authority", "Whose report it is, as in the title."),
              Field.year("report_year", "The year reported on."),
              Field.integer("list_no", "Place among the lists of the report, from 1."),
              Field.text("list_kind", "Which list it is: fujian, shanghai or local."),
              Field.integer("list_row", "Place among the rows of the list, from 1."),
              Field.text("row_label", "The label of the row as printed."),
              Field.text("unit", "Unit of the row as printed; missing where none is."),
              Field.integer("list_column", "Place among the columns of figures, from 1."),
              Field.text("column_label", "What stands over the column; missing for nothing."),
              Field.number("figure", "The figure as printed."),
              Field.oneOf("state", "What stands in the cell.", CellsTable.states()),
              Field.text("printed", "The text of the cell."),
              Field.integer("page", "Page number from 1."),
              Field.number("x0", "Left edge of the text, in points from the left."),
              Field.number("y0", "Upper edge, in points from the top."),
              Field.number("x1", "Right edge."),
              Field.number("y1", "Lower edge."),
              Field.text("place", "Where the cell lies in a source without pages.")),
          List.of("report", "list_no", "list_row", "list_column"));

  private OtherListsTable() {}

  static void write(RowWriter file, ReportEntry entry) throws IOException {
    List<OtherList> lists = entry.report().otherLists();
    for (int list = 0; list < lists.size(); list++) {
      List<OtherList.Row> rows = lists.get(list).rows();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).values().size(); column++) {
          write(file, entry, list, row, column);
        }
      }
    }
  }

  private static void write(RowWriter file, ReportEntry entry, int list, int row, int column)
      throws IOException {
    OtherList all = entry.report().otherLists().get(list);
    OtherList.Row own = all.rows().get(row);
    Cell cell = own.values().get(column);
    Bounds box = cell.box();
    double[] corners = box == null ? null : box.corners();
    file.row(
        Arrays.asList(
            entry.id(),
            entry.source(),
            entry.report().authority(),
            entry.report().year(),
            list + 1,
            all.kind(),
            row + 1,
            own.label(),
            missing(own.unit()),
            column + 1,
            column < all.columns().size() ? missing(all.columns().get(column)) : null,
            cell.value(),
            cell.state().json(),
            cell.printed(),
            cell.page(),
            corners == null ? null : corners[0],
            corners == null ? null : corners[1],
            corners == null ? null : corners[2],
            corners == null ? null : corners[3],
            cell.place()));
  }

  private static @Nullable String missing(String text) {
    return text.isEmpty() ? null : text;
  }
}
