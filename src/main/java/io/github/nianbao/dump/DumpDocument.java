package io.github.nianbao.dump;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Line;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A text dump taken apart.
 *
 * @param lines its lines from the top without blank ones; page 0, no boxes
 * @param tables the tables in it, as far as they can be proved
 * @param tableLines indexes of the lines that belong to tables
 * @param evidence about the document; that about a table is in its form
 */
public record DumpDocument(
    List<Line> lines,
    Map<TableKind, FilledForm> tables,
    BitSet tableLines,
    List<Evidence> evidence) {}
