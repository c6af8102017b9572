package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Changes of single glyphs, wherever they stand. */
final class GlyphMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("glyphs in another order", GlyphMutations::reorder),
          new Mutation("glyphs jittered", GlyphMutations::jitter),
          new Mutation("words dropped", GlyphMutations::dropWords),
          new Mutation("words of a band dropped", GlyphMutations::dropWordsOfBand),
          new Mutation("words unknown", GlyphMutations::unknownWords),
          new Mutation("words moved", GlyphMutations::moveWords),
          new Mutation("glyphs struck twice", GlyphMutations::strikeTwice),
          new Mutation("digit dropped", GlyphMutations::dropDigit),
          new Mutation("digit changed", GlyphMutations::changeDigit),
          new Mutation("digit unknown", GlyphMutations::unknownDigit),
          new Mutation("digit moved a little", (p, r) -> moveDigit(p, r, 3)),
          new Mutation("digit moved", (p, r) -> moveDigit(p, r, 40)),
          new Mutation("digit of another size", GlyphMutations::resizeDigit),
          new Mutation("stray digit", GlyphMutations::strayDigit));

  private GlyphMutations() {}

  private static void reorder(Print print, Random random) {
    for (Sheet sheet : print.sheets()) {
      switch (random.nextInt(4)) {
        case 0 -> Collections.shuffle(sheet.inks(), random);
        case 1 -> Collections.reverse(sheet.inks());
        case 2 -> sheet.inks().sort(Comparator.comparingDouble(Ink::x));
        default -> sheet.inks().sort(Comparator.comparingDouble(Ink::y));
      }
    }
  }

  private static void jitter(Print print, Random random) {
    double most = Pick.between(0.05, 0.6, random);
    for (Sheet sheet : print.sheets()) {
      for (Ink ink : sheet.inks()) {
        ink.move(Pick.about(0, most, random), Pick.about(0, most, random));
      }
    }
  }

  private static void dropWords(Print print, Random random) {
    double share = random.nextInt(4) == 0 ? 1 : random.nextDouble();
    boolean one = random.nextBoolean();
    Sheet only = Pick.sheet(print, random);
    for (Sheet sheet : print.sheets()) {
      if (!one || sheet.equals(only)) {
        sheet.inks().removeIf(ink -> ink.owner() == null && random.nextDouble() < share);
      }
    }
  }

  private static void dropWordsOfBand(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double y = random.nextDouble() * sheet.height();
    double end = y + random.nextDouble() * 120;
    sheet.inks().removeIf(ink -> ink.owner() == null && ink.y() > y && ink.y() < end);
  }

  private static void unknownWords(Print print, Random random) {
    double share = random.nextDouble();
    for (Sheet sheet : print.sheets()) {
      for (Ink ink : Pick.words(sheet)) {
        if (random.nextDouble() < share) {
          ink.write(Glyph.UNKNOWN);
        }
      }
    }
  }

  private static void moveWords(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    double y = random.nextDouble() * sheet.height();
    double end = y + random.nextDouble() * 60;
    double dx = Pick.about(0, 20, random);
    double dy = Pick.about(0, 20, random);
    for (Ink ink : Pick.words(sheet)) {
      if (ink.y() > y && ink.y() < end && !Character.isDigit(ink.glyph().text().charAt(0))) {
        ink.move(dx, dy);
      }
    }
  }

  private static void strikeTwice(Print print, Random random) {
    double share = random.nextInt(3) == 0 ? 1 : random.nextDouble() * 0.2;
    double off = random.nextDouble() * 0.15;
    for (Sheet sheet : print.sheets()) {
      for (Ink ink : List.copyOf(sheet.inks())) {
        if (random.nextDouble() < share) {
          Ink second = ink.struckAgain();
          second.move(off * ink.glyph().size(), 0);
          sheet.inks().add(random.nextInt(sheet.inks().size()), second);
        }
      }
    }
  }

  private static void dropDigit(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    List<Ink> digits = Pick.digits(sheet);
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count && !digits.isEmpty(); i++) {
      sheet.inks().remove(Pick.one(digits, random));
    }
  }

  private static void changeDigit(Print print, Random random) {
    List<Ink> digits = Pick.digits(Pick.sheet(print, random));
    if (!digits.isEmpty()) {
      Pick.one(digits, random).write(String.valueOf(1 + random.nextInt(9)));
    }
  }

  /** A digit that nothing says the value of: the figure is still the one it was. */
  private static void unknownDigit(Print print, Random random) {
    List<Ink> digits = Pick.digits(Pick.sheet(print, random));
    if (!digits.isEmpty()) {
      Pick.one(digits, random).hide();
    }
  }

  private static void moveDigit(Print print, Random random, double most) {
    List<Ink> digits = Pick.digits(Pick.sheet(print, random));
    if (!digits.isEmpty()) {
      Pick.one(digits, random).move(Pick.about(0, most, random), Pick.about(0, most, random));
    }
  }

  private static void resizeDigit(Print print, Random random) {
    List<Ink> digits = Pick.digits(Pick.sheet(print, random));
    if (!digits.isEmpty()) {
      Ink ink = Pick.one(digits, random);
      double scale = Pick.between(0.4, 2, random);
      double w = ink.glyph().box().width() / 2 * scale;
      double h = ink.glyph().box().height() / 2 * scale;
      Box box = new Box(ink.x() - w, ink.y() - h, ink.x() + w, ink.y() + h);
      ink.place(box, scale * ink.glyph().size());
    }
  }

  private static void strayDigit(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    List<Ink> digits = Pick.digits(sheet);
    List<TrueCell> table = Pick.table(sheet, random);
    if (!digits.isEmpty()) {
      Box area = Pick.around(table);
      Box like = Pick.one(digits, random).glyph().box();
      double x = Pick.between(area.x0() - 5, area.x1() + 5, random);
      double y = Pick.between(area.y0() - 5, area.y1() + 5, random);
      Box box = new Box(x, y, x + like.width(), y + like.height());
      String text = String.valueOf(1 + random.nextInt(9));
      double size = Pick.one(digits, random).glyph().size();
      Ink stray = Ink.added(new Glyph(text, box, size, false, false));
      sheet.inks().add(random.nextInt(sheet.inks().size()), stray);
    }
  }
}
