package io.github.nianbao.benchmark;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Reads reports to JSON, in threads: a process whose heap can be limited. */
public final class ReadAll {

  private ReadAll() {}

  /**
   * Reads every file and ends with an exception where one cannot be read.
   *
   * @param args how many threads, how many times, and the files
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    int times = Integer.parseInt(args[1]);
    List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[0]));
    try {
      List<Future<Integer>> read =
          Stream.generate(() -> files)
              .limit(times)
              .flatMap(List::stream)
              .map(file -> threads.submit(() -> length(file)))
              .toList();
      long bytes = 0;
      for (Future<Integer> one : read) {
        bytes += one.get();
      }
      System.out.println(read.size() + " read, " + bytes + " bytes of JSON");
    } finally {
      threads.shutdown();
    }
  }

  private static int length(Path file) throws IOException {
    return Json.bytes(Nianbao.read(file)).length;
  }
}
