package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of a report that are being changed, and what they then say. */
final class Print {

  /** Stands for a figure of which a reader could not say what is printed. */
  static final String OPEN = "?";

  /** How far the signs of a figure may be moved against one another and still be that figure. */
  private static final double TOGETHER = 1.2;

  /** How much of a sign, of 1, must lie on its side of the border of its cell. */
  private static final double INSIDE = 0.25;

  /** How far from a cell without rulings what is moved may be part of it, in font sizes. */
  private static final double NEAR = 2;

  private static final double SAME_LINE = 0.5;
  private static final double OVERPRINTED = 0.6;
  private static final double UNEVEN = 1.4;

  private final Map<String, @Nullable String> truth;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, List<Ink>> spread = new LinkedHashMap<>();
  private boolean repeated;

  Print(Map<String, @Nullable String> truth) {
    this.truth = truth;
  }

  Print copy() {
    Print copy = new Print(truth);
    IdentityHashMap<Ink, Ink> copies = new IdentityHashMap<>();
    sheets.forEach(sheet -> copy.sheets.add(sheet.copy(copies)));
    spread.forEach(
        (pointer, inks) ->
            copy.spread.put(
                pointer, inks.stream().map(ink -> copies.getOrDefault(ink, ink)).toList()));
    return copy;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** What is known of the signs of figures that stand on more than one page. */
  Map<String, List<Ink>> spread() {
    return spread;
  }

  /** Says that some of it now stands twice. */
  void repeat() {
    repeated = true;
  }

  boolean repeated() {
    return repeated;
  }

  /** Whether the cells of all figures whose pointers begin so stand on one page. */
  boolean holdsAll(Sheet sheet, String prefix) {
    Set<String> held = new HashSet<>();
    sheet.cells().forEach(cell -> held.add(cell.pointer()));
    return truth.keySet().stream()
        .allMatch(pointer -> !pointer.startsWith(prefix) || held.contains(pointer));
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (Sheet sheet : sheets) {
      pages.add(sheet.page(pages.size() + 1));
    }
    return pages;
  }

  /** What is printed in each cell now: a figure, null for none, {@link #OPEN} for who knows. */
  Map<String, @Nullable String> expected() {
    Set<Ink> present = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Set<@Nullable String>> said = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      present.addAll(sheet.inks());
      for (TrueCell cell : sheet.cells()) {
        said.computeIfAbsent(cell.pointer(), key -> new HashSet<>()).add(said(sheet, cell));
      }
      sheet
          .lost()
          .forEach(pointer -> said.computeIfAbsent(pointer, key -> new HashSet<>()).add(null));
    }
    Map<String, @Nullable String> expected = new LinkedHashMap<>();
    truth.forEach(
        (pointer, value) -> {
          List<Ink> parts = spread.get(pointer);
          Set<@Nullable String> values = said.getOrDefault(pointer, Set.of());
          if (parts != null) {
            boolean asItWas = parts.stream().allMatch(ink -> present.contains(ink) && still(ink));
            expected.put(pointer, asItWas && values.isEmpty() ? value : OPEN);
          } else if (values.isEmpty()) {
            expected.put(pointer, null);
          } else {
            expected.put(pointer, values.size() > 1 ? OPEN : values.iterator().next());
          }
        });
    return expected;
  }

  private static boolean still(Ink ink) {
    return !ink.altered() && Math.hypot(ink.dx(), ink.dy()) <= TOGETHER;
  }

  /**
   * Whether a figure is spelt by what stands in its cell, on one line or on several that no line of
   * the cell would have held, with or without small digits behind it; true also where nothing
   * encloses the cell. Of a figure that is printed twice one print spells it.
   */
  boolean spells(String pointer, String figure) {
    Predicate<Sheet> spelling =
        sheet -> cells(sheet, pointer).stream().allMatch(cell -> spells(sheet, cell, figure));
    Stream<Sheet> own = sheets.stream().filter(sheet -> !cells(sheet, pointer).isEmpty());
    return repeated ? own.anyMatch(spelling) : own.allMatch(spelling);
  }

  /** What one page says of a figure; empty where it has no cell of it. */
  static Set<@Nullable String> said(Sheet sheet, String pointer) {
    Set<@Nullable String> said = new HashSet<>();
    cells(sheet, pointer).forEach(cell -> said.add(said(sheet, cell)));
    if (sheet.lost().contains(pointer)) {
      said.add(null);
    }
    return said;
  }

  /**
   * Whether a sign in a cell of a table is painted so that text alone does not say what is seen.
   */
  boolean isSpoilt(String table) {
    return sheets.stream()
        .anyMatch(
            sheet ->
                sheet.inks().stream()
                    .filter(ink -> ink.stain() != null)
                    .anyMatch(
                        ink ->
                            sheet.cells().stream()
                                .filter(cell -> cell.table().equals(table))
                                .anyMatch(cell -> cell.box().contains(ink.x(), ink.y()))));
  }

  private static List<TrueCell> cells(Sheet sheet, String pointer) {
    return sheet.cells().stream().filter(cell -> cell.pointer().equals(pointer)).toList();
  }

  private static boolean spells(Sheet sheet, TrueCell cell, String figure) {
    List<Ink> inside = inside(sheet, cell);
    if (!cell.ruled()
        || sheet.unruled()
        || inside.stream().anyMatch(ink -> !ink.digit() || straddles(ink, cell.box()))) {
      return true;
    }
    List<Ink> large = new ArrayList<>(inside);
    large.removeAll(SmallDigits.of(inside));
    return Spelling.of(inside, cell.box()).equals(figure)
        || Spelling.of(large, cell.box()).equals(figure);
  }

