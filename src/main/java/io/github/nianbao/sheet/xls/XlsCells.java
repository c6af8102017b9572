package io.github.nianbao.sheet.xls;

import io.github.nianbao.flow.text.Light;
import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.flow.text.Piece;
import io.github.nianbao.page.SymbolFonts;
import io.github.nianbao.sheet.grid.Fill;
import io.github.nianbao.sheet.grid.Fit;
import io.github.nianbao.sheet.grid.Formulas;
import io.github.nianbao.sheet.grid.NumberText;
import io.github.nianbao.sheet.grid.SheetCell;
import io.github.nianbao.sheet.grid.TextFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFFontFormatting;
import org.apache.poi.hssf.usermodel.HSSFPatternFormatting;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads what the cells of a sheet show. */
final class XlsCells {

  /** The colour of the paper of windows, by its number. */
  private static final short PAPER = 65;

  /** Patterns that leave most of the ground free. */
  private static final Set<FillPatternType> SPARSE =
      EnumSet.of(
          FillPatternType.SPARSE_DOTS,
          FillPatternType.LESS_DOTS,
          FillPatternType.LEAST_DOTS,
          FillPatternType.THIN_HORZ_BANDS,
          FillPatternType.THIN_VERT_BANDS,
          FillPatternType.THIN_BACKWARD_DIAG,
          FillPatternType.THIN_FORWARD_DIAG);

  private final HSSFWorkbook workbook;
  private final HSSFSheet sheet;
  private final NumberText numbers;
  private final boolean zeros;

  /** Whether formulas are shown themselves, or what they show is computed anew. */
  private final boolean outdated;

  XlsCells(HSSFWorkbook workbook, HSSFSheet sheet, NumberText numbers) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.numbers = numbers;
    zeros = sheet.isDisplayZeros();
    outdated =
        sheet.isDisplayFormulas()
            || sheet.getForceFormulaRecalculation()
            || workbook.getForceFormulaRecalculation();
  }

  SheetCell cell(HSSFCell cell) {
    boolean computed = cell.getCellType() == CellType.FORMULA;
    CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
    HSSFCellStyle style = cell.getCellStyle();
    HSSFFont font = style.getFont(workbook);
    Look look = look(font, style);
    List<Piece> pieces = new ArrayList<>();
    switch (type) {
      case NUMERIC ->
          pieces.addAll(
              numbers.pieces(
                  cell.getNumericCellValue(),
                  style.getDataFormat(),
                  String.valueOf(style.getDataFormatString()),
                  look,
                  zeros));
      case STRING -> {
        List<Piece> text = new ArrayList<>();
        text(cell.getRichStringCellValue(), font, style, text);
        pieces.addAll(TextFormat.shown(text, String.valueOf(style.getDataFormatString())));
      }
      case BOOLEAN ->
          SheetCell.addLines(cell.getBooleanCellValue() ? "TRUE" : "FALSE", look, pieces);
      case ERROR -> SheetCell.addLines(error(cell.getErrorCellValue()), look, pieces);
      default -> {
        // It shows nothing.
      }
    }
    if (computed && (outdated || varies(cell))) {
      pieces.add(new Piece.Varying());
    }
    Fit fit =
        Fit.of(
            style.getAlignment(),
            style.getWrapText(),
            style.getShrinkToFit(),
            type == CellType.NUMERIC);
    return new SheetCell(pieces, fit, style.getIndention());
  }

  private static boolean varies(HSSFCell cell) {
    try {
      return Formulas.vary(cell.getCellFormula());
    } catch (RuntimeException e) {
      // A formula that nobody can take apart shows what was kept of it.
      return false;
    }
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
  }

  private void text(
      HSSFRichTextString text, HSSFFont font, HSSFCellStyle style, List<Piece> pieces) {
    String all = text.getString();
    int runs = text.numFormattingRuns();
    int end = runs == 0 ? all.length() : Math.min(all.length(), text.getIndexOfFormattingRun(0));
    SheetCell.addLines(all.substring(0, end), look(font, style), pieces);
    for (int run = 0; run < runs; run++) {
      int from = Math.min(all.length(), text.getIndexOfFormattingRun(run));
      int to = run + 1 < runs ? text.getIndexOfFormattingRun(run + 1) : all.length();
      HSSFFont own = workbook.getFontAt(text.getFontOfFormattingRun(run));
      String part = all.substring(from, Math.max(from, Math.min(all.length(), to)));
      SheetCell.addLines(part, look(own, style), pieces);
    }
  }

  private Look look(HSSFFont font, HSSFCellStyle style) {
    boolean automatic = font.getColor() == Font.COLOR_NORMAL;
    float light = automatic ? Light.UNKNOWN : light(font.getHSSFColor(workbook));
    Sight sight = font.getStrikeout() ? Sight.STRUCK : fill(style).sight(light);
    boolean script = font.getTypeOffset() != Font.SS_NONE;
    Look look = new Look(sight, script, 0, font.getFontHeight() / 10);
    return SheetCell.isOdd(look.size(), SymbolFonts.isOne(font.getFontName()))
        ? look.doubted()
        : look;
  }

  private static Fill fill(HSSFCellStyle style) {
    FillPatternType pattern = style.getFillPattern();
    if (pattern == FillPatternType.NO_FILL) {
      return Fill.NONE;
    }
    float lines = light(style.getFillForegroundColorColor());
    if (pattern == FillPatternType.SOLID_FOREGROUND) {
      return Fill.of(lines);
    }
    short index = style.getFillBackgroundColor();
    boolean none = index == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex() || index == PAPER;
    float ground = none ? Light.WHITE : light(style.getFillBackgroundColorColor());
    return Fill.pattern(!SPARSE.contains(pattern), lines, ground);
  }

  private static float light(@Nullable HSSFColor colour) {
    if (colour == null) {
      return Light.UNKNOWN;
    }
    short[] parts = colour.getTriplet();
    return Light.of(parts[0], parts[1], parts[2]);
  }

  /** Where a condition that holds changes what is seen. */
  List<CellRangeAddress> conditions() {
    List<CellRangeAddress> changed = new ArrayList<>();
    HSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      HSSFConditionalFormatting one = all.getConditionalFormattingAt(i);
      for (int rule = 0; rule < one.getNumberOfRules(); rule++) {
        if (changes(one.getRule(rule))) {
          changed.addAll(List.of(one.getFormattingRanges()));
          break;
        }
      }
    }
    return changed;
  }

  private boolean changes(HSSFConditionalFormattingRule rule) {
    if (rule.getNumberFormat() != null) {
      return true;
    }
    boolean iconAlone =
        rule.getDataBarFormatting() != null && rule.getDataBarFormatting().isIconOnly();
    if (iconAlone
        || (rule.getMultiStateFormatting() != null
            && rule.getMultiStateFormatting().isIconOnly())) {
      return true;
    }
    HSSFFontFormatting font = rule.getFontFormatting();
    HSSFPatternFormatting fill = rule.getPatternFormatting();
    float text = font == null ? Light.UNKNOWN : light(font.getFontColor());
    Fill ground =
        fill == null ? Fill.of(Light.UNKNOWN) : Fill.of(light(fill.getFillBackgroundColorColor()));
    return ground.sight(text) != Sight.SEEN || (font != null && font.isStruckout());
  }
}
