package io.github.nianbao.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Whole processes: one for each document, and a batch. */
final class ColdPart {

  private static final String SHOW = "nianbao show";
  private static final String PLAIN = "java -jar nianbao-cli.jar show";
  private static final String STRIPPER = "a program that strips text with PDFBox";
  private static final String POPPLER = "pdftotext -layout";
  private static final String TABULA = "tabula-java lattice";

  private final Results results;

  ColdPart(Results results) {
    this.results = results;
  }

  /** Every program on the same documents, one after the other. */
  void documents(int documents, int rounds) throws Exception {
    Timings times = new Timings();
    String tabula = Tabula.classPath();
    String stripper = libraries();
    for (Path path : Corpus.sample(documents)) {
      String file = path.toString();
      Timings one = new Timings();
      one.add(SHOW, () -> Processes.run(Processes.LAUNCHER, "show", file));
      one.add(PLAIN, () -> Processes.run(Processes.java(), "-jar", Processes.JAR, "show", file));
      one.add(
          STRIPPER,
          () -> Processes.run(Processes.java(), "-cp", stripper, StripText.class.getName(), file));
      one.add(
          TABULA,
          () ->
              Processes.run(
                  Processes.java(),
                  "-cp",
                  tabula,
                  "technology.tabula.CommandLineApp",
                  "--lattice",
                  "--pages=all",
                  file));
      if (Processes.has("pdftotext")) {
        one.add(POPPLER, () -> Processes.run("pdftotext", "-layout", file, "-"));
      }
      one.rounds(1, rounds);
      for (String name : List.of(SHOW, PLAIN, STRIPPER, TABULA, POPPLER)) {
        times.add(name, one.median(name));
      }
    }
    peer(times, SHOW, STRIPPER, "≤ 0.80");
    peer(times, PLAIN, STRIPPER, "");
    peer(times, SHOW, TABULA, "");
    peer(times, SHOW, POPPLER, "");
  }

  private void peer(Timings times, String name, String beside, String goal) {
    results.addTimes(
        "cold, " + name,
        times.median(name),
        beside,
        times.median(beside),
        times.ratio(name, beside),
        goal);
  }

  /** The libraries that the stripper needs, and no others. */
  private static String libraries() {
    StringBuilder path = new StringBuilder(Path.of("target", "test-classes").toString());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = String.valueOf(Path.of(entry).getFileName());
      if (name.matches("(pdfbox|pdfbox-io|fontbox|commons-logging)-[0-9.]+\\.jar")) {
        path.append(File.pathSeparator).append(entry);
      }
    }
    return path.toString();
  }

  /** A folder of documents in one process, beside one process of pdftotext for each. */
  void batch(int documents, int rounds) throws Exception {
    if (!Processes.has("pdftotext")) {
      return;
    }
    Path folder = Files.createTempDirectory("nianbao-benchmark");
    try {
      List<Path> files = copies(folder.resolve("in"), documents);
      Timings times = new Timings();
      int[] round = {0};
      times.add(
          "convert",
          () -> {
            Path out = folder.resolve("out" + round[0]++);
            Processes.run(
                Processes.LAUNCHER,
                "convert",
                folder.resolve("in").toString(),
                "-o",
                out.toString());
          });
      times.add(
          POPPLER,
          () -> {
            for (Path file : files) {
              Processes.run("pdftotext", "-layout", file.toString(), "-");
            }
          });
      times.rounds(0, rounds);
      results.addTimes(
          "cold, nianbao convert, a document of " + documents,
          times.median("convert") / documents,
          "a process of " + POPPLER,
          times.median(POPPLER) / documents,
          times.ratio("convert", POPPLER),
          "≤ 1.00");
    } finally {
      Folders.delete(folder);
    }
  }

  /** The corpus so often that there are enough, each file a little different from the others. */
  private static List<Path> copies(Path folder, int documents) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = Corpus.files();
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      Path copy = folder.resolve(i + ".pdf");
      Files.copy(files.get(i % files.size()), copy);
      try (OutputStream out = Files.newOutputStream(copy, StandardOpenOption.APPEND)) {
        out.write(("% " + i + "\n").getBytes(StandardCharsets.US_ASCII));
      }
      copies.add(copy);
    }
    return copies;
  }
}
