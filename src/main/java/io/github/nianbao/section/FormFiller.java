package io.github.nianbao.section;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.section.FormReader.Reading;
import io.github.nianbao.section.RowAligner.Match;
import io.github.nianbao.table.CellText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a table whose rows are known into its form. */
final class FormFiller {

  /** A label less like the form's than this is one that differs from it. */
  private static final double ALIKE = 0.85;

  private final Form form;
  private final List<Slice> slices;
  private final List<@Nullable Match> matches;
  private final int firstSlice;
  private final boolean ruled;
  private final PrintedColumns columns;
  private final FigureReader reader;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Fills a form.
   *
   * @param ruled whether rulings enclose the cells
   */
  FormFiller(Reading reading, boolean ruled) {
    this.ruled = ruled;
    this.form = reading.form();
    this.slices = reading.slices();
    this.matches = reading.alignment().matches();
    this.firstSlice =
        matches.stream().filter(Objects::nonNull).mapToInt(Match::from).min().orElse(-1);
    this.columns = new PrintedColumns(form.kind(), slices, findings::add);
    this.reader = new FigureReader(form.kind(), ruled, findings::add);
  }

  FilledForm fill() {
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
    findings.addAll(LeftOverRows.findings(form.kind(), slices, matches, ruled));
    return new FilledForm(form, figures, List.copyOf(findings));
  }

  private static String name(FormRow row) {
    return row.labels().isEmpty() ? "the row of figures" : row.labels().get(0);
  }

  private void missing(FormRow row) {
    form.pointers(row).forEach(pointer -> figures.put(pointer, Figure.missing()));
    findings.add(
        Finding.of(
            FindingCode.ROW_MISSING,
            rowPointer(row),
            null,
            "The report does not print " + name(row) + "."));
  }

  private String rowPointer(FormRow row) {
    return row.path().isEmpty() ? form.kind().pointer() : form.kind().pointer() + "/" + row.path();
  }

  private void fill(FormBlock block, FormRow row, Match match) {
    List<Slice> own = slices.subList(match.from(), match.to());
    Slice first = own.get(0);
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
        Slice slice = own.get(i);
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
  private void besideColumns(FormRow row, List<Slice> own) {
    for (Slice slice : own) {
      for (List<Glyph> label : slice.labels()) {
        if (label.stream().anyMatch(g -> ValueCell.isDigit(g) || g.text().equals(Glyph.UNKNOWN))) {
          findings.add(
              Finding.of(
                      FindingCode.STRAY_TEXT,
                      rowPointer(row),
                      slice.page(),
                      "A figure stands beside the columns of the table.")
                  .withPrinted(CellText.of(label)));
        }
      }
    }
  }

  /** Says what is odd about the label of a row. */
  private void label(FormRow row, Match match, List<Slice> own) {
    LabelDigits.Kind digits = LabelDigits.kind(own, row);
    int page = own.get(0).page();
    if (match.likeness() < RowAligner.LIKE) {
      findings.add(
          Finding.of(
                  FindingCode.LABEL_BY_PLACE,
                  rowPointer(row),
                  page,
                  "The label of this row was not recognised; it stands where the form has "
                      + name(row)
                      + ".")
              .withPrinted(LabelDigits.label(own)));
    } else if (match.likeness() < ALIKE || digits == LabelDigits.Kind.REMARK) {
      findings.add(
          Finding.of(
                  FindingCode.LABEL_DAMAGED,
                  rowPointer(row),
                  page,
                  "The label differs from " + name(row) + ".")
              .withPrinted(LabelDigits.label(own)));
    }
    if (digits == LabelDigits.Kind.FIGURE) {
      findings.add(
          Finding.of(
                  FindingCode.STRAY_TEXT,
                  rowPointer(row),
                  page,
                  "A figure stands in the label of the row.")
              .withPrinted(LabelDigits.label(own)));
    }
  }
}
