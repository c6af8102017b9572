package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.report.Quality;
import java.util.List;

/**
 * What is known about a table.
 *
 * @param quality of the table as a whole
 * @param evidence from the reading of the table, then of each sum that does not hold, then what the
 *     other tables say against it; of a table that is not there, that it is not
 */
public record AuditedTable(Quality quality, List<Evidence> evidence) {}
