package io.github.nianbao.closed;

import io.github.nianbao.closed.Captions.Said;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.narrative.Whose;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Place;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fragments of tables are of the report's own, and which are said to be of others. */
public final class OwnFragments {

  /** Rows no further apart than this, in points, follow one another. */
  private static final double TOUCHING = 3;

  private static final String YEAR = "年";

  private final List<TableFragment> inOrder;
  private final IdentityHashMap<Header, Said> said = new IdentityHashMap<>();

  /** What is said of rows of others that lie behind those of a fragment. */
  private final IdentityHashMap<Header, Said> behind;

  private OwnFragments(List<TableFragment> inOrder, IdentityHashMap<Header, Said> behind) {
    this.inOrder = inOrder;
    this.behind = behind;
  }

  /**
   * Asks of each fragment what is said over it; one right under another goes on from that.
   *
   * @param fragments of tables of any kind, in reading order
   * @param ruled whether ruling lines say what their headers are
   */
  public static OwnFragments of(List<TableFragment> fragments, boolean ruled, Captions captions) {
    IdentityHashMap<Header, Said> behind = new IdentityHashMap<>();
    List<TableFragment> parts =
        ruled
            ? fragments.stream().map(one -> upToOthers(one, captions, behind)).toList()
            : fragments;
    OwnFragments parted = new OwnFragments(sideBySide(parts), behind);
    Said before = null;
    Provenance last = null;
    Map<Place, Said> halves = new HashMap<>();
    for (TableFragment fragment : parted.inOrder) {
      double bottom =
          ruled
              ? box(fragment).y0()
              : under(fragment.header(), fragment.header().page(), figuresOf(fragment));
      Said own = captions.over(fragment.header().where(), bottom, last);
      if (own.goesOn() && before != null) {
        own = new Said(before.whose(), before.words(), own.page(), true);
      }
      if (!ruled) {
        // Without ruling lines headers are as wide as their page: one in the same place is a
        // half's.
        Said half = halves.putIfAbsent(fragment.header().where().place(), own);
        own = half == null ? own : half;
      }
      parted.said.put(fragment.header(), own);
      before = own;
      last = end(fragment, ruled);
    }
    return parted;
  }

  /** A part of a table up to where words between its rows say that what follows is of others. */
  private static TableFragment upToOthers(
      TableFragment fragment, Captions captions, IdentityHashMap<Header, Said> behind) {
    List<RowBand> bands = fragment.bands();
    for (int i = 1; i < bands.size(); i++) {
      Provenance upper = bands.get(i - 1).where();
      Provenance lower = bands.get(i).where();
      Said between =
          isApart(upper, lower)
              ? captions.over(lower, Objects.requireNonNull(lower.box()).y0(), upper)
              : null;
      if (between != null && between.whose() == Whose.OTHER) {
        behind.put(fragment.header(), between);
        return new TableFragment(fragment.header(), bands.subList(0, i));
      }
    }
    return fragment;
  }

  /** Whether one row does not lie right under another on a page. */
  private static boolean isApart(Provenance upper, Provenance lower) {
    double space =
        Objects.requireNonNull(lower.box()).y0() - Objects.requireNonNull(upper.box()).y1();
    return upper.page() != lower.page() || space > TOUCHING;
  }

  /** Where the first figures of a fragment lie on the page of its header. */
  private static double figuresOf(TableFragment fragment) {
    for (RowBand band : fragment.bands()) {
      double top = figures(band);
      if (!Double.isInfinite(top) && band.page() == fragment.header().page()) {
        return top;
      }
    }
    return box(fragment).y1();
  }

  /**
   * Where what is said over a table ends that no ruling lines show: at the words of its header, or
   * at its first figures where those were not looked for or lie on another page.
   */
  public static double under(Header header, int page, double figures) {
    boolean own = !header.cells().isEmpty() && header.page() == page;
    return own ? Objects.requireNonNull(header.where().box()).y0() : figures;
  }

