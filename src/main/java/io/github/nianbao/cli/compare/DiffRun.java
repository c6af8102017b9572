package io.github.nianbao.cli.compare;

import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.compare.FigureDiff;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the reports of two folders that convert wrote into, by the paths of their JSON. */
public final class DiffRun {

  /**
   * What was found.
   *
   * @param reports in either folder
   * @param changed those that differ
   * @param rows that were written
   */
  public record Summary(int reports, int changed, int rows) {}

  private final ReportFolder before;
  private final ReportFolder after;

  public DiffRun(Path before, Path after) {
    this.before = new ReportFolder(before);
    this.after = new ReportFolder(after);
  }

  /** Writes what differs. */
  public Summary run(RowWriter rowWriter) throws IOException {
    SortedSet<String> paths = new TreeSet<>(before.paths());
    paths.addAll(after.paths());
    int reports = 0;
    int changed = 0;
    int rows = 0;
    for (String path : paths) {
      AnnualReport old = before.find(path);
      AnnualReport now = after.find(path);
      if (old != null || now != null) {
        int differing = FigureDiff.write(rowWriter, path, old, now);
        reports++;
        changed += differing > 0 ? 1 : 0;
        rows += differing;
      }
    }
    return new Summary(reports, changed, rows);
  }
}
