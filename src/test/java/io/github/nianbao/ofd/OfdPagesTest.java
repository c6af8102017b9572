package io.github.nianbao.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.made.MadeFont;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on the pages of an OFD, and where. */
class OfdPagesTest {

  /** Millimetres in a point. */
  private static final double POINT = 25.4 / 72;

  private static final String BODY = MadeOfd.BODY;

  private static final String FONT = "<ofd:Fonts><ofd:Font ID='2'>%</ofd:Font></ofd:Fonts>";

  private static PagedDocument read(MadeOfd ofd) throws IOException {
    return OfdReader.read(ofd.zip(), ReadOptions.defaults(), Deadline.none());
  }

  private static Page page(String layer) throws IOException {
    return read(MadeOfd.ofPages(BODY + layer)).pages().get(0);
  }

  private static String text(String place, String attributes, String text) {
    return MadeOfd.text(place, attributes, text);
  }

  private static String filled(String box, String colour) {
    String[] n = box.split(" ", -1);
    return "<ofd:PathObject ID='1' Stroke='false' Fill='true' Boundary='"
        + box
        + "'><ofd:FillColor Value='"
        + colour
        + "'/><ofd:AbbreviatedData>M 0 0 L "
        + n[2]
        + " 0 L "
        + n[2]
        + " "
        + n[3]
        + " L 0 "
        + n[3]
        + " C</ofd:AbbreviatedData></ofd:PathObject>";
  }

  private static Glyph glyph(Page page, String text) {
    return page.glyphs().stream().filter(g -> g.text().equals(text)).findFirst().orElseThrow();
  }

