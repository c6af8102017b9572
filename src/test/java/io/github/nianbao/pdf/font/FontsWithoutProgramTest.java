package io.github.nianbao.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.report.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** Fonts that are not embedded, or whose program is damaged, read the same on every machine. */
class FontsWithoutProgramTest {

  private static Page page(COSDictionary font, String content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font);
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        String text = "BT /F 10 Tf 100 700 Td (" + content + ") Tj ET";
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return PdfReader.read(pdf.toByteArray(), ReadOptions.defaults()).pages().get(0);
    }
  }

  private static COSDictionary font(String subtype, String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, subtype);
    font.setName(COSName.BASE_FONT, name);
    return font;
  }

  /** The descriptor of a font whose program is no program. */
  private static COSDictionary damaged(COSName kind) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setInt(COSName.FLAGS, 4);
    COSStream program = new COSStream();
    try (OutputStream out = program.createOutputStream()) {
      out.write(new byte[300]);
    }
    descriptor.setItem(kind, program);
    return descriptor;
  }

  private static double width(Page page, int glyph) {
    Glyph g = page.glyphs().get(glyph);
    return g.box().x1() - g.box().x0();
  }

  @Test
  void theStandardFontOfSymbolsHasItsOwnCharactersAndWidths() throws IOException {
    Page page = page(font("Type1", "Symbol"), "ab");
    assertEquals("αβ", Samples.text(page));
    assertEquals(6.31, width(page, 0), 0.01);
    assertEquals(5.49, width(page, 1), 0.01);
  }

  @Test
  void theStandardFontOfDingbatsHasItsOwnCharactersAndWidths() throws IOException {
    Page page = page(font("Type1", "ZapfDingbats"), "4");
    assertEquals("✔", Samples.text(page));
    assertEquals(8.46, width(page, 0), 0.01);
  }

  @Test
  void aFontThatSaysNothingReadsAsHelveticaDoes() throws IOException {
    for (String subtype : List.of("TrueType", "Type1", "MMType1", "Unheard")) {
      Page page = page(font(subtype, "NoSuchFont"), "206");
      assertEquals("206", Samples.text(page), subtype);
      assertEquals(5.56, width(page, 0), 0.01, subtype);
    }
  }

  /** A text of which most is known is read, and says which characters are not. */
  private static COSDictionary damagedButFor(String subtype, COSName kind) throws IOException {
    COSDictionary font = font(subtype, "ABCDEF+SimSun");
    font.setItem(COSName.FONT_DESC, damaged(kind));
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('2'));
    differences.add(COSName.getPDFName("seven"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    return font;
  }

  @Test
  void whatTheDictionaryOfADamagedFontDoesNotSayIsUnknownNotGuessed() throws IOException {
    Map<String, COSName> kinds =
        Map.of(
            "TrueType", COSName.FONT_FILE2,
            "Type1", COSName.FONT_FILE,
            "MMType1", COSName.FONT_FILE3);
    for (var kind : kinds.entrySet()) {
      Page page = page(damagedButFor(kind.getKey(), kind.getValue()), "222226222");
      assertEquals("77777" + Glyph.UNKNOWN + "777", Samples.text(page), kind.getKey());
    }
  }

  @Test
  void aDamagedCompositeFontKeepsTheCharactersOfItsCollection() throws IOException {
    COSDictionary descendant = font("CIDFontType0", "ABCDEF+SongTi");
    descendant.setItem(COSName.FONT_DESC, damaged(COSName.FONT_FILE3));
    COSDictionary collection = new COSDictionary();
    collection.setString(COSName.REGISTRY, "Adobe");
    collection.setString(COSName.ORDERING, "GB1");
    collection.setInt(COSName.SUPPLEMENT, 2);
    descendant.setItem(COSName.CIDSYSTEMINFO, collection);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = font("Type0", "ABCDEF+SongTi");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setName(COSName.ENCODING, "GBK-EUC-H");
    Page page = page(font, "\\304\\352");
    assertEquals("年", Samples.text(page));
    assertTrue(width(page, 0) > 9, () -> page.glyphs().toString());
  }
}
