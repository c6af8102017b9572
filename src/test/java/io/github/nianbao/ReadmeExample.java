package io.github.nianbao;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The Java code of the README, compiled as it stands there and run. */
final class ReadmeExample {

  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private static final String CLASS =
      """
      import io.github.nianbao.Nianbao;
      import io.github.nianbao.report.*;
      import java.io.*;
      import java.nio.file.Path;
      import java.util.List;
      import java.util.function.Supplier;

      public class Example implements Supplier<List<Object>> {
        @Override
        public List<Object> get() {
          try {
      %s
            return List.of(report, received, cell, proved);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
      """;

  private ReadmeExample() {}

  /** What the example knows at its end. */
  record Outcome(AnnualReport report, int received, Cell cell, boolean proved) {}

  /**
   * Compiles and runs it.
   *
   * @param folder for the class
   */
  static Outcome run(Path folder) throws Exception {
    Path source = folder.resolve("Example.java");
    Files.writeString(source, CLASS.formatted(code()));
    StringWriter talk = new StringWriter();
    PrintWriter out = new PrintWriter(talk);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                out,
                out,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    if (status != 0) {
      throw new IOException("the example does not compile: " + talk);
    }
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, ReadmeExample.class.getClassLoader())) {
      Supplier<?> example =
          (Supplier<?>) loader.loadClass("Example").getDeclaredConstructor().newInstance();
      List<?> known = (List<?>) example.get();
      return new Outcome(
          (AnnualReport) known.get(0),
          (Integer) known.get(1),
          (Cell) known.get(2),
          (Boolean) known.get(3));
    }
  }

  private static String code() throws IOException {
    Matcher code = CODE.matcher(Files.readString(TestReports.README));
    if (!code.find()) {
      throw new IOException("the README has no Java code");
    }
    return code.group(1);
  }
}
