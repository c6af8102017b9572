package io.github.nianbao.assemble;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns the places of figures back on pages that were turned upright or made level for reading. */
public final class PlacesAsDisplayed {

  private final Map<Integer, Page> turnedPages;

  private PlacesAsDisplayed(Map<Integer, Page> turnedPages) {
    this.turnedPages = turnedPages;
  }

  /**
   * The same tables with all places on the pages as displayed.
   *
   * @param forms with places on the pages as they were read
   * @param pages of the document
   */
  public static Map<TableKind, FilledForm> of(Map<TableKind, FilledForm> forms, List<Page> pages) {
    PlacesAsDisplayed places = new PlacesAsDisplayed(turned(pages));
    if (places.turnedPages.isEmpty()) {
      return forms;
    }
    Map<TableKind, FilledForm> displayed = new TreeMap<>();
    forms.forEach((kind, form) -> displayed.put(kind, places.displayed(form)));
    return displayed;
  }

  /** The same for cells of no form. */
  public static UnaryOperator<Cell> ofCells(List<Page> pages) {
    PlacesAsDisplayed places = new PlacesAsDisplayed(turned(pages));
    return places::displayed;
  }

  private static Map<Integer, Page> turned(List<Page> pages) {
    return pages.stream()
        .filter(page -> page.turn() != Rotation.NONE || page.recognition() != null)
        .collect(Collectors.toMap(Page::number, Function.identity()));
  }

  private FilledForm displayed(FilledForm form) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    form.figures().forEach((pointer, figure) -> figures.put(pointer, displayed(figure)));
    return new FilledForm(form.form(), figures, form.evidence());
  }

  private Figure displayed(Figure figure) {
    return new Figure(figure.unit(), displayed(figure.cell()));
  }

  private Cell displayed(Cell cell) {
    Bounds read = cell.box();
    Page page = cell.page() == null ? null : turnedPages.get(cell.page());
    if (read == null || page == null) {
      return cell;
    }
    Box box = page.displayed(box(read));
    Bounds bounds = new Bounds(box.x0(), box.y0(), box.x1(), box.y1());
    return new Cell(
        cell.printed(),
        cell.state(),
        cell.value(),
        cell.page(),
        bounds,
        cell.place(),
        cell.confidence(),
        cell.provedBy());
  }

  /** Where a cell lies, as pages say it. */
  static Box box(Bounds bounds) {
    return new Box(bounds.x0(), bounds.y0(), bounds.x1(), bounds.y1());
  }
}
