package io.github.nianbao.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Programs run as whole processes. */
final class Processes {

  static final String LAUNCHER = Path.of("target", "nianbao", "bin", "nianbao").toString();
  static final String JAR = Path.of("target", "nianbao-cli.jar").toString();

  private Processes() {}

  /** The Java that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The command that runs a program of the benchmark with the jar of the command line. */
  static List<String> program(Class<?> program, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(options);
    String classes = Path.of("target", "test-classes").toString();
    command.addAll(List.of("-cp", JAR + System.getProperty("path.separator") + classes));
    command.add(program.getName());
    command.addAll(arguments);
    return command;
  }

  /** Runs a command to its end. Its output goes nowhere. */
  static void run(String... command) throws IOException, InterruptedException {
    run(Map.of(), Arrays.asList(command));
  }

  /** Runs a command with variables to its end, which has to be a good one. */
  static void run(Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(variables);
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException("status " + status + " of " + command);
    }
  }

  /** What a command prints, without what it says of errors; empty where it fails. */
  static String printed(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? text.strip() : "";
  }

  /** Whether a program is on the path. */
  static boolean has(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
