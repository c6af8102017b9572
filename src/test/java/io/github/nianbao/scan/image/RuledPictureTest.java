package io.github.nianbao.scan.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Ruling lines where characters touch them, or stand close to them. */
class RuledPictureTest {

  private static final double SCALE = 200 / 72.0;

  /** A table of one row of four cells, 14 points high, and what else is drawn. */
  private static RuledPicture table(Consumer<Graphics2D> drawing) {
    BufferedImage image =
        new BufferedImage((int) (300 * SCALE), (int) (200 * SCALE), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(0.8f));
    graphics.drawLine(50, 100, 250, 100);
    graphics.drawLine(50, 114, 250, 114);
    for (int i = 0; i < 5; i++) {
      graphics.drawLine(50 + 50 * i, 100, 50 + 50 * i, 114);
    }
    drawing.accept(graphics);
    graphics.dispose();
    byte[] light =
        (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    return RuledPicture.of(new Grey(image.getWidth(), image.getHeight(), light), SCALE);
  }

  /** Where the lines upwards lie, in points. */
  private static List<Long> upwards(RuledPicture picture) {
    return picture.upwards().stream()
        .map(line -> Math.round(line.at() / SCALE))
        .distinct()
        .sorted()
        .toList();
  }

  /** One pixel wide, and not black: half as dark in a picture half as fine. */
  @Test
  void hairlinesOfThreeHundredDotsToTheInchAreFound() {
    double scale = 300 / 72.0;
    Grey grid = Grey.white(800, 500);
    for (int i = 0; i < 4; i++) {
      for (int x = 101; x <= 701; x++) {
        grid.set(x, 101 + 60 * i, 205);
      }
      for (int y = 101; y <= 281; y++) {
        grid.set(101 + 200 * i, y, 205);
      }
    }
    RuledPicture picture = RuledPicture.of(grid, scale);
    assertEquals(4, picture.across().size());
    assertEquals(4, picture.upwards().size());
  }

  @Test
  void aLineThatCharactersTouchIsFound() {
    RuledPicture picture =
        table(
            graphics -> {
              graphics.fillRect(94, 103, 5, 8);
              graphics.fillRect(101, 103, 5, 8);
            });
    assertEquals(List.of(50L, 100L, 150L, 200L, 250L), upwards(picture));
  }

  @Test
  void aCharacterOnALineIsNoTable() {
    // As 四, of whose strokes four are straight.
    RuledPicture picture =
        table(
            graphics -> {
              graphics.drawRect(120, 84, 17, 16);
              graphics.drawLine(126, 84, 126, 93);
              graphics.drawLine(131, 84, 131, 93);
            });
    assertEquals(List.of(50L, 100L, 150L, 200L, 250L), upwards(picture));
    assertEquals(2, picture.across().size());
  }

  @Test
  void theStemOfACharacterThatFillsItsRowIsNoLine() {
    // As 信, whose first stroke leans to the right.
    RuledPicture picture =
        table(
            graphics -> {
              graphics.setStroke(new BasicStroke(0.9f));
              graphics.draw(new Line2D.Double(123.4, 101.8, 123.1, 104));
              graphics.draw(new Line2D.Double(123, 103, 123, 112.8));
              graphics.draw(new Line2D.Double(125, 105, 132, 105));
              graphics.drawRect(126, 108, 6, 4);
            });
    assertEquals(List.of(50L, 100L, 150L, 200L, 250L), upwards(picture));
  }

  @Test
  void aLineThatEndsAtTheSecondOneOfADoubleLineIsFound() {
    RuledPicture picture =
        table(
            graphics -> {
              graphics.setStroke(new BasicStroke(0.5f));
              graphics.draw(new Line2D.Double(50, 101.3, 250, 101.3));
              graphics.draw(new Line2D.Double(50, 112.7, 250, 112.7));
              graphics.draw(new Line2D.Double(124, 101.3, 124, 112.7));
            });
    assertTrue(upwards(picture).contains(124L), () -> upwards(picture).toString());
  }

  @Test
  void nothingIsLeftOfACorner() {
    RuledPicture picture =
        table(
            graphics -> {
              graphics.setStroke(new BasicStroke(1.6f));
              graphics.drawRect(50, 100, 200, 14);
            });
    assertEquals(List.of(), Stains.in(picture.rest()));
  }

  @Test
  void aShortLineThatRunsUpToTheEdgeAtWhichItsTableIsCutIsFound() {
    // As the rest of a table at the top of a page, whose first column is merged.
    RuledPicture picture =
        table(
            graphics -> {
              for (int i = 0; i < 5; i++) {
                graphics.drawLine(50 + 50 * i, 70, 50 + 50 * i, 100);
              }
              graphics.drawLine(80, 70, 80, 100);
              graphics.drawLine(80, 86, 250, 86);
            });
    assertEquals(
        70,
        picture.upwards().stream()
            .filter(line -> Math.abs(line.at() / SCALE - 80) < 1)
            .mapToDouble(line -> line.from() / SCALE)
            .min()
            .orElse(0),
        1);
  }

  @Test
  void aCharacterUnderALineDoesNotBendIt() {
    RuledPicture picture = table(graphics -> graphics.fillRect(147, 115, 2, 18));
    assertTrue(
        picture.upwards().stream()
            .filter(line -> Math.abs(line.at() / SCALE - 150) < 2)
            .allMatch(line -> line.to() / SCALE < 117));
    // Nothing of the line is left beside a figure.
    Grey rest = picture.rest();
    for (int y = 102; y < 112; y++) {
      for (int x = 145; x < 155; x++) {
        assertEquals(255, rest.at((int) (x * SCALE), (int) (y * SCALE)), x + ", " + y);
      }
    }
  }

  @Test
  void aCharacterBetweenTwoTablesDoesNotJoinThem() {
    RuledPicture picture =
        table(
            graphics -> {
              graphics.drawLine(50, 20, 250, 20);
              for (int i = 0; i < 5; i++) {
                graphics.drawLine(50 + 50 * i, 20, 50 + 50 * i, 114);
              }
              graphics.fill(new Rectangle2D.Double(149.5, 115.4, 1, 12.5));
              graphics.drawLine(40, 131, 260, 131);
              graphics.drawLine(40, 145, 260, 145);
              for (int i = 0; i < 6; i++) {
                graphics.drawLine(40 + 44 * i, 131, 40 + 44 * i, 145);
              }
            });
    assertTrue(
        picture.upwards().stream()
            .filter(line -> line.from() / SCALE < 110)
            .allMatch(line -> line.to() / SCALE < 117));
  }

  @Test
  void aLineBesideCharactersRunsToTheEdgeAtWhichItsTableIsCut() {
    RuledPicture picture =
        table(
            graphics -> {
              graphics.drawLine(50, 30, 250, 30);
              for (int i = 0; i < 5; i++) {
                graphics.drawLine(50 + 50 * i, 30, 50 + 50 * i, 160);
              }
              graphics.fill(new Rectangle2D.Double(92, 126, 7, 30));
              graphics.fill(new Rectangle2D.Double(101, 126, 7, 30));
            });
    assertTrue(
        picture.upwards().stream()
            .anyMatch(line -> Math.abs(line.at() / SCALE - 100) < 1 && line.to() / SCALE > 158),
        () -> picture.upwards().toString());
  }
}
