package io.github.nianbao.dump;

import io.github.nianbao.dump.Atom.Fragment;
import io.github.nianbao.dump.Atom.Letter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The table of 行政复议、行政诉讼 in a dump: its only row has no label, and its headers are set upright or
 * scrambled by columns, so it is known by the letters it is made of.
 *
 * @param start index of its first atom
 * @param end index behind its last atom
 * @param fragments its figures
 * @param inOrder whether they stand together and the headers are not written backwards
 */
record ReviewText(int start, int end, List<Fragment> fragments, boolean inOrder) {

  private static final String LETTERS = "行政复议行政诉讼未经复议直接起诉复议后起诉" + "结果维持结果纠正其他结果尚未审结总计合计";

  /** Letters of all headers; a report prints 83 of them, but a dump may lose the upright ones. */
  private static final int FEWEST = 16;

  /** Figures that make a table without its upright headers. */
  private static final int ENOUGH_FIGURES = 10;

  /** The region with most letters of the headers in it; empty where no region is one. */
  static Optional<ReviewText> of(List<Atom> atoms, int from) {
    Optional<ReviewText> best = Optional.empty();
    int most = FEWEST - 1;
    int at = from;
    while (at < atoms.size()) {
      int end = at;
      int letters = 0;
      Map<Character, Integer> counts = new HashMap<>();
      int figures = 0;
      while (end < atoms.size() && !isForeign(atoms, end)) {
        if (atoms.get(end) instanceof Letter letter) {
          letters++;
          counts.merge(letter.letter(), 1, Integer::sum);
        } else {
          figures++;
        }
        end++;
      }
      if (letters > most && isHeader(counts, figures)) {
        most = letters;
        best = Optional.of(region(atoms, at, end));
      }
      at = end + 1;
    }
    return best;
  }

  /** 未经复议直接起诉 and 复议后起诉 are always written out. */
  private static boolean isHeader(Map<Character, Integer> counts, int figures) {
    return counts.containsKey('直')
        && counts.getOrDefault('后', 0) > 0
        && counts.getOrDefault('起', 0) > 1
        && (counts.getOrDefault('果', 0) > 2 || figures >= ENOUGH_FIGURES);
  }

  private static boolean isForeign(List<Atom> atoms, int at) {
    return atoms.get(at) instanceof Letter letter && LETTERS.indexOf(letter.letter()) < 0;
  }

  private static ReviewText region(List<Atom> atoms, int start, int end) {
    List<Fragment> fragments = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int runs = 0;
    boolean behindLetter = true;
    for (Atom atom : atoms.subList(start, end)) {
      if (atom instanceof Fragment fragment) {
        fragments.add(fragment);
        runs += behindLetter ? 1 : 0;
        behindLetter = false;
      } else if (atom instanceof Letter letter) {
        letters.append(letter.letter());
        behindLetter = true;
      }
    }
    boolean inOrder = runs == 1 && !isBackwards(letters);
    return new ReviewText(start, end, List.copyOf(fragments), inOrder);
  }

  /** Some tools write upright or turned text from its end. */
  private static boolean isBackwards(CharSequence letters) {
    return count(letters, '计', '总') > count(letters, '总', '计');
  }

  private static long count(CharSequence letters, char first, char second) {
    return IntStream.range(1, letters.length())
        .filter(i -> letters.charAt(i - 1) == first && letters.charAt(i) == second)
        .count();
  }
}
