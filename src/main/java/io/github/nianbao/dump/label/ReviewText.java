package io.github.nianbao.dump.label;

import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of 行政复议、行政诉讼 in a dump: its only row has no label, and its headers are set upright or
 * scrambled by columns, so it is known by the letters it is made of.
 *
 * @param start index of its first atom
 * @param end index behind its last atom
 * @param fragments its figures
 * @param order what their order rests on
 */
public record ReviewText(int start, int end, List<Fragment> fragments, FigureOrder order) {

  /** How far the order of the figures is that of the columns. */
  public enum FigureOrder {
    /** They lie in one line, or behind all headers in their order. */
    SURE,
    /** They lie together, behind headers whose order is not known: where no sum breaks. */
    LIKELY,
    /** They lie among the headers: where every sum was tested and holds. */
    SORTED,
    /** Headers lie among them that are not theirs, or the text is written backwards. */
    UNKNOWN
  }

  private static final TableKind KIND =
      FormCatalogue.standard().tables().stream()
          .filter(kind -> !kind.hasRowLabels())
          .findFirst()
          .orElseThrow();

  private static final ReviewHeader HEADER = ReviewHeader.of(block().columns());

  /** Letters of all headers; a report prints 83 of them, but a dump may lose the upright ones. */
  private static final int MINIMUM_LETTERS = 16;

  /** The region with most letters of the headers in it; empty where no region is one. */
  public static Optional<ReviewText> of(List<Atom> atoms, int from) {
    Optional<ReviewText> best = Optional.empty();
    int longest = MINIMUM_LETTERS - 1;
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
      if (letters > longest && HEADER.isIn(counts, figures)) {
        longest = letters;
        best = Optional.of(region(atoms, at, end));
      }
      at = end + 1;
    }
    return best;
  }

  private static boolean isForeign(List<Atom> atoms, int at) {
    return atoms.get(at) instanceof Letter letter && !HEADER.letters().contain(letter.letter());
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
    return ordered(
        new ReviewText(start, end, fragments, FigureOrder.UNKNOWN), atoms, runs, letters);
  }

  private static ReviewText ordered(
      ReviewText review, List<Atom> atoms, int runs, CharSequence letters) {
    if (HEADER.isBackwards(letters)) {
      return review;
    }
    List<Fragment> fragments = review.fragments();
    Optional<HeadedFigures> headed =
        HeadedFigures.sort(atoms.subList(review.start(), review.end()), block().columns());
    boolean oneLine = fragments.stream().map(Fragment::line).distinct().count() == 1;
    boolean whole = headed.filter(h -> h.whole() && h.sorted().equals(fragments)).isPresent();
    if (oneLine || (runs == 1 && whole)) {
      return review.with(fragments, FigureOrder.SURE);
    }
    if (runs == 1) {
      return review.with(fragments, FigureOrder.LIKELY);
    }
    return headed.map(h -> review.with(h.sorted(), FigureOrder.SORTED)).orElse(review);
  }

  private ReviewText with(List<Fragment> figures, FigureOrder known) {
    return new ReviewText(start, end, figures, known);
  }

  public static Form form() {
    return KIND.newest();
  }

  public static FormBlock block() {
    return form().blocks().get(0);
  }
}
