package io.github.nianbao.scan;

import io.github.nianbao.page.Rotation;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.scan.Sight.Seen;
import io.github.nianbao.scan.image.Grey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which way a page was laid into the scanner: as its words are read. */
final class Upright {

  /** So many words are tried at most, the widest ones: these are of prose and of labels. */
  private static final int WORDS = 6;

  /** A word has so many characters at least, */
  private static final double SHORT = 3;

  /** and is read up to these: the rest of it says no more. */
  private static final double LONG = 10;

  /** Writing is so high at most, in characters. */
  private static final double HIGH = 1.4;

  /** What stands farther apart, in characters, is another word. */
  private static final double APART = 0.8;

  /** A reader is so sure of the characters that it knows. */
  private static final double SURE = 0.8;

  /** Upright are words of which so many characters are known, of 1. */
  private static final double KNOWN = 0.5;

  /** Of words on their side fewer are known than these, though signs that stand apart are. */
  private static final double MOSTLY = 0.65;

  /** So many known ones are enough. */
  private static final int ENOUGH = 7;

  /** Where a page that is not upright may lie. */
  private static final Set<Rotation> TURNS = EnumSet.complementOf(EnumSet.of(Rotation.NONE));

  private Upright() {}

  /**
   * What sets a page upright; no turn where none makes its words known.
   *
   * @param picture level and without ruling lines
   * @param scale pixels to a point
   */
  static Rotation turn(Grey picture, double scale, Recogniser recogniser) {
    Words displayed = words(picture, scale, recogniser, true);
    if (displayed.share() >= MOSTLY) {
      return Rotation.NONE;
    }
    Rotation best = Rotation.NONE;
    int most = displayed.share() >= KNOWN ? displayed.known : 0;
    for (Rotation turn : TURNS) {
      Words words = words(picture.turned(turn.quarters()), scale, recogniser, false);
      if (words.share() >= KNOWN && words.known > most) {
        most = words.known;
        best = turn;
      }
    }
    return best;
  }

  /**
   * Some words.
   *
   * @param known how many of their characters are known
   * @param all how many they may have
   */
  private record Words(int known, double all) {

    double share() {
      return all == 0 ? 0 : known / all;
    }
  }

  /**
   * Reads the widest words.
   *
   * @param enough whether so many will do as show that they are upright
   */
  private static Words words(Grey picture, double scale, Recogniser recogniser, boolean enough) {
    PageInk ink = new PageInk(picture, scale);
    double em = ink.em();
    List<InkLine> words = new ArrayList<>();
    for (InkLine line : ink.lines()) {
      for (InkLine word : line.parts(APART * em)) {
        if (word.whole().width() >= SHORT * em && word.whole().height() <= HIGH * em) {
          words.add(word.beginning(LONG * em));
        }
      }
    }
    words.sort(Comparator.comparingInt((InkLine word) -> -word.whole().width()));
    Words read = new Words(0, 0);
    for (InkLine word : words.subList(0, Math.min(WORDS, words.size()))) {
      List<Seen> text = Sight.of(recogniser, 0, picture, List.of(word), em).text();
      int known = (int) text.stream().filter(Upright::isKnown).count();
      double width = word.whole().width() / (double) word.whole().height();
      read = new Words(read.known + known, read.all + width);
      if (enough && read.known >= ENOUGH && read.share() >= MOSTLY) {
        break;
      }
    }
    return read;
  }

  private static boolean isKnown(Seen sign) {
    return sign.confidence() >= SURE && Character.isIdeographic(sign.text().codePointAt(0));
  }
}
