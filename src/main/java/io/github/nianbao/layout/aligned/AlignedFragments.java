package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Page;
import io.github.nianbao.table.TableFragment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headers of 三 or 四 in a region by alignment, and slices what is under them. */
public final class AlignedFragments {

  /** How far the edges of two pages' columns may differ for the pages to be looked at as one. */
  private static final double SAME_WIDTH = 2;

  private final TableKind kind;
  private final List<TableFragment> fragments = new ArrayList<>();

  /** How many of those are of the tables before the one that is read. */
  private int earlier;

  private @Nullable List<AlignedColumn> labels;

  private AlignedFragments(TableKind kind) {
    this.kind = kind;
  }

  /** The fragments of a region. */
  public static List<TableFragment> of(SearchRegion region) {
    return tables(region).stream().flatMap(List::stream).toList();
  }

  /** The same by table, where the first row of the form says that there are several. */
  public static List<List<TableFragment>> tables(SearchRegion region) {
    if (!region.kind().hasOneBlock() || region.kind().isList()) {
      return List.of(BlockFragments.of(region));
    }
    AlignedFragments found = new AlignedFragments(region.kind());
    List<List<RegionRuns>> parts = FirstRows.parted(region);
    List<List<TableFragment>> tables = new ArrayList<>();
    for (List<RegionRuns> part : parts) {
      found.earlier = found.fragments.size();
      found.readTable(part, parts.size() > 1);
      tables.add(List.copyOf(found.fragments.subList(found.earlier, found.fragments.size())));
    }
    return tables;
  }

  /**
   * Reads a table.
   *
   * @param pages where it lies
   * @param part whether it is one of several
   */
  private void readTable(List<RegionRuns> pages, boolean part) {
    List<RegionRuns> alike = new ArrayList<>();
    for (RegionRuns page : pages) {
      if (!alike.isEmpty() && !sameWidth(alike.get(0).part(), page.part())) {
        read(alike, part);
        alike.clear();
      }
      alike.add(page);
    }
    read(alike, part);
  }

  private static boolean sameWidth(SearchRegion.Part a, SearchRegion.Part b) {
    return Math.abs(a.page().width() - b.page().width()) < SAME_WIDTH;
  }

  private void read(List<RegionRuns> pages, boolean part) {
    List<AlignedColumn> columns = AlignedColumns.of(kind, pages, part);
    if (columns == null) {
      return;
    }
    List<AlignedColumn> before = labels;
    if (unlabelled(columns)) {
      if (before != null && before.size() == columns.size()) {
        columns = relabelled(columns, before);
      } else if (!AlignedColumns.areCounted(columns, pages)) {
        return;
      }
    }
    labels = columns;
    LabelColumns labelColumns = LabelColumns.of(pages, columns.get(0).x0());
    for (RegionRuns page : pages) {
      read(page, columns, labelColumns);
    }
  }

  private static boolean unlabelled(List<AlignedColumn> columns) {
    return columns.stream().allMatch(column -> column.label().isEmpty());
  }

  private static List<AlignedColumn> relabelled(
      List<AlignedColumn> places, List<AlignedColumn> labels) {
    List<AlignedColumn> columns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      AlignedColumn place = places.get(i);
      columns.add(new AlignedColumn(place.x0(), place.x1(), labels.get(i).label()));
    }
    return columns;
  }

  private void read(RegionRuns page, List<AlignedColumn> columns, LabelColumns labelColumns) {
    double y = page.part().y0();
    // Without a header of its own a page goes on from the one before it.
    AlignedHeader header = header(page, y, y, GroupOrder.grouped(kind, columns, page.han()));
    List<List<Run>> headers = headers(page, columns);
    if (fragments.size() == earlier && !page.figures().isEmpty() && headers.isEmpty()) {
      fragments.add(new TableFragment(header.header(), new ArrayList<>()));
    }
    BandSlicer slicer = new BandSlicer(page.part(), labelColumns);
    for (List<Run> block : headers) {
      double y0 = block.stream().mapToDouble(run -> run.box().y0()).min().orElseThrow();
      double y1 = block.stream().mapToDouble(AlignedFragments::lowerEdge).max().orElseThrow();
      slice(slicer, y, y0, header);
      header = header(page, y0, y1, GroupOrder.grouped(kind, columns, block));
      fragments.add(new TableFragment(header.header(), new ArrayList<>()));
      y = y1;
    }
    slice(slicer, y, page.part().y1(), header);
  }

  private static AlignedHeader header(
      RegionRuns page, double y0, double y1, List<AlignedColumn> columns) {
    Page own = page.part().page();
    return AlignedHeader.of(own.number(), y0, y1, own.width(), columns, List.of());
  }

  private void slice(BandSlicer slicer, double y0, double y1, AlignedHeader header) {
    if (fragments.size() > earlier) {
      fragments.get(fragments.size() - 1).bands().addAll(slicer.bands(y0, y1, header));
    }
  }

  private List<List<Run>> headers(RegionRuns page, List<AlignedColumn> columns) {
    return page.wordBlocks(columns.get(0).x0()).stream()
        .filter(block -> AlignedColumns.hits(kind, columns, block) >= needed(kind, columns))
        .toList();
  }

  private static int needed(TableKind kind, List<AlignedColumn> columns) {
    return kind.isList()
        ? kind.words().headerLabels()
        : Math.min(columns.size(), Math.max(3, columns.size() / 2));
  }

  private static double lowerEdge(Run run) {
    return run.box().centerY() + 0.3 * run.size();
  }
}
