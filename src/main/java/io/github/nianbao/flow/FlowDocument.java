package io.github.nianbao.flow;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.Wording;
import io.github.nianbao.table.Table;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document without pages. The places of its lines and tables are in units of its own: what comes
 * later lies lower.
 *
 * @param title reads the one that its metadata have, when it is needed; it gives an empty one where
 *     they say nothing
 * @param producer what made it, as it says; empty where it says nothing
 * @param lines of running text, each a paragraph, in reading order, without those of tables
 * @param tables of any kind, in reading order
 * @param unseen tables that are not shown as the document stands
 * @param evidence of what its reader noticed
 * @param shell what it is instead of a report, where there is none in it: a sentence; null where it
 *     may be anything
 */
public record FlowDocument(
    Supplier<String> title,
    String producer,
    List<Line> lines,
    List<Table> tables,
    List<Table> unseen,
    List<Evidence> evidence,
    @Nullable Wording shell) {

  public FlowDocument {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    unseen = List.copyOf(unseen);
    evidence = List.copyOf(evidence);
  }
}
