package io.github.nianbao.print;

import io.github.nianbao.closed.Captions;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.line.Run;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is printed right over the tables of a document, and says whose they are. */
final class TableCaptions implements Captions {

  /** So many lines are looked at: those of a header may lie among them. */
  private static final int MOST_LINES = 24;

  /** A line that ends further from the right edge of the text, in font sizes, is its last one. */
  private static final double INDENT = 2;

  /** Labels of one header stand no further over one another, in font sizes. */
  private static final double HEADER = 2;

  /** Lines of a text overlap no more, in font sizes. */
  private static final double OVERLAP = 0.3;

  /** No words lie in a lower strip, in points. */
  private static final double LEAST_HEIGHT = 3;

  /** What is further apart than this, in font sizes, stands over two tables. */
  private static final double GAP = 1.5;

  private final List<Page> pages;
  private final Furniture furniture;
  private final Predicate<Glyph> tables;
  private final List<TableRegion> regions;
  private final Outline outline;
  private final Deadline deadline;

  /** The running text by page. */
  private final Map<Integer, List<Line>> lines;

  /** Whether lines have the words of labels or headings, where that was asked. */
  private final IdentityHashMap<Line, Boolean> usual = new IdentityHashMap<>();

  /** Looks over the tables of a document until a deadline. */
  TableCaptions(PrintedGrids print, Deadline deadline) {
    this.deadline = deadline;
    this.pages = print.pages();
    this.furniture = print.furniture();
    this.tables = print.glyphs()::contains;
    this.regions = print.regions();
    this.outline = print.outline();
    lines = outline.lines().stream().collect(Collectors.groupingBy(Line::page));
  }

  @Override
  public Said over(Provenance header, double bottom, @Nullable Provenance before) {
    deadline.check();
    Box box = Objects.requireNonNull(header.box());
    Box zone = zone(header.page(), box, bottom, before);
    List<String> paragraphs =
        isBesideNone(zone) ? paragraphs(header.page(), zone) : captions(header.page(), box, zone);
    double heading = outline.headingOver(header.page(), box.y0());
    boolean goesOn = heading == 0 || heading < zone.y0();
    if (paragraphs.isEmpty() && zone.y0() == 0 && header.page() > 1) {
      int page = header.page() - 1;
      Box foot = foot(page, before);
      // The upper part of its own header may lie between its heading and the end of that page.
      Box over = before == null || before.page() != page ? null : before.box();
      double end = over == null ? 0 : over.y1();
      goesOn = outline.headingOver(page, Double.POSITIVE_INFINITY) < end;
      paragraphs = paragraphs(page, foot);
    }
    return Said.by(paragraphs, header, goesOn, outline);
  }

  /** What lies over a table up to a heading or another table, and beside no other table. */
  private Box zone(int page, Box table, double bottom, @Nullable Provenance before) {
    double left = 0;
    double right = Double.POSITIVE_INFINITY;
    for (TableRegion other : regions) {
      Box box = other.box();
      if (other.page() == page && box.y0() < table.y1() && box.y1() > table.y0()) {
        if (box.x1() <= table.x0()) {
          left = Math.max(left, (box.x1() + table.x0()) / 2);
        } else if (box.x0() >= table.x1()) {
          right = Math.min(right, (box.x0() + table.x1()) / 2);
        }
      }
    }
    double top = outline.headingOver(page, table.y0());
    for (TableRegion other : regions) {
      Box box = other.box();
      if (other.page() == page && box.y1() <= table.y0() && box.x0() < right && box.x1() > left) {
        top = Math.max(top, box.y1());
      }
    }
    Box over = before == null || before.page() != page ? null : before.box();
    if (over != null && over.y1() <= bottom && over.x0() < right && over.x1() > left) {
      top = Math.max(top, over.y1());
    }
    return new Box(left, top, right, bottom);
  }

  private static boolean isBesideNone(Box zone) {
    return zone.x0() == 0 && Double.isInfinite(zone.x1());
  }

