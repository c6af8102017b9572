package io.github.nianbao.cli.compare;

import io.github.nianbao.cli.output.FileNames;
import io.github.nianbao.cli.output.OwnFiles;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON of reports in a folder that convert wrote into. */
record ReportFolder(Path folder) {

  /** The paths of all JSON that may be that of a report, sorted, with {@code /}. */
  List<String> paths() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
          .map(file -> FileNames.text(folder.relativize(file)))
          .filter(path -> !OwnFiles.isOne(path))
          .sorted()
          .toList();
    }
  }

  /** A report; null for JSON that is something else, and for none. */
  @Nullable AnnualReport find(String path) {
    try {
      AnnualReport report = read(path);
      return report.source() == null || report.cells() == null ? null : report;
    } catch (IOException e) {
      return null;
    }
  }

  AnnualReport read(String path) throws IOException {
    return Json.read(FileNames.below(folder, path));
  }
}
