package io.github.nianbao.export.compare;

import io.github.nianbao.export.ReportEntry;
import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one report, by measure, while those of the next year are compared with them. */
final class PanelReport {

  private final AnnualReport report;
  private final Figures figures;
  private final String id;
  private final int year;

  PanelReport(AnnualReport report, int year) {
    this.report = report;
    this.year = year;
    figures = new Figures(report);
    id = ReportEntry.id(report.source().sha256());
  }

  AnnualReport report() {
    return report;
  }

  String id() {
    return id;
  }

  int year() {
    return year;
  }

  /** The form that a table follows; null where the report does not have it. */
  @Nullable Form form(TableKind kind) {
    return figures.form(kind);
  }

  List<Measure> measures(TableKind kind) {
    return figures.measures(kind);
  }

  Quality quality(TableKind kind) {
    return figures.quality(kind);
  }

  /** The figure as printed; null where there is none. */
  @Nullable BigDecimal value(String pointer) {
    return figures.number(pointer);
  }

  /** The unit of an amount as printed; null where none is. */
  @Nullable String unit(String pointer) {
    return figures.unit(pointer);
  }

  /**
   * The figure; 0 for a blank or a mark in a row that has figures. Null where nothing can be said.
   */
  @Nullable BigDecimal countedValue(String pointer) {
    BigDecimal value = value(pointer);
    if (value != null) {
      return value;
    }
    Cell cell = report.cells().get(pointer);
    boolean empty =
        cell != null && (cell.state() == CellState.BLANK || cell.state() == CellState.MARK);
    return empty && figures.rowHasFigures(pointer) ? BigDecimal.ZERO : null;
  }

  PanelFinding.Place place(String pointer, String value) {
    Cell cell = report.cells().get(pointer);
    return new PanelFinding.Place(id, year, cell == null ? null : cell.page(), value);
  }
}
