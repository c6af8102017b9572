package io.github.nianbao.narrative;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sheets on which several pages are printed: each is read as a page of its own, in the order of
 * their page numbers, as in a booklet, or as they stand.
 */
public final class Sheets {

  private final List<Page> pages;

  /** Where each page, by its number as read, stands on its sheet; none where they are the same. */
  private final Map<Integer, SheetPart> parts;

  private Sheets(List<Page> pages, Map<Integer, SheetPart> parts) {
    this.pages = pages;
    this.parts = parts;
  }

  /** The sheets of a document, as they are or parted into the pages that are printed on them. */
  public static Sheets of(List<Page> sheets) {
    for (int[] shape : SheetPart.shapes(sheets)) {
      List<SheetPart> parts = SheetPart.parts(sheets, shape[0], shape[1]);
      if (!parts.isEmpty()) {
        return inOrder(parts);
      }
    }
    return new Sheets(sheets, Map.of());
  }

  private static Sheets inOrder(List<SheetPart> found) {
    List<SheetPart> ordered = new ArrayList<>(found);
    if (SheetPart.areNumbered(found)) {
      ordered.sort(Comparator.comparing(part -> Objects.requireNonNull(part.pageNumber())));
    }
    List<Page> pages = new ArrayList<>();
    Map<Integer, SheetPart> parts = new TreeMap<>();
    for (SheetPart part : ordered) {
      int number = pages.size() + 1;
      pages.add(part.page(number));
      parts.put(number, part);
    }
    return new Sheets(pages, parts);
  }

  /** The pages as they are read. */
  public List<Page> pages() {
    return pages;
  }

  /** The same tables with all places on the sheets, as these are read. */
  public Map<TableKind, FilledForm> onSheets(Map<TableKind, FilledForm> forms) {
    if (parts.isEmpty()) {
      return forms;
    }
    Map<TableKind, FilledForm> moved = new TreeMap<>();
    forms.forEach(
        (kind, form) -> {
          Map<String, Figure> figures = new LinkedHashMap<>();
          form.figures().forEach((pointer, figure) -> figures.put(pointer, onSheets(figure)));
          moved.put(kind, new FilledForm(form.form(), figures, onSheets(form.evidence())));
        });
    return moved;
  }

  private Figure onSheets(Figure figure) {
    return new Figure(figure.unit(), onSheets(figure.cell()));
  }

  /** The same cell in its place on the sheet. */
  public Cell onSheets(Cell cell) {
    SheetPart part = cell.page() == null ? null : parts.get(cell.page());
    if (part == null) {
      return cell;
    }
    Bounds box = cell.box();
    Bounds moved =
        box == null
            ? null
            : new Bounds(
                box.x0() + part.x0(),
                box.y0() + part.y0(),
                box.x1() + part.x0(),
                box.y1() + part.y0());
    return new Cell(cell.printed(), cell.state(), cell.value(), part.sheet().number(), moved);
  }

  /** The same evidence with all places on the sheets. */
  public List<Evidence> onSheets(List<Evidence> evidence) {
    return parts.isEmpty()
        ? evidence
        : evidence.stream()
            .map(
                one ->
                    new Evidence(
                        one.kind(),
                        new Scope(one.scope().at(), sheet(one.scope().page())),
                        one.details(),
                        one.cells(),
                        one.printed(),
                        one.expected()))
            .toList();
  }

  /** The same narrative with all places on the sheets. */
  public Narrative onSheets(Narrative head) {
    if (parts.isEmpty()) {
      return head;
    }
    List<Section> sections =
        head.sections().stream()
            .map(
                section ->
                    new Section(
                        section.ordinal(),
                        section.heading(),
                        section.text(),
                        sheet(section.firstPage()),
                        sheet(section.lastPage())))
            .collect(Collectors.toList());
    return new Narrative(
        head.title(),
        head.authority(),
        head.year(),
        List.copyOf(sections),
        head.headings(),
        head.entitled(),
        onSheets(head.evidence()));
  }

  private @Nullable Integer sheet(@Nullable Integer page) {
    SheetPart part = page == null ? null : parts.get(page);
    return part == null ? page : Integer.valueOf(part.sheet().number());
  }
}
