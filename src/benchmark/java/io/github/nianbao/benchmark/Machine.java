package io.github.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine, in one sentence. */
final class Machine {

  private Machine() {}

  static String description() throws IOException, InterruptedException {
    return String.join(
        ", ",
        "Machine: " + processor(),
        Runtime.getRuntime().availableProcessors() + " processors",
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        "Java " + System.getProperty("java.runtime.version"),
        "PDFBox 3.0.8",
        "tabula-java 1.0.5",
        "pdftotext " + poppler(),
        "load at the start " + load());
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static String poppler() throws IOException, InterruptedException {
    String version = Processes.printed(List.of("sh", "-c", "pdftotext -v 2>&1 | head -n 1"));
    return version.substring(version.lastIndexOf(' ') + 1);
  }

  private static String load() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.isReadable(load) ? Files.readString(load).split(" ", 2)[0] : "unknown";
  }
}
