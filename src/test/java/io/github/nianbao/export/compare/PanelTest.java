package io.github.nianbao.export.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PanelTest {

  private final Map<String, AnnualReport> reports = new LinkedHashMap<>();
  private List<CSVRecord> rows = List.of();
  private List<CSVRecord> findings = List.of();

  @Test
  void aGovernmentIsOneHoweverItIsWritten() throws IOException {
    add(Reports.full(), "广州市从化区人民政府", 2020);
    add(Reports.withoutReview(), "广州市 从化区政府", 2021);
    assertEquals(1, panel().authorities());
    assertEquals("广州市从化区人民政府", rows.get(rows.size() - 1).get("authority"));
    assertEquals("广州市 从化区政府", rows.get(rows.size() - 1).get("printed_authority"));
  }

  @Test
  void aShortNameIsJoinedToTheOneLongNameWithAFinding() throws IOException {
    add(Reports.full(), "洪泽区人民政府", 2023);
    add(Reports.full(), "淮安市洪泽区人民政府", 2024);
    assertEquals(1, panel().authorities());
    assertEquals("淮安市洪泽区人民政府", rows.get(0).get("authority"));
    CSVRecord finding = finding("authority-joined");
    assertEquals("2023", finding.get("report_year"));
    assertEquals("2024", finding.get("other_year"));
    assertEquals("洪泽区人民政府 is taken for 淮安市洪泽区人民政府.", finding.get("message"));
  }

  @Test
  void aShortNameThatMayStandForTwoIsLeftAlone() throws IOException {
    add(Reports.full(), "鼓楼区人民政府", 2023);
    add(Reports.full(), "南京市鼓楼区人民政府", 2024);
    add(Reports.full(), "福州市鼓楼区人民政府", 2024);
    assertEquals(3, panel().authorities());
    assertEquals("鼓楼区人民政府", finding("authority-ambiguous").get("authority"));
  }

  @Test
  void twoWithOtherFiguresForOneYearAreNotOne() throws IOException {
    add(Reports.full(), "鼓楼区人民政府", 2024);
    add(Reports.withoutReview(), "南京市鼓楼区人民政府", 2024);
    assertEquals(2, panel().authorities());
    finding("authority-ambiguous");
  }

  @Test
  void anOfficeIsNotItsGovernmentAndAnOfficeWithoutAPlaceIsNobodys() throws IOException {
    add(Reports.full(), "淮安市洪泽区人民政府", 2020);
    add(Reports.full(), "淮安市洪泽区人民政府办公室", 2021);
    add(Reports.full(), "淮安市财政局", 2020);
    add(Reports.full(), "财政局", 2021);
    assertEquals(4, panel().authorities());
    assertEquals(List.of(), findings);
  }

  @Test
  void whatIsCarriedOverMustComeIn() throws IOException {
    add(Reports.withoutReview(), "某区人民政府", 2021);
    AnnualReport next = Reports.carriedIn("7");
    add(next, "某区人民政府", 2022);
    panel();
    assertEquals(2, findings.size());
    CSVRecord finding = findings.get(1);
    assertEquals("carry-differs", finding.get("code"));
    assertEquals("error", finding.get("severity"));
    assertEquals("requests.carriedIn.total", finding.get("measure"));
    assertEquals("2021", finding.get("report_year"));
    assertEquals("0", finding.get("figure"));
    assertEquals("2", finding.get("page"));
    assertEquals("7", finding.get("other_figure"));
    assertEquals("2", finding.get("other_page"));
    assertEquals("2021 结转下年度 · 总计 is 0, but 2022 上年结转 is 7.", finding.get("message"));
  }

  @Test
  void whatIsInForceFollowsFromTheYearBefore() throws IOException {
    add(Reports.inForce("5", "0", "0"), "某区人民政府", 2021);
    add(Reports.inForce("6", "3", "1"), "某区人民政府", 2022);
    panel();
    CSVRecord finding = finding("in-force-differs");
    assertEquals("warning", finding.get("severity"));
    assertEquals("proactiveDisclosure.normativeDocuments.inForce", finding.get("measure"));
    assertTrue(finding.get("message").contains("it would be 7 in 2022, not 6."), finding::toString);
  }

  @Test
  void missingAndRepeatedYearsAreSaid() throws IOException {
    add(Reports.full(), "某区人民政府", 2019);
    add(Reports.withoutReview(), "某区人民政府", 2019);
    add(Reports.full(), "某区人民政府", 2022);
    Panel.Summary summary = panel();
    assertEquals(2, summary.reports());
    assertEquals(
        List.of("year-repeated", "year-missing", "year-missing"),
        findings.stream().map(f -> f.get("code")).toList());
    assertEquals(
        "Two reports for 2019: 0.json, which was taken, and 1.json.",
        findings.get(0).get("message"));
    assertEquals("2021", findings.get(2).get("report_year"));
    assertEquals(
        "There is no report for 2021 between 0.json of 2019 and 2.json of 2022.",
        findings.get(2).get("message"));
  }

  @Test
  void aReportOfNobodyIsLeftOutAndSaid() throws IOException {
    add(Reports.full(), null, 2020);
    assertEquals(0, panel().reports());
    finding("report-unplaced");
  }

  @Test
  void theSameReportTwiceCountsOnce() throws IOException {
    add(Reports.full(), "某区人民政府", 2020);
    reports.put("again.json", Objects.requireNonNull(reports.get("0.json")));
    assertEquals(1, panel().reports());
    assertEquals(List.of(), findings);
  }

  private void add(AnnualReport report, @Nullable String authority, int year) {
    int number = reports.size();
    String sha256 = (number + "0123456789abcdef".repeat(4)).substring(0, 64);
    reports.put(number + ".json", Reports.from(report, authority, year, sha256));
  }

  private Panel.Summary panel() throws IOException {
    Panel panel = new Panel();
    reports.forEach(panel::add);
    List<ByteArrayOutputStream> written = new ArrayList<>();
    List<CsvFile> files = new ArrayList<>();
    for (TableSchema schema : Panel.schemas()) {
      written.add(new ByteArrayOutputStream());
      files.add(new CsvFile(written.get(written.size() - 1), schema, false));
    }
    Panel.Summary summary =
        panel.write(
            new Panel.Tables(files.get(0), files.get(1), files.get(2), files.get(3)),
            json -> Objects.requireNonNull(reports.get(json)));
    for (CsvFile file : files) {
      file.close();
    }
    rows = records(written.get(0));
    findings = records(written.get(1));
    return summary;
  }

  private CSVRecord finding(String code) {
    assertEquals(List.of(code), findings.stream().map(f -> f.get("code")).toList());
    return findings.get(0);
  }

  private static List<CSVRecord> records(ByteArrayOutputStream bytes) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(bytes.toString(StandardCharsets.UTF_8), format)) {
      return parser.getRecords();
    }
  }
}
