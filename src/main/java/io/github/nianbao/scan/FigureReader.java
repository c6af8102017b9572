package io.github.nianbao.scan;

import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.scan.Sight.Seen;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import java.util.ArrayList;
import java.util.List;

/** Reads figures: what two readers see in all of the ink. */
final class FigureReader {

  /** A sign of which its reader is less sure is none. */
  static final double SURE = 0.5;

  /** Readers place a sign beside its ink by so much at most, of the height of its line. */
  private static final double BESIDE = 0.25;

  /** From the end of some ink the first sign is so far at most, of the same: else one lacks. */
  private static final double END = 0.65;

  /** And the next one from it. */
  private static final double NEXT = 0.95;

  /** No figure has more signs. */
  private static final int MOST = 24;

  private final Grey picture;
  private final Recogniser recogniser;
  private final double em;

  /**
   * @param picture even, level and without ruling lines
   * @param em the usual size of a character, in pixels
   */
  FigureReader(Grey picture, Recogniser recogniser, double em) {
    this.picture = picture;
    this.recogniser = recogniser;
    this.em = em;
  }

  /**
   * What two readers see as the same figure, each sign with the confidence of the less sure one.
   *
   * @param first what the first reader sees
   * @return empty where they do not
   */
  List<Seen> agreed(List<InkLine> lines, Sight first) {
    if (InkShape.hasRuling(lines, em)) {
      return List.of();
    }
    List<Seen> one = InkShape.separated(first.figures(), lines);
    if (!FigureGrammar.allows(Sight.joined(one)) || !isExplained(lines, one)) {
      return List.of();
    }
    List<Seen> agreed = agreed(lines, one, Sight.of(recogniser, 1, picture, lines, em));
    // A reader takes several 1 in a row for fewer: it looks at each piece of the ink by itself.
    InkLine line = lines.get(0);
    boolean apart = lines.size() == 1 && one.size() <= MOST && InkShape.areInPieces(one, line);
    return agreed.isEmpty() && apart
        ? agreed(lines, one, Sight.apart(recogniser, 1, picture, line, em))
        : agreed;
  }

  private static List<Seen> agreed(List<InkLine> lines, List<Seen> one, Sight second) {
    List<Seen> other = InkShape.separated(second.figures(), lines);
    if (!Sight.joined(one).equals(Sight.joined(other))) {
      return List.of();
    }
    List<Seen> agreed = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      Seen sign = one.get(i);
      double confidence = Math.min(sign.confidence(), other.get(i).confidence());
      agreed.add(new Seen(sign.text(), sign.line(), sign.x(), confidence));
    }
    return Sight.confidence(agreed) >= SURE ? List.copyOf(agreed) : List.of();
  }

  /** Whether all ink was read: from one end of each piece to the other signs follow closely. */
  static boolean isExplained(List<InkLine> lines, List<Seen> signs) {
    for (int i = 0; i < lines.size(); i++) {
      InkLine line = lines.get(i);
      int index = i;
      for (Stain column : line.columns()) {
        double[] places =
            signs.stream()
                .filter(sign -> sign.line() == index)
                .mapToDouble(Seen::x)
                .filter(x -> x > column.x0() - beside(line) && x < column.x1() + beside(line))
                .toArray();
        if (!isCovered(column, places, line.whole().height())) {
          return false;
        }
      }
    }
    return true;
  }

  private static double beside(InkLine line) {
    return BESIDE * line.whole().height();
  }

  private static boolean isCovered(Stain column, double[] places, double height) {
    if (places.length == 0
        || places[0] - column.x0() > END * height
        || column.x1() - places[places.length - 1] > END * height) {
      return false;
    }
    for (int i = 1; i < places.length; i++) {
      if (places[i] - places[i - 1] > NEXT * height) {
        return false;
      }
    }
    return true;
  }
}
