package io.github.nianbao.pdf.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs beside a figure that are no digits of it, drawn by hand. */
class SignsBesideFiguresTest {

  private static final String MAP =
      """
      1 begincodespacerange <00> <FF> endcodespacerange
      3 beginbfchar <41> <0031> <42> <0032> <43> <0031> endbfchar
      """;

  /** A font whose third glyph has a name of its own. */
  private static COSDictionary font(String base, String third, boolean mapped) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, base);
    if (!third.isEmpty()) {
      COSArray differences = new COSArray();
      differences.add(COSInteger.get('A'));
      differences.add(COSName.getPDFName("one"));
      differences.add(COSName.getPDFName("two"));
      differences.add(COSName.getPDFName(third));
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.DIFFERENCES, differences);
      font.setItem(COSName.ENCODING, encoding);
    }
    if (mapped) {
      COSStream map = new COSStream();
      try (var out = map.createOutputStream()) {
        out.write(MAP.getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, map);
      COSArray widths = new COSArray();
      for (int i = 0; i < 3; i++) {
        widths.add(COSInteger.get(500));
      }
      font.setItem(COSName.FIRST_CHAR, COSInteger.get('A'));
      font.setItem(COSName.LAST_CHAR, COSInteger.get('C'));
      font.setItem(COSName.WIDTHS, widths);
    }
    return font;
  }

  private static Page page(COSDictionary font, String content) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(new PDRectangle(200, 200));
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write(content.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font);
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      document.save(bytes);
      return PdfReader.read(bytes.toByteArray(), ReadOptions.defaults()).pages().get(0);
    }
  }

  private static String text(Page page) {
    return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one.sups", "onesuperior", "one.superior", "one_sups", "uni00B9"})
  void nameOfTheGlyphSaysThatItIsRaised(String name) throws IOException {
    for (boolean mapped : new boolean[] {false, true}) {
      Page page = page(font("Helvetica", name, mapped), "BT /F 10 Tf 20 100 Td (ABC) Tj ET");
      assertEquals("12¹", text(page), name + mapped);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "one.tnum", "one.lf"})
  void nameOfADigitIsThatOfADigit(String name) throws IOException {
    Page page = page(font("Helvetica", name, true), "BT /F 10 Tf 20 100 Td (ABC) Tj ET");
    assertEquals("121", text(page));
  }

  @Test
  void numbersOfZapfDingbatsAreEnclosed() throws IOException {
    Page page =
        page(font("ZapfDingbats", "", false), "BT /F 10 Tf 20 100 Td (\\254\\266\\300\\312) Tj ET");
    assertEquals("①❶➀➊", text(page));
  }

  @Test
  void oldFigureInGreyBesideTheNewOne() throws IOException {
    Page page =
        page(
            font("Helvetica", "", false),
            "BT /F 10 Tf 20 100 Td 0.6 g (35) Tj 0 g (12) Tj 0 -30 Td (48) Tj ET");
    List<Glyph> glyphs = page.glyphs();
    InkMap ink = new InkMap(List.of(page));
    assertEquals(true, ink.isOfTwoShades(1, glyphs.subList(0, 4)));
    assertEquals(false, ink.isOfTwoShades(1, glyphs.subList(0, 2)));
    assertEquals(false, ink.isOfTwoShades(1, glyphs.subList(4, 6)));
    assertEquals(
        1, page.ink().stream().filter(one -> one.kind() == Ink.Kind.OF_TWO_SHADES).count());
  }
}
