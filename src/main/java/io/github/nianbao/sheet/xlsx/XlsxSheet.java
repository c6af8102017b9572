package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.CellRange;
import io.github.nianbao.sheet.grid.Formulas;
import io.github.nianbao.sheet.grid.NumberText;
import io.github.nianbao.sheet.grid.Sheet;
import io.github.nianbao.sheet.grid.SheetCell;
import io.github.nianbao.sheet.grid.TextFormat;
import io.github.nianbao.sheet.xlsx.XlsxStyles.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sheet. */
final class XlsxSheet {

  private final Sheet sheet;
  private final XlsxStyles styles;
  private final List<XlsxText> strings;
  private final NumberText numbers;

  /** Whether what formulas show is computed anew when the file is opened. */
  private final boolean outdated;

  /** The types of cells that hold numbers; none said is one. */
  private static final Set<String> NUMBERS = Set.of("n", "null");

  /** The numbers of the shared formulas whose results vary. */
  private final Set<String> varyingFormulas = new HashSet<>();

  private final List<String> tables = new ArrayList<>();
  private boolean zeros = true;
  private boolean formulas;
  private int row;
  private int column;

  XlsxSheet(
      Sheet sheet,
      XlsxStyles styles,
      List<XlsxText> strings,
      NumberText numbers,
      boolean outdated) {
    this.sheet = sheet;
    this.styles = styles;
    this.strings = strings;
    this.numbers = numbers;
    this.outdated = outdated;
  }

  /** The ids of the parts that say which cells are a table with a style of its own. */
  List<String> tables() {
    return tables;
  }

  /** Takes in such a part, at its root. */
  void table(XmlReader xml) throws UnreadableReportException {
    String range = xml.attribute("ref");
    int level = xml.level();
    while (xml.nextChild(level)) {
      boolean changes =
          xml.name().equals("tableStyleInfo") && styles.changesTables(xml.attribute("name"));
      if (changes && range != null) {
        doubt(range);
      }
    }
  }

  /** Reads the part of the sheet, at its root. */
  void read(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "sheetViews" -> view(xml);
        case "sheetFormatPr" ->
            sheet.setUsualWidth(Numbers.of(xml.attribute("defaultColWidth"), 0.0));
        case "cols" -> columns(xml);
        case "sheetData" -> rows(xml);
        case "mergeCells" -> merged(xml);
        case "conditionalFormatting" -> conditions(xml);
        case "extLst" -> extensions(xml);
        case "tableParts" -> {
          int inner = xml.level();
          while (xml.nextChild(inner)) {
            tables.add(String.valueOf(xml.attribute("id")));
          }
        }
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
  }

