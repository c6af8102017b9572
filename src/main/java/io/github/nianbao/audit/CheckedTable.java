package io.github.nianbao.audit;

import io.github.nianbao.report.Finding;
import io.github.nianbao.report.Quality;
import java.util.List;

/**
 * What is known about a table.
 *
 * @param quality of the table as a whole
 * @param findings those made while it was read, then one for each identity that does not hold; for
 *     a table that is not there, the one that says so
 */
public record CheckedTable(Quality quality, List<Finding> findings) {}
