package io.github.nianbao.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianbao.Nianbao;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How exactly scans of reports are read whose figures are known: a row of a table for each
 * severity. Run by hand, with the jar of the recogniser on the class path: first {@code make}, then
 * {@code read}, in a process of its own so that its memory is that of reading.
 */
final class ScanAccuracy {

  /** Reports with drawn ruling lines that may be looked at while the reading is worked on. */
  private static final List<String> SEEN =
      List.of(
          "conghua-2020",
          "hebei_gxt_2023-v0",
          "hongze-2023",
          "hongze_2023-v0",
          "pingtan_2019-v0",
          "pingtan_2021-v0",
          "s0104",
          "s0108",
          "s0115",
          "s0121",
          "s0129",
          "s0130",
          "s0131",
          "s0135",
          "suqian_2023-v1");

  /** And those that never were: made for this. */
  private static final List<String> UNSEEN =
      List.of(
          "chromium-7311",
          "chromium-7312",
          "chromium-7313",
          "reportlab-7341",
          "reportlab-7342",
          "reportlab-7343",
          "weasy-7301",
          "weasy-7302",
          "weasy-7303",
          "wk-7321",
          "wk-7322",
          "wk-7323",
          "writer-7331",
          "writer-7332",
          "writer-7333");

  private static final JsonMapper JSON = new JsonMapper();
  private static final long SECONDS = 600;

  private int cells;
  private int right;
  private int thirds;
  private int thirdsVerified;
  private int silent;
  private int wrongSecond;
  private int pages;
  private long nanos;

  private ScanAccuracy() {}

