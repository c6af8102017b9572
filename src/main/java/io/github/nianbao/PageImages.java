package io.github.nianbao;

import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.ofd.OfdReader;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PageRenderer;
import io.github.nianbao.pdf.PictureFile;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The pages on which the figures of a report lie: of a PDF as they look, of an OFD drawn plainly
 * from what was read there.
 */
public final class PageImages {

  /** A report whose figures lie on more pages is shown with the first of them. */
  public static final int MAXIMUM = 40;

  private PageImages() {}

  /**
   * Pictures of the pages that hold figures, {@value #MAXIMUM} at most, in the order of the pages.
   *
   * @param file that the report was read from; it is not changed
   * @param report read from it
   * @param options as it was read
   * @return none for a report of another format, or without pages
   * @throws UnreadableReportException where the file cannot be opened, or drawing takes longer than
   *     the options allow
   */
  public static List<PageImage> of(byte[] file, AnnualReport report, ReadOptions options)
      throws UnreadableReportException {
    SourceKind kind = report.source().kind();
    if (kind != SourceKind.PDF && kind != SourceKind.SCAN && kind != SourceKind.OFD) {
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
    if (first.isEmpty()) {
      return List.of();
    }
    Deadline deadline = Deadline.of(options);
    if (kind == SourceKind.OFD) {
      return ofOfd(file, first, options, deadline);
    }
    boolean picture = FileTypeDetector.of(file, report.source().name()).isPicture();
    byte[] pdf = picture ? PictureFile.pdf(file, options, deadline) : file;
    return PageRenderer.images(pdf, first, options, deadline);
  }

  private static List<PageImage> ofOfd(
      byte[] file, List<Integer> numbers, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    List<PageImage> images = new ArrayList<>();
    try {
      for (Page page : OfdReader.read(file, options, deadline).pages()) {
        deadline.check();
        if (numbers.contains(page.number()) && DrawnPages.canDraw(page)) {
          images.add(DrawnPages.of(page));
        }
      }
    } catch (UnreadableReportException e) {
      throw e;
    } catch (LimitReached e) {
      throw UnreadableReportException.over(e.limit(), e.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return images;
  }
}
