package io.github.nianbao.benchmark;

import io.github.nianbao.Nianbao;
import io.github.nianbao.html.HtmlReader;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.sheet.SheetReader;
import io.github.nianbao.word.WordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jsoup.Jsoup;

/**
 * Times web pages, Word and Excel files: what reads the format, and the whole way to the report,
 * beside the bare parse of the library that knows the format, file by file and in turns.
 */
final class FormatTimes {

  private static final int ROUNDS = 60;

  /** What comes before has not been compiled yet. */
  private static final int WARM_UP = ROUNDS / 2;

  private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

  private static long sum;

  private FormatTimes() {}

  private interface Work {
    void run(byte[] bytes) throws Exception;
  }

  /**
   * A format.
   *
   * @param ending of the names of its files
   * @param peer what the bare parse is
   */
  private record Format(String ending, String peer, Work bare, Work reader) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format(
              "html",
              "jsoup",
              bytes -> sum += Jsoup.parse(new ByteArrayInputStream(bytes), null, "").childNodeSize(),
              bytes -> HtmlReader.readPage(bytes, Deadline.none())),
          new Format(
              "doc",
              "POI, text of its paragraphs",
              FormatTimes::paragraphs,
              bytes -> WordReader.readDoc(bytes, ReadOptions.defaults(), Deadline.none())),
          new Format(
              "xls",
              "POI, text of its cells",
              FormatTimes::cells,
              bytes -> SheetReader.readXls(bytes, ReadOptions.defaults(), Deadline.none())));

  private static void paragraphs(byte[] bytes) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes));
        WordExtractor extractor = new WordExtractor(document)) {
      sum += extractor.getParagraphText().length;
    }
  }

  private static void cells(byte[] bytes) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            sum += FORMATTER.formatCellValue(cell).length();
          }
        }
      }
    }
  }

  /** Prints the times of the files in some folders, by format. */
  static void print(List<String> folders) throws Exception {
    System.out.printf(
        "%-5s %5s %8s %8s %8s %7s %7s%n", "", "files", "bare", "reader", "report", "", "");
    for (Format format : FORMATS) {
      List<byte[]> files = files(folders, "." + format.ending);
      if (!files.isEmpty()) {
        print(format, files);
      }
    }
  }

  private static List<byte[]> files(List<String> folders, String ending) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> paths = Files.list(Path.of(folder))) {
        for (Path path : paths.sorted().filter(p -> p.toString().endsWith(ending)).toList()) {
          files.add(Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  private static void print(Format format, List<byte[]> files) throws Exception {
    List<Work> works = List.of(format.bare, format.reader, Nianbao::read);
    long[][] least = new long[works.size()][files.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < files.size(); i++) {
        for (int work = 0; work < works.size(); work++) {
          long start = System.nanoTime();
          works.get(work).run(files.get(i));
          long time = System.nanoTime() - start;
          least[work][i] = round <= WARM_UP ? time : Math.min(least[work][i], time);
        }
      }
    }
    double[] means =
        Arrays.stream(least).mapToDouble(own -> Arrays.stream(own).average().orElse(0) / 1e6).toArray();
    System.out.printf(
        Locale.ROOT,
        "%-5s %5d %8.2f %8.2f %8.2f  reader %.2f, report %.2f of %s%n",
        format.ending,
        files.size(),
        means[0],
        means[1],
        means[2],
        means[1] / means[0],
        means[2] / means[0],
        format.peer);
  }
}
