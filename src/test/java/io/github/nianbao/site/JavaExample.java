package io.github.nianbao.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;

/** The Java code of a document, compiled as it lies there and run. */
final class JavaExample {

  private static final String CLASS =
      """
      import io.github.nianbao.Nianbao;
      import io.github.nianbao.export.*;
      import io.github.nianbao.report.*;
      import java.io.*;
      import java.nio.file.Path;
      import java.util.List;
      import java.util.Locale;
      import java.util.function.Supplier;

      public class Example implements Supplier<List<Object>> {
        @Override
        public List<Object> get() {
          try {
      %s
            return List.of(%s);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
      """;

  private JavaExample() {}

  /**
   * Compiles and runs it.
   *
   * @param document whose one example it is
   * @param folder for the class
   * @param variables of the example, none of them null
   * @return their values at its end
   */
  static List<?> run(Document document, Path folder, String... variables) throws Exception {
    List<String> examples = document.code("java");
    if (examples.size() != 1) {
      throw new IOException(document + " has " + examples.size() + " examples in Java");
    }
    Path source = folder.resolve("Example.java");
    Files.writeString(source, CLASS.formatted(examples.get(0), String.join(", ", variables)));
    compile(source, folder);
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, JavaExample.class.getClassLoader())) {
      Supplier<?> example =
          (Supplier<?>) loader.loadClass("Example").getDeclaredConstructor().newInstance();
      return (List<?>) example.get();
    }
  }

  private static void compile(Path source, Path folder) throws IOException {
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
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
      throw new IOException("the example does not compile: " + messages);
    }
  }
}
