package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.TestReports;
import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.compare.ListChoice;
import io.github.nianbao.export.compare.Panel;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.made.MadeList.Column;
import io.github.nianbao.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Series over the lists of 2016 to 2018 and the tables of 2019 and 2020. */
class ListSeriesTest {

  private static final String AUTHORITY = "临川市水务局";

  private static final List<Column> PLAIN = List.of(Column.LABEL, Column.UNIT, Column.OWN);

  private static final List<Column> TWO =
      List.of(Column.LABEL, Column.UNIT, Column.OWN_OF_TWO, Column.AGGREGATE);

  private static final List<Column> ALL = List.of(Column.LABEL, Column.UNIT, Column.AGGREGATE);

  private final Map<String, AnnualReport> reports = new LinkedHashMap<>();
  private final Map<Integer, Map<String, @Nullable String>> truths = new TreeMap<>();
  private List<CSVRecord> findings = List.of();
  private List<CSVRecord> series = List.of();
  private List<CSVRecord> crosswalk = List.of();

  @Test
  void whatCountsTheSameGoesOnFromTheListsToTheTables() throws IOException {
    fiveYears(ListChoice.OWN);
    assertEquals(List.of("2016", "2017", "2018", "2019", "2020"), years("requests.received"));
    for (int year = 2016; year <= 2018; year++) {
      assertEquals(sum(year, "requests/received/total"), figure("requests.received", year));
      assertEquals(
          sum(year, "requests/answers/granted", "requests/answers/alreadyPublic"),
          figure("requests.granted", year));
      assertEquals(
          sum(year, "requests/answers/partlyGranted"), figure("requests.partlyGranted", year));
      assertEquals(sum(year, "reconsideration/total"), figure("reconsideration.decided", year));
      assertEquals(sum(year, "litigation/total"), figure("litigation.decided", year));
    }
    for (int year = 2019; year <= 2020; year++) {
      assertEquals("235", figure("requests.received", year));
      assertEquals(table("/requests/outcomes/granted/total"), figure("requests.granted", year));
      assertEquals(
          table(
              "/reviewAndLitigation/reconsideration/upheld",
              "/reviewAndLitigation/reconsideration/corrected",
              "/reviewAndLitigation/reconsideration/otherResult"),
          figure("reconsideration.decided", year));
    }
    assertEquals(
        List.of("statistics", "statistics", "statistics", "requests", "requests"),
        series.stream()
            .filter(row -> row.get("series").equals("requests.received"))
            .map(row -> row.get("table_name"))
            .toList());
  }

  @Test
  void whatIsDefinedOtherwiseIsNeverJoinedAndTheReasonIsGiven() throws IOException {
    fiveYears(ListChoice.OWN);
    Set<String> joined = new HashSet<>();
    for (CSVRecord row : crosswalk) {
      assertTrue(row.get("reason").endsWith("."), row::toString);
      assertTrue(row.get("reason_zh").endsWith("。"), row::toString);
      for (String measure :
          (row.get("list_measures") + " " + row.get("table_measures")).split(" ", -1)) {
        assertTrue(measure.isEmpty() || isMeasure(measure), measure);
      }
      if (row.get("joined").equals("yes")) {
        joined.add(row.get("series"));
      }
    }
    assertEquals(
        Set.of(
            "requests.received",
            "requests.granted",
            "requests.partlyGranted",
            "reconsideration.decided",
            "litigation.decided"),
        joined);
    series.forEach(row -> assertTrue(joined.contains(row.get("series"))));
  }

  @Test
  void ofTwoListsThatOfTheAuthorityIsTakenUnlessTheOtherIsAskedFor() throws IOException {
    fiveYears(ListChoice.OWN);
    assertEquals(own(2017), figure("requests.received", 2017));
    assertEquals(List.of("2017"), chosen());
    fiveYears(ListChoice.AGGREGATE);
    assertEquals(
        String.valueOf(truth(2017).get("/statisticsAggregate/requests/received/total")),
        figure("requests.received", 2017));
    // 2016 and 2018 print the other list alone, and are not joined with it.
    assertEquals(List.of("2017", "2019", "2020"), years("requests.received"));
    assertEquals(List.of("2016", "2017", "2018"), chosen());
  }

