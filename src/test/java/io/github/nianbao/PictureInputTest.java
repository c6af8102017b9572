package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.digest.Sha256;
import io.github.nianbao.recognise.Says;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are published as pictures of their pages. */
class PictureInputTest {

  private static final String TITLE = "某县某局2021年政府信息公开工作年度报告";

  /** Sees the title of a report wherever there is ink. */
  private static final ReadOptions WITH_EYE =
      ReadOptions.defaults().withScans(new Says(TITLE, TITLE));

  /** A page with a line of ink where its title would be. */
  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(800, 1131, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 800, 1131);
    graphics.setColor(Color.BLACK);
    for (int i = 0; i < 20; i++) {
      graphics.fillRect(150 + 25 * i, 100, 18, 22);
    }
    graphics.dispose();
    return page;
  }

  private static byte[] file(String format, BufferedImage... pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      if (pages.length == 1) {
        writer.write(pages[0]);
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
          writer.writeToSequence(new IIOImage(page, null, null), null);
        }
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
  void aPictureIsReadAsThePageThatItShows(String format) throws IOException {
    byte[] picture = file(format, page());
    AnnualReport report = Nianbao.read(picture, "a." + format, WITH_EYE);
    assertEquals(TITLE, StringUtils.deleteWhitespace(report.title()));
    assertEquals(2021, report.year());
    assertEquals(SourceKind.SCAN, report.source().kind());
    assertEquals(Sha256.hex(picture), report.source().sha256());
  }

  @Test
  void aTiffHasAPageForEachOfItsPictures() throws IOException {
    byte[] tiff = file("tiff", page(), page(), page());
    assertEquals(3, Nianbao.read(tiff, "a.tif", WITH_EYE).source().pages());
  }

  /** As a program shows it to whoever waits. */
  @Test
  void howManyPagesAreReadIsTold() throws IOException {
    List<String> told = new ArrayList<>();
    ReadOptions options = WITH_EYE.withProgress((done, all) -> told.add(done + " of " + all));
    Nianbao.read(file("tiff", page(), page(), page()), "a.tif", options);
    assertEquals(List.of("0 of 3", "1 of 3", "2 of 3", "3 of 3"), told);
  }

  @Test
  void withoutARecogniserAPictureIsRefusedAndTheWayNamed() throws IOException {
    byte[] picture = file("png", page());
    UnreadableReportException refusal =
        assertThrows(UnreadableReportException.class, () -> Nianbao.read(picture, "a.png"));
    assertTrue(refusal.advice().contains("--scans"), refusal::advice);
  }

  @Test
  void aPictureThatIsCutOffIsRefused() throws IOException {
    byte[] cut = Arrays.copyOf(file("png", page()), 300);
    UnreadableReportException refusal =
        assertThrows(UnreadableReportException.class, () -> Nianbao.read(cut, "a.png", WITH_EYE));
    assertEquals(Reason.DAMAGED, refusal.reason());
  }

  /** A small file that says it has 60,000 rows and columns is not unpacked. */
  @Test
  void aPictureThatIsTooLargeIsRefusedUnopened() throws IOException {
    byte[] bomb = file("png", page());
    // In the first chunk of a PNG.
    for (int at : new int[] {16, 20}) {
      bomb[at + 2] = (byte) (60_000 >> 8);
      bomb[at + 3] = (byte) 60_000;
    }
    UnreadableReportException refusal =
        assertThrows(UnreadableReportException.class, () -> Nianbao.read(bomb, "a.png", WITH_EYE));
    assertEquals(Limit.PIXELS_PER_PAGE, refusal.limit());
  }
}
