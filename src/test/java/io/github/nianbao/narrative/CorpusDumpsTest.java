package io.github.nianbao.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.page.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Authority, year and sections of every text dump of the shared corpus, where it is at hand. */
class CorpusDumpsTest {

  private static final Path CORPUS = Path.of("../shared/corpus");

  @Test
  void everyDump() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS));
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      files
          .filter(file -> file.toString().endsWith(".txt") && Files.exists(truth(file)))
          .sorted()
          .forEach(
              file -> {
                JsonNode truth = json(truth(file));
                Narrative head = read(file);
                String name = file.getFileName() + " ";
                expected.add(
                    name + truth.get("authority").asText() + " " + truth.get("year") + " 6");
                actual.add(
                    name + head.authority() + " " + head.year() + " " + head.sections().size());
              });
    }
    assertEquals(expected, actual);
  }

  private static Path truth(Path file) {
    return Path.of(file.toString().replaceFirst("\\.txt$", ".truth.json"));
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Narrative read(Path file) {
    try {
      List<Line> lines =
          Files.readString(file)
              .lines()
              .filter(line -> !line.isBlank())
              .map(line -> new Line(line, 0, null, 0))
              .toList();
      return NarrativeReader.readDump(
          lines, new BitSet(), new DocumentHints(null, null), Deadline.none());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
