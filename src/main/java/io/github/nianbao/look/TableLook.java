package io.github.nianbao.look;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Ink;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Raster;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.scan.CellEye;
import io.github.nianbao.scan.CellEye.Glance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the cells of tables that were read on pages with text, page by page, and says what is
 * seen there of what was read.
 */
public final class TableLook {

  /** Beside such ink what is seen is not what is meant: figures struck out, or half covered. */
  private static final Set<Ink.Kind> MISLEADING =
      EnumSet.of(
          Ink.Kind.HALF_HIDDEN,
          Ink.Kind.CUT,
          Ink.Kind.OF_TWO_SHADES,
          Ink.Kind.LINES,
          Ink.Kind.PIECE);

  /** The font size of most tables, in points, for those of which no text says it. */
  private static final double USUAL = 10.5;

  private final Map<TableKind, FilledForm> forms;
  private final Map<Integer, Page> pages;
  private final Map<String, Glance> seen = new HashMap<>();

  /**
   * @param forms with places on the pages as they were read
   * @param pages of the document
   */
  public TableLook(Map<TableKind, FilledForm> forms, List<Page> pages) {
    this.forms = forms;
    this.pages =
        pages.stream()
            .filter(page -> page.recognition() == null)
            .collect(Collectors.toMap(Page::number, page -> page));
  }

  /** The numbers of the pages to look at; not those that were recognised, which were looked at. */
  public SortedSet<Integer> pages() {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (FilledForm form : forms.values()) {
      for (Figure figure : form.figures().values()) {
        Integer page = figure.cell().page();
        if (page != null && pages.containsKey(page)) {
          numbers.add(page);
        }
      }
    }
    return numbers;
  }

  /**
   * Looks at a page.
   *
   * @param picture of the page as displayed
   * @param guessed where, there, the picture shows no more than the text says
   */
  public void look(Raster picture, List<Box> guessed, Recogniser recogniser, Deadline deadline) {
    Page page = Objects.requireNonNull(pages.get(picture.number()));
    CellEye eye = new CellEye(recogniser, picture, page.turn());
    for (FilledForm form : forms.values()) {
      Map<String, CellRegion> regions = new LinkedHashMap<>();
      form.figures()
          .forEach(
              (pointer, figure) -> {
                CellRegion region = region(page, figure, guessed);
                if (region != null) {
                  regions.put(pointer, region);
                }
              });
      double usual = usual(regions);
      regions.forEach(
          (pointer, region) -> {
            deadline.check();
            Glance glance = eye.at(region.box(), region.size() == 0 ? usual : region.size());
            if (glance != null) {
              seen.put(pointer, glance);
            }
          });
    }
  }

  /** Where to look; null for a cell elsewhere, and for one of which the picture is no witness. */
  private static @Nullable CellRegion region(Page page, Figure figure, List<Box> guessed) {
    Integer number = figure.cell().page();
    CellRegion region =
        number != null && number == page.number() ? CellRegion.of(page, figure.cell()) : null;
    if (region == null) {
      return null;
    }
    Box shown = page.displayed(region.box());
    boolean isGuessed =
        guessed.stream().anyMatch(place -> shown.contains(place.centerX(), place.centerY()));
    boolean isMisleading =
        page.ink().stream()
            .filter(ink -> MISLEADING.contains(ink.kind()))
            .map(Ink::box)
            .anyMatch(box -> region.box().contains(box.centerX(), box.centerY()));
    return isGuessed || isMisleading ? null : region;
  }

  private static double usual(Map<String, CellRegion> regions) {
    double[] sizes =
        regions.values().stream()
            .mapToDouble(CellRegion::size)
            .filter(size -> size > 0)
            .sorted()
            .toArray();
    return sizes.length == 0 ? USUAL : sizes[sizes.length / 2];
  }

  /** The tables with what was seen of them. */
  public Map<TableKind, FilledForm> seen() {
    if (seen.isEmpty()) {
      return forms;
    }
    Map<TableKind, FilledForm> told = new TreeMap<>();
    forms.forEach((kind, form) -> told.put(kind, SeenForm.of(form, seen)));
    return told;
  }
}