  /**
   * Of lines over tables side by side the parts over one of them: where it lies, or which it is.
   */
  private List<String> captions(int number, Box table, Box zone) {
    int before = 0;
    int count = 1;
    for (TableRegion other : regions) {
      Box box = other.box();
      if (other.page() == number && box.y0() < table.y1() && box.y1() > table.y0()) {
        before += box.x1() <= table.x0() ? 1 : 0;
        count += box.x1() <= table.x0() || box.x0() >= table.x1() ? 1 : 0;
      }
    }
    Page page = Objects.requireNonNull(page(number));
    Box strip = new Box(0, zone.y0(), Double.POSITIVE_INFINITY, zone.y1());
    Predicate<Glyph> other = furniture.on(page).or(tables);
    List<Glyph> over =
        page.glyphs().stream()
            .filter(glyph -> isWithin(glyph.box(), strip) && !other.test(glyph))
            .toList();
    List<String> captions = new ArrayList<>();
    for (List<Run> line : Run.lines(Run.of(over, GAP, page.rules()))) {
      List<Run> parts =
          line.size() == count
              ? List.of(line.get(before))
              : line.stream().filter(part -> isWithin(part.box(), zone)).toList();
      parts.forEach(part -> captions.add(part.text()));
    }
    return captions;
  }

  /** A page; null where it is lost. */
  private @Nullable Page page(int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst().orElse(null);
  }

  /** What lies on a page under its last heading and its last table. */
  private Box foot(int page, @Nullable Provenance before) {
    double top = outline.headingOver(page, Double.POSITIVE_INFINITY);
    for (TableRegion other : regions) {
      top = other.page() == page ? Math.max(top, other.box().y1()) : top;
    }
    Box over = before == null || before.page() != page ? null : before.box();
    top = over == null ? top : Math.max(top, over.y1());
    return new Box(0, top, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private List<String> paragraphs(int number, Box zone) {
    if (zone.height() < LEAST_HEIGHT) {
      return List.of();
    }
    List<Line> text = lines.getOrDefault(number, List.of());
    double all =
        Math.min(zone.x1(), text.stream().mapToDouble(line -> rightEdge(line)).max().orElse(0));
    List<Line> over = text.stream().filter(line -> isWithin(line, zone)).toList();
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Line line : over.subList(Math.max(0, over.size() - MOST_LINES), over.size())) {
      if (isUsual(line) || isBesideLabels(line, over) || isBetweenLabels(line, over)) {
        open.setLength(0);
        continue;
      }
      if (open.length() > 0 && outline.isHeadingOfOtherYear(line.text())) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(line.text());
      if (rightEdge(line) < all - INDENT * line.size() || endsSentence(line.text())) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  private boolean isUsual(Line line) {
    return usual.computeIfAbsent(line, own -> outline.isUsual(own.text()));
  }

  /**
   * Whether a line is the label of a column beside those of the form, such as 上年总计: labels stand
   * left of it and not under it.
   */
  private boolean isBesideLabels(Line line, List<Line> over) {
    return ColumnLabels.isKnownExtra(Labels.normalise(line.text()))
        && hasLabel(
            line,
            over,
            (own, label) ->
                label.x1() < own.x0()
                    && label.y0() < own.y1()
                    && own.y0() - label.y1() < HEADER * line.size());
  }

  /**
   * Whether a line lies at heights at which words of labels lie: the cells of a header are set in
   * their middle, and their lines are no lines of one another. What stands over a header does not.
   */
  private boolean isBetweenLabels(Line line, List<Line> over) {
    return hasLabel(line, over, (own, label) -> own.sharedHeight(label) > OVERLAP * line.size());
  }

  /** Whether a label of the form lies in some way beside a line, given the boxes of both. */
  private boolean hasLabel(Line line, List<Line> over, BiPredicate<Box, Box> beside) {
    Box own = line.box();
    return own != null
        && over.stream()
            .filter(other -> !other.equals(line) && isUsual(other))
            .map(Line::box)
            .anyMatch(label -> label != null && beside.test(own, label));
  }

  private static boolean endsSentence(String text) {
    return text.endsWith("。") || text.endsWith("：") || text.endsWith(":");
  }

  private static double rightEdge(Line line) {
    Box box = line.box();
    return box == null ? 0 : box.x1();
  }

  private static boolean isWithin(Line line, Box zone) {
    Box box = line.box();
    return box != null && isWithin(box, zone);
  }

  private static boolean isWithin(Box box, Box zone) {
    return box.centerX() >= zone.x0()
        && box.centerX() <= zone.x1()
        && box.centerY() > zone.y0()
        && box.centerY() < zone.y1();
  }
}
