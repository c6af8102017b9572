package io.github.nianbao.scan;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.recognise.Reading;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.recognise.Sign;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import io.github.nianbao.scan.image.Stains;
import java.util.ArrayList;
import java.util.List;

/** Reads the ink of a cell: its figure as two readers see it, or its words as the best one does. */
final class CellReader {

  /** Room around the ink that each reader is shown, of its height. */
  private static final double[] ROOM = {0.16, 0.3};

  /** A sign of which its reader is less sure is none. */
  private static final double SURE = 0.5;

  /** The height of digits, of the font size. */
  static final double DIGIT = 0.72;

  /** The height of the ink of a line of characters, of the font size. */
  private static final double CHARACTER = 0.92;

  /** A dash is so much wider than high, at least. */
  private static final double DASH = 2;

  /** And so high at most, of the font size. */
  private static final double THIN = 0.3;

  /** A slash is so high at least, of the font size. */
  private static final double PART = 0.45;

  /** And leans so much to the right, of its height. */
  private static final double LEAN = 0.3;

  /** And its ink lies so near to the line from corner to corner, of its height. */
  private static final double THICK = 0.14;

  /** Ink of at least so much of the font size both ways is a character or a part of one. */
  private static final double SPECK = 0.12;

  /** Characters farther apart, in their advances, have a space between them. */
  private static final double APART = 1.7;

  private final Grey picture;
  private final Recogniser recogniser;
  private final double em;

  /**
   * @param picture even, level and without ruling lines
   * @param em the usual size of a character, in pixels
   */
  CellReader(Grey picture, Recogniser recogniser, double em) {
    this.picture = picture;
    this.recogniser = recogniser;
    this.em = em;
  }

  /** What was read, its places in pixels. */
  record Read(List<Glyph> glyphs, double confidence, boolean figure) {}

  /** The stains that are not but dust. */
  List<Stain> ink(List<Stain> stains) {
    double least = SPECK * em;
    return stains.stream()
        .filter(stain -> Math.max(stain.width(), stain.height()) >= least && stain.weight() >= 2)
        .toList();
  }

  /**
   * Reads a cell.
   *
   * @param ink in it, at least one stain
   */
  Read read(List<Stain> ink) {
    List<InkLine> lines = InkLine.of(ink, em);
    if (isDash(lines)) {
      InkLine line = lines.get(0);
      return new Read(List.of(glyph("-", line, line.whole().x0(), line.whole().x1(), em)), 1, true);
    }
    if (isSlash(lines)) {
      InkLine line = lines.get(0);
      return new Read(List.of(glyph("/", line, line.whole().x0(), line.whole().x1(), em)), 1, true);
    }
    Reading first = reading(0, lines);
    if (!mayBeFigure(first.text())) {
      return words(lines, first);
    }
    Reading second = reading(1, lines);
    String figure = FigureGrammar.text(first.figures());
    boolean agreed =
        figure.equals(FigureGrammar.text(second.figures()))
            && FigureGrammar.allows(figure)
            && confidence(first.figures()) >= SURE
            && confidence(second.figures()) >= SURE;
    InkStrip strip = strip(0, lines);
    if (!agreed || !isExplained(lines, strip, first.figures())) {
      return new Read(unknown(lines), 0, true);
    }
    double confidence = Math.min(confidence(first.figures()), confidence(second.figures()));
    return new Read(glyphs(lines, strip, first.figures(), true), confidence, true);
  }

  /** A line of running text. */
  List<Glyph> prose(InkLine line) {
    return words(List.of(line), reading(0, List.of(line))).glyphs;
  }

  private Read words(List<InkLine> lines, Reading reading) {
    List<Sign> sure = reading.text().stream().filter(sign -> !sign.text().isBlank()).toList();
    if (sure.isEmpty()) {
      return new Read(unknown(lines), 0, false);
    }
    return new Read(glyphs(lines, strip(0, lines), sure, false), confidence(sure), false);
  }

  private boolean isDash(List<InkLine> lines) {
    if (lines.size() != 1) {
      return false;
    }
    Stain whole = lines.get(0).whole();
    return whole.width() >= DASH * whole.height()
        && whole.height() <= THIN * em
        && whole.width() <= 3 * em;
  }

