package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.cli.search.Input;
import io.github.nianbao.cli.search.InputBytes;
import io.github.nianbao.digest.Sha256;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns one input into its JSON. The same content is read once: what a second input with it gets is
 * the report of the first under its own name, which is what reading it would give. Safe to share
 * between threads.
 */
final class Converter {

  private final ReportReader reader;
  private final @Nullable ReviewPages pages;
  private final ReadOptions options;
  private final OutputFolder folder;
  private final Journal journal;
  private final Progress progress;

  /** By content: the path of a report that was read from it; empty where it could not be. */
  private final Map<String, CompletableFuture<String>> known = new ConcurrentHashMap<>();

  Converter(
      ReportReader reader,
      @Nullable ReviewPages pages,
      ReadOptions options,
      OutputFolder folder,
      Journal journal,
      Progress progress) {
    this.reader = reader;
    this.pages = pages;
    this.options = options;
    this.folder = folder;
    this.journal = journal;
    this.progress = progress;
  }

  Result convert(Task task) throws OutputException {
    Input input = task.input();
    InputBytes content = input.content();
    Problem problem = input.problem();
    if (content == null) {
      return problem == null ? Result.ignored("") : Result.unreadable("", problem, false);
    }
    if (!input.type().isReadWith(options) && !input.mayBeNone()) {
      content.done();
      folder.remove(task.output());
      return Result.unreadable("", Problem.of(input.type().refusal()), false);
    }
    byte[] bytes;
    try {
      bytes = content.bytes(options.limit(Limit.BYTES));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return Result.unreadable("", Problem.of(e), false);
    } finally {
      content.done();
    }
    String sha256 = Sha256.hex(bytes);
    if (ReviewPages.isOne(bytes)
        || (input.mayBeNone() && !input.ending().equals(".txt") && !Mention.isIn(bytes))) {
      return Result.ignored(sha256);
    }
    Result result = once(task, sha256, bytes);
    return pages == null || result.facts() == null ? result : writePage(pages, task, bytes, result);
  }

  /** Writes the page of a report, unless an earlier run has. */
  private Result writePage(ReviewPages maker, Task task, byte[] bytes, Result result)
      throws OutputException {
    String path = task.output().replaceFirst("\\.json$", "") + ReviewPages.ENDING;
    if (result.reused() && Files.exists(folder.path(path))) {
      return result;
    }
    try {
      AnnualReport report = Json.read(folder.path(task.output()));
      String page;
      try {
        page = maker.page(bytes, report, options);
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        folder.remove(path);
        return result.withoutPage(Problem.of(e));
      }
      folder.write(path, page.getBytes(StandardCharsets.UTF_8));
      return result;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(folder.path(path), e);
    }
  }

  private Result once(Task task, String sha256, byte[] bytes) throws OutputException {
    // The ending has a say in whether the bytes are taken for a PDF or for text.
    String content = sha256 + task.input().ending();
    CompletableFuture<String> own = new CompletableFuture<>();
    CompletableFuture<String> others = known.putIfAbsent(content, own);
    String path = "";
    try {
      String name = task.input().name();
      Result earlier = journal.find(task.output(), sha256, name, folder);
      if (earlier != null) {
        path = earlier.facts() == null ? "" : task.output();
        return earlier;
      }
      AnnualReport copy = others == null ? null : copy(others.join(), name);
      if (copy != null) {
        return write(task, sha256, copy);
      }
      Result result = read(task, sha256, bytes);
      path = result.facts() == null ? "" : task.output();
      return result;
    } finally {
      own.complete(path);
    }
  }

  private Result read(Task task, String sha256, byte[] bytes) throws OutputException {
    AnnualReport report;
    try {
      report = parse(task, bytes);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (task.input().mayBeNone() && isNoReport(e)) {
        folder.remove(task.output());
        return Result.ignored(sha256);
      }
      Result result = Result.unreadable(sha256, Problem.of(e), false);
      // Not to be taken for what is there now.
      folder.remove(task.output());
      Problem problem = result.problem();
      if (problem != null && problem.lasts()) {
        journal.add(task.input().name(), task.output(), null, result);
      }
      return result;
    }
    if (task.input().mayBeNone() && saysNothing(report)) {
      folder.remove(task.output());
      return Result.ignored(sha256);
    }
    return write(task, sha256, report);
  }

  /**
   * Reads a text that is called a PDF as what it is; if it is about something else, it is no PDF.
   */
  private AnnualReport parse(Task task, byte[] bytes) throws IOException {
    Input input = task.input();
    String name = input.name();
    if (!input.type().isText() || !input.ending().equals(".pdf")) {
      return read(task, bytes, name);
    }
    try {
      AnnualReport report = read(task, bytes, name + ".txt");
      if (!saysNothing(report)) {
        return renamed(report, name);
      }
    } catch (UnreadableReportException e) {
      if (!isNoReport(e)) {
        throw e;
      }
    }
    return read(task, bytes, name);
  }

  /** Reads some bytes, and says how many of their pages are done. */
  private AnnualReport read(Task task, byte[] bytes, String name) throws IOException {
    String label = task.label();
    try {
      return reader.read(
          bytes, name, options.withProgress((done, all) -> progress.pages(label, done, all)));
    } finally {
      progress.read(label);
    }
  }

  private Result write(Task task, String sha256, AnnualReport report) throws OutputException {
    byte[] bytes = Json.bytes(report);
    folder.write(task.output(), bytes);
    Result result = Result.read(sha256, Facts.of(report), false);
    journal.add(task.input().name(), task.output(), Sha256.hex(bytes), result);
    return result;
  }

  /**
   * A report that was read already, under another name; null where there is none, and where the
   * name of the file stood in for its title.
   */
  private @Nullable AnnualReport copy(String path, String name) {
    if (path.isEmpty()) {
      return null;
    }
    try {
      AnnualReport report = Json.read(folder.path(path));
      boolean named = report.source().name().equals(name) || titleSaysAll(report);
      return named ? renamed(report, name) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether authority and year are those of the title, so that the name of the file had no say. */
  private static boolean titleSaysAll(AnnualReport report) {
    String title = report.title();
    String authority = report.authority();
    Integer year = report.year();
    return title != null
        && authority != null
        && year != null
        && title.contains(authority)
        && title.contains(year.toString());
  }

  private static AnnualReport renamed(AnnualReport report, String name) {
    Source source = report.source();
    return report.withSource(
        new Source(
            name,
            source.sha256(),
            source.bytes(),
            source.pages(),
            source.producer(),
            source.kind()));
  }

  private static boolean saysNothing(AnnualReport report) {
    return report.sections().isEmpty() && report.cells().isEmpty() && report.otherLists().isEmpty();
  }

  private static boolean isNoReport(Throwable problem) {
    return problem instanceof UnreadableReportException unreadable
        && unreadable.reason() == Reason.NO_REPORT;
  }
}
