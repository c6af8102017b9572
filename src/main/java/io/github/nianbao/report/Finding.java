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
 * @param at JSON Pointer of the cell or table it is about; null where it is about the document
 * @param cells JSON Pointers of all cells concerned where they are several, such as the members of
 *     a sum that does not hold; empty otherwise
 * @param page page number from 1; null where it has no page
 * @param message one sentence in English
 * @param messageZh the same in Chinese
 * @param printed what the report prints there; null where that says nothing
 * @param expected what a sum makes of it; null where the sums name no one value
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
    FindingCode code,
    Severity severity,
    @Nullable String at,
    List<String> cells,
    @Nullable Integer page,
    String message,
    String messageZh,
    @Nullable String printed,
    @Nullable String expected) {

  public Finding {
    // A finding that names no cells has none in JSON.
    cells = cells == null ? List.of() : List.copyOf(cells);
  }
}
