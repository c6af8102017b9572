package io.github.nianbao.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a report as an Excel file of before 2007, each table on a sheet of its own. */
final class XlsProducer {

  private XlsProducer() {}

  static byte[] write(MadeReport report) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("年报");
      int next = 0;
      sheet.createRow(next++).createCell(0).setCellValue(report.title());
      for (MadeReport.Section section : report.sections()) {
        sheet.createRow(next++).createCell(0).setCellValue(section.heading());
        if (!section.text().isEmpty()) {
          sheet.createRow(next++).createCell(0).setCellValue(section.text());
        }
        for (MadeTable table : section.tables()) {
          for (String caption : table.captions()) {
            sheet.createRow(next++).createCell(0).setCellValue(caption);
          }
          table(sheet, next, table);
          sheet = workbook.createSheet("表" + workbook.getNumberOfSheets());
          next = 0;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void table(HSSFSheet sheet, int top, MadeTable table) {
    for (MadeGrid.Placed placed : MadeGrid.of(table).cells()) {
      MadeCell cell = placed.cell();
      int at = top + placed.row();
      HSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
      HSSFCell written = row.createCell(placed.column());
      if (cell.isFigure() && cell.text().matches("[0-9]+([.][0-9]+)?")) {
        written.setCellValue(Double.parseDouble(cell.text()));
      } else {
        written.setCellValue(cell.text());
      }
      if (cell.rows() > 1 || cell.columns() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                at, at + cell.rows() - 1, placed.column(), placed.column() + cell.columns() - 1));
      }
    }
  }
}
