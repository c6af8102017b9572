package io.github.nianbao.benchmark;

import io.github.nianbao.Nianbao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A process in which one thread and two take turns: what the compiler has made of the code by then
 * serves both.
 */
public final class TwoThreads {

  private static final int WARM_UP = 120;
  private static final int TIMES = 5;
  private static final int ROUNDS = 9;

  /** What is done with a document. */
  private interface Work {
    void on(byte[] file) throws IOException;
  }

  private TwoThreads() {}

  /**
   * Prints how many times as much two threads do in the time of one.
   *
   * @param args {@code report} or {@code strip}, and the files
   */
  public static void main(String[] args) throws Exception {
    Logger.getLogger("org.apache").setLevel(Level.SEVERE);
    Work work = args[0].equals("report") ? Nianbao::read : TwoThreads::strip;
    List<byte[]> files = new ArrayList<>();
    for (String file : Stream.of(args).skip(1).toList()) {
      files.add(Files.readAllBytes(Path.of(file)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      inThreads(threads, 2, WARM_UP, work, files);
      Timings times = new Timings();
      times.add("one", () -> inThreads(threads, 1, TIMES, work, files));
      times.add("two", () -> inThreads(threads, 2, TIMES, work, files));
      times.rounds(1, ROUNDS);
      System.out.println(2 * times.ratio("one", "two"));
    } finally {
      threads.shutdown();
    }
  }

  private static void inThreads(
      ExecutorService threads, int count, int times, Work work, List<byte[]> files)
      throws InterruptedException, ExecutionException {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(
          threads.submit(
              () -> {
                for (int time = 0; time < times; time++) {
                  for (byte[] file : files) {
                    work.on(file);
                  }
                }
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  private static void strip(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      new PDFTextStripper().getText(document);
    }
  }
}
