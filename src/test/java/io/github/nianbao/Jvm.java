package io.github.nianbao;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java that programs of the tests run in, apart from the one of the tests. */
public record Jvm(Path home, int feature) {

  /** What a program has said, and how it ended. */
  public record Ended(int status, String out, String err) {}

  /** The Java of the tests, and the others of its age or younger that are installed beside it. */
  public static List<Jvm> installed() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Jvm> found = new ArrayList<>(List.of(new Jvm(own, Runtime.version().feature())));
    try (Stream<Path> beside = Files.list(own.resolveSibling("."))) {
      for (Path home : beside.sorted().toList()) {
        int feature = feature(home.resolve("release"));
        if (feature > Runtime.version().feature() && Files.exists(home.resolve("bin/javac"))) {
          found.add(new Jvm(home, feature));
        }
      }
    }
    return found;
  }

  private static int feature(Path release) throws IOException {
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    return Files.readString(release)
        .lines()
        .filter(line -> line.startsWith("JAVA_VERSION=\""))
        .map(line -> line.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** Those of the class path of the tests that are asked for, as a path. */
  public static String path(Predicate<String> fileName) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> fileName.test(Path.of(entry).getFileName().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs a program to its end. */
  public Ended run(Path folder, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(arguments);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Ended(status, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Java " + feature;
  }
}
