package io.github.nianbao.export;

import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A statutory table of a report as a person reads it: the labels of the form beside the figures.
 *
 * @param name in the JSON contract, such as {@code requests}
 * @param heading of its section in the form
 * @param form {@code 2019} or {@code 2021}; empty where all forms have the same table, and for a
 *     table that was not read
 * @param pages on which its figures stand, ascending; empty for a text dump
 * @param quality of the table
 * @param blocks from the top; empty for a table that was not read
 */
public record TableView(
    String name,
    String heading,
    String form,
    List<Integer> pages,
    Quality quality,
    List<Block> blocks) {

  /** Stands for a cell in which nothing is printed. */
  public static final String BLANK = "·";

  /** Stands for a cell that is missing or cannot be read. */
  public static final String UNKNOWN = "?";

  /**
   * Rows that share their columns.
   *
   * @param banner the line over them; may be empty
   * @param columns their labels
   * @param rows from the top
   */
  public record Block(String banner, List<String> columns, List<Row> rows) {}

  /**
   * A row.
   *
   * @param label its label
   * @param depth how many group labels it stands under
   * @param entries one for each column; none for a row that is only the label of a group
   */
  public record Row(String label, int depth, List<Entry> entries) {}

  /**
   * What stands in a cell.
   *
   * @param at JSON Pointer of the cell
   * @param text the figure with its unit, a mark as printed, {@link #BLANK} or {@link #UNKNOWN}
   * @param flagged whether a finding that matters is about the cell
   */
  public record Entry(String at, String text, boolean flagged) {}

  /**
   * {@return the tables of a report, in its order}
   *
   * @param report the report
   */
  public static List<TableView> of(AnnualReport report) {
    Figures figures = new Figures(report);
    return FormCatalogue.standard().tables().stream()
        .map(kind -> view(report, figures, kind))
        .toList();
  }

  private static TableView view(AnnualReport report, Figures figures, TableKind kind) {
    Quality quality = figures.quality(kind);
    Form form = figures.form(kind);
    if (form == null) {
      return new TableView(kind.json(), kind.heading(), "", List.of(), quality, List.of());
    }
    List<Integer> pages =
        form.cells().keySet().stream()
            .map(report.cells()::get)
            .filter(Objects::nonNull)
            .map(Cell::page)
            .filter(Objects::nonNull)
            .sorted()
            .distinct()
            .toList();
    Set<String> flagged = flagged(report);
    List<Block> blocks = new ArrayList<>();
    for (FormLayout.Block block : FormLayout.of(form)) {
      List<Row> rows = new ArrayList<>();
      for (FormLayout.Row row : block.rows()) {
        List<Entry> entries =
            row.pointers().stream()
                .map(at -> new Entry(at, text(report, figures, at), flagged.contains(at)))
                .toList();
        rows.add(new Row(row.label(), row.depth(), entries));
      }
      blocks.add(new Block(block.banner(), block.columns(), List.copyOf(rows)));
    }
    String shown = kind.differing().size() == 1 ? "" : form.version();
    return new TableView(kind.json(), kind.heading(), shown, pages, quality, List.copyOf(blocks));
  }

  private static String text(AnnualReport report, Figures figures, String pointer) {
    Cell cell = report.cells().get(pointer);
    CellState state = cell == null ? CellState.MISSING : cell.state();
    return switch (state) {
      case NUMBER -> {
        BigDecimal value = figures.number(pointer);
        String unit = figures.unit(pointer);
        String figure = value == null ? UNKNOWN : value.toPlainString();
        yield unit == null ? figure : figure + " " + unit;
      }
      case BLANK -> BLANK;
      case MARK -> cell == null ? UNKNOWN : cell.printed().replaceAll("\\s+", "");
      case MISSING, UNREADABLE -> UNKNOWN;
    };
  }

  /** The pointers that errors and warnings are about. */
  private static Set<String> flagged(AnnualReport report) {
    Set<String> flagged = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() != Severity.INFO) {
        if (finding.at() != null) {
          flagged.add(finding.at());
        }
        flagged.addAll(finding.cells());
      }
    }
    return flagged;
  }
}
