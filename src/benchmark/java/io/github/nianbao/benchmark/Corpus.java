package io.github.nianbao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reports that are timed. */
final class Corpus {

  private static final Path SHARED = Path.of("..", "shared", "corpus");
  private static final Path OWN = Path.of("testdata", "reports");

  private Corpus() {}

  /** The folders: those of the shared corpus, or that of this project where there is none. */
  static List<Path> folders() {
    List<Path> shared =
        Stream.of("real", "synthetic", "realvalues")
            .map(SHARED::resolve)
            .filter(Files::isDirectory)
            .toList();
    return shared.isEmpty() ? List.of(OWN) : shared;
  }

  /** What they are called in a table. */
  static String name() {
    return folders().get(0).equals(OWN) ? "testdata/reports" : "the shared corpus";
  }

  /** The PDFs of the folders, sorted. */
  static List<Path> files() {
    List<Path> pdfs = new ArrayList<>();
    for (Path folder : folders()) {
      pdfs.addAll(pdfs(folder));
    }
    return pdfs;
  }

  /** A PDF, or the PDFs of a folder, sorted. */
  static List<Path> pdfs(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At most so many of the PDFs, from all over them. */
  static List<Path> sample(int most) {
    List<Path> all = files();
    int size = Math.min(most, all.size());
    return Stream.iterate(0, i -> i + 1)
        .limit(size)
        .map(i -> all.get((int) ((long) i * all.size() / size)))
        .toList();
  }
}
