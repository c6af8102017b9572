package io.github.nianbao.layout.region;

import io.github.nianbao.line.Extent;
import io.github.nianbao.line.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of the rows of a list under no label: they stand first in their lines, in one column,
 * and go on from one to the next.
 */
final class NumbersOfRows {

  /** So many rows in which the numbers go on are no chance. */
  private static final int FEWEST = 10;

  private NumbersOfRows() {}

  /** Those on some pages, from the top; none for most lists. */
  static List<Run> of(List<RegionRuns> pages) {
    List<Run> numbers = new ArrayList<>();
    Extent column = new Extent(0, 0);
    int last = 0;
    for (RegionRuns page : pages) {
      boolean begun = false;
      for (Run first : firsts(page)) {
        Extent own = new Extent(first.box().x0(), first.box().x1());
        int number = CountingRuns.number(first);
        // Those of a whole page may be known already as numbers of its lines.
        boolean next = number == last + 1 || (!begun && number > last);
        boolean goesOn = next && column.x0() < own.x1() && own.x0() < column.x1();
        if (number > 0 && !goesOn && numbers.size() < FEWEST) {
          numbers.clear();
          column = own;
        }
        if (goesOn || (number > 0 && numbers.isEmpty())) {
          numbers.add(first);
          column = column.union(own);
          last = number;
          begun = true;
        }
      }
    }
    return numbers.size() < FEWEST ? List.of() : numbers;
  }

  /** What stands first in each line of a page, from the top. */
  private static List<Run> firsts(RegionRuns page) {
    List<Run> all =
        Stream.concat(page.figures().stream(), page.words().stream())
            .sorted(Comparator.comparingDouble(run -> run.box().centerY()))
            .toList();
    return Run.lines(all).stream()
        .map(line -> line.stream().min(Comparator.comparingDouble(run -> run.box().x0())))
        .flatMap(Optional::stream)
        .map(NumbersOfRows::number)
        .toList();
  }

  /** The number that a run begins with right beside a label; the run where it is none of that. */
  private static Run number(Run run) {
    int end = 0;
    while (end < run.glyphs().size() && run.glyphs().get(end).isDigit()) {
      end++;
    }
    if (end == 0 || end == run.glyphs().size()) {
      return run;
    }
    String next = run.glyphs().get(end).text();
    boolean label =
        next.equals("(") || next.equals("（") || Character.isIdeographic(next.codePointAt(0));
    return label ? run.splitAt(end).get(0) : run;
  }
}
