package io.github.nianbao.fuzz;

import io.github.nianbao.fuzz.PartsFuzz.Packed;
import io.github.nianbao.made.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the fuzzing of documents without pages begins with: files made by the tests. */
final class DocumentSeeds {

  private static final int TABLES = 3;

  /** Larger inputs make every turn slow. */
  private static final int MOST_BYTES = 16 << 10;

  private static final List<Path> KEPT =
      List.of(Path.of("testdata", "html"), Path.of("testdata", "documents"));

  private DocumentSeeds() {}

  /** Web pages, rich text and the older formats of Office, whose bytes mean something. */
  static void whole(Path folder) throws IOException {
    for (Path from : KEPT) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.filter(file -> !file.toString().matches(".*(json|md)")).toList()) {
          if (Files.size(file) <= MOST_BYTES) {
            Files.copy(file, folder.resolve(file.getFileName()));
          }
        }
      }
    }
    for (DocumentFormat format : DocumentFormat.values()) {
      for (int table = 0; table < TABLES; table++) {
        byte[] file = format.write(table, table);
        if (file[0] != 'P') {
          Files.write(folder.resolve(table + format.fileName()), file);
        }
      }
    }
  }

  /** The parts of packed documents that hold their text. */
  static void parts(Path folder) throws IOException {
    for (DocumentFormat format : DocumentFormat.values()) {
      for (int table = 0; table < TABLES; table++) {
        part(format.write(table, table), folder.resolve(table + format.fileName()));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("testdata", "ofd"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".ofd")).toList()) {
        part(Files.readAllBytes(file), folder.resolve(file.getFileName()));
      }
    }
  }

  private static void part(byte[] file, Path seed) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Packed[] formats = Packed.values();
        for (int i = 0; i < formats.length; i++) {
          if (entry.getName().equals(formats[i].part)) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            part.write(i);
            zip.transferTo(part);
            Files.write(seed, part.toByteArray());
          }
        }
      }
    }
  }
}
