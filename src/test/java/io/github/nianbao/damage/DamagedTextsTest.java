package io.github.nianbao.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The promise under damage, of texts: whatever is lost or stands twice, no figure that differs from
 * the print stands in a table that is vouched for.
 *
 * <p>{@code -Dnianbao.damage.texts=N} tries N spoilt texts, and {@code -Dnianbao.damage.seed=S}
 * others.
 */
class DamagedTextsTest {

  private static final int TEXTS = Integer.getInteger("nianbao.damage.texts", 60);
  private static final long SEED = Long.getLong("nianbao.damage.seed", 20_261_125);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path REPORTS = Path.of("testdata", "reports");

  /** Texts with delimiters between cells. */
  private static final Path DELIMITED = Path.of("testdata", "markdown");

  /** A text and what is printed in the report it comes from. */
  private record SoundText(String name, List<String> lines, String truth) {}

  @Test
  void noDamageToATextBreaksThePromise() throws IOException {
    List<SoundText> texts = texts();
    TextDamage[] ways = TextDamage.values();
    Map<String, Integer> tried = new TreeMap<>();
    List<String> broken = new ArrayList<>();
    for (int number = 0; number < TEXTS; number++) {
      Random random = new Random(SEED * 1_000_003 + number);
      SoundText text = texts.get(random.nextInt(texts.size()));
      TextDamage way = ways[number % ways.length];
      List<String> lines = new ArrayList<>(text.lines);
      int at = random.nextInt(lines.size());
      way.to(lines, at, random);
      tried.merge(way.name(), 1, Integer::sum);
      for (String wrong : vouchedForWrongly(text, way, lines)) {
        broken.add(number + " " + text.name + " " + way + " line " + (at + 1) + ": " + wrong);
      }
    }
    System.out.println("spoilt texts: " + tried);
    assertEquals("", String.join("\n", broken));
  }

  private static List<String> vouchedForWrongly(SoundText text, TextDamage way, List<String> lines)
      throws IOException {
    try {
      AnnualReport report = Nianbao.readText(String.join("\n", lines));
      JsonNode printed = JSON.readTree(text.truth);
      JsonNode read = JSON.readTree(Json.bytes(report));
      return TestReports.vouchedForWrongly(text.truth, report).stream()
          .filter(cell -> !isChanged(way, printed.at(cell), read.at(cell)))
          .toList();
    } catch (UnreadableReportException refused) {
      assertNotEquals(Reason.PROGRAM_ERROR, refused.reason());
      return List.of();
    }
  }

  /**
   * Whether a text says something else than the print, and nothing tells that it does: a figure
   * that stands twice fills the blank cell beside it, and a lost 0 leaves one.
   */
  private static boolean isChanged(TextDamage way, JsonNode printed, JsonNode read) {
    return switch (way) {
      case WORD_DOUBLED -> printed.isNull();
      case WORD_LOST -> printed.isNumber() && printed.decimalValue().signum() == 0 && read.isNull();
      default -> false;
    };
  }

  /**
   * As a stripper gives them: in the order of the file, and line by line as they stand; and those
   * of other programs, with delimiters between cells.
   */
  private static List<SoundText> texts() throws IOException {
    List<SoundText> texts = new ArrayList<>();
    List<Path> pdfs;
    try (Stream<Path> files = Files.list(REPORTS)) {
      pdfs = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path pdf : pdfs) {
      String name = pdf.getFileName().toString().replace(".pdf", "");
      String truth = Files.readString(pdf.resolveSibling(name + ".truth.json"));
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        for (boolean sorted : new boolean[] {false, true}) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setSortByPosition(sorted);
          texts.add(new SoundText(name, stripper.getText(document).lines().toList(), truth));
        }
      }
    }
    try (Stream<Path> files = Files.list(DELIMITED)) {
      for (Path text :
          files
              .filter(file -> file.toString().endsWith(".md") && Files.exists(truth(file)))
              .sorted()
              .toList()) {
        texts.add(
            new SoundText(
                text.getFileName().toString(),
                Files.readAllLines(text),
                Files.readString(truth(text))));
      }
    }
    return texts;
  }

  private static Path truth(Path text) {
    return text.resolveSibling(text.getFileName().toString().replace(".md", ".truth.json"));
  }
}
