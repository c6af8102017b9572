package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format whose library is not on the class path is named with it; others are read. */
class MissingLibraryTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "jsoup, report.html, an HTML page, org.jsoup:jsoup",
    "poi-scratchpad, report.doc, an old Word file, org.apache.poi:poi-scratchpad",
    "poi-, report.xls, an old Excel file, org.apache.poi:poi",
    "poi-, report.xlsx, an Excel file, org.apache.poi:poi"
  })
  void theLibraryThatIsNotThereIsNamed(String jar, String file, String what, String library)
      throws IOException, InterruptedException {
    Jvm.Ended ended = convert(jar, file);
    assertEquals(1, ended.status(), ended.err());
    String said = ended.err() + ended.out();
    assertTrue(
        said.contains(
            "It is " + what + ", which needs a library that is not there: " + library + "."),
        said);
  }

  @ParameterizedTest
  @CsvSource({"jsoup, report.docx", "poi-, report.docx", "poi-, report.html", "jsoup, report.xlsx"})
  void whatNeedsAnotherOneOrNoneIsRead(String jar, String file)
      throws IOException, InterruptedException {
    Jvm.Ended ended = convert(jar, file);
    assertEquals(0, ended.status(), ended.err());
  }

  /** Converts a report without the libraries whose names begin so. */
  private Jvm.Ended convert(String jar, String file) throws IOException, InterruptedException {
    Path report = folder.resolve(file);
    Files.write(report, report(file));
    return Jvm.installed()
        .get(0)
        .run(
            folder,
            List.of(
                "-cp",
                Jvm.path(name -> !name.startsWith(jar)),
                "io.github.nianbao.cli.Main",
                "convert",
                report.toString(),
                "-o",
                folder.resolve("read").toString()));
  }

  private static byte[] report(String file) throws IOException {
    for (DocumentFormat format : DocumentFormat.values()) {
      if (format.fileName().equals(file)) {
        return format.write(1);
      }
    }
    return Files.readAllBytes(Path.of("testdata/documents").resolve(file));
  }
}
