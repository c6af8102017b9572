package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.ProgramVersion;
import io.github.nianbao.cli.search.InputSearch;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.TableOptions;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One run, from the paths that were named to the account of what was done. */
public final class Conversion {

  /**
   * What a run is to do.
   *
   * @param paths files, folders, ZIPs and patterns
   * @param list more of them, from a list
   * @param out the folder that is written into
   * @param formats what is written beside the JSON files
   * @param tables how they are written
   * @param jobs how many inputs are read at a time
   * @param failOn what is a failure beside an input that cannot be read; null for nothing
   */
  public record Request(
      List<String> paths,
      List<String> list,
      String out,
      Set<Dataset> formats,
      TableOptions tables,
      int jobs,
      @Nullable FailOn failOn,
      ReadOptions options) {}

  /**
   * What a run has done.
   *
   * @param account of it
   * @param failing reports that meet {@code failOn}
   * @param stopped whether it was stopped before the end
   */
  public record Outcome(Account account, int failing, boolean stopped) {

    /** Whether it is no success. */
    public boolean failed() {
      return stopped || failing > 0 || account.failed();
    }

    /** What a person is told at the end, in lines. */
    public List<String> told(boolean chinese) {
      return account.told(failing, !stopped, chinese);
    }
  }

  private final ReportReader reader;
  private final @Nullable ReviewPages pages;
  private final Request request;
  private final Progress progress;
  private final AtomicBoolean stop = new AtomicBoolean();

  /**
   * A run.
   *
   * @param pages makes a page for each report; null for none
   */
  public Conversion(
      ReportReader reader, @Nullable ReviewPages pages, Request request, Progress progress) {
    this.reader = reader;
    this.pages = pages;
    this.request = request;
    this.progress = progress;
  }

  /** Ends the run after the inputs in hand; what is done stays done. */
  public void stop() {
    stop.set(true);
  }

  /**
   * Does it.
   *
   * @throws OutputException where the output cannot be written, or another run is writing it
   */
  public Outcome run() throws OutputException {
    long from = System.nanoTime();
    try (OutputFolder folder = OutputFolder.open(request.out())) {
      List<Task> tasks =
          OutputNames.assign(new InputSearch(folder).find(request.paths(), request.list()), folder);
      progress.found(tasks.size());
      Outcomes outcomes = new Outcomes(tasks, convert(tasks, folder));
      if (!stop.get()) {
        new DatasetFiles(folder, request.formats(), request.tables()).write(outcomes, stop);
      }
      double seconds = (System.nanoTime() - from) / 1e9;
      Account account = new Account(outcomes, request, seconds);
      if (stop.get()) {
        return new Outcome(account, 0, true);
      }
      folder.write("summary.json", account.json());
      return new Outcome(account, failing(outcomes), false);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(Path.of(request.out()), e);
    }
  }

  private List<Result> convert(List<Task> tasks, OutputFolder folder) throws IOException {
    String program = ProgramVersion.of(request.options());
    try (Journal journal = Journal.open(folder.state("journal"), program)) {
      Converter converter =
          new Converter(reader, pages, request.options(), folder, journal, progress);
      return new Workers(tasks, converter, progress, stop).run(request.jobs());
    }
  }

  private int failing(Outcomes outcomes) {
    FailOn failOn = request.failOn();
    int[] failing = {0};
    if (failOn != null) {
      outcomes.forEachReport((facts, i) -> failing[0] += failOn.isMetBy(facts) ? 1 : 0);
    }
    return failing[0];
  }
}
