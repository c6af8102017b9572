package io.github.nianbao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.table.CellContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Excel files of before 2007 show what newer ones do. */
class XlsTest {

  private static byte[] file(Consumer<HSSFSheet> change) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = workbook.createSheet("年报");
      for (int row = 0; row < 3; row++) {
        sheet.createRow(row).createCell(0).setCellValue("r" + row);
        sheet.getRow(row).createCell(1).setCellValue(55 + row);
      }
      change.accept(sheet);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static FlowDocument read(Consumer<HSSFSheet> change) throws IOException {
    return SheetReader.readXls(file(change), ReadOptions.defaults(), Deadline.none());
  }

  /** What the second cell of the second row shows. */
  private static String seen(Consumer<HSSFCell> change) throws IOException {
    CellContent content =
        read(sheet -> change.accept(sheet.getRow(1).getCell(1)))
            .tables()
            .get(0)
            .cell(1, 1)
            .content();
    return content.text() + (content.doubts().isEmpty() ? "" : " " + content.doubts());
  }

  private static String inFormat(String format, double value) throws IOException {
    return seen(
        cell -> {
          HSSFWorkbook workbook = cell.getSheet().getWorkbook();
          HSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          cell.setCellStyle(style);
          cell.setCellValue(value);
        });
  }

  private static String inFont(Consumer<HSSFFont> change) throws IOException {
    return seen(
        cell -> {
          HSSFWorkbook workbook = cell.getSheet().getWorkbook();
          HSSFFont font = workbook.createFont();
          change.accept(font);
          HSSFCellStyle style = workbook.createCellStyle();
          style.setFont(font);
          cell.setCellStyle(style);
        });
  }

  @Test
  void aCellShowsItsValueInItsFormat() throws IOException {
    assertEquals("56", seen(cell -> {}));
    assertEquals("12,345", inFormat("#,##0", 12345));
    assertEquals("13 [SEEN_OTHERWISE]", inFormat("0", 12.5));
    assertEquals(" [HIDDEN]", inFormat(";;;", 12));
    assertEquals("TRUE", seen(cell -> cell.setCellValue(true)));
    assertEquals("5 6", seen(cell -> cell.setCellValue("5 6")));
  }

  @Test
  void theFontDecidesWhetherItIsSeen() throws IOException {
    assertEquals(" [STRUCK]", inFont(font -> font.setStrikeout(true)));
    assertEquals(" [HIDDEN]", inFont(font -> font.setColor(IndexedColors.WHITE.getIndex())));
    assertEquals("56", inFont(font -> font.setColor(IndexedColors.RED.getIndex())));
  }

  @Test
  void raisedDigitsInTextAreMarks() throws IOException {
    assertEquals(
        "56⁷",
        seen(
            cell -> {
              HSSFFont font = cell.getSheet().getWorkbook().createFont();
              font.setTypeOffset(Font.SS_SUPER);
              HSSFRichTextString text = new HSSFRichTextString("567");
              text.applyFont(2, 3, font);
              cell.setCellValue(text);
            }));
  }

  @Test
  void aFormulaShowsWhatItWasWhenTheFileWasSaved() throws IOException {
    assertEquals(
        "56",
        seen(
            cell -> {
              cell.setCellFormula("B1+1");
              cell.setCellValue(56);
            }));
    assertEquals(
        "56 [SEEN_OTHERWISE]",
        seen(
            cell -> {
              cell.setCellFormula("B1+1");
              cell.setCellValue(56);
              cell.getSheet().setForceFormulaRecalculation(true);
            }));
  }

  @Test
  void hiddenRowsAndColumnsAreLeftOut() throws IOException {
    FlowDocument document =
        read(
            sheet -> {
              sheet.getRow(1).setZeroHeight(true);
              sheet.getRow(0).createCell(2).setCellValue(7);
              sheet.setColumnHidden(2, true);
            });
    assertEquals(
        List.of("r0", "55", "r2", "57"),
        document.tables().get(0).cells().stream().map(cell -> cell.text()).toList());
  }

  @Test
  void mergedCellsAreOneAndAPictureCoversThem() throws IOException {
    FlowDocument document =
        read(
            sheet -> {
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
              sheet
                  .createDrawingPatriarch()
                  .createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 2, 2));
            });
    assertEquals("56", document.tables().get(0).cell(2, 1).text());
    assertEquals("[INK]", document.tables().get(0).cell(2, 1).content().doubts().toString());
  }
}
