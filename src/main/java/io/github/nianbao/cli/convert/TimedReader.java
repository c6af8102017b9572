package io.github.nianbao.cli.convert;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * Gives up what takes longer than the time that the options give. PDFBox cannot be stopped, so each
 * report is read, and its pages are drawn, in a thread that can be left behind; the next one gets
 * another. Such threads do not keep the program from ending. Safe to share between threads.
 */
public final class TimedReader implements ReportReader, ReviewPages {

  /** In this time, in seconds, work that looks at the time itself ends by itself. */
  private static final long GRACE = 1;

  private final ReportReader reader;
  private final ReviewPages pages;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          BasicThreadFactory.builder().namingPattern("nianbao-reader-%d").daemon().build());

  /**
   * @param pages makes review pages; in as much time again
   */
  public TimedReader(ReportReader reader, ReviewPages pages) {
    this.reader = reader;
    this.pages = pages;
  }

  /**
   * A report.
   *
   * @throws UnreadableReportException also where the time is over
   */
  @Override
  public AnnualReport read(byte[] bytes, String name, ReadOptions options) throws IOException {
    return inTime(() -> reader.read(bytes, name, options), options);
  }

  /**
   * Its page.
   *
   * @throws UnreadableReportException also where the time is over
   */
  @Override
  public String page(byte[] bytes, AnnualReport report, ReadOptions options) throws IOException {
    return inTime(() -> pages.page(bytes, report, options), options);
  }

  private <T> T inTime(Callable<T> work, ReadOptions options) throws IOException {
    long seconds = options.limit(Limit.SECONDS);
    Future<T> running = threads.submit(work);
    try {
      return running.get(Math.max(seconds, seconds + GRACE), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      throw UnreadableReportException.over(Limit.SECONDS, seconds);
    } catch (ExecutionException e) {
      return ExceptionUtils.rethrow(e.getCause());
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
