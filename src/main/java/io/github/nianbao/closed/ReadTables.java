package io.github.nianbao.closed;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.TablePlaces;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.TableRegion;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import java.util.List;
import java.util.Map;

/**
 * The tables of a document.
 *
 * @param forms the statutory ones that are there
 * @param places where they begin, and others of their kinds
 * @param evidence about the tables as such
 * @param regions where they stand on pages; none in a source without pages
 * @param outline the running text around them
 * @param grids all that look like tables
 * @param others rows of a list with the columns of others alone that no ruling lines show, each of
 *     its bands; none as a rule
 */
public record ReadTables(
    Map<TableKind, FilledForm> forms,
    Map<TableKind, TablePlaces> places,
    List<Evidence> evidence,
    List<TableRegion> regions,
    Outline outline,
    List<Table> grids,
    List<List<RowBand>> others) {

  /**
   * Whether a table of a kind is there that is said to be of others, and none of the report's own.
   */
  public boolean isOfOthers(TableKind kind) {
    return !forms.containsKey(kind)
        && evidence.stream()
            .filter(one -> one.kind() == EvidenceKind.TABLE_OF_OTHERS)
            .anyMatch(one -> kind.pointer().equals(one.scope().at()));
  }
}
