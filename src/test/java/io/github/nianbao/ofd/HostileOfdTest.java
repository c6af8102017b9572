package io.github.nianbao.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OFDs that are damaged, or made to do harm: one sentence, or one page less. */
class HostileOfdTest {

  private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
  private static final String TEXT =
      "<ofd:TextObject ID='1' Font='2' Size='5' Boundary='20 20 50 5'>"
          + "<ofd:TextCode X='0' Y='4'>年度报告</ofd:TextCode></ofd:TextObject>";

  private static MadeOfd twoPages() {
    return MadeOfd.ofPages(TEXT, TEXT.replace("报告", "机关"));
  }

  private static PagedDocument read(MadeOfd ofd) throws IOException {
    return OfdReader.read(ofd.zip(), ReadOptions.defaults(), Deadline.none());
  }

  private static String text(PagedDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.glyphs().stream())
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  private static List<EvidenceKind> kinds(PagedDocument document) {
    return document.evidence().stream().map(Evidence::kind).toList();
  }

  private static UnreadableReportException refused(byte[] bytes) {
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () -> Nianbao.read(bytes, "a.ofd", ReadOptions.defaults()));
    assertFalse(
        refusal.getMessage().substring(0, refusal.getMessage().length() - 1).contains(". "));
    return refusal;
  }

  @Test
  void aBrokenPageIsLostAloneFromTheBreakOn() throws IOException {
    MadeOfd ofd = twoPages();
    ofd.change(PAGE, "</ofd:Layer>", "<ofd:TextObject");
    PagedDocument document = read(ofd);
    assertEquals("年度报告年度机关", text(document));
    assertEquals(List.of(EvidenceKind.PAGE_CUT_SHORT), kinds(document));
  }

  @Test
  void aPageThatIsNotThereOrNoXmlIsLostAlone() throws IOException {
    PagedDocument document = read(twoPages().remove(PAGE));
    assertEquals("年度机关", text(document));
    assertEquals(List.of(EvidenceKind.PAGE_LOST), kinds(document));
    assertEquals(List.of(EvidenceKind.PAGE_LOST), kinds(read(twoPages().put(PAGE, "略"))));
  }

  @Test
  void declarationsThroughWhichOtherFilesAreAskedForEndAPage() throws IOException {
    MadeOfd ofd = twoPages();
    String page = ofd.text(PAGE);
    for (String declaration :
        List.of(
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>",
            "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbb'><!ENTITY c '&b;&b;&b;'>]>")) {
      ofd.put(PAGE, declaration + page.replace("年度", "&b;"));
      PagedDocument document = read(ofd);
      assertEquals("年度机关", text(document));
      assertEquals(List.of(EvidenceKind.PAGE_LOST), kinds(document));
    }
  }

  @Test
  void aPageThatUnpacksToTooMuchIsLostAlone() throws IOException {
    byte[] bomb = new byte[1 << 20];
    Arrays.fill(bomb, (byte) ' ');
    byte[] ofd = twoPages().put(PAGE, bomb).zip();
    ReadOptions options = ReadOptions.defaults().withLimit(Limit.UNPACKED_BYTES, bomb.length - 1);
    PagedDocument document = OfdReader.read(ofd, options, Deadline.none());
    assertEquals("年度机关", text(document));
    assertEquals(List.of(EvidenceKind.PAGE_BEYOND_LIMIT), kinds(document));
  }

  @Test
  void aStructureThatUnpacksToTooMuchIsBeyondTheLimit() throws IOException {
    byte[] bomb = new byte[65 << 20];
    assertEquals(Reason.LIMIT, refused(twoPages().put("OFD.xml", bomb).zip()).reason());
  }

  @Test
  void elementsWithinEachOtherAreReadAsDeepAsAnHonestPageGoes() throws IOException {
    for (String name : List.of("PageBlock", "Layer", "x")) {
      String open = ("<" + name + ">").repeat(100_000);
      PagedDocument document = read(twoPages().change(PAGE, TEXT, TEXT + open));
      assertEquals("年度报告年度机关", text(document));
      assertFalse(document.evidence().isEmpty());
    }
    String blocks = "<ofd:PageBlock>".repeat(60) + TEXT + "</ofd:PageBlock>".repeat(60);
    PagedDocument document = read(twoPages().change(PAGE, TEXT, TEXT + blocks));
    assertEquals(List.of(EvidenceKind.PAGE_BEYOND_LIMIT), kinds(document));
  }

  @Test
  void compositesThatHoldEachOtherEnd() throws IOException {
    String object = "<ofd:CompositeObject ID='4' ResourceID='7' Boundary='0 0 210 297'/>";
    MadeOfd ofd =
        twoPages()
            .change(PAGE, TEXT, TEXT + object)
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID='7'><ofd:Content>"
                    + object.repeat(10)
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
    PagedDocument document = read(ofd);
    assertEquals("年度报告年度机关", text(document));
    assertTrue(kinds(document).contains(EvidenceKind.PAGE_BEYOND_LIMIT));
  }

  @Test
  void listsOfNumbersDoNotGrowWithoutEnd() throws IOException {
    String delta = " DeltaX='" + "g 999999999 1 ".repeat(1000) + "'>";
    assertEquals("年度报告年度机关", text(read(twoPages().change(PAGE, "Y='4'>", "Y='4'" + delta))));
  }

  @Test
  void numbersThatAreNoneAreNoPlaces() throws IOException {
    for (String size : List.of("1e300", "NaN", "-5", "0", "Infinity", "x", "")) {
      PagedDocument document = read(twoPages().change(PAGE, "Size='5'", "Size='" + size + "'"));
      assertTrue(text(document).endsWith("年度机关"), size);
    }
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    MadeOfd ofd = twoPages();
    ofd.put("Doc_0/Pages/Page_2/Content.xml", ofd.text(PAGE).replace("年度", "月度"));
    byte[] twice =
        new String(ofd.zip(), StandardCharsets.ISO_8859_1)
            .replace("Page_2", "Page_0")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(Reason.DAMAGED, refused(twice).reason());
  }

  @Test
  void anEncryptedOneIsNamedAsThat() throws IOException {
    UnreadableReportException refusal = refused(twoPages().put("Encryptions.xml", "<a/>").zip());
    assertEquals(Reason.PASSWORD_NEEDED, refusal.reason());
    assertEquals("The OFD is encrypted.", refusal.getMessage());
  }

  @Test
  void withoutPagesOrStructureItIsSaidToBe() throws IOException {
    MadeOfd none = twoPages();
    none.put("Doc_0/Document.xml", "<ofd:Document><ofd:Pages/></ofd:Document>");
    assertEquals(Reason.NO_PAGES, refused(none.zip()).reason());
    assertEquals(Reason.DAMAGED, refused(twoPages().put("OFD.xml", "<a/>").zip()).reason());
    assertEquals(Reason.DAMAGED, refused(twoPages().remove("Doc_0/Document.xml").zip()).reason());
  }

  @Test
  void textAsOutlinesIsNone() throws IOException {
    String outline =
        "<ofd:PathObject ID='1' Stroke='false' Fill='true' Boundary='20 20 9 9'>"
            + "<ofd:FillColor Value='0 0 0'/><ofd:AbbreviatedData>M 0 0 L 5 2 L 3 7 C"
            + "</ofd:AbbreviatedData></ofd:PathObject>";
    assertEquals(Reason.NO_TEXT_LAYER, refused(MadeOfd.ofPages(outline).zip()).reason());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void bytesThatWereChangedOrCutOffNeverEndInAnythingElse(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] sound = twoPages().zip();
    for (int i = 0; i < 200; i++) {
      byte[] bytes = sound.clone();
      if (random.nextBoolean()) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      for (int n = random.nextInt(8); n >= 0 && bytes.length > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        OfdReader.read(bytes, ReadOptions.defaults(), Deadline.none());
      } catch (UnreadableReportException e) {
        assertFalse(e.reason() == Reason.PROGRAM_ERROR, e::toString);
      }
    }
  }
}
