package io.github.nianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The input and the output folder of a test.
 *
 * @param in exists
 * @param out does not, at first
 */
record Folders(Path in, Path out) {

  static Folders in(Path root) throws IOException {
    return new Folders(Files.createDirectories(root.resolve("in")), root.resolve("out"));
  }

  /** An input that {@link Run#read} knows by its text. */
  Path file(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.resolveSibling("x").getParent());
    return Files.writeString(file, text);
  }

  Run convert(Path path, String... options) {
    List<String> args = new ArrayList<>(List.of("convert", path.toString(), "-o", out.toString()));
    args.addAll(Arrays.asList(options));
    return Run.of(args.toArray(String[]::new));
  }

  /** The rows of a table without its header. */
  List<String> table(String name) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve(name));
    return lines.subList(1, lines.size());
  }

  /** What became of the inputs and what they are: the first columns of the list of inputs. */
  List<String> kinds() throws IOException {
    return table("inputs.csv").stream()
        .map(row -> row.replaceAll("^(([^,]*,){2}[^,]*).*", "$1"))
        .toList();
  }

  /** The JSON of the reports. */
  List<String> written() throws IOException {
    List<String> account = List.of("summary.json", "datapackage.json");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".json") && !account.contains(file))
          .sorted()
          .toList();
    }
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
