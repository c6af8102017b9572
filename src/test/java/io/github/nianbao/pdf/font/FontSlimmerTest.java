package io.github.nianbao.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PagesReader;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontSlimmerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fake-bold-reportlab.pdf",
        "vertical-font-reportlab.pdf",
        "vertical-page-libreoffice.pdf",
        "white-rules-on-shade-chromium.pdf",
        "no-rules-mutool.pdf"
      })
  void slimFontsReadTheSame(String name) throws IOException {
    assertEquals(withWholeFonts(Samples.bytes(name)), Samples.read(name).pages());
  }

  @Test
  void codesThatToUnicodeLeavesOutReadAsInTheOriginalFont() throws IOException {
    byte[] pdf =
        Samples.changed(
            "vertical-page-libreoffice.pdf",
            document -> {
              for (COSName name : document.getPage(0).getResources().getFontNames()) {
                COSDictionary font =
                    document.getPage(0).getResources().getFont(name).getCOSObject();
                if (COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
                  COSStream map = document.getDocument().createCOSStream();
                  map.createOutputStream().close();
                  font.setItem(COSName.TO_UNICODE, map);
                }
              }
            });
    List<Page> pages = PdfReader.read(pdf, ReadOptions.defaults()).pages();
    assertEquals(withWholeFonts(pdf), pages);
  }

  @Test
  void stubIsAFontThatPdfBoxOpens() throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.bytes("fake-bold-reportlab.pdf"))) {
      FontSlimmer slimmer = new FontSlimmer(document);
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        COSDictionary dictionary = document.getPage(0).getResources().getFont(name).getCOSObject();
        slimmer.slim(dictionary);
        PDFont font = PDFontFactory.createFont(dictionary);
        assertNotNull(font);
        assertEquals(false, font.isDamaged());
      }
    }
  }

  private static List<Page> withWholeFonts(byte[] pdf) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf);
        Unpacker unpacker = new Unpacker(ReadOptions.defaults().limit(Limit.UNPACKED_BYTES))) {
      FontSlimmer none =
          new FontSlimmer(document) {
            @Override
            void slim(COSDictionary font) {}
          };
      Fonts fonts = new Fonts(none, unpacker, 100);
      pages.addAll(
          PagesReader.read(
              document,
              fonts,
              unpacker,
              ReadOptions.defaults(),
              Deadline.none(),
              new ArrayList<>()));
    }
    return pages;
  }
}
