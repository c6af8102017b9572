package io.github.nianbao.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader of a Word file sees in a cell, and nothing else, is read. */
class DocxCellTest {

  private static final String CHARACTERS = "<w:style w:type='character' w:styleId='S'>";
  private static final String PARAGRAPHS = "<w:style w:type='paragraph' w:styleId='P'>";

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static void assertSeen(String expected, String runs) throws IOException {
    assertEquals(expected, TinyDocx.runs(runs).seen());
  }

  @Test
  void insertionsAreInDeletionsAreOut() throws IOException {
    assertSeen(
        "235",
        run("2")
            + "<w:ins w:id='1'>"
            + run("35")
            + "</w:ins>"
            + "<w:del w:id='2'><w:r><w:delText>9</w:delText></w:r></w:del>");
  }

  @Test
  void whatWasMovedAwayIsOut() throws IOException {
    assertSeen(
        "235",
        "<w:moveFrom w:id='1'>"
            + run("9")
            + "</w:moveFrom>"
            + "<w:moveTo w:id='2'>"
            + run("235")
            + "</w:moveTo>");
  }

  @Test
  void formerPropertiesAreNone() throws IOException {
    assertSeen("235", run("<w:rPrChange w:id='1'><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "235"));
  }

  @ParameterizedTest
  @CsvSource({
    "<w:vanish/>,2",
    "<w:vanish w:val='0'/>,27",
    "<w:webHidden/>,27",
    "<w:strike/>,2 [STRUCK]",
    "<w:dstrike/>,2 [STRUCK]",
    "<w:strike w:val='false'/>,27",
    "<w:vertAlign w:val='superscript'/>,2⁷",
    "<w:vertAlign w:val='subscript'/>,2⁷",
    "<w:vertAlign w:val='baseline'/>,27",
    "<w:position w:val='10'/>,2⁷",
    "<w:position w:val='1'/>,27",
    "<w:color w:val='FFFFFF'/>,2 [HIDDEN]",
    "<w:color w:val='F4F4F4'/>,2 [HIDDEN]",
    "<w:color w:val='FF0000'/>,27",
    "<w:color w:val='auto'/>,27",
    "<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>,27",
    "<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>,2 [HIDDEN]",
    "<w:shd w:val='clear' w:fill='000000'/>,27",
    "<w:color w:val='000000'/><w:shd w:val='solid' w:color='000000'/>,2 [HIDDEN]",
    "<w14:textFill><w14:noFill/></w14:textFill>,2 [HIDDEN]",
    "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill></w14:textFill>,2 [HIDDEN]",
    "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='000000'><w14:alpha w14:val='100000'/></w14:srgbClr></w14:solidFill></w14:textFill>,2 [HIDDEN]",
    "<w14:textFill><w14:solidFill><w14:schemeClr w14:val='tx1'/></w14:solidFill></w14:textFill>,27",
    "<w:color w:val='000000' w:themeColor='background1'/>,2 [HIDDEN]",
    "<w:color w:val='808080' w:themeColor='background1' w:themeShade='80'/>,27",
    "<w:color w:val='000000' w:themeColor='background1' w:themeShade='FA'/>,2 [HIDDEN]",
    "<w:color w:val='auto' w:themeColor='accent1' w:themeTint='11'/>,2 [HIDDEN]",
    "<w:color w:val='4472C4' w:themeColor='accent1'/>,27",
    "<w:color w:val='auto' w:themeColor='text1'/><w:shd w:val='clear' w:fill='auto' w:themeFill='text1'/>,2 [HIDDEN]",
    "<w:color w:val='auto' w:themeColor='accent1'/><w:shd w:val='clear' w:fill='auto' w:themeFill='accent1'/>,2 [HIDDEN]",
    "<w:color w:val='FFFFFF' w:themeColor='background1'/><w:shd w:val='clear' w:fill='auto' w:themeFill='accent1'/>,27",
    "<w:highlight w:val='black'/>,27 [SEEN_OTHERWISE]",
    "<w:spacing w:val='-400'/>,27 [SEEN_OTHERWISE]",
    "<w:spacing w:val='-20'/>,27",
    "<w:sz w:val='2'/>,27 [SEEN_OTHERWISE]",
    "<w:fitText w:val='20'/>,27 [SEEN_OTHERWISE]",
    "<w:color w:val='000000'/><w:shd w:val='pct95' w:color='000000' w:fill='FFFFFF'/>,2 [HIDDEN]",
    "<w:color w:val='000000'/><w:shd w:val='pct10' w:color='auto' w:fill='auto'/>,27",
    "<w:color w:val='000000'/><w:shd w:val='horzCross' w:color='000000' w:fill='000000'/>,2 [HIDDEN]",
    "<w:color w:val='000000'/><w:shd w:val='clear' w:fill='auto' w:themeFill='text1'/>,2 [HIDDEN]",
    "<w:w w:val='1'/>,27 [SEEN_OTHERWISE]",
    "<w:eastAsianLayout w:combine='1'/>,27 [SEEN_OTHERWISE]",
    "<w:rFonts w:ascii='Wingdings'/>,27 [SEEN_OTHERWISE]",
    "<w:caps/><w:b/><w:rtl/>,27"
  })
  void theLookOfARunDecidesWhetherItIsRead(String properties, String seen) throws IOException {
    assertSeen(seen, run("2") + run(properties, "7"));
  }

  @Test
  void aFigureThatIsRaisedAsAWholeStandsOnItsOwnLine() throws IOException {
    assertSeen("235", run("<w:position w:val='6'/>", "235"));
    assertSeen("235 [SEEN_OTHERWISE]", run("<w:vertAlign w:val='superscript'/>", "235"));
  }

  @Test
  void stylesHideAndStrike() throws IOException {
    String runs = run("2") + run("<w:rStyle w:val='S'/>", "7");
    String hidden = "<w:rPr><w:vanish/></w:rPr></w:style>";
    assertEquals("2", TinyDocx.runs(runs).styles(CHARACTERS + hidden).seen());
    assertEquals(
        "2",
        TinyDocx.runs(runs)
            .styles(
                CHARACTERS
                    + "<w:basedOn w:val='T'/></w:style><w:style w:type='character' w:styleId='T'>"
                    + hidden)
            .seen());
    assertEquals(
        "2 [STRUCK]",
        TinyDocx.runs(runs).styles(CHARACTERS + "<w:rPr><w:strike/></w:rPr></w:style>").seen());
  }

  @Test
  void whatTwoKindsOfStylesHideIsShown() throws IOException {
    String hidden = "<w:rPr><w:vanish/></w:rPr></w:style>";
    String paragraph = "<w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>";
    assertEquals(
        "7",
        TinyDocx.cell(paragraph + run("9") + run("<w:rStyle w:val='S'/>", "7") + "</w:p>")
            .styles(CHARACTERS + hidden + PARAGRAPHS + hidden)
            .seen());
  }

  @Test
  void whatIsHiddenByDefaultIsHiddenWhateverStylesSay() throws IOException {
    String defaults =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>";
    assertEquals(
        "7", TinyDocx.runs(run("9") + run("<w:vanish w:val='0'/>", "7")).styles(defaults).seen());
  }

  @Test
  void whiteTextOnADarkCellIsSeenAndBlackTextIsNot() throws IOException {
    String dark = "<w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr><w:p>";
    assertEquals(
        "7", TinyDocx.cell(dark + run("<w:color w:val='FFFFFF'/>", "7") + "</w:p>").seen());
    assertEquals(
        " [HIDDEN]", TinyDocx.cell(dark + run("<w:color w:val='1F3000'/>", "7") + "</w:p>").seen());
  }

  @Test
  void aLineFromCornerToCornerStrikesWhatIsInTheCell() throws IOException {
    assertEquals(
        "7 [SEEN_OTHERWISE]",
        TinyDocx.cell(
                "<w:tcPr><w:tcBorders><w:tl2br w:val='single'/></w:tcBorders></w:tcPr><w:p>"
                    + run("7")
                    + "</w:p>")
            .seen());
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  private static final String RESULT = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";

  @Test
  void ofAFieldItsResultIsSeen() throws IOException {
    assertSeen("235", field("=SUM(ABOVE) 99", RESULT + run("235")));
    assertSeen("235", field("IF " + 1, field("PAGE", RESULT + run("9")) + RESULT + run("235")));
    assertSeen("235", "<w:fldSimple w:instr='=1+1'>" + run("235") + "</w:fldSimple>");
  }

  @Test
  void aFieldThatIsComputedAnewOrHasNoResultIsUnsure() throws IOException {
    assertSeen(
        "235 [INK]", "<w:fldSimple w:instr='=1+1' w:dirty='true'>" + run("235") + "</w:fldSimple>");
    assertSeen(" [INK]", field("EQ \\s\\up5(235)", ""));
    assertSeen("235", run("235") + field("XE 7", ""));
  }

  @Test
  void aFieldThatDoesNotEndInItsCellIsUnsure() throws IOException {
    assertSeen(
        " [SEEN_OTHERWISE]",
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF a</w:instrText></w:r>");
  }

  @Test
  void contentControlsAndLinksAreSeenThrough() throws IOException {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>";
    String end = "</w:sdtContent></w:sdt>";
    assertSeen("235", control + control + run("235") + end + end);
    assertSeen("235", "<w:hyperlink>" + run("235") + "</w:hyperlink>");
    assertSeen("235", "<w:smartTag>" + run("235") + "</w:smartTag>");
    assertEquals("235", TinyDocx.cell(control + "<w:p>" + run("235") + "</w:p>" + end).seen());
  }

  @Test
  void whatAnEmptyControlAsksForIsNoFigure() throws IOException {
    assertSeen(
        "235 [SEEN_OTHERWISE]",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + run("235")
            + "</w:sdtContent></w:sdt>");
  }

  @Test
  void marksOfNotesAreNoDigits() throws IOException {
    assertSeen("235", run("235") + "<w:r><w:footnoteReference w:id='1'/></w:r>");
    assertSeen(
        "235",
        run("235")
            + "<w:r><w:endnoteReference w:customMarkFollows='1' w:id='1'/><w:t>3</w:t></w:r>");
    assertSeen("235", run("235") + "<w:r><w:commentReference w:id='1'/></w:r>");
    assertSeen(
        "235",
        "<w:r><w:ruby><w:rt>"
            + run("3")
            + "</w:rt><w:rubyBase>"
            + run("235")
            + "</w:rubyBase></w:ruby></w:r>");
  }

  @ParameterizedTest
  @CsvSource({
    "Symbol,F032,2",
    "SimSun,0032,2",
    "Wingdings,F081,' [INK]'",
    "Wingdings,0032,' [INK]'",
    "Symbol,F061,' [INK]'",
    "Symbol,x,' [INK]'"
  })
  void aSymbolIsReadWhereItsFontIsKnown(String font, String code, String seen) throws IOException {
    assertSeen(seen, "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:drawing/>",
    "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>",
    "<w:pict><v:shape><v:textpath string='235'/></v:shape></w:pict>",
    "<w:object/>",
    "<w:pgNum/>"
  })
  void aPictureMayBeAFigure(String picture) throws IOException {
    assertSeen(" [INK]", "<w:r>" + picture + "</w:r>");
  }

  private static String box(String place, String text) {
    return "<w:drawing><wp:"
        + place
        + "><wps:txbx><w:txbxContent><w:p>"
        + run(text)
        + "</w:p></w:txbxContent></wps:txbx></wp:"
        + place
        + "></w:drawing>";
  }

  @Test
  void theTextOfABoxInTheLineIsReadOnce() throws IOException {
    String fallback =
        "<w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
            + run("235")
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict>";
    assertSeen("235", "<w:r>" + fallback + "</w:r>");
    assertSeen(
        "235",
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
            + box("inline", "235")
            + "</mc:Choice><mc:Fallback>"
            + fallback
            + "</mc:Fallback></mc:AlternateContent></w:r>");
  }

  @Test
  void theTextOfABoxThatFloatsIsUnsure() throws IOException {
    assertSeen("235 [INK]", "<w:r>" + box("anchor", "235") + "</w:r>");
  }

  @Test
  void alternativesThatDifferAreUnsure() throws IOException {
    String alternatives =
        "<w:r><mc:AlternateContent><mc:Choice Requires='#'><w:t>235</w:t></mc:Choice>"
            + "<mc:Fallback><w:t>9</w:t></mc:Fallback></mc:AlternateContent></w:r>";
    assertSeen("235 [SEEN_OTHERWISE]", alternatives.replace("#", "w14"));
    assertSeen("9 [SEEN_OTHERWISE]", alternatives.replace("#", "other"));
    assertSeen("235", alternatives.replace("#", "other").replace(">9<", ">235<"));
  }

  @Test
  void aFormulaOfSignsIsTextAndAPowerIsNone() throws IOException {
    assertSeen("235", "<m:oMath><m:r><m:t>235</m:t></m:r></m:oMath>");
    assertSeen(" [INK]", "<m:oMath><m:sSup><m:e/></m:sSup></m:oMath>");
  }

  @Test
  void textThatRunsBackwardsIsUnsure() throws IOException {
    assertSeen("532 [SEEN_OTHERWISE]", "<w:bdo w:val='rtl'>" + run("532") + "</w:bdo>");
    assertSeen("\u202e532 [SEEN_OTHERWISE]", run("&#x202E;532"));
  }

  @Test
  void figuresWithRoomBetweenAreTwo() throws IOException {
    assertEquals(
        false, TinyDocx.runs(run("12") + "<w:r><w:tab/></w:r>" + run("3")).content().isOneFigure());
    assertEquals(true, TinyDocx.runs(run("12") + run("3")).content().isOneFigure());
    assertSeen("123", "<w:r><w:t>12</w:t><w:softHyphen/><w:t>3</w:t></w:r>");
    assertSeen("-123", "<w:r><w:noBreakHyphen/><w:t>123</w:t></w:r>");
  }

  @Test
  void aParagraphWhoseMarkIsDeletedOrHiddenGoesOn() throws IOException {
    for (String mark : new String[] {"<w:del w:id='1'/>", "<w:vanish/>"}) {
      assertEquals(
          "235",
          TinyDocx.cell(
                  "<w:p><w:pPr><w:rPr>"
                      + mark
                      + "</w:rPr></w:pPr>"
                      + run("2")
                      + "</w:p><w:p>"
                      + run("35")
                      + "</w:p>")
              .seen());
    }
  }

  @Test
  void aSmallTableInACellIsItsText() throws IOException {
    String table = "<w:tbl><w:tr><w:tc><w:p>" + run("235") + "</w:p></w:tc></w:tr></w:tbl><w:p/>";
    assertEquals("235", TinyDocx.cell(table).seen());
  }

  @Test
  void aFieldWithNothingInItsResultIsDrawnByTheProgram() throws IOException {
    assertSeen("7 [INK]", run("7") + field("FORMCHECKBOX", RESULT));
    assertSeen("7 [INK]", run("7") + field("eq \\o\\ac(○,1)", RESULT + "<w:r><w:t/></w:r>"));
    assertSeen("7", run("7") + field("HYPERLINK", RESULT));
    assertSeen("7", field("IF", RESULT + field("SEQ a", RESULT + run("7"))));
  }

  @Test
  void whatWordDoesNotKnowIsUnsure() throws IOException {
    assertSeen("235 [SEEN_OTHERWISE]", "<w:unknown>" + run("9") + "</w:unknown>" + run("235"));
    assertSeen("235", "<w:bookmarkStart w:id='1'/>" + run("235") + "<w:bookmarkEnd w:id='1'/>");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:ind w:left='-9000'/>,235 [SEEN_OTHERWISE]",
    "<w:ind w:hanging='900'/>,235 [SEEN_OTHERWISE]",
    "<w:ind w:left='900' w:hanging='900'/>,235",
    "<w:ind w:right='-9000'/>,235 [SEEN_OTHERWISE]",
    "<w:ind w:leftChars='-50' w:left='-105'/>,235",
    "<w:ind w:firstLine='9000'/>,235 [SEEN_OTHERWISE]",
    "<w:framePr w:x='20000' w:hAnchor='page'/>,235 [SEEN_OTHERWISE]"
  })
  void aFigureMovedOutOfItsCellIsUnsure(String properties, String seen) throws IOException {
    assertEquals(
        seen,
        TinyDocx.cell("<w:p><w:pPr>" + properties + "</w:pPr>" + run("235") + "</w:p>").seen());
  }

  @Test
  void whatAControlTakesFromElsewhereIsUnsure() throws IOException {
    String control =
        "<w:sdt><w:sdtPr>#</w:sdtPr><w:sdtContent>" + run("235") + "</w:sdtContent></w:sdt>";
    assertSeen("235 [SEEN_OTHERWISE]", control.replace("#", "<w:dataBinding w:xpath='/a'/>"));
    assertSeen("235", control.replace("#", "<w:text/>"));
  }

  @Test
  void aTableThatFloatsInACellIsUnsure() throws IOException {
    String table =
        "<w:tbl><w:tblPr>#</w:tblPr><w:tr><w:tc><w:p>"
            + run("235")
            + "</w:p></w:tc></w:tr></w:tbl><w:p/>";
    assertEquals("235", TinyDocx.cell(table.replace("#", "")).seen());
    assertEquals(
        "235 [SEEN_OTHERWISE]",
        TinyDocx.cell(table.replace("#", "<w:tblpPr w:tblpX='9000'/>")).seen());
  }
}
