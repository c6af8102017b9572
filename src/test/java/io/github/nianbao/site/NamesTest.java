package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.cli.Shown;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands, options, properties, classes and files that the documents name are there. */
class NamesTest {

  private static final Path TESTS = Path.of("src", "test", "java");
  private static final List<String> MAVEN =
      List.of(
          "mvn",
          "-q",
          "-B",
          "-o",
          "-P",
          "package",
          "verify",
          "test",
          "install",
          "deploy",
          "-DskipTests");
  private static final List<Class<?>> API =
      List.of(Nianbao.class, ReadOptions.class, UnreadableReportException.class);
  private static final Pattern METHOD = Pattern.compile("[a-z]\\w*\\([\\w, \\[\\]]*\\)");
  private static final Pattern CONSTANT = Pattern.compile("[$%]?[A-Z]+(_[A-Z]+)+%?|%[A-Z]+%");
  private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Test|IT)");

  @Test
  void everyCommandWorks() throws IOException {
    for (Document document : Document.all()) {
      for (String commands : document.commands()) {
        for (String command : commands.split(" && ", -1)) {
          assertTrue(isCommand(command), () -> document + ": " + command);
          checkCommand(document, command);
        }
      }
    }
  }

  @Test
  void everyNameInTheTextIsOneOfTheProject() throws IOException {
    for (Document document : Document.all()) {
      for (String word : document.words()) {
        if (isCommand(word) || word.startsWith("-D")) {
          checkCommand(document, word);
        }
        checkWord(document, word);
      }
    }
  }

  private static boolean isCommand(String text) {
    return text.startsWith("mvn ") || text.contains("nianbao-cli.jar ") || isLauncher(text);
  }

  private static boolean isLauncher(String text) {
    return text.startsWith("target/nianbao/bin/nianbao ");
  }

  private static void checkCommand(Document document, String command) throws IOException {
    List<String> words = words(command);
    if (command.startsWith("mvn ") || command.startsWith("-D")) {
      for (int i = 0; i < words.size(); i++) {
        boolean profile = i > 0 && words.get(i - 1).equals("-P");
        String word = words.get(i);
        assertTrue(profile ? isProfile(word) : isOfMaven(word), () -> document + ": " + word);
      }
      return;
    }
    int program = isLauncher(command) ? 0 : words.indexOf("-jar") + 1;
    List<String> arguments = words.subList(program + 1, words.size());
    Shown.parse(arguments.toArray(String[]::new));
    for (String word : arguments) {
      checkWord(document, word);
    }
  }

  /** The words of a command; quotes hold them together. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+")
        .matcher(command)
        .results()
        .forEach(found -> words.add(found.group().replace("\"", "")));
    return words;
  }

  private static boolean isOfMaven(String word) throws IOException {
    String name = word.replaceFirst("=.*", "");
    return switch (name) {
      case "-Dtest", "-Dit.test" -> isTest(word.substring(name.length() + 1));
      case "-Dbenchmark.args", "-Dfuzz.args" -> pom().contains("${" + name.substring(2) + "}");
      default ->
          name.startsWith("-Dnianbao.")
              ? isProperty(name.substring(2))
              : MAVEN.contains(word) || word.contains(":");
    };
  }

  private static String pom() throws IOException {
    return Files.readString(Path.of("pom.xml"));
  }

  private static boolean isProfile(String name) throws IOException {
    String pom = pom();
    return pom.substring(pom.indexOf("<profiles>")).contains("<id>" + name + "</id>");
  }

  private static boolean isTest(String name) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files.anyMatch(file -> file.endsWith(name + ".java"));
    }
  }

  private static boolean isProperty(String name) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains('"' + name + '"')) {
          return true;
        }
      }
    }
    return false;
  }

  private static void checkWord(Document document, String word) throws IOException {
    boolean known = true;
    if (word.startsWith("--")) {
      String option = word.split("[ =]", 2)[0];
      known = Shown.COMMANDS.stream().anyMatch(c -> Shown.options(c).contains(option));
    } else if (Stream.of("testdata/", "src/", ".ci/").anyMatch(word::startsWith)) {
      known = Files.exists(Path.of(word));
    } else if (word.startsWith("Limit.")) {
      known = Arrays.stream(Limit.values()).anyMatch(limit -> word.equals("Limit." + limit));
    } else if (TEST.matcher(word).matches()) {
      known = isTest(word);
    } else if (METHOD.matcher(word).matches()) {
      known = isMethod(word);
    } else if (CONSTANT.matcher(word).matches()) {
      known = isReason(word) || isVariable(word.replaceAll("[$%]", ""));
    }
    assertTrue(known, () -> document + ": " + word);
  }

  private static boolean isMethod(String text) {
    return API.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .map(
            method ->
                Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", ", method.getName() + "(", ")")))
        .anyMatch(text::equals);
  }

  private static boolean isReason(String name) {
    return Arrays.stream(Reason.values()).anyMatch(reason -> reason.name().equals(name));
  }

  /** Whether a launcher knows a variable of the environment. */
  private static boolean isVariable(String name) throws IOException {
    Path launchers = Path.of("src", "launcher", "bin");
    return Files.readString(launchers.resolve("nianbao")).contains(name)
        || Files.readString(launchers.resolve("nianbao.cmd")).contains(name);
  }
}
