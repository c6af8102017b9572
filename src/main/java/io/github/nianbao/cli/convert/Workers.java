package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Threads that take the tasks in their order. What becomes of each is told in that order too,
 * however they overtake each other.
 */
final class Workers {

  private final List<Task> tasks;
  private final Converter converter;
  private final Progress progress;
  private final AtomicBoolean stop;
  private final AtomicInteger next = new AtomicInteger();
  private final @Nullable Result[] results;
  private int told;
  private Counts counts = Counts.NONE;

  /**
   * @param stop ends the work after the tasks in hand
   */
  Workers(List<Task> tasks, Converter converter, Progress progress, AtomicBoolean stop) {
    this.tasks = tasks;
    this.converter = converter;
    this.progress = progress;
    this.stop = stop;
    results = new Result[tasks.size()];
  }

  /**
   * Works until every task is done, or it is stopped.
   *
   * @return one result for each task; only those that are done where it was stopped
   * @throws OutputException where the output cannot be written; the threads have ended then
   */
  List<Result> run(int threads) throws OutputException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  work();
                  return null;
                }));
      }
      for (Future<?> thread : running) {
        await(thread);
      }
    } finally {
      pool.shutdown();
    }
    List<Result> done = new ArrayList<>(results.length);
    for (int i = 0; i < told; i++) {
      done.add(Objects.requireNonNull(results[i]));
    }
    return done;
  }

  private void work() throws OutputException {
    try {
      for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
        if (stop.get()) {
          return;
        }
        finish(i, converter.convert(tasks.get(i)));
      }
    } catch (OutputException | RuntimeException | Error e) {
      // The others need not go on: nothing more can be kept.
      next.set(results.length);
      throw e;
    }
  }

  private static void await(Future<?> thread) throws OutputException {
    try {
      thread.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutputException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private synchronized void finish(int task, Result result) {
    results[task] = result;
    while (told < results.length && results[told] != null) {
      tell(tasks.get(told), Objects.requireNonNull(results[told]));
      told++;
    }
  }

  private void tell(Task task, Result result) {
    Problem problem = result.problem();
    if (problem != null) {
      progress.unreadable(task.label(), problem);
    } else if (task.renamed() && result.facts() != null) {
      progress.renamed(task.label(), task.output());
    }
    if (result.noPage() != null) {
      progress.withoutPage(task.label(), result.noPage());
    }
    counts = counts.plus(result);
    progress.finished(counts);
  }
}