  private void view(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      zeros &= Numbers.isNotOff(xml.attribute("showZeros"));
      formulas |= Numbers.isOn(xml.attribute("showFormulas"));
    }
  }

  private void columns(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      int from = Numbers.of(xml.attribute("min"), 1) - 1;
      int to = Numbers.of(xml.attribute("max"), 1);
      double width = Numbers.of(xml.attribute("width"), 0.0);
      boolean given = xml.attribute("width") != null;
      if (Numbers.isOn(xml.attribute("hidden")) || (given && width <= 0)) {
        sheet.hideColumns(from, to);
      } else if (given) {
        sheet.setWidth(from, to, width);
      }
    }
  }

  private void rows(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    row = -1;
    while (xml.nextChild(level)) {
      row = Numbers.of(xml.attribute("r"), row + 2) - 1;
      String height = xml.attribute("ht");
      boolean flat = height != null && Numbers.of(height, 1.0) <= 0;
      if (Numbers.isOn(xml.attribute("hidden")) || flat) {
        sheet.hideRow(Math.max(0, Math.min(row, Sheet.ROWS)));
      } else if (height != null) {
        sheet.setHeight(row, Numbers.of(height, Double.POSITIVE_INFINITY));
      }
      column = -1;
      int inner = xml.level();
      while (xml.nextChild(inner)) {
        if (xml.name().equals("c")) {
          cell(xml);
        }
      }
    }
  }

  private void cell(XmlReader xml) throws UnreadableReportException {
    String reference = xml.attribute("r");
    column = reference == null ? column + 1 : CellRange.of(reference).column();
    String type = String.valueOf(xml.attribute("t"));
    Style style = styles.style(xml.attribute("s"));
    boolean computed = false;
    boolean varying = false;
    String value = null;
    XlsxText text = null;
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "f" -> {
          computed = true;
          varying |= varies(xml.attribute("si"), xml.text());
        }
        case "v" -> {
          varying |= value != null;
          value = xml.text();
        }
        case "is" -> text = XlsxText.read(xml, styles.colours());
        default -> {
          // Nothing that is shown.
        }
      }
    }
    List<Piece> pieces = new ArrayList<>();
    if (text != null) {
      pieces.addAll(text.pieces(style));
    } else if (value != null) {
      pieces.addAll(pieces(type, value, style));
    }
    if (varying || (computed && (value == null || outdated || formulas))) {
      pieces.add(new Piece.Varying());
    }
    boolean number = NUMBERS.contains(type);
    List<Piece> shown = number ? pieces : TextFormat.shown(pieces, style.format());
    sheet.set(row, column, new SheetCell(shown, style.fit(number), style.setting().indent()));
  }

  /**
   * Whether a formula gives another result each time; cells may share one, which the first says.
   */
  private boolean varies(@Nullable String shared, String formula) {
    boolean varies = Formulas.vary(formula) || (shared != null && varyingFormulas.contains(shared));
    if (varies && shared != null) {
      varyingFormulas.add(shared);
    }
    return varies;
  }

  private List<Piece> pieces(String type, String value, Style style) {
    return switch (type) {
      case "s" -> shared(value).pieces(style);
      case "str", "e" -> XlsxText.of(value).pieces(style);
      case "b" -> XlsxText.of(Numbers.isOn(value.strip()) ? "TRUE" : "FALSE").pieces(style);
      case "d" -> XlsxText.of(value + "T").pieces(style);
      default -> number(value, style);
    };
  }

  private XlsxText shared(String value) {
    int index = Numbers.of(value, -1);
    return index >= 0 && index < strings.size() ? strings.get(index) : XlsxText.of("?");
  }

  private List<Piece> number(String value, Style style) {
    @Nullable Double number = Numbers.ofOrNull(value);
    return number == null
        ? value.isBlank() ? List.of() : XlsxText.of(value + "?").pieces(style)
        : numbers.pieces(number, style.index(), style.format(), style.look(), zeros);
  }

  private void merged(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      String reference = xml.attribute("ref");
      if (reference != null) {
        sheet.merge(CellRange.of(reference));
      }
    }
  }

  private void conditions(XmlReader xml) throws UnreadableReportException {
    String ranges = xml.attribute("sqref");
    boolean changes = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      changes |= styles.changes(xml.attribute("dxfId"));
      int inner = xml.level();
      while (xml.nextChild(inner)) {
        changes |= !Numbers.isNotOff(xml.attribute("showValue"));
        changes |= isDark(xml);
      }
    }
    if (changes && ranges != null) {
      doubt(ranges);
    }
  }

  /** Whether a scale of colours, or a bar, which is open, may lie dark under text. */
  private boolean isDark(XmlReader xml) throws UnreadableReportException {
    boolean dark = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      dark |=
          xml.name().equals("color")
              && Light.sight(0, styles.colours().light(xml)) != Look.Sight.SEEN;
    }
    return dark;
  }

  private void doubt(String ranges) {
    for (String range : ranges.strip().split("\\s+", -1)) {
      sheet.doubt(CellRange.of(range));
    }
  }

  /** Conditions that later programs know hold what they do themselves. */
  private void extensions(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("conditionalFormatting")) {
        laterConditions(xml);
      } else {
        extensions(xml);
      }
    }
  }

  private void laterConditions(XmlReader xml) throws UnreadableReportException {
    boolean changes = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("sqref")) {
        String ranges = xml.text();
        if (changes) {
          doubt(ranges);
        }
      } else {
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          changes |= !Numbers.isNotOff(xml.attribute("showValue"));
          changes |= xml.name().equals("dxf") && styles.changes(xml);
        }
      }
    }
  }
}