  /** Where the first digits in the columns of a band lie; infinite where there are none. */
  public static double figures(RowBand band) {
    return digits(band)
        .mapToDouble(digit -> digit.box().y0())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static Stream<Glyph> digits(RowBand band) {
    return band.values().stream()
        .map(ValueCell::content)
        .flatMap(content -> content.glyphs().stream())
        .filter(Glyph::isDigit);
  }

  /** Where the last part of a fragment lies; without ruling lines down to its last digits. */
  private static Provenance end(TableFragment fragment, boolean ruled) {
    List<RowBand> bands = fragment.bands();
    for (int i = bands.size() - 1; i >= 0; i--) {
      Provenance where = bands.get(i).where();
      double bottom =
          ruled
              ? Objects.requireNonNull(where.box()).y1()
              : namesYear(bands.get(i))
                  ? 0
                  : digits(bands.get(i)).mapToDouble(digit -> digit.box().y1()).max().orElse(0);
      if (bottom > 0) {
        Box box = Objects.requireNonNull(where.box());
        return new Provenance(where.page(), new Box(box.x0(), box.y0(), box.x1(), bottom));
      }
    }
    return fragment.header().where();
  }

  /** Whether what lies in the columns of a band are words over the next table that name a year. */
  private static boolean namesYear(RowBand band) {
    return !band.hasLabel()
        && band.values().stream().anyMatch(value -> value.content().text().contains(YEAR));
  }

  /** Of tables side by side the parts of each one after the other. */
  private static List<TableFragment> sideBySide(List<TableFragment> fragments) {
    Map<Integer, List<TableFragment>> pages =
        fragments.stream().collect(Collectors.groupingBy(fragment -> fragment.header().page()));
    IdentityHashMap<TableFragment, Integer> lanes = new IdentityHashMap<>();
    for (TableFragment fragment : fragments) {
      Box box = box(fragment);
      int lane = 0;
      for (TableFragment other : pages.getOrDefault(fragment.header().page(), List.of())) {
        Box beside = box(other);
        boolean left = beside.x1() <= box.x0() && beside.y0() < box.y1() && box.y0() < beside.y1();
        lane += left ? 1 : 0;
      }
      lanes.put(fragment, lane);
    }
    return fragments.stream()
        .sorted(Comparator.comparingInt(fragment -> Objects.requireNonNull(lanes.get(fragment))))
        .toList();
  }

  private static Box box(TableFragment fragment) {
    return Objects.requireNonNull(fragment.header().where().box());
  }

  /** Those of some fragments, one table after the other, that may be of the report's own. */
  public List<TableFragment> own(Predicate<TableFragment> some) {
    return inOrder.stream()
        .filter(some)
        .filter(fragment -> whose(fragment.header()) != Whose.OTHER)
        .toList();
  }

  /** Those that are said to be the report's own, or all that may be where none is. */
  public List<TableFragment> surest() {
    List<TableFragment> surest =
        inOrder.stream().filter(fragment -> whose(fragment.header()) == Whose.OWN).toList();
    return surest.isEmpty() ? own(fragment -> true) : surest;
  }

  /** What is said over those of some fragments that are of others, each once. */
  public List<Said> others(Predicate<TableFragment> some) {
    Map<String, Said> others = new LinkedHashMap<>();
    for (TableFragment fragment : inOrder) {
      Said own = Objects.requireNonNull(said.get(fragment.header()));
      if (own.whose() == Whose.OTHER && some.test(fragment)) {
        others.putIfAbsent(own.words(), own);
      }
      Said rest = behind.get(fragment.header());
      if (rest != null && some.test(fragment)) {
        others.putIfAbsent(rest.words(), rest);
      }
    }
    return List.copyOf(others.values());
  }

  /** Whether a fragment may be of a table by its columns, though others stand among these. */
  public static boolean mayBeOf(TableKind kind, TableFragment fragment) {
    return ColumnLabels.mayBeOver(kind, fragment.header());
  }

  /** Whose a part of a table is, by its header. */
  public Whose whose(Header header) {
    Said own = said.get(header);
    return own == null ? Whose.UNSAID : own.whose();
  }
}
