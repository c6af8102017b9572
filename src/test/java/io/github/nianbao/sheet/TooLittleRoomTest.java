package io.github.nianbao.sheet;

import static io.github.nianbao.sheet.TinyXlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.table.Doubt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program cuts off, or shows in another way, because its cell is too small is no figure. */
class TooLittleRoomTest {

  private static final String USUAL = "<alignment/>";
  private static final String BESIDE = "<c r='C2'><v>7</v></c>";

  @ParameterizedTest
  @CsvSource({
    "4, 12345, false",
    "4, 123, true",
    "4, 1200件, false",
    "6, 1200件, true",
    "3, 属于行政执法案卷, true",
    "3, 1.其他, true",
    "3, '1,234.5', false",
    "6, '1,234.5', true"
  })
  void textIsCutOffAtTheNextCell(String width, String figure, boolean whole) throws IOException {
    assertEquals(whole, isWhole(width, "", USUAL, text(figure), BESIDE));
  }

  @ParameterizedTest
  @CsvSource({
    "general, 9, true, true",
    "left, 9, true, true",
    "left, 1, true, true",
    "right, 9, true, false",
    "center, 9, true, false",
    "general, 9, false, false",
    "centerContinuous, 9, false, false"
  })
  void textRunsOnOverBlankCells(String side, int size, boolean blank, boolean whole)
      throws IOException {
    String style = "<alignment horizontal='" + side + "'/>";
    assertEquals(whole || size == 1, isWhole("4", "", style, text("12345"), blank ? "" : BESIDE));
  }

  @ParameterizedTest
  @CsvSource({
    "wrapText='1', 30, true",
    "wrapText='1', 15, false",
    "wrapText='1', '', true",
    "shrinkToFit='1', 15, true",
    "horizontal='distributed', 15, false",
    "horizontal='fill', 15, false"
  })
  void linesAreSeenWhereTheRowIsHighEnough(String how, String height, boolean whole)
      throws IOException {
    String row = height.isEmpty() ? "" : " ht='" + height + "'";
    assertEquals(whole, isWhole("4", row, "<alignment " + how + "/>", text("123456"), BESIDE));
  }

  @Test
  void textThatIsRepeatedIsAnotherFigure() throws IOException {
    String fill = "<alignment horizontal='fill'/>";
    assertEquals(false, isWhole("9", "", fill, text("12"), BESIDE));
    assertEquals(true, isWhole("3", "", fill, text("12"), BESIDE));
    assertEquals(false, isWhole("9", "", fill, "<c s='1'><v>12</v></c>", BESIDE));
  }

  @ParameterizedTest
  @CsvSource({"12, true", "6, false"})
  void digitsHigherThanTheirRowAreNotSeenWhole(String height, boolean whole) throws IOException {
    String row = " ht='" + height + "' customHeight='1'";
    assertEquals(whole, isWhole("9", row, USUAL, "<c s='1'><v>12</v></c>", BESIDE));
  }

  @ParameterizedTest
  @CsvSource({"GENERAL, false", "FILL, false", "JUSTIFY, true"})
  void soInFilesOfBefore2007(HorizontalAlignment side, boolean whole) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = book.createSheet();
      HSSFRow head = sheet.createRow(0);
      HSSFRow row = sheet.createRow(1);
      for (int column = 0; column < 3; column++) {
        head.createCell(column).setCellValue("abc".substring(column, column + 1));
        row.createCell(column).setCellValue("123456");
      }
      HSSFCellStyle style = book.createCellStyle();
      style.setAlignment(side);
      row.getCell(1).setCellStyle(style);
      row.setHeightInPoints(40);
      sheet.setColumnWidth(1, 4 * 256);
      book.write(out);
      Deadline none = Deadline.none();
      assertEquals(
          whole, isWhole(SheetReader.readXls(out.toByteArray(), ReadOptions.defaults(), none)));
    }
  }

  /** Whether what stands in the second cell of the second row is seen. */
  private static boolean isWhole(String width, String row, String style, String cell, String beside)
      throws IOException {
    String styles =
        "<styleSheet><fonts><font><sz val='11'/></font></fonts><cellXfs><xf/><xf>"
            + style
            + "</xf></cellXfs></styleSheet>";
    String sheet =
        "<cols><col min='2' max='2' width='"
            + width
            + "'/></cols><sheetData><row>"
            + text("a")
            + text("b")
            + text("c")
            + "</row><row"
            + row
            + ">"
            + text("d")
            + cell.replace("<c t", "<c s='1' t")
            + beside
            + "</row></sheetData>";
    return isWhole(TinyXlsx.of(sheet).styles(styles).read());
  }

  private static boolean isWhole(FlowDocument document) {
    return document.tables().get(0).cell(1, 1).content().doubts().equals(Set.<Doubt>of());
  }
}
