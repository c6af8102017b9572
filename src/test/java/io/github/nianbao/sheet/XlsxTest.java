package io.github.nianbao.sheet;

import static io.github.nianbao.sheet.TinyXlsx.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.flow.FlowDocument;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader of a sheet sees is read. */
class XlsxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c><v>55.0</v></c>|55",
        "<c><v>4.7252482E7</v></c>|47252482",
        "<c><v>0.1</v></c>|0.1",
        "<c><f>A1+A2</f><v>55</v></c>|55",
        "<c><f>A1+A2</f></c>|' [SEEN_OTHERWISE]'",
        "<c><f>A1*rand()</f><v>55</v></c>|55 [SEEN_OTHERWISE]",
        "<c><f>YEAR(TODAY ())</f><v>55</v></c>|55 [SEEN_OTHERWISE]",
        "<c><f>BRAND(A1)</f><v>55</v></c>|55",
        "<c t='str'><f>A1</f><v>55</v></c>|55",
        "<c t='str'><f>A1</f><v></v></c>|''",
        "<c t='b'><v>1</v></c>|TRUE",
        "<c t='e'><v>#REF!</v></c>|#REF!",
        "<c t='s'><v>9</v></c>|?",
        "<c/>|''",
        "<c t='inlineStr'><is><r><t>5</t></r><r><rPr><strike/></rPr><t>6</t></r></is></c>|5 [STRUCK]",
        "<c t='inlineStr'><is><r><t>5</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>6</t></r></is></c>|5⁶",
        "<c t='inlineStr'><is><t>55</t><rPh><t>7</t></rPh></is></c>|55",
        "<c t='inlineStr'><is><t>5_x0036_&#10;</t></is></c>|56",
        "<c><v>7</v><v>55</v></c>|55 [SEEN_OTHERWISE]",
        "<c r='B2'><v>7</v></c><c r='B2'><v>55</v></c>|55 [SEEN_OTHERWISE]"
      })
  void aCellShowsItsValue(String cell, String seen) throws IOException {
    assertEquals(seen, TinyXlsx.cell(cell).seen());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|55|55",
        "#,##0|12345|12,345",
        "0\"件\"|55|55件",
        "0|54.6|55 [SEEN_OTHERWISE]",
        "0|55.00000000000001|55",
        "0.00|380936.62|380936.62",
        "0,|55000|55 [SEEN_OTHERWISE]",
        "0%|0.55|55% [SEEN_OTHERWISE]",
        "0 0|80|80 [SEEN_OTHERWISE]",
        "# ?/?|7|7",
        "\"1\"0|55|155 [SEEN_OTHERWISE]",
        "0;0|-55|-55 [SEEN_OTHERWISE]",
        "0;[Red]0|-55|-55 [SEEN_OTHERWISE]",
        "0;-0|-55|-55",
        "0;(0)|-55|(55)",
        ";;;|55|' [HIDDEN]'",
        "0;-0;;@|0|''",
        "[White]0|55|' [HIDDEN]'",
        "0*9|55|55 [SEEN_OTHERWISE]",
        "* 0|55|55",
        "0\"0\"|55|55 [SEEN_OTHERWISE]",
        "0,\"千\"|55|55 [SEEN_OTHERWISE]",
        "0!.0,\"万\"|55|55 [SEEN_OTHERWISE]",
        "*-0|55|55 [SEEN_OTHERWISE]",
        "\"￥\"#,##0.00|12.5|￥12.50",
        "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |1234|1,234",
        "#,###|0|''",
        "General|55|55"
      })
  void aFormatThatMakesAnotherNumberOfItIsDoubted(String format, String value, String seen)
      throws IOException {
    assertEquals(
        seen,
        TinyXlsx.cell("<c s='1'><v>" + value + "</v></c>")
            .style(format.replace("\"", "&quot;"), "", "")
            .seen());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<strike/>||' [STRUCK]'",
        "<color rgb='FFFFFFFF'/>||' [HIDDEN]'",
        "<color theme='0'/>||' [HIDDEN]'",
        "<color indexed='9'/>||' [HIDDEN]'",
        "<color theme='0'/>|<patternFill patternType='solid'><fgColor rgb='FF1F3864'/></patternFill>|55",
        "<color theme='1'/>||55",
        "<color theme='0' tint='-0.9'/>||55",
        "<color indexed='64'/>||55",
        "<color indexed='64'/>|<patternFill patternType='solid'><fgColor indexed='64'/></patternFill>|' [HIDDEN]'",
        "<color rgb='FF000000'/>|<patternFill patternType='darkGrid'><fgColor rgb='FF000000'/></patternFill>|55 [SEEN_OTHERWISE]",
        "<color rgb='FF000000'/>|<patternFill patternType='gray125'/>|55",
        "<color rgb='FFFFFFFF'/>|<patternFill patternType='gray125'/>|' [HIDDEN]'",
        "<color rgb='FFFFFFFF'/>|<gradientFill><stop position='0'><color rgb='FF000000'/></stop><stop position='1'><color rgb='FF203864'/></stop></gradientFill>|55",
        "<color rgb='FFFFFFFF'/>|<gradientFill><stop position='0'><color rgb='FF000000'/></stop><stop position='1'><color rgb='FFFFFFFF'/></stop></gradientFill>|55 [SEEN_OTHERWISE]",
        "<color auto='1'/>|<patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill>|55 [SEEN_OTHERWISE]",
        "<vertAlign val='superscript'/>||55 [SEEN_OTHERWISE]",
        "<sz val='1'/>||55 [SEEN_OTHERWISE]",
        "<name val='Wingdings'/>||55 [SEEN_OTHERWISE]"
      })
  void theFontDecidesWhetherItIsSeen(String font, String fill, String seen) throws IOException {
    assertEquals(
        seen,
        TinyXlsx.cell("<c s='1'><v>55</v></c>").style("0", font, fill == null ? "" : fill).seen());
  }

  @Test
  void theWorkbookSaysWhatTheNumbersOfColoursStandFor() throws IOException {
    String list =
        "<styleSheet><fonts><font/><font><color @/></font></fonts><fills><fill/></fills>"
            + "<cellXfs><xf/><xf fontId='1'/></cellXfs><colors><indexedColors>"
            + "<rgbColor rgb='00000000'/><rgbColor rgb='00FFFFFF'/></indexedColors></colors>"
            + "</styleSheet>";
    String cell = "<c s='1'><v>55</v></c>";
    assertEquals("' [HIDDEN]'", "'" + seen(cell, list.replace("@", "indexed='1'")) + "'");
    assertEquals("'55'", "'" + seen(cell, list.replace("@", "indexed='0'")) + "'");
    assertEquals("' [HIDDEN]'", "'" + seen(cell, list.replace("@", "theme='4'")) + "'");
    assertEquals("'55'", "'" + seen(cell, list.replace("@", "theme='5'")) + "'");
    assertEquals("'55'", "'" + seen(cell, list.replace("@", "theme='4' tint='-0.9'")) + "'");
  }

  private static String seen(String cell, String styles) throws IOException {
    String scheme =
        "<theme><themeElements><clrScheme><dk1><sysClr val='windowText' lastClr='000000'/></dk1>"
            + "<lt1><sysClr val='window' lastClr='FFFFFF'/></lt1><accent1><srgbClr val='FFFFFF'/>"
            + "</accent1><accent2><srgbClr val='000000'/></accent2></clrScheme></themeElements>"
            + "</theme>";
    return TinyXlsx.cell(cell).styles(styles).theme(scheme).seen();
  }

  @Test
  void whatIsComputedAnewWhenTheFileIsOpenedIsDoubted() throws IOException {
    TinyXlsx file = TinyXlsx.cell("<c><f>A1</f><v>55</v></c>");
    assertEquals("55 [SEEN_OTHERWISE]", file.workbook("<calcPr fullCalcOnLoad='1'/>").seen());
  }

  @ParameterizedTest
  @CsvSource({"1.5,1234567 [SEEN_OTHERWISE]", "9,1234567"})
  void ofANumberWithoutRoomSignsAreShown(String width, String seen) throws IOException {
    assertEquals(
        seen,
        TinyXlsx.of(
                "<cols><col min='2' max='2' width='"
                    + width
                    + "'/></cols><sheetData><row>"
                    + text("a")
                    + text("b")
                    + "</row><row>"
                    + text("c")
                    + "<c><v>1234567</v></c></row></sheetData>")
            .seen());
  }

  @Test
  void tablesBesideOneAnotherAreTwoWhereEachHasItsHeading() throws IOException {
    String left = "<row r='2'>%s<c r='D2' t='inlineStr'><is><t>%s</t></is></c></row>";
    String rows =
        "<row r='3'><c r='A3'><v>1</v></c><c r='B3'><v>2</v></c><c r='D3'><v>3</v></c><c r='E3'><v>4</v></c></row>";
    String headed = left.replaceFirst("%s", text("二、主动公开")).replace("%s", "三、收到和处理");
    TinyXlsx two = TinyXlsx.rows("<row r='1'>" + text("某区年度报告") + "</row>" + headed + rows);
    assertEquals(List.of("某区年度报告", "二、主动公开", "三、收到和处理"), two.lines());
    assertEquals(List.of("1 2", "3 4"), two.tables());
    String other = left.replaceFirst("%s", text("规章")).replace("%s", "件数");
    assertEquals(1, TinyXlsx.rows(other + rows).tables().size());
  }

  @Test
  void zerosMayBeLeftOut() throws IOException {
    String rows =
        "<sheetData><row>"
            + text("a")
            + text("b")
            + "</row><row>"
            + text("c")
            + "<c><v>0</v></c></row></sheetData>";
    assertEquals("0", TinyXlsx.of(rows).seen());
    assertEquals(
        "", TinyXlsx.of("<sheetViews><sheetView showZeros='0'/></sheetViews>" + rows).seen());
  }

  @ParameterizedTest
  @CsvSource({"0,55 [SEEN_OTHERWISE]", "1,55"})
  void aConditionMayHideWhatACellHolds(int change, String seen) throws IOException {
    assertEquals(
        seen,
        TinyXlsx.of(
                "<sheetData><row>"
                    + text("a")
                    + text("b")
                    + "</row><row>"
                    + text("c")
                    + "<c><v>55</v></c></row></sheetData><conditionalFormatting sqref='D9 B1:B2'><cfRule dxfId='"
                    + change
                    + "'/></conditionalFormatting>")
            .style("0", "", "")
            .seen());
  }

  @Test
  void aPictureOverACellMayBeItsFigure() throws IOException {
    String from = "<col>1</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff>";
    String to = "<col>2</col><colOff>0</colOff><row>2</row><rowOff>0</rowOff>";
    TinyXlsx file =
        TinyXlsx.cell("<c/>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='1' Type='x/drawing' Target='../drawings/d.xml'/>"
                    + "</Relationships>")
            .part(
                "xl/drawings/d.xml",
                "<wsDr><twoCellAnchor><from>"
                    + from
                    + "</from><to>"
                    + to
                    + "</to><pic/></twoCellAnchor></wsDr>");
    assertEquals(" [INK]", file.seen());
  }

  @ParameterizedTest
  @CsvSource({"0,0,2000000,400000,55 [INK]", "9000000,0,2000000,400000,55"})
  void whatLiesAtAPlaceOfTheSheetLiesOverTheCellsThere(
      String x, String y, String width, String height, String seen) throws IOException {
    TinyXlsx file =
        TinyXlsx.cell("<c><v>55</v></c>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='1' Type='x/drawing' Target='../drawings/d.xml'/>"
                    + "</Relationships>")
            .part(
                "xl/drawings/d.xml",
                String.format(
                    "<wsDr><absoluteAnchor><pos x='%s' y='%s'/><ext cx='%s' cy='%s'/><sp/>"
                        + "</absoluteAnchor></wsDr>",
                    x, y, width, height));
    assertEquals(seen, file.seen());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill>|55 [SEEN_OTHERWISE]",
        "<fill><patternFill><bgColor rgb='FFFFEB9C'/></patternFill></fill>|55",
        "<font><color rgb='FFFFFFFF'/></font>|55 [SEEN_OTHERWISE]"
      })
  void conditionsThatLaterProgramsKnowChangeWhatIsSeen(String change, String seen)
      throws IOException {
    assertEquals(
        seen,
        TinyXlsx.of(
                "<sheetData><row>"
                    + text("a")
                    + text("b")
                    + "</row><row>"
                    + text("c")
                    + "<c><v>55</v></c></row></sheetData><extLst><ext><conditionalFormattings>"
                    + "<conditionalFormatting><cfRule type='expression'><f>1</f><dxf>"
                    + change
                    + "</dxf></cfRule><sqref>B1:B2</sqref></conditionalFormatting>"
                    + "</conditionalFormattings></ext></extLst>")
            .seen());
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreLeftOutAndCounted() throws IOException {
    FlowDocument document =
        TinyXlsx.empty()
            .sheet("旧", "state='hidden'", "<sheetData><row><c><v>1</v></c></row></sheetData>")
            .sheet(
                "新",
                "",
                "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row hidden='1'><c><v>2</v></c></row>"
                    + "<row>"
                    + text("a")
                    + "<c><v>3</v></c>"
                    + text("b")
                    + "</row><row>"
                    + text("c")
                    + "<c/>"
                    + text("d")
                    + "</row></sheetData>")
            .read();
    assertEquals(4, document.tables().get(0).cells().size());
    assertEquals(EvidenceKind.CELLS_HIDDEN, document.evidence().get(0).kind());
    assertEquals("3", document.evidence().get(0).details().get(0).english());
  }

  @Test
  void mergedCellsAreOneAndThoseUnderThemShowNothing() throws IOException {
    String rows =
        "<row>"
            + text("a")
            + text("x")
            + text("b")
            + "</row><row><c r='C2' t='inlineStr'><is><t>c</t></is></c></row>";
    assertEquals(
        List.of("a b c"),
        TinyXlsx.of(
                "<sheetData>"
                    + rows
                    + "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
            .tables());
  }

  @Test
  void placesAreThoseOfTheSheet() throws IOException {
    String row =
        "<row r='7'><c r='C7'><v>1</v></c><c r='E7'><v>2</v></c></row><row r='8'><c r='C8'><v>3</v></c><c><v>4</v></c></row>";
    FlowDocument document =
        TinyXlsx.empty()
            .sheet("a", "", "<sheetData/>")
            .sheet("b", "", "<sheetData>" + row + "</sheetData>")
            .read();
    assertEquals(
        List.of("sheet 2, table 1, C7", "sheet 2, table 1, E7"),
        document.tables().get(0).cells().stream()
            .map(c -> String.valueOf(c.content().where().words()))
            .filter(w -> w.endsWith("7"))
            .toList()
            .stream()
            .filter(w -> !w.contains("D"))
            .toList());
  }

  @Test
  void titlesAndHeadingsBetweenTablesAreLines() throws IOException {
    String rows =
        "<row r='3'>"
            + text("某区2023年政府信息公开工作年度报告")
            + "</row>"
            + "<row r='4'>"
            + text("二、主动公开政府信息情况")
            + "</row>"
            + "<row r='5'>"
            + text("第二十条第（一）项")
            + "</row>"
            + "<row r='6'>"
            + text("信息内容")
            + text("本年制发件数")
            + "</row>"
            + "<row r='7'>"
            + text("规章")
            + "<c><v>1</v></c></row>"
            + "<row r='8'>"
            + text("行政许可")
            + "</row>"
            + "<row r='9'>"
            + text("三、收到和处理政府信息公开申请情况")
            + "</row>"
            + "<row r='10'>"
            + text("a")
            + text("b")
            + "</row>";
    TinyXlsx file = TinyXlsx.rows(rows);
    assertEquals(List.of("某区2023年政府信息公开工作年度报告", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"), file.lines());
    assertEquals(List.of("第二十条第（一）项 - 信息内容 本年制发件数 规章 1 行政许可 -", "a b"), file.tables());
  }

  @Test
  void aSheetWithoutEndTakesNoMemory() throws IOException {
    String rows =
        "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row><row r='2'><c r='A2'><v>3</v></c>"
            + "<c r='XFD2'><v>4</v></c></row><row r='1048576'><c r='A1048576'><v>5</v></c><c r='XFD1048576'><v>6</v></c></row>"
            + "<row r='99999999'><c r='ZZZZ99999999'><v>7</v></c></row>";
    TinyXlsx file =
        TinyXlsx.of(
            "<sheetData>"
                + rows
                + "</sheetData><mergeCells><mergeCell ref='B3:XFC1048575'/><mergeCell ref='A0:?'/></mergeCells>");
    assertTrue(file.tables().contains("1 2 3 4"), () -> "the first rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@|55",
        "'@* '|55",
        "0;0;0;General|55",
        "0|55",
        "@\"5\"|55 [SEEN_OTHERWISE]",
        "0;0;0;\"x\"|55 [SEEN_OTHERWISE]",
        ";;;|' [HIDDEN]'",
        "0;0;0;|' [HIDDEN]'",
        "0;0;0;[White]@|' [HIDDEN]'"
      })
  void aFormatMayHideTextOrAddToIt(String format, String seen) throws IOException {
    assertEquals(
        seen,
        TinyXlsx.cell("<c s='1' t='inlineStr'><is><t>55</t></is></c>")
            .style(format.replace("\"", "&quot;"), "", "")
            .seen());
  }

  @ParameterizedTest
  @CsvSource({
    "horizontal='left' indent='60',55 [SEEN_OTHERWISE]",
    "horizontal='left' indent='2',55",
    "horizontal='centerContinuous',55 [SEEN_OTHERWISE]",
    "horizontal='center',55"
  })
  void aFigureOutsideItsCellIsDoubted(String alignment, String seen) throws IOException {
    String styles =
        "<styleSheet><cellXfs><xf/><xf><alignment " + alignment + "/></xf></cellXfs></styleSheet>";
    assertEquals(seen, TinyXlsx.cell("<c s='1'><v>55</v></c>").styles(styles).seen());
  }

  @ParameterizedTest
  @CsvSource({"FF000000,55 [SEEN_OTHERWISE]", "FF63BE7B,55"})
  void aScaleOfDarkColoursIsDoubted(String colour, String seen) throws IOException {
    String rows =
        "<row>" + text("a") + text("b") + "</row><row>" + text("c") + "<c><v>55</v></c></row>";
    assertEquals(
        seen,
        TinyXlsx.of(
                "<sheetData>"
                    + rows
                    + "</sheetData><conditionalFormatting sqref='B2'><cfRule type='colorScale'>"
                    + "<colorScale><cfvo type='min'/><color rgb='"
                    + colour
                    + "'/></colorScale></cfRule></conditionalFormatting>")
            .seen());
  }

  private static TinyXlsx withPart(String elements, String kind, String name, String part) {
    String rows =
        "<row>" + text("a") + text("b") + "</row><row>" + text("c") + "<c><v>55</v></c></row>";
    return TinyXlsx.of("<sheetData>" + rows + "</sheetData>" + elements)
        .part(
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships><Relationship Id='r1' Type='x/"
                + kind
                + "' Target='"
                + name
                + "'/></Relationships>")
        .part("xl/worksheets/" + name, part);
  }

  @ParameterizedTest
  @CsvSource({"visibility:hidden,55", "visibility:visible,55 [INK]"})
  void aControlOverAFigureIsDoubted(String style, String seen) throws IOException {
    String control =
        "<xml><shape style='"
            + style
            + "'><ClientData><Anchor>1, 0, 1, 0, 2, 0, 2, 0</Anchor></ClientData></shape></xml>";
    assertEquals(seen, withPart("", "vmlDrawing", "a.vml", control).seen());
    assertEquals("55", withPart("", "vmlDrawing", "a.vml", "<xml><br></xml>").seen());
  }

  @Test
  void aStyleOfTablesMayHideFigures() throws IOException {
    String table = "<table ref='A1:B2'><tableStyleInfo name='W'/></table>";
    String styles =
        "<styleSheet><dxfs><dxf><font><color rgb='FFFFFFFF'/></font></dxf></dxfs><tableStyles>"
            + "<tableStyle name='W'><tableStyleElement dxfId='0'/></tableStyle></tableStyles>"
            + "</styleSheet>";
    String parts = "<tableParts><tablePart id='r1'/></tableParts>";
    assertEquals(
        "55 [SEEN_OTHERWISE]", withPart(parts, "table", "t.xml", table).styles(styles).seen());
    assertEquals("55", withPart(parts, "table", "t.xml", table).seen());
  }
}
