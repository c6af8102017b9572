package io.github.nianbao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.table.CellContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excel files that are one file of XML, as Excel 2003 and many sites write them. */
class Excel2003Test {

  private static final String HEAD =
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
          + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:x='urn:schemas-microsoft-com:office:excel'"
          + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:html='http://www.w3.org/TR/REC-html40'><Styles>"
          + "<Style ss:ID='Default'><Font ss:FontName='宋体' ss:Size='11'/></Style>"
          + "<Style ss:ID='white'><Font ss:Color='#FFFFFF'/></Style>"
          + "<Style ss:ID='dark' ss:Parent='white'><Interior ss:Color='#000080' ss:Pattern='Solid'/></Style>"
          + "<Style ss:ID='struck'><Font ss:StrikeThrough='1'/></Style>"
          + "<Style ss:ID='thousands'><NumberFormat ss:Format='#,##0'/></Style>"
          + "<Style ss:ID='rounds'><NumberFormat ss:Format='0'/></Style>"
          + "<Style ss:ID='fixed'><NumberFormat ss:Format='Fixed'/></Style></Styles>";

  private static final String LABELS =
      "<Row><Cell><Data ss:Type='String'>a</Data></Cell>"
          + "<Cell><Data ss:Type='String'>b</Data></Cell></Row>";

  @Test
  void isReadByWhatItSaysOfItself() {
    byte[] bytes = workbook(LABELS);
    for (String name : List.of("a.xls", "a.xml", "")) {
      assertEquals(FileType.XLSX, FileTypeDetector.of(bytes, name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', Number, 206, 206",
    "'', String, 206, 206",
    "thousands, Number, 12345, '12,345'",
    "fixed, Number, 12.5, 12.50",
    "rounds, Number, 12.5, 13 [SEEN_OTHERWISE]",
    "white, Number, 206, ' [HIDDEN]'",
    "dark, Number, 206, 206",
    "struck, Number, 206, ' [STRUCK]'",
    "'', Number, 123456789012, 1.23457E+11 [SEEN_OTHERWISE]",
    "'', String, 123456789012, 123456789012",
    "'', DateTime, 2018-01-05T00:00:00.000, '2018-01-05T00:00:00.000 [SEEN_OTHERWISE]'",
    "'', Number, 12x, '12x [SEEN_OTHERWISE]'"
  })
  void cellsShowWhatTheirStyleMakesOfThem(String style, String type, String value, String seen)
      throws UnreadableReportException {
    String own = style.isEmpty() ? "" : " ss:StyleID='" + style + "'";
    assertEquals(seen, seen(cell(own, type, value)));
  }

  @Test
  void formulasWithoutResultsAndTextInPartsAreDoubted() throws UnreadableReportException {
    assertEquals("8", seen("<Cell ss:Formula='=R1C1'><Data ss:Type='Number'>8</Data></Cell>"));
    assertEquals(" [SEEN_OTHERWISE]", seen("<Cell ss:Formula='=R1C1'/>"));
    assertEquals(
        "8 [SEEN_OTHERWISE]",
        seen("<Cell ss:Formula='=NOW()'><Data ss:Type='Number'>8</Data></Cell>"));
    assertEquals(
        "25 [SEEN_OTHERWISE]",
        seen(
            "<Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>2<Sup>5</Sup>"
                + "</ss:Data></Cell>"));
  }

  @Test
  void cellsLieWhereTheirIndexesSay() throws UnreadableReportException {
    String rows =
        LABELS
            + "<Row ss:Index='3'><Cell ss:MergeAcross='1' ss:MergeDown='1'><Data ss:Type='String'>c"
            + "</Data></Cell>"
            + cell("", "Number", "1")
            + "</Row><Row>"
            + cell(" ss:Index='3'", "Number", "2")
            + "</Row><Row>"
            + cell("", "String", "d")
            + cell(" ss:Index='3'", "Number", "3")
            + "</Row>";
    FlowDocument document = read(workbook(rows));
    assertEquals(2, document.tables().size());
    assertEquals("1", document.tables().get(1).cell(0, 1).text());
    assertEquals("2", document.tables().get(1).cell(1, 1).text());
    assertEquals("c", document.tables().get(1).cell(1, 0).text());
  }

  @Test
  void whatIsNotShownIsLeftOut() throws UnreadableReportException {
    String hidden =
        "<Worksheet ss:Name='b'><Table>"
            + LABELS.replace(">b<", ">7<")
            + "</Table><WorksheetOptions xmlns='urn:schemas-microsoft-com:office:excel'>"
            + "<Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>";
    String rows = LABELS + "<Row ss:Hidden='1'>" + cell("", "Number", "8") + "</Row>";
    FlowDocument document =
        read(
            text(rows)
                .replace("</Workbook>", hidden + "</Workbook>")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(1, document.tables().size());
    assertEquals(1, document.tables().get(0).rows());
    assertEquals(EvidenceKind.CELLS_HIDDEN, document.evidence().get(0).kind());
  }

  @Test
  void conditionsThatRecolourTextMakeItDoubtful() throws UnreadableReportException {
    String condition =
        "<ConditionalFormatting xmlns='urn:schemas-microsoft-com:office:excel'><Range>R2C2</Range>"
            + "<Condition><Format Style='color:white'/></Condition></ConditionalFormatting>";
    String book =
        text(LABELS + "<Row>" + cell("", "String", "c") + cell("", "Number", "8") + "</Row>");
    byte[] bytes =
        book.replace("</Worksheet>", condition + "</Worksheet>").getBytes(StandardCharsets.UTF_8);
    assertEquals("8 [SEEN_OTHERWISE]", seen(read(bytes)));
  }

  @Test
  void aTypeOfDocumentIsRefused() {
    String hostile =
        text(LABELS).replaceFirst("<Workbook", "<!DOCTYPE a [<!ENTITY b 'c'>]><Workbook");
    assertThrows(
        UnreadableReportException.class, () -> read(hostile.getBytes(StandardCharsets.UTF_8)));
  }

  private static String cell(String attributes, String type, String value) {
    return "<Cell" + attributes + "><Data ss:Type='" + type + "'>" + value + "</Data></Cell>";
  }

  private static String text(String rows) {
    return HEAD + "<Worksheet ss:Name='年报'><Table>" + rows + "</Table></Worksheet></Workbook>";
  }

  private static byte[] workbook(String rows) {
    return text(rows).getBytes(StandardCharsets.UTF_8);
  }

  private static FlowDocument read(byte[] bytes) throws UnreadableReportException {
    return SheetReader.readXlsx(bytes, ReadOptions.defaults(), Deadline.none());
  }

  /** What a cell beside a label shows, and its doubts. */
  private static String seen(String cell) throws UnreadableReportException {
    return seen(read(workbook(LABELS + "<Row>" + cell("", "String", "c") + cell + "</Row>")));
  }

  private static String seen(FlowDocument document) {
    CellContent content = document.tables().get(0).cell(1, 1).content();
    return content.doubts().isEmpty() ? content.text() : content.text() + " " + content.doubts();
  }
}
