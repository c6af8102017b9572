package io.github.nianbao.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages of one kind of thing, as many of it as one likes. */
enum HostilePages {
  GLYPHS_IN_LINES("glyphs on a page, in lines") {
    @Override
    void draw(StringBuilder page, int count) {
      int side = (int) Math.ceil(Math.sqrt(count));
      for (int i = 0; i < count; i += side) {
        int row = i / side;
        double y = 820 - 800.0 * row / side;
        String text = "1".repeat(Math.min(side, count - i));
        page.append(String.format(Locale.ROOT, "BT /F 2 Tf 20 %.3f Td (%s) Tj ET\n", y, text));
      }
    }
  },

  GLYPHS_AT_ONE_PLACE("glyphs on a page, all at one place") {
    @Override
    void draw(StringBuilder page, int count) {
      for (int i = 0; i < count; i++) {
        page.append("BT /F 9 Tf 100 100 Td (1) Tj ET\n");
      }
    }
  },

  GLYPHS_STREWN("glyphs on a page, strewn") {
    @Override
    void draw(StringBuilder page, int count) {
      for (int i = 0; i < count; i++) {
        page.append(String.format(Locale.ROOT, "BT /F 9 Tf %s Td (1) Tj ET\n", place(i)));
      }
    }
  },

  RULES_STREWN("rules on a page, strewn") {
    @Override
    void draw(StringBuilder page, int count) {
      for (int i = 0; i < count; i++) {
        page.append(place(i)).append(i % 2 == 0 ? " 8 .5 re f\n" : " .5 8 re f\n");
      }
    }
  },

  RULES_ALL_CROSSING("rules on a page, each across all of it") {
    @Override
    void draw(StringBuilder page, int count) {
      for (int i = 0; i < count / 2; i++) {
        double part = 2.0 * i / count;
        page.append(String.format(Locale.ROOT, "20 %.4f 550 .001 re f\n", 20 + 800 * part));
        page.append(String.format(Locale.ROOT, "%.4f 20 .001 800 re f\n", 20 + 550 * part));
      }
    }
  },

  RULES_ON_ONE_LINE("rules on a page, all on one line") {
    @Override
    void draw(StringBuilder page, int count) {
      for (int i = 0; i < count; i++) {
        page.append(String.format(Locale.ROOT, "%.4f 400 8 .5 re f\n", 20 + 540.0 * i / count));
      }
    }
  },

  TABLE_OF_CELLS("rules on a page, four round each cell with a digit") {
    @Override
    void draw(StringBuilder page, int count) {
      int cells = count / 4;
      int side = (int) Math.ceil(Math.sqrt(cells));
      double width = 550.0 / side;
      double height = 800.0 / side;
      for (int i = 0; i < cells; i++) {
        double x = 20 + width * Math.floorMod(i, side);
        double y = 820 - height * (Math.floorDiv(i, side) + 1);
        String sides = "%1$.3f %2$.3f m %3$.3f %2$.3f l S %1$.3f %4$.3f m %3$.3f %4$.3f l S ";
        String ends = "%1$.3f %2$.3f m %1$.3f %4$.3f l S %3$.3f %2$.3f m %3$.3f %4$.3f l S\n";
        page.append(String.format(Locale.ROOT, ".1 w " + sides + ends, x, y, x + width, y + height));
        page.append(
            String.format(
                Locale.ROOT,
                "BT /F %.2f Tf %.3f %.3f Td (1) Tj ET\n",
                height * 0.8,
                x + width / 3,
                y + height / 4));
      }
    }
  };

  private final String title;

  HostilePages(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract void draw(StringBuilder page, int count);

  /** A document of one such page. */
  byte[] document(int count) throws IOException {
    StringBuilder content = new StringBuilder("BT /F 9 Tf 20 10 Td (A page without text is none.) Tj ET\n");
    draw(content, count);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
      page.setResources(resources);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      document.addPage(page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Places all over the page, the same in every run, and none near the last. */
  static String place(int i) {
    double x = i * 0.6180339887498949 % 1;
    double y = i * 0.7548776662466927 % 1;
    return String.format(Locale.ROOT, "%.3f %.3f", 20 + 540 * x, 20 + 790 * y);
  }
}
