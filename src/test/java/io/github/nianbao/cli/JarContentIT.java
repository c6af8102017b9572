package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that tests and benchmarks need reaches the users. */
class JarContentIT {

  @Test
  void theLibraryHoldsItsOwnClassesAlone() throws IOException {
    Path jar = library();
    assertEquals(Set.of("io/github"), folders(jar));
    assertNoBenchmark(jar);
    assertEquals(
        Set.of(),
        classes(jar, name -> name).stream()
            .filter(name -> name.startsWith("io/github/nianbao/cli/"))
            .collect(Collectors.toSet()));
  }

  /** Sources, documentation and the command line have a word after the version. */
  private static Path library() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("nianbao-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void theCommandLineHoldsTheLibrariesItNeedsAlone() throws IOException {
    Path jar = Path.of("target", "nianbao-cli.jar");
    List<String> strangers =
        folders(jar).stream()
            .filter(
                folder ->
                    !folder.matches(
                        "com/fasterxml|com/github|com/zaxxer|io/github|me/tongfei|org/apache|org/dhatim|org/fusesource|org/jline"
                            + "|org/jsoup|org/jspecify|picocli/.*|picocli"))
            .toList();
    assertEquals(List.of(), strangers);
    assertNoBenchmark(jar);
  }

  private static void assertNoBenchmark(Path jar) throws IOException {
    assertTrue(
        classes(jar, name -> name).stream()
            .noneMatch(name -> name.contains("benchmark") || name.contains("jmh")));
  }

  /** The first two folders of every class. */
  private static Set<String> folders(Path jar) throws IOException {
    return classes(
        jar,
        name -> {
          String[] parts = name.split("/", -1);
          return parts.length > 2 ? parts[0] + "/" + parts[1] : parts[0];
        });
  }

  private static Set<String> classes(Path jar, Function<String, String> part) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .filter(name -> !name.equals("module-info.class"))
          .map(part)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
