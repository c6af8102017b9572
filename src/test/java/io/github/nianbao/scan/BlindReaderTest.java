package io.github.nianbao.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Raster;
import io.github.nianbao.recognise.Reading;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.recognise.Sign;
import io.github.nianbao.recognise.Strip;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ink in the cells of a picture, as a recogniser sees it that the test puts in its place. */
class BlindReaderTest {

  private static final double SCALE = 200 / 72.0;

  /** A recogniser whose readers always see the same. */
  private record Says(String first, String second) implements Recogniser {

    @Override
    public int readers() {
      return 2;
    }

    @Override
    public Reading read(int reader, Strip strip) {
      String text = reader == 0 ? first : second;
      List<Sign> signs = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        signs.add(new Sign(text.substring(i, i + 1), (i + 0.5) / text.length(), 0.99));
      }
      return new Reading(signs, signs);
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  /** A grid of two by two cells with a block of ink in the first, turned by some degrees. */
  private static Raster picture(double degrees) {
    int width = (int) (300 * SCALE);
    int height = (int) (200 * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    graphics.scale(SCALE, SCALE);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(0.8f));
    for (int i = 0; i < 3; i++) {
      graphics.drawLine(50, 50 + 40 * i, 250, 50 + 40 * i);
      graphics.drawLine(50 + 100 * i, 50, 50 + 100 * i, 130);
    }
    graphics.fillRect(90, 64, 5, 9);
    graphics.fillRect(97, 64, 5, 9);
    graphics.dispose();
    byte[] light = new byte[width * height];
    for (int i = 0; i < light.length; i++) {
      light[i] = (byte) image.getRaster().getSample(i % width, i / width, 0);
    }
    return new Raster(1, 300, 200, width, height, SCALE, false, light);
  }

  private static Page read(Recogniser recogniser, double degrees) {
    return new ScanReader(recogniser, Deadline.none()).read(picture(degrees), evidence -> {});
  }

  private static List<String> texts(Page page) {
    return page.glyphs().stream().map(Glyph::text).toList();
  }

  @Test
  void inkThatNobodyReadsIsUnknownAndNoBlank() {
    assertEquals(List.of(Glyph.UNKNOWN), texts(read(new Says("", ""), 0)));
  }

  @Test
  void readersWhoDoNotAgreeReadNothing() {
    assertEquals(List.of(Glyph.UNKNOWN), texts(read(new Says("33", "88"), 0)));
  }

  @Test
  void whatBothSeeIsReadWhereItStands() {
    Page page = read(new Says("88", "88"), 0);
    assertEquals(List.of("8", "8"), texts(page));
    Box box = page.glyphs().get(0).box();
    assertTrue(box.contains(92.5, 68.5), box::toString);
  }

  @Test
  void anAslantPictureIsReadLevelAndShownAslant() {
    Page page = read(new Says("88", "88"), 2);
    assertEquals(6, page.rules().size());
    Box level = page.glyphs().get(0).box();
    Box shown = page.displayed(level);
    assertEquals(92.5, level.centerX(), 1.5);
    // Two degrees around the middle of the page, at 150 and 100.
    assertEquals(150 - 57.5 + 31.5 * Math.sin(Math.toRadians(2)), shown.centerX(), 1.5);
    assertEquals(100 - 31.5 - 57.5 * Math.sin(Math.toRadians(2)), shown.centerY(), 1.5);
  }
}
