package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import java.util.List;
import java.util.Map;

/**
 * What is known about a table.
 *
 * @param quality of the table as a whole
 * @param evidence from the reading of the table, then of each sum that does not hold, then what the
 *     other tables say against it; of a table that was not read, whether it is there
 * @param proofs by JSON Pointer the sums that cover a cell and hold; none for a cell without any
 */
public record AuditedTable(
    Quality quality, List<Evidence> evidence, Map<String, List<Proof>> proofs) {}
