package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.match.RowAligner;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.label.LabelDigits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the cells of a table whose rows and columns are known into its form. */
public final class FormFiller {

  /** A label less like the form's than this is one that differs from it. */
  private static final double ALIKE = 0.85;

  /** Fewer columns than this may share a cell. */
  private static final int SEVERAL = 7;

  private final Form form;
  private final TableCandidate table;
  private final int firstBand;
  private final PrintedColumns columns;
  private final FigureReader reader;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private FormFiller(TableCandidate table, InkMap ink) {
    this.form = table.form();
    this.table = table;
    this.firstBand =
        table.rows().stream().filter(Objects::nonNull).mapToInt(RowMatch::from).min().orElse(-1);
    this.columns = new PrintedColumns(form.kind(), table.columns(), evidence::add);
    this.reader = new FigureReader(form.kind(), ink, new FigureSize(table), evidence::add);
  }

  /**
   * The form of a table filled in, with a figure for each of its cells.
   *
   * @param ink of its pages
   */
  public static FilledForm fill(TableCandidate table, InkMap ink) {
    return new FormFiller(table, ink).fill();
  }

  private FilledForm fill() {
    int index = 0;
    for (FormBlock block : form.blocks()) {
      for (FormRow row : block.rows()) {
        RowMatch match = table.rows().get(index++);
        if (match == null) {
          missing(row);
        } else {
          fill(block, row, match);
        }
      }
    }
    return new FilledForm(form, figures, List.copyOf(evidence));
  }

  private void missing(FormRow row) {
    form.pointers(row).forEach(pointer -> figures.put(pointer, Figure.missing()));
    evidence.add(Evidence.of(EvidenceKind.ROW_ABSENT, Scope.of(rowPointer(row))).with(row.name()));
  }

  private String rowPointer(FormRow row) {
    return row.path().isEmpty() ? form.kind().pointer() : form.kind().pointer() + "/" + row.path();
  }

  private void fill(FormBlock block, FormRow row, RowMatch match) {
    List<RowBand> own = table.bands(match);
    if (!row.labels().isEmpty()) {
      label(row, match);
    }
    List<int[]> places = new ArrayList<>(own.size());
    own.forEach(band -> places.add(columns.places(band.header(), block)));
    String unit = unit(own);
    List<String> pointers = form.pointers(row);
    if (own.size() == 1 && isOneBlankCell(own.get(0))) {
      missing(row);
      return;
    }
    for (int c = 0; c < pointers.size(); c++) {
      FormColumn column = form.columns(row).get(c);
      List<ValueCell> parts = new ArrayList<>(own.size());
      String header = "";
      for (int i = 0; i < own.size(); i++) {
        RowBand band = own.get(i);
        int place = places.get(i)[c];
        if (place >= 0 && place < band.values().size()) {
          parts.add(band.values().get(place));
          header = band.header().columns().get(place).label();
          if (column.kind() == FormColumn.Kind.AMOUNT) {
            header = reader.amounts(band.header(), header);
          }
        }
      }
      String pointer = pointers.get(c);
      if (parts.isEmpty()) {
        columns.missing(pointer, c, own.get(0), block);
        figures.put(pointer, Figure.missing());
      } else {
        boolean underHeader = match.from() == firstBand;
        figures.put(pointer, reader.read(pointer, column, parts, header, unit, underHeader));
      }
    }
  }

  /** Whether a row has no cells, but one for all of its columns that holds nothing. */
  private static boolean isOneBlankCell(RowBand band) {
    List<ValueCell> values = band.values();
    CellContent first = values.isEmpty() ? null : values.get(0).content();
    return first != null
        && values.size() >= SEVERAL
        && first.isBlank()
        && values.stream()
            .allMatch(value -> value.shared() && value.content().where().equals(first.where()));
  }

  /** What the column of units says of a row, wherever it stands; empty for nothing. */
  private String unit(List<RowBand> bands) {
    StringBuilder unit = new StringBuilder();
    for (RowBand band : bands) {
      CellContent own = band.unit();
      unit.append(own == null ? "" : own.text());
      if (form.kind().isList()) {
        // Where nothing rules the columns, that of the units is one beside the figures.
        band.values().stream()
            .map(ValueCell::content)
            .filter(content -> !content.hasDigit())
            .forEach(content -> unit.append(content.text()));
      }
    }
    return Labels.normalise(unit.toString());
  }

  /** Says what is odd about the label of a row. */
  private void label(FormRow row, RowMatch match) {
    List<String> parts = table.labelParts(match);
    EvidenceKind odd = null;
    if (match.likeness() < RowAligner.LIKE) {
      odd = EvidenceKind.ROW_BY_PLACE;
    } else if (match.likeness() < ALIKE
        || LabelDigits.kind(row.labels().get(0), parts) == LabelDigits.Kind.REMARK) {
      odd = EvidenceKind.ROW_LABEL_DIFFERS;
    }
    if (odd != null) {
      Scope scope = Scope.of(rowPointer(row), table.bands(match).get(0).page());
      evidence.add(Evidence.of(odd, scope).with(row.name()).printed(String.join("", parts)));
    }
  }
}
