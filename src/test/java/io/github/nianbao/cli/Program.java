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
  private final List<String> options = new ArrayList<>();
  private final List<String> wrapper = new ArrayList<>();

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

  /** Adds options of the JVM for the processes to come. */
  Program with(List<String> some) {
    options.addAll(some);
    return this;
  }

  /** Has another program start the processes to come. */
  Program under(List<String> command) {
    wrapper.addAll(command);
    return this;
  }

  record Ran(int status, String out, List<String> err) {}

  Ran run(String... args) throws IOException, InterruptedException {
    return ended(start(args));
  }

  Process start(String... args) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(wrapper);
    command.add(java);
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
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
