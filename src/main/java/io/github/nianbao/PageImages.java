package io.github.nianbao;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pdf.PageRenderer;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF on which the figures of a report lie, as they look. */
public final class PageImages {

  /** A report whose figures lie on more pages is shown with the first of them. */
  public static final int MAXIMUM = 40;

  private PageImages() {}

  /**
   * Pictures of the pages that hold figures, {@value #MAXIMUM} at most, in the order of the pages.
   *
   * @param pdf the file the report was read from; it is not changed
   * @param report read from it
   * @param options as it was read
   * @return none for a report of another format, or without pages
   * @throws UnreadableReportException where the file cannot be opened, or drawing takes longer than
   *     the options allow
   */
  public static List<PageImage> of(byte[] pdf, AnnualReport report, ReadOptions options)
      throws UnreadableReportException {
    if (report.source().kind() != SourceKind.PDF && report.source().kind() != SourceKind.SCAN) {
      return List.of();
    }
    TreeSet<Integer> numbers = new TreeSet<>();
    for (@Nullable Cell cell : report.cells().values()) {
      Integer page = cell == null ? null : cell.page();
      if (page != null) {
        numbers.add(page);
      }
    }
    List<Integer> first = new ArrayList<>(numbers).subList(0, Math.min(MAXIMUM, numbers.size()));
    return first.isEmpty()
        ? List.of()
        : PageRenderer.images(pdf, first, options, Deadline.of(options));
  }
}