  @Test
  void listOfTheWholeAreaAloneIsNotJoinedUnasked() throws IOException {
    add(2018, ALL, ListWriter.XLSX);
    panel(ListChoice.OWN);
    assertEquals(List.of(), years("requests.received"));
    assertEquals(List.of("2018"), chosen());
  }

  private List<String> chosen() {
    return findings.stream()
        .filter(row -> row.get("code").equals("list-chosen"))
        .map(row -> row.get("report_year"))
        .toList();
  }

  private static boolean isMeasure(String measure) {
    String pointer = "/" + measure.replace('.', '/');
    return FormCatalogue.standard().tables().stream()
        .flatMap(kind -> kind.forms().stream())
        .anyMatch(form -> form.cells().containsKey(pointer));
  }

  private void fiveYears(ListChoice choice) throws IOException {
    reports.clear();
    add(2016, PLAIN, ListWriter.PDFBOX);
    add(2017, TWO, ListWriter.DOCX);
    add(2018, PLAIN, ListWriter.PAGE);
    for (int year = 2019; year <= 2020; year++) {
      add(year, tables());
    }
    panel(choice);
  }

  private static AnnualReport tables() throws IOException {
    return TestReports.read("narrow-columns-break-figures");
  }

  private void add(int year, List<Column> columns, ListWriter writer) throws IOException {
    MadeList list = new MadeList(new Random(year), columns, "——", false);
    MadeReport report =
        new MadeReport(
            AUTHORITY + "政府信息公开情况统计表（" + year + "年度）",
            List.of(new MadeReport.Section("", "", new ArrayList<>(list.overPages(true)))),
            list.truth());
    truths.put(year, list.truth());
    add(year, writer.read(report));
  }

  private void add(int year, AnnualReport report) {
    String sha256 = (year + "0123456789abcdef".repeat(4)).substring(0, 64);
    reports.put(year + ".json", Reports.from(report, AUTHORITY, year, sha256));
  }

  private void panel(ListChoice choice) throws IOException {
    Panel panel = new Panel(choice);
    reports.forEach(panel::add);
    List<ByteArrayOutputStream> written = new ArrayList<>();
    List<CsvFile> files = new ArrayList<>();
    for (TableSchema schema : Panel.schemas()) {
      written.add(new ByteArrayOutputStream());
      files.add(new CsvFile(written.get(written.size() - 1), schema, false));
    }
    panel.write(
        new Panel.Tables(files.get(0), files.get(1), files.get(2), files.get(3)),
        json -> Objects.requireNonNull(reports.get(json)));
    for (CsvFile file : files) {
      file.close();
    }
    findings = records(written.get(1));
    series = records(written.get(2));
    crosswalk = records(written.get(3));
  }

  private static List<CSVRecord> records(ByteArrayOutputStream bytes) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(bytes.toString(StandardCharsets.UTF_8), format)) {
      return parser.getRecords();
    }
  }

  private List<String> years(String name) {
    return series.stream()
        .filter(row -> row.get("series").equals(name))
        .map(row -> row.get("report_year"))
        .toList();
  }

  private String figure(String name, int year) {
    List<CSVRecord> found =
        series.stream()
            .filter(row -> row.get("series").equals(name))
            .filter(row -> row.get("report_year").equals(String.valueOf(year)))
            .toList();
    assertEquals(1, found.size(), name + " " + year);
    return found.get(0).get("figure");
  }

  private Map<String, @Nullable String> truth(int year) {
    return Objects.requireNonNull(truths.get(year));
  }

  private String own(int year) {
    return sum(year, "requests/received/total");
  }

  private String sum(int year, String... paths) {
    int sum = 0;
    for (String path : paths) {
      sum += Integer.parseInt(String.valueOf(truth(year).get("/statistics/" + path)));
    }
    return String.valueOf(sum);
  }

  private static String table(String... pointers) throws IOException {
    int sum = 0;
    for (String pointer : pointers) {
      Integer count = assertNotNullCell(pointer);
      sum += count;
    }
    return String.valueOf(sum);
  }

  private static Integer assertNotNullCell(String pointer) throws IOException {
    Integer count = Objects.requireNonNull(tables().cell(pointer)).count();
    assertNotNull(count, pointer);
    return count;
  }
}
