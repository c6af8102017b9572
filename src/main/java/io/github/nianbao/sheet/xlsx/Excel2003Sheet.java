package io.github.nianbao.sheet.xlsx;

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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet of a workbook that is one file of XML. */
final class Excel2003Sheet {

  /** How wide a digit is, as a share of its size; columns are as wide as so many points. */
  private static final double DIGIT = 0.48;

  /** The elements within text that is set in parts are those of web pages. */
  private static final String HTML = "http://www.w3.org/TR/REC-html40";

  private static final Pattern RANGE =
      Pattern.compile("R(\\d{1,7})C(\\d{1,5})(?::R(\\d{1,7})C(\\d{1,5}))?");

  /** What a condition does to text, beside its ground. */
  private static final Pattern CHANGES =
      Pattern.compile("(?<![-\\w])color\\s*:|line-through|number-format");

  private final Sheet sheet;
  private final Excel2003Styles styles;
  private final NumberText numbers;
  private final Excel2003File.Options said;
  private int row = -1;
  private int column;

  Excel2003Sheet(
      Sheet sheet, Excel2003Styles styles, NumberText numbers, Excel2003File.Options said) {
    this.sheet = sheet;
    this.styles = styles;
    this.numbers = numbers;
    this.said = said;
  }

  /** Reads the open element of the sheet. */
  void read(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Table")) {
        table(xml);
      } else if (xml.name().equals("ConditionalFormatting")) {
        condition(xml);
      }
    }
  }

  private void table(XmlReader xml) throws UnreadableReportException {
    sheet.setUsualWidth(width(Numbers.of(xml.attribute("DefaultColumnWidth"), 0.0)));
    int next = 0;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Column")) {
        next = columns(xml, Numbers.of(xml.attribute("Index"), next + 1) - 1);
      } else if (xml.name().equals("Row")) {
        row(xml);
      }
    }
  }

  /** Reads what is said of some columns; the one after them. */
  private int columns(XmlReader xml, int from) {
    int to = from + 1 + Math.max(0, Math.min(Sheet.COLUMNS, Numbers.of(xml.attribute("Span"), 0)));
    double width = Numbers.of(xml.attribute("Width"), Double.NaN);
    if (Numbers.isOn(xml.attribute("Hidden")) || width <= 0) {
      sheet.hideColumns(from, to);
    } else if (width > 0) {
      sheet.setWidth(from, to, width(width));
    }
    return to;
  }

  private double width(double points) {
    double size = styles.usualSize();
    return points / (DIGIT * (size > 0 ? size : Excel2003Styles.USUAL_SIZE));
  }

  private void row(XmlReader xml) throws UnreadableReportException {
    row = Numbers.of(xml.attribute("Index"), row + 2) - 1;
    double height = Numbers.of(xml.attribute("Height"), Double.NaN);
    boolean known = row >= 0 && row < Sheet.ROWS;
    if (known && (Numbers.isOn(xml.attribute("Hidden")) || height <= 0)) {
      sheet.hideRow(row);
    } else if (known && height > 0 && !Numbers.isNotOff(xml.attribute("AutoFitHeight"))) {
      sheet.setHeight(row, height);
    }
    int span = Math.max(0, Math.min(Sheet.ROWS, Numbers.of(xml.attribute("Span"), 0)));
    column = 0;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Cell")) {
        cell(xml);
      }
    }
    row += span;
  }

  private void cell(XmlReader xml) throws UnreadableReportException {
    column = Numbers.of(xml.attribute("Index"), column + 1) - 1;
    int wide = Math.max(0, Math.min(Sheet.COLUMNS, Numbers.of(xml.attribute("MergeAcross"), 0)));
    int high = Math.max(0, Math.min(Sheet.ROWS, Numbers.of(xml.attribute("MergeDown"), 0)));
    Style style = styles.style(xml.attribute("StyleID"));
    String formula = xml.attribute("Formula");
    boolean number = false;
    boolean shown = false;
    List<Piece> pieces = new ArrayList<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Data")) {
        String type = String.valueOf(xml.attribute("Type"));
        number = type.equals("Number");
        boolean parts = HTML.equals(xml.namespaceOf(""));
        pieces.addAll(pieces(type, xml.text(), style, parts));
        shown = true;
      }
    }
    if (formula != null && (!shown || said.formulas() || Formulas.vary(formula))) {
      pieces.add(new Piece.Varying());
    }
    sheet.set(row, column, new SheetCell(pieces, style.fit(number), style.setting().indent()));
    if (row >= 0 && column >= 0) {
      sheet.merge(new CellRange(row, column, row + high + 1, column + wide + 1));
    }
    column += wide + 1;
  }

  private List<Piece> pieces(String type, String value, Style style, boolean parts) {
    Double number = type.equals("Number") ? Numbers.ofOrNull(value) : null;
    if (number != null) {
      return numbers.pieces(number, style.index(), style.format(), style.look(), said.zeros());
    }
    List<Piece> pieces = new ArrayList<>();
    // How each part of such text looks, and how a date is shown, is not read.
    boolean plain = !parts && !type.equals("Number") && !type.equals("DateTime");
    SheetCell.addLines(value, plain ? style.look() : style.look().doubted(), pieces);
    return TextFormat.shown(pieces, style.format());
  }

  private void condition(XmlReader xml) throws UnreadableReportException {
    List<CellRange> ranges = new ArrayList<>();
    boolean changes = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("Range")) {
        Matcher range = RANGE.matcher(xml.text());
        while (range.find()) {
          ranges.add(range(range));
        }
      } else if (xml.name().equals("Condition")) {
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          changes |= CHANGES.matcher(String.valueOf(xml.attribute("Style"))).find();
        }
      }
    }
    if (changes) {
      ranges.forEach(sheet::doubt);
    }
  }

  private static CellRange range(Matcher range) {
    int top = Integer.parseInt(range.group(1));
    int left = Integer.parseInt(range.group(2));
    boolean several = range.group(3) != null;
    int bottom = several ? Integer.parseInt(range.group(3)) : top;
    int right = several ? Integer.parseInt(range.group(4)) : left;
    return new CellRange(top - 1, left - 1, bottom, right);
  }
}
