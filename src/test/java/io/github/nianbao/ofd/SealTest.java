package io.github.nianbao.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.ReadOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seals of signatures, over whatever they lie. */
class SealTest {

  /** Forty millimetres square: a ring, a square frame and words within. */
  private static MadeOfd drawn() {
    return MadeOfd.ofPages(
            "<ofd:PathObject ID='3' Boundary='0 0 40 40' LineWidth='1'><ofd:StrokeColor"
                + " Value='255 0 0'/><ofd:AbbreviatedData>M 39 20 B 39 45 1 45 1 20 B 1 -5 39 -5"
                + " 39 20</ofd:AbbreviatedData></ofd:PathObject>"
                + "<ofd:PathObject ID='4' Boundary='0 0 40 40' LineWidth='1'><ofd:StrokeColor"
                + " Value='255 0 0'/><ofd:AbbreviatedData>M 1 1 L 39 1 L 39 39 L 1 39 C"
                + "</ofd:AbbreviatedData></ofd:PathObject>"
                + "<ofd:TextObject ID='5' Font='2' Size='4' Boundary='10 18 20 5'><ofd:TextCode"
                + " X='0' Y='3.5'>12345</ofd:TextCode></ofd:TextObject>")
        .change("Doc_0/Document.xml", "0 0 210 297", "0 0 40 40");
  }

  private static Page page(MadeOfd ofd) throws IOException {
    return OfdReader.read(ofd.zip(), ReadOptions.defaults(), Deadline.none()).pages().get(0);
  }

  private static String digits(Page page) {
    return page.glyphs().stream()
        .filter(Glyph::isDigit)
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  private static boolean isTouched(Page page) {
    return page.ink().stream().anyMatch(stain -> stain.kind() == Ink.Kind.HALF_HIDDEN);
  }

  @ParameterizedTest
  @CsvSource({"255,''", "0,7"})
  void aSealHidesWhatItIsPaintedOver(int alpha, String seen) throws IOException {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(200, 0, 0, alpha));
    graphics.fillRect(0, 0, 20, 20);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    Page page =
        page(
            MadeOfd.ofPages(MadeOfd.BODY + MadeOfd.text("30 50", "", "7"))
                .seal("20 40 40 40", "png", png.toByteArray()));
    assertEquals(1, page.images());
    assertEquals(seen, digits(page));
  }

  @Test
  void aSealThatIsAnOfdIsADrawingAndNoTextOfThePage() throws IOException {
    Page page =
        page(
            MadeOfd.ofPages(MadeOfd.BODY + MadeOfd.text("30 150", "", "7"))
                .seal("20 40 40 40", "ofd", drawn().zip()));
    assertEquals("7", digits(page));
    assertEquals(0, page.rules().size());
    assertEquals(1, page.images());
    assertEquals(false, isTouched(page));
  }

  @ParameterizedTest
  @CsvSource({
    // Between the words and the ring.
    "39 46,false",
    "39 66,false",
    // On the ring, on the frame, on the words.
    "21 58,true",
    "20 42,true",
    "30 57,true"
  })
  void ofASealThatIsAnOfdOnlyItsInkHidesSomething(String place, boolean touched)
      throws IOException {
    String figure = MadeOfd.text(place, "", "7").replace("Size='10'", "Size='5'");
    Page page =
        page(
            MadeOfd.ofPages(MadeOfd.BODY + figure.replace("Y='8.8'", "Y='4.4'"))
                .seal("20 40 40 40", "ofd", drawn().zip()));
    assertEquals(touched, isTouched(page));
  }

  @Test
  void aSealThatCannotBeDrawnMayHideAnything() throws IOException {
    MadeOfd broken = drawn().remove("Doc_0/PublicRes.xml").remove("Doc_0/Pages/Page_0/Content.xml");
    Page page =
        page(
            MadeOfd.ofPages(MadeOfd.BODY + MadeOfd.text("37 43", "", "7"))
                .seal("20 40 40 40", "ofd", broken.zip()));
    assertEquals(true, isTouched(page));
  }
}
