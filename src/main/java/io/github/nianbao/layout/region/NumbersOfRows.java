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

  private final List<Run> numbers = new ArrayList<>();
  private Extent column;
  private int last;

  /** The last page with one of them. */
  private RegionRuns page;

  private NumbersOfRows(Run first, int number, RegionRuns page) {
    column = new Extent(first.box().x0(), first.box().x1());
    this.page = page;
    add(first, number, page);
  }

  private void add(Run run, int number, RegionRuns on) {
    numbers.add(run);
    column = column.union(new Extent(run.box().x0(), run.box().x1()));
    last = number;
    page = on;
  }

  /** Those on some pages, from the top; none for most lists. */
  static List<Run> of(List<RegionRuns> pages) {
    List<NumbersOfRows> all = new ArrayList<>();
    for (RegionRuns page : pages) {
      for (Run first : firsts(page)) {
        int number = CountingRuns.number(first);
        NumbersOfRows before =
            all.stream().filter(own -> own.goesOn(first, number, page)).findFirst().orElse(null);
        if (before != null) {
          before.add(first, number, page);
        } else if (number > 0) {
          all.add(new NumbersOfRows(first, number, page));
        }
      }
    }
    return all.stream()
        .map(own -> own.numbers)
        .filter(own -> own.size() >= FEWEST)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private boolean goesOn(Run run, int number, RegionRuns on) {
    // Those of a whole page may be known already as numbers of its lines.
    boolean next = number == last + 1 || (!page.equals(on) && number > last);
    return next && column.x0() < run.box().x1() && run.box().x0() < column.x1();
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
