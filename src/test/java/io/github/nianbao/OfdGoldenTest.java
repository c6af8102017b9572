package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.review.ReviewPage;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.site.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in the OFDs of testdata, against what is printed and what was written before. */
class OfdGoldenTest {

  private static final Path FOLDER = Path.of("testdata", "ofd");

  /** So many spoilt copies of each are read. */
  private static final int COPIES = 40;

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ofd"))
              .map(name -> name.replace(".ofd", ""))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  private static Path file(String name, String ending) {
    return FOLDER.resolve(name + ending);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureIsAsPrintedAndTheJsonIsTheGoldenOne(String name) throws IOException {
    String json = Json.write(Nianbao.read(file(name, ".ofd")));
    JsonNode truth = TestReports.tree(Files.readString(file(name, ".truth.json")));
    assertEquals(List.of(), TestReports.differences(truth, TestReports.tree(json)));
    if (Document.BLESS) {
      Files.writeString(file(name, ".json"), json);
    }
    assertEquals(Files.readString(file(name, ".json")), json);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSpoiltCopyIsNeverVouchedForWrongly(String name) throws IOException {
    byte[] sound = Files.readAllBytes(file(name, ".ofd"));
    String truth = Files.readString(file(name, ".truth.json"));
    Random random = new Random(19);
    for (int i = 0; i < COPIES; i++) {
      byte[] bytes = sound.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        AnnualReport read = Nianbao.read(bytes, "a.ofd", ReadOptions.defaults());
        assertEquals(List.of(), TestReports.vouchedForWrongly(truth, read));
      } catch (UnreadableReportException e) {
        assertTrue(e.reason() != Reason.PROGRAM_ERROR, e::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aReviewShowsThePagesOfItsFigures(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name, ".ofd"));
    AnnualReport report = Nianbao.read(bytes, name + ".ofd", ReadOptions.defaults());
    List<PageImage> images = PageImages.of(bytes, report, ReadOptions.defaults());
    assertEquals(
        report.cells().values().stream().map(Cell::page).distinct().sorted().toList(),
        images.stream().map(PageImage::page).toList());
    assertTrue(ReviewPage.of(report, images, List.of(), "", false).contains(report.title()));
  }
}
