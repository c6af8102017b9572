package io.github.nianbao.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Doubt;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells a Word table has, and where they lie. */
class DocxTableTest {

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  private static String cell(String text) {
    return cell("", text);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static Table table(String rows) throws IOException {
    return TinyDocx.row(rows).table();
  }

  /** Its cells with the rows and columns they span; one that is not there is a dash. */
  private static String shape(Table table) {
    return table.cells().stream().map(DocxTableTest::shape).collect(Collectors.joining(" "));
  }

  private static String shape(TableCell cell) {
    String text = cell.content().doubts().contains(Doubt.ABSENT) ? "-" : cell.text();
    int rows = cell.row1() - cell.row0();
    int columns = cell.column1() - cell.column0();
    return text + (rows * columns > 1 ? ":" + rows + "x" + columns : "");
  }

  @Test
  void cellsSpanColumnsAndRows() throws IOException {
    assertEquals(
        "a:2x1 b:1x2 c d",
        shape(
            table(
                row(cell("<w:vMerge w:val='restart'/>", "a"), cell("<w:gridSpan w:val='2'/>", "b"))
                    + row(cell("<w:vMerge/>", ""), cell("c"), cell("d")))));
  }

  @Test
  void whatGoesOnWithNothingIsACellOfItsOwn() throws IOException {
    assertEquals(
        "a b c d",
        shape(table(row(cell("<w:vMerge/>", "a"), cell("b")) + row(cell("c"), cell("d")))));
  }

  @Test
  void textInThePartsOfAMergedCellIsUnsure() throws IOException {
    Table table =
        table(
            row(cell("a"), cell("<w:vMerge w:val='restart'/>", "1"))
                + row(cell("b"), cell("<w:vMerge w:val='continue'/>", "2")));
    assertEquals("a 1:2x1 b", shape(table));
    assertTrue(table.cell(0, 1).content().doubts().contains(Doubt.SEEN_OTHERWISE));
  }

  @Test
  void theOldWayOfMergingCellsOfARowIsKnown() throws IOException {
    assertEquals(
        "a:1x2 b c",
        shape(
            table(
                row(cell("<w:hMerge w:val='restart'/>", "a"), cell("<w:hMerge/>", "x"))
                    + row(cell("b"), cell("c")))));
  }

  @Test
  void rowsMayBeginLaterAndEndEarlier() throws IOException {
    assertEquals(
        "a b c - d e f g -",
        shape(
            table(
                row(cell("a"), cell("b"), cell("c"))
                    + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                    + cell("d")
                    + cell("e")
                    + "</w:tr>"
                    + row(cell("f"), cell("g")))));
  }

  @Test
  void deletedAndHiddenRowsAreNone() throws IOException {
    for (String mark : new String[] {"<w:del w:id='1'/>", "<w:hidden/>"}) {
      String gone = "<w:tr><w:trPr>" + mark + "</w:trPr>" + cell("x") + cell("y") + "</w:tr>";
      assertEquals("a b", shape(table(gone + row(cell("a"), cell("b")))));
    }
    assertEquals(
        "a b",
        shape(
            table("<w:tr><w:trPr><w:ins w:id='1'/></w:trPr>" + cell("a") + cell("b") + "</w:tr>")));
  }

  @Test
  void whatACellThatIsDeletedHoldsIsUnsure() throws IOException {
    Table table = table(row(cell("a"), cell("<w:cellDel w:id='1'/>", "7")));
    assertTrue(table.cell(0, 1).content().doubts().contains(Doubt.SEEN_OTHERWISE));
  }

  @Test
  void aRowThatIsCutOffIsUnsure() throws IOException {
    Table table =
        table(
            "<w:tr><w:trPr><w:trHeight w:val='20' w:hRule='exact'/></w:trPr>"
                + cell("a")
                + cell("7")
                + "</w:tr>");
    assertTrue(table.cell(0, 1).content().doubts().contains(Doubt.SEEN_OTHERWISE));
  }

  @Test
  void contentControlsAroundRowsAndCellsAreSeenThrough() throws IOException {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>";
    String end = "</w:sdtContent></w:sdt>";
    assertEquals(
        "a b c d",
        shape(
            table(
                control
                    + row(cell("a"), cell("b"))
                    + end
                    + row(control + cell("c") + end, cell("d")))));
  }

  @Test
  void widthsSayWhereCellsLieWhoseSpansDoNotAddUp() throws IOException {
    Table table =
        table(
            row(width(1000, "a"), width(2000, "b"), width(1000, "c"))
                + row(width(1000, "d"), width(1000, "e"), width(1000, "f"), width(1010, "g")));
    assertEquals("a b:1x2 c d e f g", shape(table));
  }

  private static String width(int width, String text) {
    return cell("<w:tcW w:w='" + width + "' w:type='dxa'/>", text);
  }

  @Test
  void spansWithoutEndTakeNoMemory() throws IOException {
    String wide = cell("<w:gridSpan w:val='2000000000'/>", "a");
    assertEquals(
        "a b c:1x2",
        shape(table(row(wide, cell("b")) + row(cell("<w:gridSpan w:val='2000000001'/>", "c")))));
  }

  @Test
  void aTableThatPlacesOthersIsNone() throws IOException {
    String inner =
        "<w:tbl>" + row(cell("a"), cell("1")) + row(cell("b"), cell("2")) + "</w:tbl><w:p/>";
    Table table = TinyDocx.of("<w:tbl><w:tr><w:tc>" + inner + "</w:tc></w:tr></w:tbl>").table();
    assertEquals("a 1 b 2", shape(table));
  }

  @Test
  void placesAreCountedAsInTheFile() throws IOException {
    Table table = table(row(cell("a"), cell("b")) + row(cell("c"), cell("7")));
    assertEquals("table 1, row 2, cell 2", table.cell(1, 1).content().where().words());
  }

  /**
   * What is seen of a figure in the last column and last row of a table whose style says something.
   */
  private static String styled(String parts, String look, String properties, String run)
      throws IOException {
    String rows =
        "<w:tblPr><w:tblStyle w:val='T'/>"
            + look
            + "</w:tblPr>"
            + row(cell("a"), cell("b"))
            + row(cell("c"), cell(properties, "7"));
    TinyDocx file =
        TinyDocx.row(rows.replace("<w:r><w:t>7", "<w:r><w:rPr>" + run + "</w:rPr><w:t>7"))
            .styles("<w:style w:type='table' w:styleId='T'>" + parts + "</w:style>");
    CellContent content = file.table().cell(1, 1).content();
    return content.text() + (content.doubts().isEmpty() ? "" : " " + content.doubts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lastCol|FFFFFF|||||7 [SEEN_OTHERWISE]",
        "lastCol|FFFFFF|000000||||7",
        "lastCol|FFFFFF|000000||<w:shd w:val='clear' w:fill='FFFFFF'/>||7 [SEEN_OTHERWISE]",
        "lastCol|FFFFFF|000000||<w:shd w:val='clear' w:fill='FFFFFF'/>|<w:color w:val='000000'/>|7",
        "lastCol|000000|000000||||7 [SEEN_OTHERWISE]",
        "lastCol|FFFFFF||<w:tblLook w:val='0020'/>|||7",
        "lastCol|FFFFFF||<w:tblLook w:val='0020' w:lastColumn='1'/>|||7 [SEEN_OTHERWISE]",
        "firstRow|FFFFFF|||||7",
        "firstCol|FFFFFF|||||7",
        "lastRow|FFFFFF|||||7 [SEEN_OTHERWISE]",
        "band1Horz|FFFFFF||<w:tblLook w:val='0620'/>|||7"
      })
  void aStyleOfSomeColumnsOrRowsHidesFiguresInThem(
      String part, String text, String ground, String look, String cell, String run, String seen)
      throws IOException {
    String fill =
        ground == null ? "" : "<w:tcPr><w:shd w:val='clear' w:fill='" + ground + "'/></w:tcPr>";
    assertEquals(
        seen,
        styled(
            "<w:tblStylePr w:type='"
                + part
                + "'><w:rPr><w:color w:val='"
                + text
                + "'/></w:rPr>"
                + fill
                + "</w:tblStylePr>",
            look == null ? "" : look,
            cell == null ? "" : cell,
            run == null ? "" : run));
  }

  @Test
  void aFrameThatAllOfATableStandsInMovesNoneOfItsFigures() throws IOException {
    String frame = "<w:p><w:pPr><w:framePr w:x='100' w:hAnchor='page'/></w:pPr>";
    String rows = row(cell("a"), cell("1")) + row(cell("b"), cell("2"));
    Table table = table(rows.replace("<w:p>", frame));
    assertTrue(table.cells().stream().allMatch(cell -> cell.content().doubts().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "<w:p/><w:p/><w:p><w:r><w:t>7,true",
    "<w:p><w:r><w:br/><w:br/><w:t>7,true",
    "<w:p><w:pPr><w:spacing w:before='900'/></w:pPr><w:r><w:t>7,true",
    "<w:p><w:r><w:br/><w:t>7,false"
  })
  void whatStandsBelowOtherLinesInARowOfGivenHeightIsCutOff(String cell, boolean unsure)
      throws IOException {
    String rows =
        row(cell("a"), cell("7"))
            .replace("<w:tr>", "<w:tr><w:trPr><w:trHeight w:val='400' w:hRule='exact'/></w:trPr>")
            .replace("<w:p><w:r><w:t>7", cell);
    assertEquals(unsure, table(rows).cell(0, 1).content().doubts().contains(Doubt.SEEN_OTHERWISE));
  }

  @Test
  void aMarginAsWideAsTheCellMovesItsText() throws IOException {
    String margin = "<w:tcMar><w:left w:w='#' w:type='dxa'/></w:tcMar>";
    for (String width : new String[] {"60", "9000"}) {
      Table table = table(row(cell("a"), cell(margin.replace("#", width), "7")));
      assertEquals(width.equals("60"), table.cell(0, 1).content().doubts().isEmpty());
    }
  }
}