  private static String digits(Page page) {
    return page.glyphs().stream()
        .filter(Glyph::isDigit)
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  /** Compares with a box in millimetres. */
  private static void assertBox(double x0, double y0, double x1, double y1, Box box) {
    assertEquals(x0, box.x0() * POINT, 0.01, box::toString);
    assertEquals(y0, box.y0() * POINT, 0.01, box::toString);
    assertEquals(x1, box.x1() * POINT, 0.01, box::toString);
    assertEquals(y1, box.y1() * POINT, 0.01, box::toString);
  }

  @Test
  void textWithoutDistancesRunsOnByItsWidths() throws IOException {
    Page page = page(text("30 50", "", "机关7"));
    assertBox(30, 50, 40, 60, glyph(page, "机").box());
    assertBox(50, 50, 55, 60, glyph(page, "7").box());
  }

  @Test
  void distancesMayBeRepeatedAndTextsGoOnFromTheLast() throws IOException {
    Page page =
        page(
            "<ofd:TextObject ID='1' Font='2' Size='10' Boundary='30 50 90 30'>"
                + "<ofd:TextCode X='1' Y='8.8' DeltaX='g 2 12 5'>机关甲1</ofd:TextCode>"
                + "<ofd:TextCode Y='20' DeltaX='5'>23</ofd:TextCode></ofd:TextObject>");
    assertBox(43, 50, 53, 60, glyph(page, "关").box());
    assertBox(60, 50, 65, 60, glyph(page, "1").box());
    // The second has no left edge of its own: it begins where the pen is.
    assertEquals("123", digits(page));
  }

  @ParameterizedTest
  @CsvSource({
    // A boundary that leaves out the last glyph is measured loosely, one that leaves out two cuts.
    "10 10, 471",
    "15 10, 4711",
    "20 10, 4711",
    "20 6, 4711"
  })
  void beyondItsBoundaryTextIsCutOff(String size, String seen) throws IOException {
    Page page =
        page(
            "<ofd:TextObject ID='1' Font='2' Size='10' Boundary='30 50 "
                + size
                + "'><ofd:TextCode X='0' Y='8.8' DeltaX='g 3 5'>4711</ofd:TextCode>"
                + "</ofd:TextObject>");
    assertEquals(seen, digits(page));
  }

  @Test
  void aVerticalRunStandsDownwards() throws IOException {
    Page page =
        page(
            "<ofd:TextObject ID='1' Font='2' Size='10' Boundary='30 50 90 90'>"
                + "<ofd:TextCode X='0' Y='8.8' DeltaY='g 2 10'>自然人</ofd:TextCode>"
                + "</ofd:TextObject>"
                + "<ofd:TextObject ID='1' Font='2' Size='10' ReadDirection='90'"
                + " Boundary='60 50 90 90'><ofd:TextCode X='0' Y='8.8'>总计</ofd:TextCode>"
                + "</ofd:TextObject>");
    assertBox(30, 70, 40, 80, glyph(page, "人").box());
    assertBox(60, 60, 70, 70, glyph(page, "计").box());
  }

  @ParameterizedTest
  @ValueSource(strings = {"FontName='Wingdings'", "FontName='a' FamilyName='Webdings'"})
  void digitsOfAFontOfOtherSignsAreNone(String names) throws IOException {
    MadeOfd ofd = MadeOfd.ofPages(BODY + text("30 50", "", "机7"));
    ofd.resources("<ofd:Fonts><ofd:Font ID='2' " + names + "/></ofd:Fonts>");
    assertEquals("", digits(read(ofd).pages().get(0)));
  }

  @Test
  void turnedCharactersAreKnownToBe() throws IOException {
    Page page = page(text("60 50", "CharDirection='90' ReadDirection='90'", "横"));
    assertEquals(Rotation.COUNTERCLOCKWISE, glyph(page, "横").turn());
  }

  @Test
  void aMatrixAndAHorizontalScaleAreApplied() throws IOException {
    Page page = page(text("30 50", "CTM='0.5 0 0 0.5 4 0' HScale='0.5'", "机关"));
    assertBox(34, 50, 36.5, 55, glyph(page, "机").box());
    assertBox(36.5, 50, 39, 55, glyph(page, "关").box());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visible='false'",
        "Alpha='0'",
        "Fill='false'",
        "CTM='-1 0 0 1 10 0'",
        "CTM='0.01 0 0 0.01 0 0'",
        "DrawParam='5'",
        "DrawParam='6'",
      })
  void whatNobodySeesIsNoText(String attributes) throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY + text("30 50", attributes, "7"))
            .resources(
                "<ofd:DrawParams><ofd:DrawParam ID='5'><ofd:FillColor Value='255 255 255'/>"
                    + "</ofd:DrawParam><ofd:DrawParam ID='6' Relative='5'/></ofd:DrawParams>");
    PagedDocument document = read(ofd);
    assertEquals("", digits(document.pages().get(0)));
    assertTrue(document.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.DIGITS_HIDDEN));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,1"})
  void aColourThatItsPaletteDoesNotHoldMayBeAny(int index, int unsure) throws IOException {
    String text =
        text("30 50", "", "7")
            .replace(
                "<ofd:TextCode",
                "<ofd:FillColor ColorSpace='7' Index='" + index + "'/><ofd:TextCode");
    MadeOfd ofd =
        MadeOfd.ofPages(BODY + text)
            .resources(
                "<ofd:ColorSpaces><ofd:ColorSpace ID='7' Type='RGB'><ofd:Palette>"
                    + "<ofd:CV>255 0 0</ofd:CV></ofd:Palette></ofd:ColorSpace></ofd:ColorSpaces>");
    assertEquals(unsure, read(ofd).pages().get(0).ink().size());
  }

  @Test
  void ofATextNothingIsSeenBesideItsBoundary() throws IOException {
    String text = text("30 50", "", "年7").replace("90 90", "10 10");
    assertEquals("7", digits(page(text)));
    assertEquals("", digits(page(text.replace("X='0'", "X='12'"))));
    assertEquals("", digits(page(text.replace("Y='8.8'", "Y='40'"))));
  }

  @Test
  void distancesAgainstTheDirectionOfReadingTellNothing() throws IOException {
    String text = text("30 50", "ReadDirection='180'", "17");
    assertEquals("17", digits(page(text)));
    assertEquals("", digits(page(text.replace("Y=", "DeltaX='5' Y="))));
    assertEquals("17", digits(page(text.replace("Y=", "DeltaX='-5' Y="))));
    String down = text("30 50", "ReadDirection='90'", "17");
    assertEquals("", digits(page(down.replace("Y=", "DeltaX='5' Y="))));
    assertEquals("17", digits(page(down.replace("Y=", "DeltaY='10' Y="))));
  }

  @Test
  void aDigitOnItsHeadMayBeAnother() throws IOException {
    Page page = page(text("30 50", "CharDirection='180'", "6"));
    assertEquals(List.of(Ink.Kind.HALF_HIDDEN), page.ink().stream().map(Ink::kind).toList());
    // Where all of the page stands so it is read as it is meant.
    String around =
        text("30 50", "CharDirection='180' ReadDirection='180'", "年度报告工作机关自然人总计")
            .replace("X='0'", "X='85'")
            .replace("Size='10'", "Size='5'");
    Page turned = page(around + text("60 90", "CharDirection='180'", "6"));
    assertEquals(List.of(), turned.ink());
  }

  @Test
  void whatIsPaintedOverIsNotSeenAndWhatLiesUnderIs() throws IOException {
    String area = filled("25 45 30 30", "200 200 200");
    assertEquals("7", digits(page(area + text("30 50", "", "7"))));
    assertEquals("", digits(page(text("30 50", "", "7") + area)));
    Page half = page(text("30 50", "", "7") + filled("32 45 30 30", "255 255 255"));
    assertTrue(half.ink().stream().anyMatch(i -> i.kind() == Ink.Kind.HALF_HIDDEN), half::toString);
  }

  @Test
  void layersLieOverOneAnotherAsTheyAreCalledNotAsTheyAreWritten() throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY + text("30 50", "", "7"))
            .change(
                "Doc_0/Pages/Page_0/Content.xml",
                "</ofd:Content>",
                "<ofd:Layer ID='8' Type='Background'>"
                    + filled("25 45 30 30", "255 255 255")
                    + "</ofd:Layer></ofd:Content>");
    assertEquals("7", digits(read(ofd).pages().get(0)));
    ofd.change("Doc_0/Pages/Page_0/Content.xml", "Background", "Foreground");
    assertEquals("", digits(read(ofd).pages().get(0)));
  }

  @ParameterizedTest
  @CsvSource({"Background,7", "Foreground,''"})
  void aTemplateLiesUnderItsPageOrOverIt(String order, String seen) throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY + text("30 50", "", "7"))
            .change(
                "Doc_0/Document.xml",
                "<ofd:PublicRes>",
                "<ofd:TemplatePage ID='5' BaseLoc='T.xml'/><ofd:PublicRes>")
            .change(
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Content>",
                "<ofd:Template TemplateID='5' ZOrder='" + order + "'/><ofd:Content>")
            .put(
                "Doc_0/T.xml",
                "<Page><Content><Layer>"
                    + filled("25 45 30 30", "255 255 255").replace("ofd:", "")
                    + "</Layer></Content></Page>");
    assertEquals(seen, digits(read(ofd).pages().get(0)));
  }

  @Test
  void strokesThinAreasAndDashesAreRules() throws IOException {
    String data = "<ofd:AbbreviatedData>%</ofd:AbbreviatedData></ofd:PathObject>";
    String all = "<ofd:PathObject ID='1' Boundary='0 0 210 297' ";
    List<RulingLine> rules =
        page(all
                + "DashPattern='2 1'>"
                + data.replace("%", "M 20 20 L 120 20 M20 30L120 30")
                + all
                + "Stroke='false' Fill='true'><ofd:FillColor Value='0'/>"
                + data.replace("%", "M 20 40 L 120 40 L 120 40.2 L 20 40.2 C")
                + all
                + "CTM='0 1 1 0 0 0'>"
                + data.replace("%", "S 20 50 L 120 50"))
            .rules();
    assertEquals(
        List.of("20-120 20-20", "20-120 30-30", "20-120 40-40", "50-50 20-120"),
        rules.stream()
            .map(
                r ->
                    Math.round(r.x0() * POINT)
                        + "-"
                        + Math.round(r.x1() * POINT)
                        + " "
                        + Math.round(r.y0() * POINT)
                        + "-"
                        + Math.round(r.y1() * POINT))
            .toList());
  }

  @Test
  void anArcLiesWhereItsEllipseDoes() throws IOException {
    Page page =
        page(
            "<ofd:PathObject ID='1' Boundary='30 50 20 20'><ofd:AbbreviatedData>"
                + "M 0 10 A 10 10 0 1 1 20 10 A 10 10 0 1 1 0 10 C</ofd:AbbreviatedData>"
                + "</ofd:PathObject>");
    Box box = page.ink().stream().filter(i -> i.kind() == Ink.Kind.LINES).findFirst().get().box();
    assertEquals(30, box.x0() * POINT, 0.3);
    assertEquals(70, box.y1() * POINT, 0.3);
  }

  @Test
  void ofAPathWithALetterThatIsNoneTheBeginningIsDrawn() throws IOException {
    Page page =
        page(
            "<ofd:PathObject ID='1' Boundary='0 0 210 297'><ofd:AbbreviatedData>"
                + "M 20 20 L 120 20 X 3 M 20 30 L 120 30</ofd:AbbreviatedData></ofd:PathObject>");
    assertEquals(1, page.rules().size());
  }

  @Test
  void whatAClipLeavesOutIsNotSeen() throws IOException {
    String clip =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary='0 0 3 3'><ofd:AbbreviatedData>"
            + "M 0 0 L 3 0 L 3 3 L 0 3 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip>"
            + "</ofd:Clips>";
    Page page = page(text("30 50", "", "甲7").replace("<ofd:TextCode", clip + "<ofd:TextCode"));
    assertEquals("", digits(page));
  }

  @Test
  void aNoteIsPaintedUnlessItIsHidden() throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY)
            .change(
                "Doc_0/Document.xml",
                "</ofd:Document>",
                "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>")
            .put(
                "Doc_0/Annots/Annotations.xml",
                "<ofd:Annotations><ofd:Page PageID='10'><ofd:FileLoc>P/A.xml</ofd:FileLoc>"
                    + "</ofd:Page></ofd:Annotations>")
            .put(
                "Doc_0/Annots/P/A.xml",
                "<ofd:PageAnnot><ofd:Annot ID='9' Type='Stamp'><ofd:Appearance"
                    + " Boundary='100 100 50 50'>"
                    + text("10 10", "", "7")
                    + "</ofd:Appearance></ofd:Annot></ofd:PageAnnot>");
    assertBox(110, 110, 115, 120, glyph(read(ofd).pages().get(0), "7").box());
    ofd.change("Doc_0/Annots/P/A.xml", "Type='Stamp'", "Type='Stamp' Visible='false'");
    assertEquals("", digits(read(ofd).pages().get(0)));
  }

  private static MadeOfd withFont(String layer) {
    return MadeOfd.ofPages(BODY + layer)
        .resources(FONT.replace("%", "<ofd:FontFile>a.ttf</ofd:FontFile>"))
        .put("Doc_0/Res/a.ttf", MadeFont.of("0123456789年度报告"));
  }

  /** The glyph of a digit in the font: after an empty one and the space. */
  private static String glyphs(int... digits) {
    StringBuilder list = new StringBuilder();
    for (int digit : digits) {
      list.append(digit + 2).append(' ');
    }
    return "<ofd:CGTransform CodePosition='0' CodeCount='"
        + digits.length
        + "' GlyphCount='"
        + digits.length
        + "'><ofd:Glyphs>"
        + list
        + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode";
  }

  @Test
  void aGlyphThatIsTheCharacterItIsSaidToBeIsBelieved() throws IOException {
    String layer = text("30 50", "", "37").replace("<ofd:TextCode", glyphs(3, 7));
    assertEquals("37", digits(read(withFont(layer)).pages().get(0)));
  }

  @Test
  void aGlyphThatIsAnotherDigitInItsOwnFontIsNot() throws IOException {
    String layer = text("30 50", "", "37").replace("<ofd:TextCode", glyphs(8, 7));
    assertEquals("7", digits(read(withFont(layer)).pages().get(0)));
  }

  @Test
  void aGlyphWithInkIsNoSpaceAndOneGlyphIsNotTwoDigits() throws IOException {
    String space = text("30 50", "", "\u00A0").replace("<ofd:TextCode", glyphs(8));
    assertTrue(unknown(read(withFont(space)).pages().get(0)));
    String two =
        text("30 50", "", "12")
            .replace("<ofd:TextCode", glyphs(1).replace("CodeCount='1'", "CodeCount='2'"));
    assertTrue(unknown(read(withFont(two)).pages().get(0)));
  }

  @Test
  void glyphsOfAFontThatIsNotThereAreBelievedAsLongAsTheyFollowOneAnotherAsDigitsDo()
      throws IOException {
    String layer = text("30 50", "", "37").replace("<ofd:TextCode", glyphs(3, 7));
    assertEquals("37", digits(page(layer)));
    String other = text("30 90", "", "1371").replace("<ofd:TextCode", glyphs(1, 3, 8, 1));
    assertEquals("131", digits(page(other)));
    String either = text("30 90", "", "37").replace("<ofd:TextCode", glyphs(3, 8));
    assertEquals("", digits(page(either)));
  }

  @Test
  void aGlyphOfAFontThatIsNotThereIsNotBelievedWhereOtherDigitsNameNone() throws IOException {
    String figure = text("30 50", "", "37").replace("<ofd:TextCode", glyphs(3, 7));
    assertEquals("2019", digits(page(figure + text("30 90", "", "2019"))));
    assertEquals("2019", digits(page(text("30 90", "", "2019") + figure)));
  }

  @Test
  void aPlaceholderForACharacterIsNone() throws IOException {
    String layer = text("30 50", "", "\u00A4").replace("<ofd:TextCode", glyphs(8));
    assertTrue(unknown(read(MadeOfd.ofPages(BODY + layer)).pages().get(0)));
  }

  private static boolean unknown(Page page) {
    return page.glyphs().stream().anyMatch(g -> g.text().equals(Glyph.UNKNOWN));
  }

  @Test
  void anEmbeddedFontSaysHowWideALastCharacterIs() throws IOException {
    Page page = read(withFont(text("30 50", "", "年7"))).pages().get(0);
    assertBox(40, 50, 45, 60, glyph(page, "7").box());
  }

  @Test
  void aSecondStrikeIsNoSecondDigit() throws IOException {
    Page page = page(text("30 50", "", "7") + text("30.2 50", "", "7"));
    assertEquals("7", digits(page));
    assertEquals("77", digits(page(text("30 50", "", "7") + text("35 50", "", "7"))));
  }

  @Test
  void theCurrentVersionIsRead() throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY + text("30 50", "", "1"))
            .change(
                "OFD.xml",
                "</ofd:DocBody>",
                "<ofd:Versions><ofd:Version ID='1' Index='0' BaseLoc='V/1.xml'/>"
                    + "<ofd:Version ID='2' Index='1' Current='true' BaseLoc='V/2.xml'/>"
                    + "</ofd:Versions></ofd:DocBody>")
            .put("V/1.xml", "<ofd:DocVersion/>")
            .put(
                "V/2.xml",
                "<ofd:DocVersion><ofd:DocRoot>/Doc_0/New.xml</ofd:DocRoot></ofd:DocVersion>");
    ofd.put("Doc_0/New.xml", ofd.text("Doc_0/Document.xml").replace("Page_0", "Page_9"));
    ofd.put(
        "Doc_0/Pages/Page_9/Content.xml",
        ofd.text("Doc_0/Pages/Page_0/Content.xml").replace(">1<", ">2<"));
    assertEquals("2", digits(read(ofd).pages().get(0)));
  }

  @Test
  void otherDocumentsInTheFileAreNamed() throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY)
            .change(
                "OFD.xml",
                "</ofd:OFD>",
                "<ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    assertTrue(
        read(ofd).evidence().stream()
            .anyMatch(e -> e.kind() == EvidenceKind.OTHER_DOCUMENTS_IN_FILE));
  }

  @Test
  void aPageIsAsLargeAsItSaysAndBeginsWhereItSays() throws IOException {
    MadeOfd ofd =
        MadeOfd.ofPages(BODY + text("30 50", "", "7"))
            .change(
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Content>",
                "<ofd:Area><ofd:PhysicalBox>10 20 420 297</ofd:PhysicalBox></ofd:Area>"
                    + "<ofd:Content>");
    Page page = read(ofd).pages().get(0);
    assertEquals(420, page.width() * POINT, 0.01);
    assertBox(20, 30, 25, 40, glyph(page, "7").box());
  }

  @Test
  void whatProducedItAndItsTitleAreSaid() throws IOException {
    assertEquals("Made", read(MadeOfd.ofPages(BODY)).producer());
    MadeOfd titled =
        MadeOfd.ofPages(BODY)
            .change("OFD.xml", "<ofd:DocInfo>", "<ofd:DocInfo><ofd:Title> 年报 </ofd:Title>");
    assertEquals("年报", read(titled).title());
  }
}
