package io.github.nianbao.sheet.xls;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pack.Damage;
import io.github.nianbao.pack.OfficeProgram;
import io.github.nianbao.pack.OleTitle;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.CellRange;
import io.github.nianbao.sheet.grid.NumberText;
import io.github.nianbao.sheet.grid.Sheet;
import io.github.nianbao.sheet.grid.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads Excel files of before 2007. */
public final class XlsFile {

  /** A width of a column is given in these parts of a character. */
  private static final double WIDTH_UNIT = 256;

  private final HSSFWorkbook workbook;
  private final ReadOptions options;
  private final Deadline deadline;

  private XlsFile(HSSFWorkbook workbook, ReadOptions options, Deadline deadline) {
    this.workbook = workbook;
    this.options = options;
    this.deadline = deadline;
  }

  /**
   * Writes what the sheets of a workbook show.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged, locked or too old
   */
  public static void read(byte[] bytes, ReadOptions options, Deadline deadline, SheetWriter writer)
      throws UnreadableReportException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      new XlsFile(workbook, options, deadline).read(writer);
    } catch (EncryptedDocumentException e) {
      throw OfficeProgram.EXCEL.locked();
    } catch (OldFileFormatException e) {
      throw OfficeProgram.EXCEL.tooOld();
    } catch (LimitReached e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of("its sheets cannot be found in it", "无法从中取出工作表", e);
    }
  }

  /**
   * The title that the properties of a file give it; empty where they say nothing.
   *
   * @param bytes of the file, which are not changed
   */
  public static String title(byte[] bytes) {
    return OleTitle.of(bytes);
  }

  private void read(SheetWriter writer) {
    NumberText numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      deadline.check();
      Sheet sheet = sheet(workbook.getSheetAt(i), numbers);
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        writer.write(sheet, i + 1);
      } else {
        writer.leaveOut(sheet);
      }
    }
    writer.end();
  }

  private Sheet sheet(HSSFSheet read, NumberText numbers) {
    Sheet sheet = new Sheet(read.getSheetName(), options);
    XlsCells cells = new XlsCells(workbook, read, numbers);
    sheet.setUsualWidth(read.getDefaultColumnWidth());
    sheet.setUsualSize(workbook.getFontAt(0).getFontHeightInPoints());
    int columns = 0;
    for (Row row : read) {
      deadline.check();
      if (row.getZeroHeight()) {
        sheet.hideRow(row.getRowNum());
      } else {
        sheet.setHeight(row.getRowNum(), row.getHeightInPoints());
      }
      columns = Math.max(columns, row.getLastCellNum());
      for (Cell cell : row) {
        sheet.set(row.getRowNum(), cell.getColumnIndex(), cells.cell((HSSFCell) cell));
      }
    }
    for (int column = 0; column < columns; column++) {
      int width = read.getColumnWidth(column);
      if (read.isColumnHidden(column) || width == 0) {
        sheet.hideColumns(column, column + 1);
      } else {
        sheet.setWidth(column, column + 1, width / WIDTH_UNIT);
      }
    }
    for (CellRangeAddress range : read.getMergedRegions()) {
      sheet.merge(range(range));
    }
    cells.conditions().forEach(range -> sheet.doubt(range(range)));
    drawings(read, sheet);
    return sheet;
  }

  private static CellRange range(CellRangeAddress range) {
    return new CellRange(
        range.getFirstRow(),
        range.getFirstColumn(),
        range.getLastRow() + 1,
        range.getLastColumn() + 1);
  }

  private static void drawings(HSSFSheet read, Sheet sheet) {
    HSSFPatriarch drawings = read.getDrawingPatriarch();
    if (drawings == null) {
      return;
    }
    for (HSSFShape shape : drawings.getChildren()) {
      if (shape.getAnchor() instanceof HSSFClientAnchor anchor && !(shape instanceof HSSFComment)) {
        sheet.cover(
            new CellRange(
                anchor.getRow1(),
                anchor.getCol1(),
                Math.max(anchor.getRow1() + 1, anchor.getRow2() + into(anchor.getDy2())),
                Math.max(anchor.getCol1() + 1, anchor.getCol2() + into(anchor.getDx2()))));
      }
    }
  }

  /** Whether an anchor reaches into its last cell. */
  private static int into(int offset) {
    return offset > 50 ? 1 : 0;
  }
}
