package io.github.nianbao.print;

import io.github.nianbao.closed.Captions;
import io.github.nianbao.closed.OwnFragments;
import io.github.nianbao.form.Form;
import io.github.nianbao.fragment.FragmentFinder;
import io.github.nianbao.fragment.OtherShapes;
import io.github.nianbao.fragment.Reshaper;
import io.github.nianbao.layout.aligned.AlignedCells;
import io.github.nianbao.layout.aligned.AlignedFragments;
import io.github.nianbao.layout.aligned.AlignedRowCosts;
import io.github.nianbao.layout.aligned.TurnedCells;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.match.ColumnMatcher;
import io.github.nianbao.match.FormReader;
import io.github.nianbao.match.Halves;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.RowLabels;
import io.github.nianbao.match.RowLikeness;
import io.github.nianbao.match.RuledReaders;
import io.github.nianbao.match.Standing;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.Whose;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as read by the alignment of its figures.
 *
 * @param table as it was matched
 * @param undecided whether another one of its kind, with other figures, lies in the same region
 */
record AlignedReading(TableCandidate table, boolean undecided) {

  /** The table of a region; null where there is none, or none that may be the report's own. */
  static @Nullable AlignedReading of(SearchRegion region, Captions captions, Outline outline) {
    TableCandidate reshaped =
        region.kind().hasRowLabels() ? null : reshaped(region, captions, outline);
    if (reshaped != null) {
      return new AlignedReading(reshaped, false);
    }
    List<List<TableFragment>> tables = AlignedFragments.tables(region);
    List<TableFragment> all = tables.stream().flatMap(List::stream).toList();
    OwnFragments parted = OwnFragments.of(all, false, captions);
    List<TableFragment> own =
        parted.surest().stream()
            .filter(fragment -> OwnFragments.mayBeOf(region.kind(), fragment))
            .toList();
    TableCandidate halves = halves(region, tables, own, outline);
    if (halves != null && !isOfOthers(halves, captions)) {
      return new AlignedReading(halves, false);
    }
    TableCandidate table = read(region.kind().differing(), own, outline);
    if (table == null || isOfOthers(table, captions)) {
      TableCandidate turned = table == null ? turned(region, captions, outline) : null;
      return turned == null ? null : new AlignedReading(turned, false);
    }
    Set<RowBand> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(table.bandsOfRows());
    List<TableFragment> rest = own.stream().map(fragment -> without(fragment, taken)).toList();
    long left = TableFragment.bands(rest).stream().filter(RowBand::hasValues).count();
    TableCandidate second =
        left * 2 > table.rowsFound() ? read(region.kind().differing(), rest, outline) : null;
    TableCandidate whole = second == null ? null : Halves.joined(table, second);
    if (whole != null) {
      return new AlignedReading(whole, false);
    }
    return new AlignedReading(table, second != null && isUndecided(table, second, parted));
  }

  /** A list with the columns of others alone in a region where none was read; null for none. */
  static @Nullable TableCandidate ofOthers(
      SearchRegion region, Captions captions, Outline outline) {
    List<TableFragment> own =
        OwnFragments.of(AlignedFragments.of(region), false, captions).surest();
    TableCandidate list = readAny(region.kind().differing(), own, outline);
    return list != null && list.isOfOthers() && !isOfOthers(list, captions) ? list : null;
  }

