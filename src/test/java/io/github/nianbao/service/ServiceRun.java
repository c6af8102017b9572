package io.github.nianbao.service;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * A service in a process of its own: reads documents one after the other, then in many threads for
 * as long as it is told, and says what of the process has grown.
 */
final class ServiceRun {

  static final String WRONG = "WRONG ";

  /** Where Linux lists the open files of a process. */
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private static final int ROUNDS = 10;

  /** Digits of the sum of a JSON. */
  private static final int SHA_256 = 64;

  private final MixedDocuments documents = new MixedDocuments();
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicInteger next = new AtomicInteger();
  private final Set<Integer> different = new ConcurrentSkipListSet<>();
  private final List<String> expected = new ArrayList<>();
  private final int threads;

  private ServiceRun(int threads) throws IOException {
    this.threads = threads;
  }

  /** What a process holds when nothing is at work. */
  private record Held(long heap, int threads, long files) {
    static Held now() throws IOException, InterruptedException {
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(50);
      }
      Runtime runtime = Runtime.getRuntime();
      return new Held(
          runtime.totalMemory() - runtime.freeMemory(),
          Thread.getAllStackTraces().size(),
          Files.isDirectory(OPEN_FILES) ? openFiles() : 0);
    }

    private static long openFiles() throws IOException {
      try (Stream<Path> files = Files.list(OPEN_FILES)) {
        return files.count();
      }
    }
  }

  /**
   * Prints what it measured, one {@code name=value} a line.
   *
   * @param args the number of documents, the seconds, and the threads
   */
  public static void main(String[] args) throws Exception {
    new ServiceRun(Integer.parseInt(args[2]))
        .run(Integer.parseInt(args[0]), Long.parseLong(args[1]));
  }

  private void run(int count, long seconds) throws Exception {
    countSearchesForFonts();
    for (int i = 0; i < count; i++) {
      expected.add(documents.read(i));
    }
    round(0);
    Held before = Held.now();
    say("start", before);
    int warm = next.get();
    for (int i = 1; i <= ROUNDS; i++) {
      round(seconds * 1000 / ROUNDS);
      say("round " + i, Held.now());
    }
    Held after = Held.now();
    print("read", next.get() - warm);
    print("reports", expected.stream().filter(result -> result.length() == SHA_256).count());
    print("wrong", expected.stream().filter(result -> result.startsWith(WRONG)).toList());
    print("different", different);
    print("heapGrowth", after.heap - before.heap);
    print("threadsLeft", after.threads - before.threads);
    print("filesLeft", after.files - before.files);
    print("searchesForFonts", searches.get());
  }

  /** All threads at work: a tenth of the documents at least, and as long as is said. */
  private void round(long millis) throws Exception {
    long until = System.nanoTime() + millis * 1_000_000;
    int least = next.get() + expected.size() / ROUNDS;
    Callable<Void> worker =
        () -> {
          while (next.get() < least || System.nanoTime() < until) {
            int number = next.getAndIncrement() % expected.size();
            if (!documents.read(number).equals(expected.get(number))) {
              different.add(number);
            }
          }
          return null;
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, worker))) {
      done.get();
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  /** The fonts of the system are no business of a document's. */
  private void countSearchesForFonts() {
    FontMapper mapper = FontMappers.instance();
    InvocationHandler counter =
        (proxy, method, arguments) -> {
          searches.incrementAndGet();
          return method.invoke(mapper, arguments);
        };
    Class<?>[] type = {FontMapper.class};
    FontMappers.set(
        (FontMapper) Proxy.newProxyInstance(ServiceRun.class.getClassLoader(), type, counter));
  }

  private static void say(String when, Held held) {
    print(
        when,
        String.format(
            Locale.ROOT,
            "heap %.2f MiB, %d threads, %d files",
            held.heap / 1024.0 / 1024.0,
            held.threads,
            held.files));
  }

  private static void print(String name, Object value) {
    System.out.println(name + "=" + value);
  }
}