  /**
   * Makes scans, or reads them.
   *
   * @param args {@code make} or {@code read}; the folder of the corpus, whose folders hold the
   *     prints; that of the scans; {@code seen}, {@code unseen} or how many of these, such as
   *     {@code unseen:6}; the numbers of the severities, all where there are none
   */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[1]);
    Path scans = Path.of(args[2]);
    List<Path> reports = reports(corpus, args[3]);
    List<Severity> all = Severity.all();
    List<Integer> numbers =
        args.length > 4
            ? Stream.of(args).skip(4).map(Integer::valueOf).toList()
            : Stream.iterate(0, i -> i + 1).limit(all.size()).toList();
    if (args[0].equals("make")) {
      for (int number : numbers) {
        make(reports, scans, number, all.get(number));
      }
      return;
    }
    try (Recogniser recogniser = Recogniser.installed().orElseThrow()) {
      for (int number : numbers) {
        ScanAccuracy accuracy = new ScanAccuracy();
        for (Path report : reports) {
          accuracy.read(report, scan(scans, report, number), recogniser);
        }
        System.out.println(accuracy.row(all.get(number).name(), reports.size()));
      }
    }
  }

  private static List<Path> reports(Path corpus, String which) throws IOException {
    String[] parts = which.split(":", 2);
    List<String> names = parts[0].equals("seen") ? SEEN : UNSEEN;
    int most = parts.length > 1 ? Integer.parseInt(parts[1]) : names.size();
    Map<String, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(corpus, 2)) {
      files
          .filter(file -> names.contains(name(file)) && file.toString().endsWith(".pdf"))
          .forEach(file -> found.put(name(file), file));
    }
    // From all over the list.
    List<Path> reports = List.copyOf(found.values());
    int size = Math.min(most, reports.size());
    return Stream.iterate(0, i -> i + 1)
        .limit(size)
        .map(i -> reports.get(i * reports.size() / size))
        .toList();
  }

  private static String name(Path pdf) {
    return pdf.getFileName().toString().replace(".pdf", "");
  }

  private static Path scan(Path scans, Path report, int severity) {
    return scans.resolve(name(report) + "-" + severity + ".pdf");
  }

  private static void make(List<Path> reports, Path scans, int number, Severity severity)
      throws IOException {
    Files.createDirectories(scans);
    for (Path report : reports) {
      byte[] print = Files.readAllBytes(report);
      long seed = (long) name(report).hashCode() + number;
      Files.write(scan(scans, report, number), MadeScan.of(print, "", severity, seed));
    }
  }

  private void read(Path report, Path scan, Recogniser recogniser) throws IOException {
    byte[] pdf = Files.readAllBytes(scan);
    ReadOptions options =
        ReadOptions.defaults().withScans(recogniser).withLimit(Limit.SECONDS, SECONDS);
    long from = processorTime();
    AnnualReport read = null;
    try {
      read = Nianbao.read(pdf, name(scan) + ".pdf", options);
      pages += read.source().pages();
    } catch (IOException e) {
      System.out.println(name(scan) + " is refused: " + e.getMessage());
    }
    nanos += processorTime() - from;
    JsonNode truth = JSON.readTree(report.resolveSibling(name(report) + ".truth.json").toFile());
    for (String table : List.of("proactiveDisclosure", "requests", "reviewAndLitigation")) {
      if (truth.path(table).isObject()) {
        count(table, truth, read, name(scan));
      }
    }
  }

  /** What this process has used of the processors, in nanoseconds. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private void count(String table, JsonNode truth, @Nullable AnnualReport read, String name) {
    Map<String, String> wanted = new TreeMap<>();
    collect("/" + table, truth.path(table), wanted);
    int wrong = 0;
    for (Map.Entry<String, String> figure : wanted.entrySet()) {
      Cell cell = read == null ? null : read.cells().get(figure.getKey());
      BigDecimal given = cell == null ? null : cell.value();
      boolean same =
          figure.getValue().isEmpty()
              ? given == null
              : given != null && given.compareTo(new BigDecimal(figure.getValue())) == 0;
      if (!same) {
        wrong++;
        System.out.println(
            name + " " + figure.getKey() + ": print " + figure.getValue() + ", got " + given);
      }
    }
    cells += wanted.size();
    right += wanted.size() - wrong;
    Quality quality = read == null ? null : read.quality().byTable().get(table);
    boolean vouched = quality == Quality.VERIFIED || quality == Quality.COMPLETE;
    silent += wrong > 0 && vouched ? 1 : 0;
    wrongSecond += wrong > 0 && quality == Quality.UNPROVED ? 1 : 0;
    if (table.equals("requests") && !isBroken(truth, table)) {
      thirds++;
      thirdsVerified += quality == Quality.VERIFIED ? 1 : 0;
    }
    if (quality != Quality.VERIFIED) {
      System.out.println(name + " " + table + ": " + quality);
    }
  }

  /** Whether the print contradicts itself. */
  private static boolean isBroken(JsonNode truth, String table) {
    return truth.path("broken").asText("").startsWith("t3")
        || truth.path("inconsistent").path(table).asBoolean();
  }

  private static void collect(String at, JsonNode node, Map<String, String> figures) {
    node.properties()
        .forEach(
            field -> {
              String pointer = at + "/" + field.getKey();
              JsonNode value = field.getValue();
              if (value.isObject()) {
                collect(pointer, value, figures);
              } else if (value.isNumber() || value.isNull()) {
                figures.put(pointer, value.isNull() ? "" : value.decimalValue().toPlainString());
              }
            });
  }

  private String row(String severity, int reports) throws IOException {
    return "| "
        + String.join(
            " | ",
            severity,
            String.valueOf(reports),
            right + " of " + cells + " (" + share(right, cells) + ")",
            thirdsVerified + " of " + thirds,
            String.valueOf(silent),
            String.valueOf(wrongSecond),
            String.valueOf(Math.round(nanos / 1e8 / Math.max(1, pages)) / 10.0),
            peak())
        + " |";
  }

  private static String share(int part, int all) {
    return Math.floor(1000.0 * part / Math.max(1, all)) / 10 + " %";
  }

  /** The most memory that this process had, where the system says it. */
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("unknown");
  }
}