  /** The table that all tables of a region together are; null where they are not. */
  private static @Nullable TableCandidate halves(
      SearchRegion region,
      List<List<TableFragment>> tables,
      List<TableFragment> own,
      Outline outline) {
    if (tables.size() < 2) {
      return null;
    }
    Set<Header> headers = Collections.newSetFromMap(new IdentityHashMap<>());
    own.forEach(fragment -> headers.add(fragment.header()));
    List<TableCandidate> parts = new ArrayList<>();
    for (List<TableFragment> table : tables) {
      TableCandidate part =
          read(
              region.kind().differing(),
              table.stream().filter(f -> headers.contains(f.header())).toList(),
              outline);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    List<TableCandidate> joined = Halves.joined(parts);
    return joined.size() == 1 ? joined.get(0) : null;
  }

  /** A table read once more where it was found by other means; null where that gives none. */
  static @Nullable TableCandidate again(SearchRegion region, Form form, Outline outline) {
    return read(List.of(form), AlignedFragments.of(region), outline);
  }

  /** A table of one row in another shape than its form's; null where it is in that. */
  private static @Nullable TableCandidate reshaped(
      SearchRegion region, Captions captions, Outline outline) {
    return shaped(
        region, Reshaper.aligned(region.kind(), AlignedCells.of(region)), captions, outline);
  }

  /** A table whose rows are the columns of its form; null where there is none. */
  private static @Nullable TableCandidate turned(
      SearchRegion region, Captions captions, Outline outline) {
    if (!region.kind().hasOneBlock() || region.kind().isList()) {
      return null;
    }
    List<Table> printed = TurnedCells.of(region);
    List<Table> turned = new ArrayList<>(OtherShapes.of(region.kind(), printed));
    turned.removeAll(printed);
    FragmentFinder found = FragmentFinder.of(turned);
    return shaped(
        region,
        found.all().stream().filter(part -> found.kind(part).equals(region.kind())).toList(),
        captions,
        outline);
  }

  /** A table that was brought into the shape of its form; null where there is none. */
  private static @Nullable TableCandidate shaped(
      SearchRegion region, List<TableFragment> fragments, Captions captions, Outline outline) {
    List<TableFragment> own = OwnFragments.of(fragments, false, captions).surest();
    RuledReaders readers =
        new RuledReaders(
            own,
            new RowLabels(region.kind(), true, outline::year),
            new ColumnMatcher(outline::year));
    return region.kind().differing().stream()
        .flatMap(
            form ->
                readers.occurrences(form).stream()
                    .filter(reading -> reading.rowsFound() > 0 && !isOfOthers(reading, captions))
                    .limit(1))
        .max(Comparator.comparingDouble(TableCandidate::fit))
        .orElse(null);
  }

  private static @Nullable TableCandidate read(
      List<Form> forms, List<TableFragment> fragments, Outline outline) {
    TableCandidate table = readAny(forms, fragments, outline);
    return table == null || table.isOfOthers() ? null : table;
  }

  /** The same, be it a list with the columns of others alone. */
  private static @Nullable TableCandidate readAny(
      List<Form> forms, List<TableFragment> fragments, Outline outline) {
    RowLabels labels = new RowLabels(forms.get(0).kind(), false, outline::year);
    RowLikeness likeness = new RowLikeness(TableFragment.bands(fragments), labels);
    FormReader reader =
        new FormReader(
            fragments,
            labels,
            new ColumnMatcher(outline::year),
            likeness,
            0,
            bands -> AlignedRowCosts.all(bands, forms.get(0).kind().isList()));
    return forms.stream()
        .map(reader::read)
        .filter(reading -> reading.rowsFound() > 0 && reading.isVouchedFor())
        .filter(reading -> !reading.form().kind().isList() || reading.isOfList())
        .max(Comparator.comparingDouble(TableCandidate::fit))
        .orElse(null);
  }

  private static TableFragment without(TableFragment fragment, Set<RowBand> taken) {
    return new TableFragment(
        fragment.header(),
        fragment.bands().stream().filter(band -> !taken.contains(band)).toList());
  }

  /** Whether words over the first figures of a table say that it is not the report's own. */
  private static boolean isOfOthers(TableCandidate table, Captions captions) {
    RowBand first = table.bandsOfRows().get(0);
    double figures = OwnFragments.figures(first);
    return !Double.isInfinite(figures)
        && captions
                .over(
                    first.where(), OwnFragments.under(first.header(), first.page(), figures), null)
                .whose()
            == Whose.OTHER;
  }

  private static boolean isUndecided(
      TableCandidate table, TableCandidate second, OwnFragments parted) {
    return Occurrences.of(
            List.of(table, second),
            one -> new Standing(parted.whose(one.bandsOfRows().get(0).header()), true),
            false)
        .undecided(table);
  }
}
