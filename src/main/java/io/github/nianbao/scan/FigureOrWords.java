package io.github.nianbao.scan;

import io.github.nianbao.scan.Sight.Seen;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what a reader sees may be a figure, which two readers have to see, or is words. */
final class FigureOrWords {

  /** Ideographs that a figure, or a mark, may be taken for. */
  private static final String LIKE_FIGURES = "一口日丨二三工";

  /** What a reader may take a slash for. */
  private static final String STROKES = "/／!！1Il|丨丿ノ";

  /** The number of a page or of a section. */
  private static final Pattern NUMBER = Pattern.compile("[-—–]+\\d+[-—–]+|[一二三十]+、.*");

  /** What of these, and of brackets, is none where a reader of figures sees nothing in it. */
  private static final String NO_FIGURES = "（）()口日二三工";

  /** What stands between words and in no figure. */
  private static final String POINTS = "、，。；：";

  private FigureOrWords() {}

  /** Whether a reader sees a stroke, and no other digit than one that it may take for a stroke. */
  static boolean isLikeSlash(List<Seen> text) {
    return text.stream().allMatch(sign -> STROKES.contains(sign.text()));
  }

  /** Whether what was read holds no character that a figure could not be taken for. */
  static boolean mayBeFigure(List<Seen> text) {
    if (NUMBER.matcher(Sight.joined(text)).matches()) {
      return false;
    }
    for (Seen sign : text) {
      int c = sign.text().codePointAt(0);
      boolean word = Character.isIdeographic(c) && LIKE_FIGURES.indexOf(c) < 0;
      if (word && sign.confidence() >= FigureReader.SURE) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words of ink that no figure is made of, as （三）, or 三 alone where a page breaks a label
   * between its characters; none where it may be one.
   */
  static List<Seen> words(Sight first) {
    boolean none = first.figures().isEmpty() && consistsOf(first.text(), NO_FIGURES);
    return none && Sight.confidence(first.text()) >= FigureReader.SURE ? first.text() : List.of();
  }

  /** The point between words that one of two readers sees in ink that is smaller than a digit. */
  static List<Seen> point(Sight first, Sight second) {
    boolean none = first.figures().isEmpty() && second.figures().isEmpty();
    List<Seen> text = first.text().isEmpty() ? second.text() : first.text();
    return none && consistsOf(text, POINTS) ? text : List.of();
  }

  private static boolean consistsOf(List<Seen> text, String signs) {
    return !text.isEmpty() && text.stream().allMatch(sign -> signs.contains(sign.text()));
  }
}
