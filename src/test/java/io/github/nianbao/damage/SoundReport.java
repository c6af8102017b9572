package io.github.nianbao.damage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A report that can be read, with what is printed in it.
 *
 * @param file the PDF
 * @param bytes of the file
 * @param truth what is printed, known from how the report was made
 * @param cells where it is printed
 */
record SoundReport(Path file, byte[] bytes, JsonNode truth, Map<String, Cell> cells) {

  static SoundReport of(Path file) throws IOException {
    Path truth = file.resolveSibling(file.getFileName().toString().replace(".pdf", ".truth.json"));
    byte[] bytes = Files.readAllBytes(file);
    return new SoundReport(
        file, bytes, TestReports.tree(Files.readString(truth)), read(bytes).cells());
  }

  static AnnualReport read(byte[] bytes) throws IOException {
    return Nianbao.read(bytes, "report.pdf", ReadOptions.defaults());
  }

  /**
   * The pointers of the figures that a reading gives otherwise than they are printed, in tables
   * that it vouches for.
   */
  List<String> vouchedForWrongly(AnnualReport read, JsonNode json) {
    List<String> wrong = new ArrayList<>();
    for (String table : TestReports.TABLES) {
      if (isVouchedFor(table, read)) {
        Map<String, String> printed = TestReports.figures(truth.path(table));
        Map<String, String> given = TestReports.figures(json.path(table));
        printed.keySet().stream()
            .filter(at -> !Objects.equals(printed.get(at), given.get(at)))
            .forEach(at -> wrong.add("/" + table + at));
        given.keySet().stream()
            .filter(at -> given.get(at) != null && !printed.containsKey(at))
            .forEach(at -> wrong.add("/" + table + at));
      }
    }
    return wrong;
  }

  private static boolean isVouchedFor(String table, AnnualReport read) {
    Quality quality =
        switch (table) {
          case "proactiveDisclosure" -> read.quality().proactiveDisclosure();
          case "requests" -> read.quality().requests();
          default -> read.quality().reviewAndLitigation();
        };
    return quality == Quality.VERIFIED || quality == Quality.COMPLETE;
  }
}
