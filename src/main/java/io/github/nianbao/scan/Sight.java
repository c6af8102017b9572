package io.github.nianbao.scan;

import io.github.nianbao.recognise.Reading;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.recognise.Sign;
import io.github.nianbao.scan.image.Grey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one reader sees of some lines of ink.
 *
 * @param text the characters, from the left of each line
 * @param figures the same where they can be but those of figures
 */
record Sight(List<Seen> text, List<Seen> figures) {

  /** Room around the ink that each reader is shown, of its height: so they see different strips. */
  private static final double[] ROOM = {0.16, 0.05};

  /** The same around what is too long for a figure: words, which are known where they are small. */
  private static final double ROOM_OF_WORDS = 0.35;

  /** And so long it is, of its height. */
  private static final double LONG = 8;

  /** Ink that is not wider than this, of its height, is a character alone. */
  private static final double NARROW = 0.75;

  /** Two digits are not wider than this, of their height. */
  private static final double SHORT = 1.6;

  /** A reader that is less sure of what it sees looks again. */
  private static final double SURE = 0.8;

  /** The height that is shown at least, of the font size. */
  private static final double LEAST = 0.6;

  /**
   * A character in its place.
   *
   * @param line its line, from 0
   * @param x of its middle, in pixels of the picture
   * @param confidence how sure the reader is of it, from 0 to 1
   */
  record Seen(String text, int line, double x, double confidence) {}

  /**
   * What a reader sees.
   *
   * @param reader which, from 0
   * @param em the usual size of a character, in pixels
   */
  static Sight of(Recogniser recogniser, int reader, Grey picture, List<InkLine> lines, double em) {
    InkLine first = lines.get(0);
    double width = lines.size() == 1 ? first.whole().width() : Double.MAX_VALUE;
    double height = first.whole().height();
    // Readers are made for lines: alone a 0 looks like a full stop, twice in a row it does not.
    if (width <= NARROW * height) {
      return alone(recogniser, reader, picture, first, em);
    }
    Sight once = shown(recogniser, reader, picture, lines, em);
    if (width <= SHORT * height && confidence(once.text) < SURE) {
      Sight apart = apart(recogniser, reader, picture, first, em);
      return confidence(apart.figures) >= SURE ? apart : once;
    }
    return once;
  }

  /** What is seen of a character alone: twice in a row, larger, or once, until a reader is sure. */
  private static Sight alone(
      Recogniser recogniser, int reader, Grey picture, InkLine line, double em) {
    Sight best = twice(recogniser, reader, picture, line, em);
    for (int look = 1; look <= 2 && best.sureness() < SURE; look++) {
      Sight next =
          look == 1
              ? twice(recogniser, reader, picture, line, 0)
              : shown(recogniser, reader, picture, List.of(line), em);
      best = next.sureness() > best.sureness() ? next : best;
    }
    return best;
  }

  private double sureness() {
    return Math.max(confidence(figures), confidence(text));
  }

  /** What is seen where each piece of ink is shown by itself. */
  static Sight apart(Recogniser recogniser, int reader, Grey picture, InkLine line, double em) {
    List<Seen> text = new ArrayList<>();
    List<Seen> figures = new ArrayList<>();
    for (InkLine piece : line.pieces()) {
      Sight twice = twice(recogniser, reader, picture, piece, em);
      if (twice.figures.isEmpty()) {
        return new Sight(List.of(), List.of());
      }
      text.addAll(twice.text);
      figures.addAll(twice.figures);
    }
    return new Sight(List.copyOf(text), List.copyOf(figures));
  }

  private static Sight twice(
      Recogniser recogniser, int reader, Grey picture, InkLine line, double em) {
    Sight both = shown(recogniser, reader, picture, List.of(line, line), em);
    return new Sight(once(both.text), once(both.figures));
  }

  private static Sight shown(
      Recogniser recogniser, int reader, Grey picture, List<InkLine> lines, double em) {
    int length = lines.stream().mapToInt(line -> line.whole().width()).sum();
    int height = lines.stream().mapToInt(line -> line.whole().height()).max().orElse(0);
    double room = reader == 0 && length > LONG * height ? ROOM_OF_WORDS : ROOM[reader];
    InkStrip strip = new InkStrip(picture, lines, LEAST * em, room);
    Reading reading = recogniser.read(reader, strip.strip());
    return new Sight(seen(strip, reading.text()), seen(strip, reading.figures()));
  }

  private static List<Seen> seen(InkStrip strip, List<Sign> signs) {
    List<Seen> seen = new ArrayList<>();
    for (Sign sign : signs) {
      if (!sign.text().isBlank()) {
        int line = strip.line(sign.position());
        seen.add(new Seen(sign.text(), line, strip.x(sign.position()), sign.confidence()));
      }
    }
    return List.copyOf(seen);
  }

  /** Of what was shown twice, what was seen both times; nothing where that differs. */
  private static List<Seen> once(List<Seen> both) {
    List<Seen> first = both.stream().filter(one -> one.line() == 0).toList();
    List<Seen> second = both.stream().filter(one -> one.line() == 1).toList();
    if (!joined(first).equals(joined(second))) {
      return List.of();
    }
    List<Seen> once = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Seen one = first.get(i);
      double confidence = Math.min(one.confidence(), second.get(i).confidence());
      once.add(new Seen(one.text(), 0, one.x(), confidence));
    }
    return List.copyOf(once);
  }

  /** The characters as one text. */
  static String joined(List<Seen> seen) {
    return seen.stream().map(Seen::text).collect(Collectors.joining());
  }

  /** How sure the reader is of the least sure of some characters, from 0 to 1; 0 for none. */
  static double confidence(List<Seen> seen) {
    return seen.stream().mapToDouble(Seen::confidence).min().orElse(0);
  }
}
