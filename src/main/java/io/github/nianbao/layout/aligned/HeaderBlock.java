package io.github.nianbao.layout.aligned;

import io.github.nianbao.line.Run;
import java.util.List;

/**
 * The header of a block of a table, and what lies under it.
 *
 * @param page it lies on
 * @param y0 its upper edge, in points
 * @param y1 its lower edge
 * @param ways to part its words into labels of columns, the likeliest first
 * @param stretches of pages under it; grows as they are found
 */
record HeaderBlock(
    int page, double y0, double y1, List<HeaderWords> ways, List<Stretch> stretches) {

  /**
   * A line of a page.
   *
   * @param runs from the left
   * @param figures those of them that are figures
   * @param words the rest, joined and normalised
   * @param banner whether it is a label over a block of rows
   * @param plain whether it is neither that nor a row
   */
  record TextLine(List<Run> runs, List<Run> figures, String words, boolean banner, boolean plain) {

    double y0() {
      return runs.stream().mapToDouble(run -> run.box().centerY()).min().orElseThrow()
          - 0.5 * runs.get(0).size();
    }

    double y1() {
      return runs.stream().mapToDouble(run -> run.box().centerY()).max().orElseThrow()
          + 0.3 * runs.get(0).size();
    }
  }

  /** What lies under a header on one page. */
  record Stretch(SearchRegion.Part part, double y0, double y1, List<TextLine> lines) {}

  /** The lines under it. */
  List<TextLine> lines() {
    return stretches.stream().flatMap(stretch -> stretch.lines().stream()).toList();
  }
}
