package io.github.nianbao.print;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.match.TableCandidate;

/**
 * A table that is the report's.
 *
 * @param closed whether ruling lines close its cells
 * @param form what was read of it
 */
record TakenTable(TableCandidate table, boolean closed, FilledForm form) {}