  /** Whether the ink is one thin straight stroke that leans to the right. */
  private boolean isSlash(List<InkLine> lines) {
    if (lines.size() != 1 || lines.get(0).stains().size() != 1) {
      return false;
    }
    Stain stain = lines.get(0).whole();
    int height = stain.height();
    if (height < PART * em || stain.width() < LEAN * height || stain.width() > height) {
      return false;
    }
    double step = (double) stain.width() / height;
    for (int y = 0; y < height; y++) {
      double middle = stain.x1() - step * (y + 0.5);
      for (int x = stain.x0(); x < stain.x1(); x++) {
        boolean off = Math.abs(x + 0.5 - middle) > THICK * height;
        if (off && picture.at(x, stain.y0() + y) < Stains.INK) {
          return false;
        }
      }
    }
    return true;
  }

  private InkStrip strip(int reader, List<InkLine> lines) {
    return new InkStrip(picture, lines, 0.6 * em, ROOM[reader]);
  }

  private Reading reading(int reader, List<InkLine> lines) {
    return recogniser.read(reader, strip(reader, lines).strip());
  }

  /** Whether what was read holds no character that a figure could not be taken for. */
  private static boolean mayBeFigure(List<Sign> signs) {
    for (Sign sign : signs) {
      int c = sign.text().isEmpty() ? ' ' : sign.text().codePointAt(0);
      boolean word = Character.isIdeographic(c) && "一口日丨二三工".indexOf(c) < 0;
      if (word && sign.confidence() >= SURE) {
        return false;
      }
    }
    return true;
  }

  private static double confidence(List<Sign> signs) {
    return signs.stream().mapToDouble(Sign::confidence).min().orElse(0);
  }

  /** Whether every piece of ink was read as a sign, and every sign has ink. */
  private boolean isExplained(List<InkLine> lines, InkStrip strip, List<Sign> signs) {
    for (int i = 0; i < lines.size(); i++) {
      InkLine line = lines.get(i);
      double reach = 0.25 * line.whole().height();
      for (Stain column : line.columns()) {
        int index = i;
        boolean read =
            signs.stream()
                .filter(sign -> strip.line(sign.position()) == index)
                .mapToDouble(sign -> strip.x(sign.position()))
                .anyMatch(x -> x >= column.x0() - reach && x <= column.x1() + reach);
        if (!read) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Glyph> unknown(List<InkLine> lines) {
    List<Glyph> glyphs = new ArrayList<>();
    for (InkLine line : lines) {
      glyphs.add(glyph(Glyph.UNKNOWN, line, line.whole().x0(), line.whole().x1(), em));
    }
    return glyphs;
  }

  private List<Glyph> glyphs(
      List<InkLine> lines, InkStrip strip, List<Sign> signs, boolean figures) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      InkLine line = lines.get(i);
      int index = i;
      List<Sign> own = signs.stream().filter(sign -> strip.line(sign.position()) == index).toList();
      boolean low = figures || own.stream().allMatch(sign -> isLow(sign.text()));
      double size = line.whole().height() / (low ? DIGIT : CHARACTER);
      size = Math.max(size, em * 0.5);
      double[] middles = own.stream().mapToDouble(sign -> strip.x(sign.position())).toArray();
      for (int k = 0; k < middles.length; k++) {
        double half = (isLow(own.get(k).text()) ? 0.27 : 0.5) * size;
        double left = middles[k] - half;
        double right = middles[k] + half;
        if (k > 0 && middles[k] - middles[k - 1] < 2 * half * APART) {
          left = (middles[k] + middles[k - 1]) / 2;
        }
        if (k + 1 < middles.length && middles[k + 1] - middles[k] < 2 * half * APART) {
          right = (middles[k] + middles[k + 1]) / 2;
        }
        glyphs.add(glyph(own.get(k).text(), line, left, Math.max(left, right), size));
      }
    }
    return glyphs;
  }

  private static boolean isLow(String text) {
    return text.codePoints().allMatch(c -> c < 0x2E80);
  }

  private static Glyph glyph(String text, InkLine line, double x0, double x1, double size) {
    double middle = (line.whole().y0() + line.whole().y1()) / 2.0;
    Box box = new Box(x0, middle - size / 2, x1, middle + size / 2);
    return new Glyph(text, box, size, false, false);
  }
}
