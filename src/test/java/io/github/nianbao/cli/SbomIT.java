package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.site.Document;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of what the program is made of. */
class SbomIT {

  private static JsonNode components() throws IOException {
    File list = Path.of("target", "nianbao-sbom.json").toFile();
    assumeTrue(list.exists(), "offline, Maven does not make the list");
    JsonNode sbom = new ObjectMapper().readTree(list);
    assertEquals("CycloneDX", sbom.path("bomFormat").asText());
    return sbom.path("components");
  }

  @Test
  void everyLibraryIsNamedWithItsVersion() throws IOException {
    String libraries =
        Document.page("security")
            .text()
            .lines()
            .filter(line -> line.matches("\\| (library|other formats|command line) \\| .*"))
            .collect(Collectors.joining());
    for (JsonNode component : components()) {
      String version = component.path("version").asText().replaceAll("[.]0$", "");
      assertTrue(libraries.contains(" " + version), component::toString);
    }
  }

  @Test
  void everyLibraryInTheJarIsOnTheList() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    components().forEach(component -> listed.add(component.path("name").asText()));
    try (JarFile jar = new JarFile(Path.of("target", "nianbao-cli.jar").toFile())) {
      TreeSet<String> packed =
          jar.stream()
              .map(entry -> entry.getName().split("/"))
              .filter(path -> path.length == 5 && path[1].equals("maven"))
              .filter(path -> path[4].equals("pom.xml"))
              .map(path -> path[3])
              .filter(name -> !name.equals("nianbao"))
              .collect(Collectors.toCollection(TreeSet::new));
      packed.removeAll(listed);
      assertEquals(new TreeSet<>(), packed);
    }
  }
}
