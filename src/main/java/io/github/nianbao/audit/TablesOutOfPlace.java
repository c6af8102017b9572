package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.TablePlaces;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.page.Place;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tables that may be others of their kind than the report's own. An annex often repeats the tables
 * with the figures of another year; where the report's own was lost, that of the annex is read, and
 * its arithmetic proves it. What gives it away is where it stands.
 */
public final class TablesOutOfPlace {

  /** How a section says that its table stands at the end: 附件, 附表. */
  private static final char ANNEX = '附';

  private static final Place START = new Place(0, 0);

  private final Map<TableKind, TablePlaces> tables;
  private final Narrative head;

  private TablesOutOfPlace(Map<TableKind, TablePlaces> tables, Narrative head) {
    this.tables = tables;
    this.head = head;
  }

  /**
   * Puts evidence to each table before which stands what is left of another one of its kind; and to
   * each that stands behind a later section, or behind a table of an annex, instead of behind the
   * heading of its own section.
   *
   * @param forms the tables that were read
   * @param places where they stand
   * @param head the sections of the report
   */
  public static Map<TableKind, FilledForm> doubt(
      Map<TableKind, FilledForm> forms, Map<TableKind, TablePlaces> places, Narrative head) {
    TablesOutOfPlace check = new TablesOutOfPlace(places, head);
    Map<TableKind, FilledForm> doubted = new TreeMap<>();
    forms.forEach(
        (kind, form) -> {
          Evidence doubt = check.doubt(kind);
          doubted.put(kind, doubt == null ? form : form.with(doubt));
        });
    return doubted;
  }

  private @Nullable Evidence doubt(TableKind kind) {
    TablePlaces own = tables.get(kind);
    if (own == null || kind.isBesideAnother()) {
      return null;
    }
    Place heading = head.headings().get(kind.section());
    // What lies before the heading of its section is none of the tables under it.
    Predicate<Place> before =
        other ->
            other.before(own.taken())
                && !(heading != null && other.before(heading) && heading.before(own.taken()));
    if (own.others().stream().anyMatch(before)) {
      return Evidence.of(EvidenceKind.ANOTHER_TABLE_BEFORE, Scope.of(kind.pointer()));
    }
    Place from = heading == null || own.taken().before(heading) ? START : heading;
    Predicate<Place> between = place -> from.before(place) && place.before(own.taken());
    for (Map.Entry<Integer, Place> other : head.headings().entrySet()) {
      boolean later =
          kind.hasSection() && other.getKey() > kind.section() && between.test(other.getValue());
      if (later && !(from.equals(heading) && isAnnexed(kind))) {
        return Evidence.of(EvidenceKind.TABLE_BEHIND_LATER_SECTION, Scope.of(kind.pointer()))
            .with(other.getKey());
      }
    }
    for (TableKind other : FormCatalogue.standard().tables()) {
      TablePlaces places = tables.get(other);
      if (places != null && other.hasSection() && places.others().stream().anyMatch(between)) {
        return Evidence.of(EvidenceKind.TABLE_BEHIND_SECOND_TABLE, Scope.of(kind.pointer()))
            .with(other.section());
      }
    }
    return null;
  }

  /** Whether the section of a table says that it stands at the end of the report. */
  private boolean isAnnexed(TableKind kind) {
    return head.sections().stream()
        .anyMatch(
            section -> section.ordinal() == kind.section() && section.text().indexOf(ANNEX) >= 0);
  }
}
