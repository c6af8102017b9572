package io.github.nianbao.dump;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Provenance;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A text dump taken apart.
 *
 * @param lines its lines from the top without blank ones; page 0, no boxes
 * @param tables the tables in it, as far as they can be proved
 * @param tableLines indexes of the lines that belong to tables
 * @param others the rows of a list that has columns of others alone; none as a rule
 * @param evidence about the document; that about a table is in its form
 */
public record DumpDocument(
    List<Line> lines,
    Map<TableKind, FilledForm> tables,
    BitSet tableLines,
    List<RowOfOthers> others,
    List<Evidence> evidence) {

  /**
   * A row of such a list.
   *
   * @param columns what the header calls them
   * @param label of the row, as the form has it
   * @param unit what the figures count
   * @param printed the figure in each column
   * @param places of these
   */
  public record RowOfOthers(
      List<String> columns,
      String label,
      String unit,
      List<String> printed,
      List<Provenance> places) {}
}
