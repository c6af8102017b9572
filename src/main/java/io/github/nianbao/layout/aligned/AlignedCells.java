package io.github.nianbao.layout.aligned;

import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.PlacedCell;
import io.github.nianbao.table.PlacedCells;
import io.github.nianbao.token.column.NamedColumns;
import io.github.nianbao.token.figure.PrintedContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a region that no ruling lines part: figures, and labels, each of which reaches
 * halfway to what lies beside it in its line.
 */
public final class AlignedCells {

  /** Lines of one label stand no further apart than this, in font sizes from centre to centre. */
  private static final double PITCH = 1.6;

  /** Words of one label stand no further apart than this, in font sizes. */
  private static final double SPACE = 1;

  /** Lines of a text have less than this of their heights, in font sizes, in common. */
  private static final double BESIDE = 0.2;

  /** A label, its second line, and between these the figures beside it. */
  private static final int LINES = 3;

  /** A line of fewer figures may be none of a table. */
  private static final int FEWEST = 2;

  /** A figure with a remark in its line: 7（其中网络申请22件）. */
  private static final Pattern REMARKED = Pattern.compile("\\d[\\d,]*\\p{L}?[（(][^（）()]+[）)]");

  private final RegionRuns runs;
  private final NamedColumns names;
  private final List<List<Run>> lines;
  private final ListedBlocks blocks;

  private final Set<Run> figures = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The second lines of labels. */
  private final Set<Run> rests = Collections.newSetFromMap(new IdentityHashMap<>());

  private AlignedCells(RegionRuns runs, NamedColumns names) {
    this.runs = runs;
    this.names = names;
    figures.addAll(runs.figures());
    runs.words().stream()
        .filter(run -> REMARKED.matcher(run.text()).matches())
        .forEach(figures::add);
    this.lines =
        Run.lines(
                Stream.concat(runs.figures().stream(), runs.words().stream())
                    .sorted(Comparator.comparingDouble(run -> run.box().centerY()))
                    .toList())
            .stream()
            .map(this::joined)
            .toList();
    this.blocks = new ListedBlocks(lines, figures::contains, names);
  }

