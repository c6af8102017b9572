package io.github.nianbao.mutation;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import io.github.nianbao.print.PrintedTables;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.CellState;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report to be changed: its pages, what is printed in its tables and where. */
final class Subject {

  /** How far around its print a cell without rulings reaches, in points. */
  private static final double AROUND = 1.5;

  private final String name;
  private final List<Page> pages;
  private final Map<String, @Nullable String> truth;
  private final Print original;

  /**
   * @param name of its file
   * @param pages as they are read
   * @param truth the figures it prints by their pointers; null for none
   */
  Subject(String name, List<Page> pages, Map<String, @Nullable String> truth) {
    this.name = name;
    this.pages = pages;
    this.truth = truth;
    this.original = original();
  }

  String name() {
    return name;
  }

  /** A fresh print of it. */
  Print print() {
    return original.copy();
  }

  private Print original() {
    Map<Integer, Sheet> sheets = new LinkedHashMap<>();
    Map<Integer, List<Table>> grids = new HashMap<>();
    for (Page page : pages) {
      sheets.put(page.number(), new Sheet(page.width(), page.height()));
      grids.put(page.number(), Lattice.grids(page));
    }
    Map<String, Place> places = places(grids);
    Print print = new Print(truth);
    for (Page page : pages) {
      Sheet sheet = Objects.requireNonNull(sheets.get(page.number()));
      sheet.rules().addAll(page.rules());
      Map<String, List<Ink>> own = new HashMap<>();
      page.glyphs()
          .forEach(
              glyph -> {
                String owner = owner(places, page.number(), glyph.box());
                Ink ink = new Ink(glyph, owner);
                sheet.inks().add(ink);
                if (owner != null) {
                  own.computeIfAbsent(owner, key -> new ArrayList<>()).add(ink);
                }
              });
      places.forEach(
          (pointer, place) -> {
            if (place.page == page.number()) {
              List<Ink> inks = own.getOrDefault(pointer, List.of());
              if (inks.size() == place.signs) {
                boolean plain = inks.stream().allMatch(Ink::digit);
                sheet
                    .cells()
                    .add(
                        new TrueCell(
                            pointer, truth.get(pointer), plain, place.box, place.ruled, inks));
              } else {
                print.spread().put(pointer, inks);
              }
            }
          });
      print.sheets().add(sheet);
    }
    return print;
  }

  /** Where the print of a figure stands, and its cell. */
  private record Place(int page, Box print, Box box, boolean ruled, int signs) {}

  private Map<String, Place> places(Map<Integer, List<Table>> grids) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (FilledForm form :
        PrintedTables.read(pages, Furniture.of(pages), Deadline.none()).forms().values()) {
      for (Map.Entry<String, Figure> entry : form.figures().entrySet()) {
        Place place = place(entry.getValue(), grids);
        if (place != null && truth.containsKey(entry.getKey())) {
          places.put(entry.getKey(), place);
        }
      }
    }
    return places;
  }

  private static @Nullable Place place(Figure figure, Map<Integer, List<Table>> grids) {
    Integer page = figure.cell().page();
    Bounds bounds = figure.cell().box();
    if (page == null || bounds == null || figure.cell().state() == CellState.MISSING) {
      return null;
    }
    Box print = new Box(bounds.x0(), bounds.y0(), bounds.x1(), bounds.y1());
    int signs = figure.cell().printed().replaceAll("\\s", "").length();
    for (Table grid : grids.getOrDefault(page, List.of())) {
      TableCell cell = grid.cellAt(print.centerX(), print.centerY());
      if (cell != null && (signs == 0 || cell.content().glyphs().size() == signs)) {
        return new Place(page, print, Objects.requireNonNull(cell.box()), true, signs);
      }
    }
    Box around =
        new Box(print.x0() - AROUND, print.y0() - AROUND, print.x1() + AROUND, print.y1() + AROUND);
    return new Place(page, print, signs == 0 ? print : around, false, signs);
  }

  private static @Nullable String owner(Map<String, Place> places, int page, Box glyph) {
    for (Map.Entry<String, Place> entry : places.entrySet()) {
      Place place = entry.getValue();
      if (place.page == page
          && place.signs > 0
          && place.print.contains(glyph.centerX(), glyph.centerY())) {
        return entry.getKey();
      }
    }
    return null;
  }
}
