package consumer;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** What a program that embeds the library does: reads files, and writes what it read as JSON. */
@NullMarked
public final class ReadFiles {

  private ReadFiles() {}

  /**
   * Reads files.
   *
   * @param args a folder for the JSON, and the files
   */
  public static void main(String[] args) throws IOException {
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      Files.write(Path.of(args[0], i + ".json"), Json.bytes(Nianbao.read(file)));
    }
    System.out.print(
        Nianbao.class.getModule().getName() + " " + Labels.of("/requests", Locale.CHINA));
  }
}
