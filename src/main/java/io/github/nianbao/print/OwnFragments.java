package io.github.nianbao.print;

import io.github.nianbao.narrative.Whose;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.print.TableCaptions.Said;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.TableFragment;
import io.github.nianbao.table.ValueCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fragments of the tables of a kind, without those that are said to be no table of the report. */
final class OwnFragments {

  private final Map<Header, Whose> whose = new IdentityHashMap<>();
  private final List<TableFragment> own = new ArrayList<>();
  private final List<TableFragment> others = new ArrayList<>();
  private final List<Said> words = new ArrayList<>();

  private OwnFragments() {}

  /**
   * Asks of each fragment what is said over it; one right under another goes on from that.
   *
   * @param fragments in reading order
   * @param ruled whether ruling lines say what their headers are
   */
  static OwnFragments of(List<TableFragment> fragments, boolean ruled, TableCaptions captions) {
    OwnFragments parted = new OwnFragments();
    Whose before = Whose.UNSAID;
    Provenance last = null;
    for (TableFragment fragment : sideBySide(fragments)) {
      Said said = 
          captions.over(fragment.header().where(), ruled ? box(fragment).y0() : figuresOf(fragment), last);
      Whose own = said.goesOn() && !parted.whose.isEmpty() ? before : said.whose();
      parted.whose.put(fragment.header(), own);
      if (own == Whose.OTHER) {
        parted.others.add(fragment);
        if (!said.goesOn()) {
          parted.words.add(said);
        }
      } else {
        parted.own.add(fragment);
      }
      before = own;
      last = end(fragment);
    }
    return parted;
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

  /** Where the first digits in the columns of a band lie; infinite where there are none. */
  static double figures(RowBand band) {
    double top = Double.POSITIVE_INFINITY;
    for (ValueCell value : band.values()) {
      for (Glyph glyph : value.content().glyphs()) {
        top = glyph.isDigit() ? Math.min(top, glyph.box().y0()) : top;
      }
    }
    return top;
  }

  /** Where the last part of a fragment lies. */
  private static Provenance end(TableFragment fragment) {
    List<RowBand> bands = fragment.bands();
    return bands.isEmpty() ? fragment.header().where() : bands.get(bands.size() - 1).where();
  }

  /** Of tables side by side the parts of each one after the other. */
  private static List<TableFragment> sideBySide(List<TableFragment> fragments) {
    Map<TableFragment, Integer> lanes = new IdentityHashMap<>();
    for (TableFragment fragment : fragments) {
      Box box = box(fragment);
      int lane = 0;
      for (TableFragment other : fragments) {
        Box beside = box(other);
        boolean left = beside.x1() <= box.x0() && beside.y0() < box.y1() && box.y0() < beside.y1();
        lane += left && other.header().page() == fragment.header().page() ? 1 : 0;
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

  /** Those that may be of the report's own table. */
  List<TableFragment> own() {
    return own;
  }

  /** Those that are said to be the report's own, or all that may be where none is. */
  List<TableFragment> surest() {
    List<TableFragment> said =
        own.stream().filter(fragment -> whose.get(fragment.header()) == Whose.OWN).toList();
    return said.isEmpty() ? own : said;
  }

  /** The others. */
  List<TableFragment> others() {
    return others;
  }

  /** What is said over the others. */
  List<Said> words() {
    return words;
  }

  /** Whose a part of a table is, by its header. */
  Whose whose(Header header) {
    return whose.getOrDefault(header, Whose.UNSAID);
  }
}
