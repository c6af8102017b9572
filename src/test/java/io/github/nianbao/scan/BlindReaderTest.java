package io.github.nianbao.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Raster;
import io.github.nianbao.page.Recognition;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.recognise.Reading;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.recognise.Says;
import io.github.nianbao.recognise.Sign;
import io.github.nianbao.recognise.Strip;
import io.github.nianbao.scan.image.Grey;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Ink in the cells of a picture, as a recogniser sees it that the test puts in its place. */
class BlindReaderTest {

  private static final double SCALE = 200 / 72.0;

  private static void cross(Graphics2D graphics) {
    graphics.fill(new Rectangle2D.Double(80, 68, 7, 1));
    graphics.fill(new Rectangle2D.Double(83, 65, 1, 7));
  }

  /** Takes the ink out of the first cell. */
  private static void clear(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(60, 60, 80, 20));
    graphics.setColor(Color.BLACK);
  }

  /** The grid with nothing in its first cell but what is drawn there pixel by pixel. */
  private static Page readOfPixels(Recogniser recogniser, Consumer<Graphics2D> drawing) {
    return readOf(
        recogniser,
        graphics -> {
          clear(graphics);
          graphics.scale(1 / SCALE, 1 / SCALE);
          drawing.accept(graphics);
        });
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

  /** The same grid with another drawing in its first cell. */
  private static Page readOf(Recogniser recogniser, Consumer<Graphics2D> drawing) {
    Raster grid = picture(0);
    BufferedImage image =
        new BufferedImage(grid.columns(), grid.rows(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, grid.columns(), grid.rows(), grid.light());
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    byte[] light =
        (byte[]) image.getRaster().getDataElements(0, 0, grid.columns(), grid.rows(), null);
    Raster drawn = new Raster(1, 300, 200, grid.columns(), grid.rows(), SCALE, false, light);
    return new ScanReader(recogniser, Deadline.none()).read(drawn, evidence -> {});
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

  /** As that behind 三, which a page leaves alone that breaks a label between its characters. */
  @Test
  void aCommaAloneIsAWordAndNoUnreadFigure() {
    Consumer<Graphics2D> small =
        graphics -> {
          clear(graphics);
          graphics.fill(new Rectangle2D.Double(90, 68, 2.5, 3));
        };
    assertEquals(List.of("、"), texts(readOf(new Says("、", "、"), small)));
    Consumer<Graphics2D> large =
        graphics -> {
          clear(graphics);
          graphics.fill(new Rectangle2D.Double(90, 64, 5, 9));
        };
    assertEquals(List.of(Glyph.UNKNOWN), texts(readOf(new Says("、", "、"), large)));
  }

  /** A label that a page breaks behind its number. */
  @Test
  void aNumberInBracketsIsAWordWhereNoReaderOfFiguresSeesOne() {
    assertEquals(List.of("（", "三", "）"), texts(read(new Says("（三）", "（三）"), 0)));
    assertEquals(List.of(Glyph.UNKNOWN), texts(read(new Says("（3）", "（3）"), 0)));
  }

  /** Figures that are smaller than the words of the page: their points are smaller than specks. */
  @Test
  void thePointOfASmallFigureIsAPartOfIt() {
    Page page =
        readOf(
            new Says("8.8", "8.8"),
            graphics -> {
              smallDigits(graphics, 90, 98.6);
              graphics.fill(new Rectangle2D.Double(95.4, 71.28, 1.4, 1.4));
            });
    assertEquals(
        List.of("8", ".", "8"),
        texts(page).stream().limit(3).toList(),
        () -> page.glyphs().toString());
  }

  /** As what is left of a ruling line in a corner of the cell. */
  @Test
  void aSpeckBesideASmallFigureIsNoPartOfIt() {
    Page page =
        readOf(
            new Says("88", "88"),
            graphics -> {
              smallDigits(graphics, 90, 95.6);
              graphics.fill(new Rectangle2D.Double(60, 55, 1.4, 1.4));
            });
    assertEquals(List.of("8", "8"), texts(page).subList(0, 2), () -> page.glyphs().toString());
  }

  /** Two digits in the cell, and larger characters beside the table. */
  private static void smallDigits(Graphics2D graphics, double first, double second) {
    clear(graphics);
    for (int i = 0; i < 20; i++) {
      graphics.fill(new Rectangle2D.Double(20 + 13 * i, 150, 12, 13));
    }
    graphics.setStroke(new BasicStroke(0.6f));
    graphics.draw(new Rectangle2D.Double(first, 66, 3.6, 6.4));
    graphics.draw(new Rectangle2D.Double(second, 66, 3.6, 6.4));
  }

  @Test
  void signsBeforeAFigureAreToldByTheirShape() {
    assertEquals(
        List.of("-", "8", "8"),
        texts(
            readOf(
                new Says("88", "88"),
                graphics -> graphics.fill(new Rectangle2D.Double(80, 68, 7, 1)))));
    assertEquals(
        List.of("+", "8", "8"), texts(readOf(new Says("+88", "+88"), BlindReaderTest::cross)));
  }

  @Test
  void aSignCloseToItsFigureIsNoFaintPartOfIt() {
    assertEquals(
        List.of("-", "1", "1"),
        texts(
            readOf(
                new Says("11", "11"),
                graphics -> {
                  clear(graphics);
                  graphics.fill(new Rectangle2D.Double(84, 68, 5.5, 1.2));
                  graphics.fill(new Rectangle2D.Double(90.5, 64, 1, 9));
                  graphics.fill(new Rectangle2D.Double(97.5, 64, 1, 9));
                })));
  }

  @Test
  void aDigitThatIsNotKnownTwiceInARowIsShownAlone() {
    Page page =
        readOf(
            new KnowsOneSeven(),
            graphics -> {
              clear(graphics);
              graphics.fill(new Rectangle2D.Double(90, 64, 5, 9));
            });
    assertEquals(List.of("7"), texts(page));
  }

  @Test
  void aDigitThatIsSmallOnItsPageIsShownLarger() {
    Page page =
        readOf(
            new KnowsLarge(),
            graphics -> {
              clear(graphics);
              graphics.fill(new Rectangle2D.Double(90, 66, 3, 5));
              // Larger characters beside the table make out the usual size.
              for (int i = 0; i < 8; i++) {
                graphics.fill(new Rectangle2D.Double(20 + 20 * i, 150, 13, 13));
              }
            });
    assertEquals("0", page.glyphs().get(0).text());
  }

  @Test
  void aLongLineIsShownSmallForItTakesTheMostTime() {
    Remembers remembers = new Remembers(new ArrayList<>());
    readOf(
        remembers,
        graphics -> {
          clear(graphics);
          for (int i = 0; i < 16; i++) {
            graphics.fill(new Rectangle2D.Double(50 + 12 * i, 160, 9, 10));
          }
        });
    // The line is 189 points long and 10 high.
    assertTrue(remembers.shown.stream().allMatch(strip -> strip.width() < 12 * strip.height()));
  }

  @Test
  void aDigitBesideALineStaysOnItsSideOfIt() {
    // Two digits that touch one another, which the readers place before the ink.
    Page page =
        readOf(
            new PlacesLeft(),
            graphics -> {
              clear(graphics);
              graphics.fill(new Rectangle2D.Double(51.4, 64, 9, 9));
            });
    assertEquals(List.of("4", "3"), texts(page));
    assertTrue(page.glyphs().get(0).box().centerX() > 51, page.glyphs()::toString);
  }

  @Test
  void noiseAroundAFigureIsNoPartOfIt() {
    Page page =
        readOf(
            new Says("11", "11"),
            graphics -> {
              clear(graphics);
              graphics.setColor(new Color(208, 208, 208));
              for (int x = 170; x < 380; x += 2) {
                for (int y = 170; y < 220; y += 2) {
                  graphics.fill(new Rectangle2D.Double(x / SCALE, y / SCALE, 0.36, 0.36));
                }
              }
              graphics.setColor(Color.BLACK);
              graphics.fill(new Rectangle2D.Double(90, 64, 1, 9));
              graphics.fill(new Rectangle2D.Double(97, 64, 1, 9));
            });
    assertEquals(List.of("1", "1"), texts(page));
  }

  @Test
  void inkInACellOfATableWithAFrameBelongsToTheCell() {
    Page page =
        readOf(
            new Says("88", "88"),
            graphics -> {
              graphics.setStroke(new BasicStroke(0.8f));
              graphics.drawRect(40, 40, 220, 100);
              graphics.fillRect(190, 64, 5, 9);
              graphics.fillRect(197, 64, 5, 9);
            });
    assertEquals(List.of("8", "8", "8", "8"), texts(page));
  }

  @Test
  void aFourThatLooksLikeAPlusIsADigit() {
    assertEquals(
        List.of("4", "8", "8"), texts(readOf(new Says("488", "488"), BlindReaderTest::cross)));
  }

  @Test
  void inkOfWhichAPartIsFaintIsNotRead() {
    Page page =
        readOf(
            new Says("11", "11"),
            graphics -> {
              graphics.setColor(new Color(195, 195, 195));
              graphics.fill(new Rectangle2D.Double(85, 64, 4.6, 9));
              graphics.fill(new Rectangle2D.Double(102.4, 64, 4.6, 9));
            });
    assertEquals(List.of(Glyph.UNKNOWN), texts(page));
  }

  @Test
  void aFigureOfWhichOneDigitIsFaintInPartIsNotRead() {
    // As 40 whose 4 has but its stem.
    Page page =
        readOf(
            new Says("10", "10"),
            graphics -> {
              graphics.setColor(new Color(195, 195, 195));
              graphics.fill(new Rectangle2D.Double(86, 63.8, 3.7, 9.4));
            });
    assertEquals(List.of(Glyph.UNKNOWN), texts(page));
  }

  @Test
  void aFigureOfWhichOneDigitIsFaintInPartIsReadWhereAllOfItIsADigit() {
    // As 40 whose 4 is faint but for its stem.
    Page page =
        readOf(
            new Says("40", "40"),
            graphics -> {
              graphics.setColor(new Color(195, 195, 195));
              graphics.fill(new Rectangle2D.Double(86, 63.8, 4.2, 9.4));
            });
    assertEquals(List.of("4", "0"), texts(page));
    assertEquals(90.5, page.glyphs().get(0).box().centerX(), 1);
  }

  @Test
  void aSmallDashWhoseEdgesAreBlurredIsADash() {
    Page page =
        readOfPixels(
            new Says("", ""),
            graphics -> {
              graphics.setColor(new Color(100, 100, 100));
              graphics.fill(new Rectangle2D.Double(244, 190, 7, 4));
              graphics.setColor(Color.BLACK);
              graphics.fill(new Rectangle2D.Double(245, 191, 5, 1));
              graphics.setColor(new Color(185, 185, 185));
              graphics.fill(new Rectangle2D.Double(244, 192, 7, 2));
              graphics.fill(new Rectangle2D.Double(244, 190, 7, 1));
            });
    assertEquals(List.of("-"), texts(page));
  }

  @Test
  void aSmallOneWithANoseIsNoSlash() {
    int[][] one = {
      {224, 147, 121, 255},
      {164, 102, 48, 233},
      {201, 210, 80, 251},
      {255, 234, 63, 244},
      {246, 224, 55, 255},
      {255, 239, 42, 255},
      {254, 217, 63, 242},
      {255, 240, 148, 249},
      {255, 255, 230, 255}
    };
    Page page =
        readOfPixels(
            new Says("1", "1"),
            graphics -> {
              for (int y = 0; y < one.length; y++) {
                for (int x = 0; x < one[y].length; x++) {
                  graphics.setColor(new Color(one[y][x], one[y][x], one[y][x]));
                  graphics.fill(new Rectangle2D.Double(245 + x, 190 + y, 1, 1));
                }
              }
            });
    assertEquals(List.of("1"), texts(page));
  }

  @Test
  void aSmallSlashIsOne() {
    Page page =
        readOfPixels(
            new Says("1", "1"),
            graphics -> {
              for (int y = 0; y < 10; y++) {
                graphics.fill(new Rectangle2D.Double(249 - y / 2, 190 + y, 1, 1));
              }
            });
    assertEquals(List.of("/"), texts(page));
  }

  @Test
  void severalThinDigitsAreCountedPieceByPiece() {
    Page page = readOf(new CountsFewer(), BlindReaderTest::fourOnes);
    assertEquals(List.of("1", "1", "1", "1"), texts(page));
  }

  private static void fourOnes(Graphics2D graphics) {
    clear(graphics);
    for (int i = 0; i < 4; i++) {
      graphics.fill(new Rectangle2D.Double(80 + 5 * i, 64, 1.2, 9));
    }
  }

  @Test
  void aFigureIsAgreedThoughOneReaderDoesNotKnowItsUnit() {
    Page page =
        readOf(
            new KnowsUnit(),
            graphics -> {
              graphics.fill(new Rectangle2D.Double(105, 64, 9, 9));
              // Two characters beside the table make out the usual size.
              graphics.fill(new Rectangle2D.Double(20, 150, 9, 9));
            });
    assertEquals("88件", String.join("", texts(page).subList(0, 3)));
    Recognition.Figure figure = Objects.requireNonNull(page.recognition()).figures().get(0);
    assertTrue(figure.agreed(), figure::toString);
  }

  @Test
  void unreadInkThatStandsApartIsUnknownInEachPlace() {
    Page page =
        readOf(new Says("", ""), graphics -> graphics.fill(new Rectangle2D.Double(120, 64, 5, 9)));
    assertEquals(List.of(Glyph.UNKNOWN, Glyph.UNKNOWN), texts(page));
    assertEquals(122.5, page.glyphs().get(1).box().centerX(), 1);
  }

  @Test
  void aPageOnItsSideIsReadUpright() {
    // Its characters are wedges that are thick on their left; the recogniser knows no others.
    Raster upright = wedges();
    for (Rotation turn : Rotation.values()) {
      Raster shown = turned(upright, (4 - turn.quarters()) & 3);
      Page page = new ScanReader(new KnowsWedges(), Deadline.none()).read(shown, evidence -> {});
      assertEquals(turn, page.turn());
      assertEquals(upright.width(), page.width());
      Box first = page.glyphs().get(0).box();
      assertTrue(first.contains(35, 45), first::toString);
      Box place = page.displayed(first);
      assertTrue(place.x1() <= shown.width() && place.y1() <= shown.height(), place::toString);
    }
  }

  private static Raster wedges() {
    int width = (int) (300 * SCALE);
    int height = (int) (200 * SCALE);
    byte[] light = new byte[width * height];
    Arrays.fill(light, (byte) 255);
    for (int i = 0; i < 8; i++) {
      for (int x = 0; x < 28; x++) {
        int half = (28 - x) / 2;
        for (int y = -half; y < half; y++) {
          light[(125 + y) * width + 83 + 33 * i + x] = 0;
        }
      }
    }
    return new Raster(1, 300, 200, width, height, SCALE, false, light);
  }

  private static Raster turned(Raster raster, int quarters) {
    Grey grey = new Grey(raster.columns(), raster.rows(), raster.light()).turned(quarters);
    boolean sideways = quarters % 2 == 1;
    return new Raster(
        1,
        sideways ? raster.height() : raster.width(),
        sideways ? raster.width() : raster.height(),
        grey.width(),
        grey.height(),
        SCALE,
        false,
        grey.light());
  }

  /** Two readers that hold nothing. */
  private abstract static class TwoReaders implements Recogniser {

    @Override
    public int readers() {
      return 2;
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  /** Reads nothing, and remembers what it was shown. */
  private record Remembers(List<Strip> shown) implements Recogniser {

    @Override
    public int readers() {
      return 2;
    }

    @Override
    public Reading read(int reader, Strip strip) {
      shown.add(strip);
      return new Reading(List.of(), List.of());
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  /** Sees 43, the 4 at the very beginning of what it is shown. */
  private static final class PlacesLeft extends TwoReaders {

    @Override
    public Reading read(int reader, Strip strip) {
      List<Sign> signs = List.of(new Sign("4", 0, 0.99), new Sign("3", 0.6, 0.99));
      return new Reading(signs, signs);
    }
  }

  /** Takes a 7 for a T where it is shown twice. */
  private static final class KnowsOneSeven extends TwoReaders {

    @Override
    public Reading read(int reader, Strip strip) {
      boolean alone = strip.width() < 1.3 * strip.height();
      List<Sign> seven = List.of(new Sign("7", 0.5, 0.9));
      List<Sign> twice = List.of(new Sign("T", 0.25, 0.5), new Sign("T", 0.75, 0.5));
      return new Reading(alone ? seven : twice, seven);
    }
  }

  /** One sees four 1, the other two of them unless it is shown one twice in a row. */
  private static final class CountsFewer extends TwoReaders {

    @Override
    public Reading read(int reader, Strip strip) {
      boolean twice = strip.width() < 1.6 * strip.height();
      return new Says(twice ? "11" : "1111", twice ? "11" : "111").read(reader, strip);
    }
  }

  /** One sees 件 behind 88, the other another character. */
  private static final class KnowsUnit extends TwoReaders {

    @Override
    public Reading read(int reader, Strip strip) {
      boolean alone = strip.width() < 1.6 * strip.height();
      return new Says(alone ? "88" : "88件", alone ? "88" : "88作").read(reader, strip);
    }
  }

  /** Takes a 0 for a full stop where it fills less than most of the height that is shown. */
  private static final class KnowsLarge extends TwoReaders {

    @Override
    public Reading read(int reader, Strip strip) {
      int rows = 0;
      for (int y = 0; y < strip.height(); y++) {
        boolean ink = false;
        for (int x = 0; x < strip.width(); x++) {
          ink |= strip.light()[y * strip.width() + x] == 0;
        }
        rows += ink ? 1 : 0;
      }
      List<Sign> signs =
          3 * rows > 2 * strip.height()
              ? List.of(new Sign("0", 0.25, 0.9), new Sign("0", 0.75, 0.9))
              : List.of(new Sign("0", 0.25, 0.7), new Sign(".", 0.75, 0.7));
      return new Reading(signs, signs);
    }
  }

  /** Knows characters that begin with a stroke upwards. */
  private static final class KnowsWedges extends TwoReaders {

    @Override
    public Reading read(int reader, Strip strip) {
      List<Sign> signs = new ArrayList<>();
      int before = 0;
      for (int x = 0; x < strip.width(); x++) {
        int ink = 0;
        for (int y = 0; y < strip.height(); y++) {
          ink += strip.light()[y * strip.width() + x] == 0 ? 1 : 0;
        }
        if (ink - before > strip.height() / 3) {
          signs.add(new Sign("字", (double) x / strip.width(), 0.99));
        }
        before = ink;
      }
      return new Reading(signs, List.of());
    }
  }
}
