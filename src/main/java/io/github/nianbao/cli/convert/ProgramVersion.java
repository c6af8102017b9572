package io.github.nianbao.cli.convert;

import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** What, beside the input itself, decides what is read from it. */
final class ProgramVersion {

  private ProgramVersion() {}

  /** Changes with every change to the program, released or not, and with the limits. */
  static String of(ReadOptions options) {
    String all =
        Hash.of(
            program(),
            Long.toString(options.maxBytes()),
            Integer.toString(options.maxPages()),
            Integer.toString(options.maxGlyphsPerPage()),
            Integer.toString(options.maxRulesPerPage()));
    return all.substring(0, 16);
  }

  /** The checksums of all classes where they come from a jar; else all versions are one. */
  private static String program() {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isRegularFile(place)) {
        try (JarFile jar = new JarFile(place.toFile(), false)) {
          List<String> entries = new ArrayList<>();
          jar.stream().forEach(entry -> entries.add(entry.getName() + entry.getCrc()));
          return Hash.of(entries.toArray(String[]::new));
        }
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // No jar, so no checksums.
    }
    return "not packaged";
  }
}