  private static List<Ink> inside(Sheet sheet, TrueCell cell) {
    List<Ink> inside = new ArrayList<>();
    for (Ink ink : sheet.inks()) {
      if (!ink.strike()
          && !ink.note()
          && !ink.isUnseen()
          && cell.box().contains(ink.x(), ink.y())) {
        inside.add(ink);
      }
    }
    return inside;
  }

  private static @Nullable String said(Sheet sheet, TrueCell cell) {
    List<Ink> inside = inside(sheet, cell);
    if (inside.stream().anyMatch(ink -> moved(ink) && straddles(ink, cell.box()))
        || overlapped(sheet, cell)
        || ((!cell.ruled() || sheet.unruled()) && touched(sheet, cell))) {
      return OPEN;
    }
    List<Ink> small = SmallDigits.of(inside);
    if (!small.isEmpty()) {
      return SmallDigits.figure(cell, inside, small);
    }
    if (asItWas(inside, cell.own())) {
      return cell.value();
    }
    if (inside.isEmpty()) {
      return cell.own().stream()
              .anyMatch(ink -> !cell.ruled() || sheet.unruled() || unplaced(sheet, ink))
          ? OPEN
          : null;
    }
    boolean readable = cell.plain() && inside.stream().allMatch(Ink::digit);
    return readable && together(sheet, cell, inside) ? figure(inside) : OPEN;
  }

  /** Whether a cell holds the digits of one figure, and all of them that are on the page. */
  private static boolean together(Sheet sheet, TrueCell cell, List<Ink> inside) {
    return inside.stream().map(Ink::owner).distinct().count() == 1
        && (cell.own().stream().noneMatch(inside::contains)
            || cell.own().stream().allMatch(i -> inside.contains(i) || !sheet.inks().contains(i)));
  }

  /** Whether a glyph is on the page still, but in none of its cells, or on the edge of one. */
  private static boolean unplaced(Sheet sheet, Ink ink) {
    return sheet.inks().contains(ink)
        && sheet.cells().stream()
            .noneMatch(
                cell -> cell.box().contains(ink.x(), ink.y()) && !straddles(ink, cell.box()));
  }

  /** Whether a row that was moved with its labels came to lie over another. */
  private static boolean overlapped(Sheet sheet, TrueCell cell) {
    Box box = cell.box();
    for (TrueCell other : sheet.cells()) {
      double across = Math.min(box.x1(), other.box().x1()) - Math.max(box.x0(), other.box().x0());
      double down = Math.min(box.y1(), other.box().y1()) - Math.max(box.y0(), other.box().y0());
      if (!other.equals(cell) && across > 1 && down > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the print of a cell that nothing encloses was moved, or something was moved near it:
   * nobody can say how far such a cell reaches.
   */
  private static boolean touched(Sheet sheet, TrueCell cell) {
    Box box = cell.box();
    return cell.own().stream().anyMatch(ink -> moved(ink))
        || sheet.inks().stream()
            .filter(ink -> moved(ink) && !ink.strike())
            .anyMatch(
                ink ->
                    box.x0() - ink.x() < NEAR * ink.glyph().size()
                        && ink.x() - box.x1() < NEAR * ink.glyph().size()
                        && box.y0() - ink.y() < NEAR * ink.glyph().size()
                        && ink.y() - box.y1() < NEAR * ink.glyph().size());
  }

  private static boolean moved(Ink ink) {
    return ink.altered() || Math.hypot(ink.dx(), ink.dy()) > TOGETHER;
  }

  private static boolean straddles(Ink ink, Box cell) {
    Box box = ink.glyph().box();
    double x = Math.min(ink.x() - cell.x0(), cell.x1() - ink.x());
    double y = Math.min(ink.y() - cell.y0(), cell.y1() - ink.y());
    return x < INSIDE * box.width() || y < INSIDE * ink.glyph().size();
  }

  private static boolean asItWas(List<Ink> inside, List<Ink> own) {
    if (inside.size() != own.size() || !inside.containsAll(own)) {
      return false;
    }
    double[] xs = own.stream().mapToDouble(Ink::dx).sorted().toArray();
    double[] ys = own.stream().mapToDouble(Ink::dy).sorted().toArray();
    return own.stream().noneMatch(Ink::altered)
        && (own.isEmpty()
            || (xs[xs.length - 1] - xs[0] <= TOGETHER && ys[ys.length - 1] - ys[0] <= TOGETHER));
  }

  /** The figure that some digits make, line by line. */
  private static String figure(List<Ink> digits) {
    List<Ink> sorted = new ArrayList<>(digits);
    sorted.sort(Comparator.comparingDouble(Ink::y));
    List<List<Ink>> lines = new ArrayList<>();
    for (Ink ink : sorted) {
      List<Ink> line = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (line == null || ink.y() - line.get(0).y() > SAME_LINE * ink.glyph().size()) {
        line = new ArrayList<>();
        lines.add(line);
      }
      line.add(ink);
    }
    Ink first = sorted.get(0);
    StringBuilder text = new StringBuilder();
    for (List<Ink> line : lines) {
      line.sort(Comparator.comparingDouble(Ink::x));
      for (int i = 0; i < line.size(); i++) {
        Ink ink = line.get(i);
        double ratio = ink.glyph().size() / first.glyph().size();
        boolean odd =
            ratio > UNEVEN || ratio < 1 / UNEVEN || ink.glyph().turn() != first.glyph().turn();
        boolean over =
            i > 0 && ink.x() - line.get(i - 1).x() < OVERPRINTED * ink.glyph().box().width();
        if (odd || over) {
          return OPEN;
        }
        text.append(ink.glyph().text());
      }
    }
    boolean figure = text.length() == 1 || text.charAt(0) != '0';
    return figure ? new BigDecimal(text.toString()).stripTrailingZeros().toPlainString() : OPEN;
  }
}
