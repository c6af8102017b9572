package io.github.nianbao.section;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.section.FormReader.Reading;
import io.github.nianbao.section.RowAligner.Match;
import io.github.nianbao.table.CellText;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a table whose rows are known into its form. */
final class FormFiller {

  /** Columns that some reports print beside those of the form. */
  private static final List<String> EXTRA = List.of("小计", "合计", "备注", "单位", "序号");

  /** A unit 元 and no multiple of it. */
  private static final Pattern YUAN = Pattern.compile("(?<![百千亿])元$");

  /** How far apart rows that follow one another may stand, in points. */
  private static final double TOUCHING = 1;

  private final Form form;
  private final List<Slice> slices;
  private final List<@Nullable Match> matches;
  private final int firstSlice;
  private final boolean ruled;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final IdentityHashMap<Header, IdentityHashMap<FormBlock, List<@Nullable FormColumn>>>
      columns = new IdentityHashMap<>();

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
  }

  FilledForm fill() {
    int index = 0;
    for (FormBlock block : form.blocks()) {
      for (FormRow row : block.rows()) {
        Match match = matches.get(index++);
        if (match == null) {
          missing(block, row);
        } else {
          fill(block, row, match);
        }
      }
    }
    unknownRows();
    return new FilledForm(form, figures, List.copyOf(findings));
  }

  private static String name(FormRow row) {
    return row.labels().isEmpty() ? "the row of figures" : row.labels().get(0);
  }

  private void missing(FormBlock block, FormRow row) {
    for (FormColumn column : block.columns()) {
      figures.put(form.pointer(row, column), Figure.missing());
    }
    findings.add(
        Finding.of(
            FindingCode.ROW_MISSING,
            rowPointer(row),
            null,
            "The report does not print " + name(row) + "."));
  }

  /**
   * A cell of the first row without words of the header that reach into it: labels set downwards
   * may be longer than their cells.
   */
  private ValueCell withoutHeader(ValueCell cell, String pointer, Slice slice) {
    List<Glyph> words = new ArrayList<>();
    List<Glyph> figure = new ArrayList<>();
    for (Glyph glyph : cell.glyphs()) {
      boolean han = Character.isIdeographic(glyph.text().codePointAt(0));
      (han ? words : figure).add(glyph);
    }
    String text = Labels.normalise(CellText.of(words));
    if (figure.isEmpty() || !ColumnLabels.spells(form.kind(), text)) {
      return cell;
    }
    findings.add(
        Finding.of(
                FindingCode.CELL_REMARK,
                pointer,
                slice.page(),
                "Words of the header reach into the cell: " + text)
            .withPrinted(CellText.of(cell.glyphs())));
    return new ValueCell(figure, cell.box(), cell.shared());
  }

  private String rowPointer(FormRow row) {
    return row.path().isEmpty() ? form.kind().pointer() : form.kind().pointer() + "/" + row.path();
  }

  private void fill(FormBlock block, FormRow row, Match match) {
    List<Slice> own = slices.subList(match.from(), match.to());
    Slice first = own.get(0);
    if (!row.labels().isEmpty()) {
      label(row, match, own);
    }
    for (FormColumn column : block.columns()) {
      List<ValueCell> cells = new ArrayList<>();
      List<Integer> pages = new ArrayList<>();
      String unit = null;
      String pointer = form.pointer(row, column);
      for (Slice slice : own) {
        int index = indexOf(columns(slice.header(), block), column);
        if (index >= 0 && index < slice.values().size()) {
          ValueCell cell = slice.values().get(index);
          cells.add(match.from() == firstSlice ? withoutHeader(cell, pointer, slice) : cell);
          pages.add(slice.page());
          unit = unitIn(slice.header().columns().get(index).label());
        }
      }
      figures.put(
          pointer,
          cells.isEmpty()
              ? missingCell(pointer, first, block, column)
              : figure(pointer, column, cells, pages, unit));
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
    } else if (match.likeness() < 0.85 || digits == LabelDigits.Kind.REMARK) {
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

  /** A form's columns are told apart as objects; to compare what they say takes long. */
  private static int indexOf(List<@Nullable FormColumn> columns, FormColumn column) {
    int index = columns.size() - 1;
    while (index >= 0 && !isSame(columns.get(index), column)) {
      index--;
    }
    return index;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(@Nullable FormColumn one, FormColumn other) {
    return one == other;
  }

  private List<@Nullable FormColumn> columns(Header header, FormBlock block) {
    return columns
        .computeIfAbsent(header, key -> new IdentityHashMap<>())
        .computeIfAbsent(block, key -> matched(header, block));
  }

  private List<@Nullable FormColumn> matched(Header header, FormBlock block) {
    List<@Nullable FormColumn> columns = ColumnLabels.match(header.columns(), block.columns());
    String stray = header.stray();
    if (stray != null && said.add("stray " + header.page() + "/" + header.y1())) {
      findings.add(
          Finding.of(
                  FindingCode.STRAY_TEXT,
                  form.kind().pointer(),
                  header.page(),
                  "A figure stands in the header of the table.")
              .withPrinted(stray));
    }
    for (int i = 0; i < columns.size(); i++) {
      Header.Column printed = header.columns().get(i);
      if (columns.get(i) == null && said.add(header.page() + "/" + header.y1() + "/" + i)) {
        extraColumn(header, i, printed.label());
      }
      FormColumn column = columns.get(i);
      if (column != null
          && !ColumnLabels.recognised(printed, column)
          && said.add(header.page() + "/" + header.y1() + "/" + i)) {
        findings.add(
            Finding.of(
                    FindingCode.COLUMN_BY_PLACE,
                    form.kind().pointer(),
                    header.page(),
                    "The label of a column was not recognised; it stands where the form has "
                        + column.labels().get(0)
                        + ".")
                .withPrinted(printed.label()));
      }
    }
    return columns;
  }

  /** A column the form does not have; only of the known ones it is certain that none is meant. */
  private void extraColumn(Header header, int column, String label) {
    if (EXTRA.stream().anyMatch(extra -> Labels.similarity(extra, label) >= ColumnLabels.LIKE)) {
      findings.add(
          Finding.of(
                  FindingCode.COLUMN_EXTRA,
                  form.kind().pointer(),
                  header.page(),
                  "The form has no such column; its figures are left out.")
              .withPrinted(label));
    } else if (slices.stream()
        .anyMatch(slice -> slice.header().equals(header) && hasDigit(slice.values().get(column)))) {
      findings.add(
          Finding.of(
                  FindingCode.STRAY_TEXT,
                  form.kind().pointer(),
                  header.page(),
                  "A column of figures that is none of the form's; they are left out.")
              .withPrinted(label));
    }
  }

  private Figure missingCell(String pointer, Slice slice, FormBlock block, FormColumn column) {
    Header header = slice.header();
    if (columns(header, block).contains(column)) {
      findings.add(
          Finding.of(
              FindingCode.CELL_MISSING, pointer, slice.page(), "The report has no such cell."));
    } else if (said.add(header.page() + "/" + header.y1() + "/" + column.path())) {
      findings.add(
          Finding.of(
              FindingCode.COLUMN_MISSING,
              form.kind().pointer(),
              slice.page(),
              "The report has no column " + column.labels().get(0) + "."));
    }
    return Figure.missing();
  }

  /** The unit that the label of a column of amounts says; null for none. */
  private static @Nullable String unitIn(String label) {
    if (label.endsWith("万元")) {
      return "万元";
    }
    return YUAN.matcher(label).find() ? "元" : null;
  }

  private Figure figure(
      String pointer,
      FormColumn column,
      List<ValueCell> cells,
      List<Integer> pages,
      @Nullable String unit) {
    StringBuilder text = new StringBuilder();
    Box box = null;
    int page = pages.get(0);
    boolean shared = !oneFigure(cells, pages);
    for (int i = 0; i < cells.size(); i++) {
      ValueCell cell = cells.get(i);
      shared |= cell.shared();
      if (cell.glyphs().isEmpty()) {
        continue;
      }
      if (text.length() > 0) {
        text.append('\n');
      } else {
        page = pages.get(i);
      }
      text.append(CellText.of(cell.glyphs()));
      if (page == pages.get(i)) {
        for (Glyph glyph : cell.glyphs()) {
          box = box == null ? glyph.box() : box.union(glyph.box());
        }
      }
    }
    if (box == null) {
      box = cells.get(0).box();
    }
    Figure read = figure(pointer, column, text.toString(), shared, page, box);
    boolean inHeader = column.kind() == FormColumn.Kind.AMOUNT && read.unit() == null;
    return inHeader ? new Figure(read.value(), unit, read.cell()) : read;
  }

  /** Whether what stands in some cells of a column that make one row may be one figure. */
  private boolean oneFigure(List<ValueCell> cells, List<Integer> pages) {
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || !pages.get(i).equals(pages.get(start))) {
        List<Glyph> glyphs = new ArrayList<>();
        cells.subList(start, i).forEach(cell -> glyphs.addAll(cell.glyphs()));
        if (!FigureShape.holds(glyphs, ruled)) {
          return false;
        }
        start = i;
      }
    }
    return true;
  }

  private Figure figure(
      String pointer,
      FormColumn column,
      String printed,
      boolean shared,
      int page,
      @Nullable Box box) {
    Token token = Tokenizer.read(printed, column.kind());
    if (token instanceof Token.Number && (shared || !holds(((Token.Number) token).value()))) {
      token = new Token.Unreadable();
    }
    Bounds bounds = box == null ? null : new Bounds(box.x0(), box.y0(), box.x1(), box.y1());
    BigDecimal value = null;
    String unit = null;
    CellState state;
    if (token instanceof Token.Number number) {
      state = CellState.NUMBER;
      value = number.value();
      unit = number.unit();
      if (number.remark() != null) {
        findings.add(
            Finding.of(
                    FindingCode.CELL_REMARK,
                    pointer,
                    page,
                    "A remark stands beside the figure: " + number.remark())
                .withPrinted(printed));
      }
      if (number.worded()) {
        findings.add(
            Finding.of(
                    FindingCode.FIGURE_NORMALISED, pointer, page, "The sign is printed as a word.")
                .withPrinted(printed));
      }
    } else if (token instanceof Token.Mark) {
      state = CellState.MARK;
    } else if (token instanceof Token.Blank) {
      state = CellState.BLANK;
    } else {
      state = CellState.UNREADABLE;
      findings.add(
          Finding.of(
                  FindingCode.CELL_UNREADABLE,
                  pointer,
                  page,
                  shared
                      ? "The cell reaches over several rows or columns, or holds more than its figure."
                      : "The text of the cell is no figure.")
              .withPrinted(printed));
    }
    return new Figure(value, money(unit), new Cell(printed, state, page, bounds));
  }

  /** The unit of an amount; the contract knows two, and the units of counts say nothing. */
  private static @Nullable String money(@Nullable String unit) {
    return "万元".equals(unit) || "元".equals(unit) ? unit : null;
  }

  /** Whether the records can hold a figure; those of 二 hold any. */
  private boolean holds(BigDecimal value) {
    return form.kind() == TableKind.PROACTIVE_DISCLOSURE
        || value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  /** Says which slices with figures belong to no row, from the first to the last of the table. */
  private void unknownRows() {
    boolean[] known = new boolean[slices.size()];
    int first = slices.size();
    int last = -1;
    for (Match match : matches) {
      if (match != null) {
        for (int i = match.from(); i < match.to(); i++) {
          known[i] = true;
        }
        first = Math.min(first, match.from());
        last = Math.max(last, match.to() - 1);
      }
    }
    while (first > 0 && goesOn(first - 1)) {
      first--;
    }
    while (last >= 0 && last + 1 < slices.size() && goesOn(last)) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      Slice slice = slices.get(i);
      if (slice.others().stream().anyMatch(FormFiller::isDigit)) {
        findings.add(
            Finding.of(
                    FindingCode.STRAY_TEXT,
                    form.kind().pointer(),
                    slice.page(),
                    "Figures beside the columns of the table; it may not be read in full.")
                .withPrinted(CellText.of(slice.others())));
      }
      if (!known[i]
          && slice.labels().stream()
              .anyMatch(label -> LabelDigits.kind(CellText.of(label)) == LabelDigits.Kind.FIGURE)) {
        findings.add(
            Finding.of(
                    FindingCode.STRAY_TEXT,
                    form.kind().pointer(),
                    slice.page(),
                    "A figure stands among the labels of the table.")
                .withPrinted(slice.toString()));
      }
      if (!known[i] && slice.values().stream().anyMatch(FormFiller::hasDigit)) {
        // Without a label nothing says that the row is none of the form's.
        findings.add(
            Finding.of(
                    ruled && slice.hasLabel() ? FindingCode.ROW_UNKNOWN : FindingCode.STRAY_TEXT,
                    form.kind().pointer(),
                    slice.page(),
                    "The form has no such row; its figures are left out.")
                .withPrinted(slice.toString()));
      }
    }
  }

  /** Whether a slice and the next one stand one on the other and both hold figures. */
  private boolean goesOn(int index) {
    Slice upper = slices.get(index);
    Slice lower = slices.get(index + 1);
    return upper.page() == lower.page()
        && Math.abs(lower.y0() - upper.y1()) < TOUCHING
        && upper.holdsFigures()
        && lower.holdsFigures();
  }

  private static boolean hasDigit(ValueCell value) {
    return value.glyphs().stream().anyMatch(FormFiller::isDigit);
  }

  private static boolean isDigit(Glyph glyph) {
    return Character.isDigit(glyph.text().codePointAt(0));
  }
}
