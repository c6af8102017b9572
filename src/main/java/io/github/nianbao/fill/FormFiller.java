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
import io.github.nianbao.line.CellText;
import io.github.nianbao.match.FormReader.Reading;
import io.github.nianbao.match.LabelDigits;
import io.github.nianbao.match.RowAligner;
import io.github.nianbao.match.RowAligner.Match;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a table whose rows are known into its form. */
public final class FormFiller {

  /** A label less like the form's than this is one that differs from it. */
  private static final double ALIKE = 0.85;

  private final Form form;
  private final List<RowBand> slices;
  private final List<@Nullable Match> matches;
  private final int firstSlice;
  private final boolean ruled;
  private final PrintedColumns columns;
  private final FigureReader reader;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /**
   * Fills a form.
   *
   * @param ruled whether rulings enclose the cells
   */
  public FormFiller(Reading reading, boolean ruled) {
    this.ruled = ruled;
    this.form = reading.form();
    this.slices = reading.slices();
    this.matches = reading.alignment().matches();
    this.firstSlice =
        matches.stream().filter(Objects::nonNull).mapToInt(Match::from).min().orElse(-1);
    this.columns = new PrintedColumns(form.kind(), slices, evidence::add);
    this.reader = new FigureReader(form.kind(), ruled, evidence::add);
  }

  public FilledForm fill() {
    int index = 0;
    for (FormBlock block : form.blocks()) {
      for (FormRow row : block.rows()) {
        Match match = matches.get(index++);
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

  private void fill(FormBlock block, FormRow row, Match match) {
    List<RowBand> own = slices.subList(match.from(), match.to());
    RowBand first = own.get(0);
    if (row.labels().isEmpty()) {
      besideColumns(row, own);
    } else {
      label(row, match, own);
    }
    List<int[]> places = new ArrayList<>(own.size());
    own.forEach(slice -> places.add(columns.places(slice.header(), block)));
    List<String> pointers = form.pointers(row);
    for (int c = 0; c < pointers.size(); c++) {
      FormColumn column = form.columns(row).get(c);
      List<FigureReader.Part> parts = new ArrayList<>(own.size());
      for (int i = 0; i < own.size(); i++) {
        RowBand slice = own.get(i);
        int place = places.get(i)[c];
        if (place >= 0 && place < slice.values().size()) {
          Header.Column printed = slice.header().columns().get(place);
          parts.add(new FigureReader.Part(slice.values().get(place), slice.page(), printed));
        }
      }
      String pointer = pointers.get(c);
      if (parts.isEmpty()) {
        columns.missing(pointer, c, first, block);
        figures.put(pointer, Figure.missing());
      } else {
        boolean underHeader = match.from() == firstSlice;
        figures.put(pointer, reader.read(pointer, column, parts, underHeader));
      }
    }
  }

  /** Says that digits, or signs that may be digits, stand where a row without a label has none. */
  private void besideColumns(FormRow row, List<RowBand> own) {
    for (RowBand slice : own) {
      for (List<Glyph> label : slice.labels()) {
        if (label.stream().anyMatch(g -> ValueCell.isDigit(g) || g.text().equals(Glyph.UNKNOWN))) {
          evidence.add(
              Evidence.of(
                      EvidenceKind.DIGITS_BESIDE_COLUMNS, Scope.of(rowPointer(row), slice.page()))
                  .printed(CellText.of(label)));
        }
      }
    }
  }

  /** Says what is odd about the label of a row. */
  private void label(FormRow row, Match match, List<RowBand> own) {
    LabelDigits.Kind digits = LabelDigits.kind(own, row);
    Scope scope = Scope.of(rowPointer(row), own.get(0).page());
    String printed = LabelDigits.label(own);
    if (match.likeness() < RowAligner.LIKE) {
      evidence.add(Evidence.of(EvidenceKind.ROW_BY_PLACE, scope).with(row.name()).printed(printed));
    } else if (match.likeness() < ALIKE || digits == LabelDigits.Kind.REMARK) {
      evidence.add(
          Evidence.of(EvidenceKind.ROW_LABEL_DIFFERS, scope).with(row.name()).printed(printed));
    }
    if (digits == LabelDigits.Kind.FIGURE) {
      evidence.add(Evidence.of(EvidenceKind.DIGITS_IN_LABEL, scope).printed(printed));
    }
  }
}
