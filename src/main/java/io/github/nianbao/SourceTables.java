package io.github.nianbao;

import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.input.TextDecoder;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.SourceTable;
import io.github.nianbao.report.SourceTable.Field;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a source without pages, or the lines of a text, in which its figures lie. */
public final class SourceTables {

  /** Tables that have more cells than this in all are left out from the one that has too many. */
  public static final int MAXIMUM_CELLS = 20_000;

  /** Longer text of a cell is cut; that of the form's cells is shorter by far. */
  private static final int MAXIMUM_TEXT = 2000;

  private SourceTables() {}

  /**
   * The tables that hold figures, in the order of the source.
   *
   * @param bytes of the file the report was read from; not changed
   * @param report read from it
   * @param options as it was read
   * @return none for a report with pages, and for one whose source has no tables
   * @throws IOException where the file cannot be read
   */
  public static List<SourceTable> of(byte[] bytes, AnnualReport report, ReadOptions options)
      throws IOException {
    Set<String> places = new HashSet<>();
    for (@Nullable Cell cell : report.cells().values()) {
      if (cell != null && cell.place() != null) {
        places.add(cell.place());
      }
    }
    if (places.isEmpty()) {
      return List.of();
    }
    String name = report.source().name();
    FileType type = FileTypeDetector.of(bytes, name);
    if (report.source().kind() == SourceKind.TEXT && type != FileType.MARKDOWN) {
      return SourceText.holding(places, TextDecoder.decode(bytes), name);
    }
    Deadline deadline = Deadline.of(options);
    return Nianbao.guarded(
        () -> {
          FlowFormat format = FlowFormat.of(type);
          return holding(places, format.read(bytes, name, options, deadline));
        });
  }

  private static List<SourceTable> holding(Set<String> places, FlowDocument document) {
    List<Table> all = new ArrayList<>(document.tables());
    all.addAll(document.unseen());
    List<SourceTable> holding = new ArrayList<>();
    int cells = 0;
    for (Table table : all) {
      if (table.cells().stream().anyMatch(cell -> places.contains(place(cell)))) {
        cells += table.cells().size();
        if (cells > MAXIMUM_CELLS) {
          break;
        }
        holding.add(copy(table));
      }
    }
    return holding;
  }

  private static @Nullable String place(TableCell cell) {
    return cell.content().cell().words();
  }

  private static SourceTable copy(Table table) {
    String name = table.where().words();
    List<Field> fields = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      String place = place(cell);
      fields.add(
          new Field(
              cell.row0(),
              cell.row1() - cell.row0(),
              cell.column1() - cell.column0(),
              cut(cell.text()),
              place == null || place.equals(name) ? null : place));
    }
    return new SourceTable(name == null ? "" : name, table.rows(), fields);
  }

  static String cut(String text) {
    if (text.length() <= MAXIMUM_TEXT) {
      return text;
    }
    boolean split = Character.isHighSurrogate(text.charAt(MAXIMUM_TEXT - 1));
    return text.substring(0, split ? MAXIMUM_TEXT - 1 : MAXIMUM_TEXT) + " …";
  }
}
