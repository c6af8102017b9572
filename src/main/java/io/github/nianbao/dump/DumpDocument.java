package io.github.nianbao.dump;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.Cell;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    List<Evidence> evidence) {

  /** The same of a text that was made of a document: its lines are none that anybody sees. */
  public DumpDocument withoutPlaces() {
    Map<TableKind, FilledForm> bare = new TreeMap<>();
    tables.forEach((kind, form) -> bare.put(kind, withoutPlaces(form)));
    return new DumpDocument(lines, bare, tableLines, evidence);
  }

  private static FilledForm withoutPlaces(FilledForm form) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    form.figures()
        .forEach(
            (pointer, figure) -> {
              Cell cell = figure.cell();
              Cell bare =
                  new Cell(
                      cell.printed(),
                      cell.state(),
                      cell.value(),
                      null,
                      null,
                      null,
                      cell.provedBy());
              figures.put(pointer, new Figure(figure.unit(), bare));
            });
    return new FilledForm(form.form(), figures, form.evidence());
  }
}
