package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a report that its reader should know. Findings are words for people: nothing is
 * decided by them.
 *
 * @param code what kind of thing
 * @param severity how much it matters
 * @param at JSON Pointer of the cell, row, table or other part it is about; null where it is about
 *     the document or a page
 * @param cells JSON Pointers of all cells concerned where they are several: every member of a sum
 *     that does not hold, unless the other sums leave only the one named by {@code at}; empty
 *     otherwise
 * @param page page number from 1; null where it has no page
 * @param message a sentence or more in English
 * @param messageZh the same in Chinese
 * @param printed what the report prints there; null where that says nothing
 * @param expected what a sum makes of it; null where the sums name no one value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    FindingCode code,
    Severity severity,
    @Nullable String at,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cells,
    @Nullable Integer page,
    String message,
    String messageZh,
    @Nullable String printed,
    @Nullable String expected) {

  /**
   * Takes no list of cells for an empty one.
   *
   * @param code as above
   * @param severity as above
   * @param at as above
   * @param cells as above
   * @param page as above
   * @param message as above
   * @param messageZh as above
   * @param printed as above
   * @param expected as above
   */
  public Finding {
    // A finding that names no cells has none in JSON.
    cells = cells == null ? List.of() : List.copyOf(cells);
  }

  /** Whether it is about the part at a pointer, something in it, or the row it stands in. */
  boolean isAbout(String pointer) {
    return (at != null && (isIn(at, pointer) || isInRow(pointer, at)))
        || cells.stream().anyMatch(cell -> isIn(cell, pointer));
  }

  private static boolean isIn(String part, String whole) {
    return part.equals(whole) || part.startsWith(whole + "/");
  }

  private static boolean isInRow(String cell, String row) {
    boolean isTable = row.lastIndexOf('/') == 0;
    return !isTable && isIn(cell, row);
  }
}