  /**
   * A line with the words of each label together: {@code 行政诉讼 复议后起诉} stands over figures of both.
   */
  private List<Run> joined(List<Run> line) {
    List<Run> joined = new ArrayList<>();
    for (Run run : line.stream().sorted(Comparator.comparingDouble(r -> r.box().x0())).toList()) {
      Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && run.box().x0() - last.box().x1() < SPACE * run.size()
          && (names.in(last.text()) & names.in(run.text())) != 0) {
        joined.set(joined.size() - 1, last.and(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /**
   * What lies on the pages of a region.
   *
   * @param region of a table without labels of rows
   */
  public static List<PlacedCells> of(SearchRegion region) {
    NamedColumns names = new NamedColumns(region.kind().newest().blocks().get(0));
    return region.pages().stream()
        .filter(page -> !page.figures().isEmpty() || !page.words().isEmpty())
        .map(page -> new AlignedCells(page, names).cells())
        .toList();
  }

  private PlacedCells cells() {
    int page = runs.part().page().number();
    List<PlacedCell> cells = new ArrayList<>();
    double left = left();
    for (int i = 0; i < lines.size(); i++) {
      List<Run> own = lines.get(i).stream().filter(figures::contains).toList();
      List<Run> labels = own.size() < FEWEST ? List.of() : labelsOver(i, left);
      if (own.size() >= FEWEST && labels.size() < own.size()) {
        // The first figure may lie at the right edge of a column in whose middle the label stands.
        labels = labelsOver(i, left - pitch(own) / 2);
      }
      boolean all = areOver(labels, own);
      boolean some = !all && areUnder(own, labels);
      int figure = 0;
      for (Run run : lines.get(i)) {
        if (figures.contains(run)) {
          double x = (all ? labels.get(figure) : run).box().centerX();
          double y = run.box().centerY();
          figure++;
          cells.add(cell(page, run.glyphs(), new Box(x, y, x, y)));
        } else if (!rests.contains(run)) {
          cells.add(words(page, run, i));
        }
      }
      if (some) {
        labels.stream()
            .filter(label -> own.stream().noneMatch(run -> isUnder(run, label)))
            .forEach(label -> cells.add(blank(page, label.box(), own)));
      }
    }
    Box part = new Box(0, runs.part().y0(), runs.part().page().width(), runs.part().y1());
    return new PlacedCells(new Provenance(page, part), cells);
  }

  /** How far the first two figures of a line lie apart, in points. */
  private static double pitch(List<Run> figures) {
    return figures.get(1).box().centerX() - figures.get(0).box().centerX();
  }

  /** Where the lines of figures begin, whose first cells may be blank. */
  private double left() {
    return lines.stream()
        .map(line -> line.stream().filter(figures::contains).toList())
        .filter(own -> own.size() >= FEWEST)
        .mapToDouble(own -> own.get(0).box().x0())
        .min()
        .orElse(0);
  }

  /**
   * The labels of the columns of a line of figures, from the left: those nearest over it.
   *
   * @param left where such lines begin
   */
  private List<Run> labelsOver(int line, double left) {
    List<Run> labels = new ArrayList<>();
    long named = 0;
    for (int i = line - 1; i >= 0; i--) {
      if (lines.get(i).stream().anyMatch(figures::contains)) {
        if (named == 0) {
          continue;
        }
        break;
      }
      long under = named;
      for (Run run : lines.get(i)) {
        long names = run.box().x1() > left ? this.names.in(run.text()) : 0;
        // What names columns of labels under it stands over several of these.
        if ((names & under) == 0 && names != 0) {
          labels.add(run);
          named |= names;
        }
      }
    }
    labels.sort(Comparator.comparingDouble(label -> label.box().x0()));
    return labels;
  }

  /**
   * Whether labels are as many as the figures under them and each stands between its neighbours:
   * figures may lie at the edges of columns in whose middles the labels stand.
   */
  private static boolean areOver(List<Run> labels, List<Run> figures) {
    boolean over = labels.size() == figures.size();
    for (int i = 0; over && i < labels.size(); i++) {
      double x = figures.get(i).box().centerX();
      over =
          (i == 0 || x > labels.get(i - 1).box().x1())
              && (i + 1 == labels.size() || x < labels.get(i + 1).box().x0());
    }
    return over;
  }

  /** Whether each of some figures lies right under a label of its own; the others' are blank. */
  private static boolean areUnder(List<Run> figures, List<Run> labels) {
    return figures.size() >= FEWEST
        && figures.stream()
            .allMatch(run -> labels.stream().filter(label -> isUnder(run, label)).count() == 1)
        && labels.stream()
            .allMatch(label -> figures.stream().filter(run -> isUnder(run, label)).count() <= 1);
  }

  private static boolean isUnder(Run figure, Run label) {
    double x = figure.box().centerX();
    return x > label.box().x0() && x < label.box().x1();
  }

  private PlacedCell words(int page, Run run, int line) {
    Run rest = rest(run, line);
    if (rest == null) {
      return cell(page, run.glyphs(), blocks.reach(reach(run.box(), line)));
    }
    rests.add(rest);
    List<Glyph> glyphs = new ArrayList<>(run.glyphs());
    glyphs.addAll(rest.glyphs());
    return cell(page, glyphs, blocks.reach(reach(run.box().union(rest.box()), line)));
  }

  /**
   * How far a label reaches: halfway to what stands beside it, to the other side as far, and over
   * all of the page where it stands alone.
   */
  private Box reach(Box label, int line) {
    double left = Double.MAX_VALUE;
    double right = Double.MAX_VALUE;
    for (List<Run> near :
        lines.subList(Math.max(0, line - 1), Math.min(line + LINES, lines.size()))) {
      for (Run run : near) {
        if (isBeside(run, label)) {
          double before = label.x0() - run.box().x1();
          double after = run.box().x0() - label.x1();
          left = before >= 0 ? Math.min(left, before) : left;
          right = after >= 0 ? Math.min(right, after) : right;
        }
      }
    }
    double width = runs.part().page().width();
    double alone = Math.min(Math.min(left, right), 2 * width);
    return new Box(
        label.x0() - (left > width ? alone : left) / 2,
        label.y0(),
        label.x1() + (right > width ? alone : right) / 2,
        label.y1());
  }

  /**
   * Whether something stands in the line of a label, or in one of the two between whose heights a
   * label of both is set.
   */
  private static boolean isBeside(Run run, Box label) {
    return run.box().sharedHeight(label) > BESIDE * run.size();
  }

  /** A blank cell under a label, beside figures; ink there is seen, as it is in a column. */
  private static PlacedCell blank(int page, Box label, List<Run> beside) {
    Box line = Box.around(beside, Run::box);
    Box cell = new Box(label.x0(), line.y0(), label.x1(), line.y1());
    double x = label.centerX();
    double y = beside.get(0).box().centerY();
    return new PlacedCell(new Box(x, y, x, y), PrintedContent.aligned(page, List.of(), cell, 0));
  }

  private static PlacedCell cell(int page, List<Glyph> glyphs, Box where) {
    return new PlacedCell(where, PrintedContent.aligned(page, glyphs, null, 0));
  }

  /**
   * The second line of a label, which is none itself; the figures beside a label may stand between
   * its lines.
   */
  private @Nullable Run rest(Run upper, int line) {
    long own = names.in(upper.text());
    for (List<Run> below : lines.subList(line + 1, Math.min(line + LINES, lines.size()))) {
      for (Run lower : below) {
        boolean under =
            !figures.contains(lower)
                && lower.box().x0() < upper.box().x1()
                && lower.box().x1() > upper.box().x0()
                && lower.box().centerY() - upper.box().centerY() < PITCH * upper.size();
        long both = under ? names.in(upper.text() + lower.text()) : 0;
        if (both != 0 && (own == 0 || own == both) && names.in(lower.text()) == 0) {
          return lower;
        }
      }
    }
    return null;
  }
}
