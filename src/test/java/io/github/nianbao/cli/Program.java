package io.github.nianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The finished jar in a process of its own. */
final class Program {

  private static final Path JAR = Path.of("target", "nianbao-cli.jar");

  private final Path logs;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param logs a folder for what it says
   */
  Program(Path logs) {
    this.logs = logs;
  }

  /** Changes the environment of the processes to come. */
  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  record Ran(int status, String out, List<String> err) {}

  Ran run(String... args) throws IOException, InterruptedException {
    return ended(start(args));
  }

  Process start(String... args) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(logs.resolve("stdout").toFile())
            .redirectError(logs.resolve("stderr").toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Waits for the last process started. */
  Ran ended(Process process) throws IOException, InterruptedException {
    int status = process.waitFor();
    return new Ran(
        status,
        Files.readString(logs.resolve("stdout"), StandardCharsets.UTF_8),
        Files.readAllLines(logs.resolve("stderr"), StandardCharsets.UTF_8));
  }
}
