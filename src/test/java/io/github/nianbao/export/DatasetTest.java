package io.github.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.site.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetTest {

  /** With {@code -Dnianbao.bless=true} the columns as they are become the contract. */
  private static final Path COLUMNS =
      Path.of("src/test/resources/io/github/nianbao/export/columns.txt");

  private static final List<Dataset> TABLES =
      Stream.of(Dataset.values()).filter(d -> d.schema() != null).toList();

  @Test
  void namesAndOrderOfTheColumnsAreAContract() throws IOException {
    StringBuilder columns = new StringBuilder();
    for (Dataset table : TABLES) {
      columns.append(table.fileName()).append('\n');
      for (Field field : schema(table).fields()) {
        columns.append("  ").append(field.name()).append(' ').append(field.type()).append('\n');
      }
    }
    if (Document.BLESS) {
      Files.writeString(COLUMNS, columns);
    }
    assertEquals(Files.readString(COLUMNS), columns.toString());
  }

  @ParameterizedTest
  @EnumSource(names = "NDJSON", mode = EnumSource.Mode.EXCLUDE)
  void everyValueIsOfItsTypeAndEveryKeyIsThereOnce(Dataset table) throws IOException {
    TableSchema schema = schema(table);
    List<CSVRecord> rows = rows(table, false, Reports.full(), other());
    assertTrue(rows.size() > 1);
    Set<String> keys = new HashSet<>();
    for (CSVRecord row : rows) {
      for (Field field : schema.fields()) {
        assertType(field, row.get(field.name()));
      }
      String key = schema.key().stream().map(row::get).collect(Collectors.joining(" "));
      assertTrue(keys.add(key), key);
    }
  }

  private static void assertType(Field field, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (field.type()) {
      case "integer", "year" -> assertTrue(value.matches("-?[0-9]+"), field.name() + value);
      case "number" -> assertTrue(value.matches("-?[0-9]+(\\.[0-9]+)?"), field.name() + value);
      default -> {
        boolean known = field.values().isEmpty() || field.values().contains(value);
        assertTrue(known, field.name() + ": " + value);
      }
    }
  }

  @Test
  void aCellIsARow() throws IOException {
    List<CSVRecord> cells = rows(Dataset.CELLS, false, Reports.full());
    assertEquals(Reports.full().cells().size(), cells.size());
    CSVRecord received = row(cells, "requests.received.naturalPerson");
    assertEquals("r0123456789abcdef", received.get("report"));
    assertEquals("某区人民政府", received.get("authority"));
    assertEquals("2020", received.get("year"));
    assertEquals("received", received.get("row"));
    assertEquals("一、本年新收政府信息公开申请数量", received.get("row_label"));
    assertEquals("naturalPerson", received.get("column"));
    assertEquals("自然人", received.get("column_label"));
    assertEquals("206", received.get("value"));
    assertEquals("20\n6", received.get("printed"));
    assertEquals("verified", received.get("quality"));
    assertEquals("-26", row(cells, "proactiveDisclosure.licensing.change").get("printed"));
    CSVRecord amount = row(cells, "proactiveDisclosure.procurement.amount");
    assertEquals("75394432.50", amount.get("value"));
    assertEquals("元", amount.get("unit"));
    assertEquals("row balance", received.get("proved_by"));
    CSVRecord wrong = row(cells, "reviewAndLitigation.reconsideration.total");
    assertEquals("row-sum", wrong.get("findings"));
    assertEquals("", wrong.get("proved_by"));
    assertEquals(
        "row-sum", row(cells, "reviewAndLitigation.reconsideration.corrected").get("findings"));
    CSVRecord right = row(cells, "reviewAndLitigation.directLitigation.total");
    assertEquals("", right.get("findings"));
    assertEquals("block", right.get("proved_by"));
    assertEquals("行政复议", wrong.get("row_label"));
    assertEquals("2019-2021", wrong.get("form"));
  }

  @Test
  void aFindingIsARowThatNamesEveryCellConcerned() throws IOException {
    List<CSVRecord> findings = rows(Dataset.FINDINGS, false, Reports.full());
    CSVRecord broken = findings.get(findings.size() - 1);
    assertEquals("row-sum", broken.get("code"));
    assertEquals("/reviewAndLitigation", broken.get("at"));
    String block = "/reviewAndLitigation/reconsideration/";
    assertEquals(
        String.join(
            " ",
            block + "total",
            block + "upheld",
            block + "corrected",
            block + "otherResult",
            block + "pending"),
        broken.get("cells"));
    assertEquals("“行政复议 · 总计”印作 0，各分项之和为 11。", broken.get("message_zh"));
  }

  @Test
  void aReportIsARowAndACellOfEitherFormAColumn() throws IOException {
    CSVRecord row = rows(Dataset.REPORTS, false, Reports.full()).get(0);
    assertEquals("235", row.get("requests.outcomes.granted.total"));
    assertEquals("", row.get("requests.outcomes.granted.other"));
    assertEquals("", row.get("requests.outcomes.otherHandling.feeOverdue.total"));
    assertEquals("verified", row.get("quality.requests"));
    assertEquals("2019", row.get("form.proactiveDisclosure"));
    assertEquals("b/a.pdf|c/a.pdf", row.get("copies"));
  }

  @Test
  void rowsOfOneFormStandAmongTheirNeighbours() {
    List<String> rows =
        Measures.distinct(FormCatalogue.standard()).stream()
            .filter(m -> m.columnCode().equals("total") && m.name().startsWith("requests."))
            .map(Measure::rowCode)
            .toList();
    assertEquals(
        List.of(
            "outcomes.notProcessed.confirmOrReissue",
            "outcomes.otherHandling.correctionOverdue",
            "outcomes.otherHandling.feeOverdue",
            "outcomes.otherHandling.other",
            "outcomes.otherHandling.undivided",
            "outcomes.total",
            "carriedOver"),
        rows.subList(rows.size() - 7, rows.size()));
  }

  @Test
  void theCodebookExplainsEveryMeasureOfTheReports() throws IOException {
    List<CSVRecord> codebook = rows(Dataset.CODEBOOK, false);
    Set<String> explained =
        codebook.stream().map(row -> row.get("measure")).collect(Collectors.toSet());
    assertEquals(
        Measures.distinct(FormCatalogue.standard()).stream()
            .map(Measure::name)
            .collect(Collectors.toSet()),
        explained);
    CSVRecord fees = row(codebook, "proactiveDisclosure.fees.amount");
    assertEquals("万元", fees.get("unit"));
    assertEquals("2021", fees.get("form"));
    assertEquals("政府信息公开条例第二十条第（八）项；国办公开办函〔2021〕30号", fees.get("clause"));
    assertEquals(
        "三、本年度办理结果 / （三）不予公开 / 申请人情况",
        row(codebook, "requests.outcomes.refused.stateSecret.total").get("groups"));
  }

  @Test
  void aLineIsAReport() throws IOException {
    String[] lines = text(Dataset.NDJSON, true, Reports.full(), other()).split("\n", -1);
    assertEquals(3, lines.length);
    assertEquals(Reports.full(), Json.read(lines[0]));
    assertEquals("", lines[2]);
  }

  @Test
  void excelGetsItsMark() throws IOException {
    assertTrue(text(Dataset.REPORTS, true).startsWith("\uFEFFreport,"));
    assertTrue(text(Dataset.REPORTS, false).startsWith("report,"));
  }

  @Test
  void theDataPackageDescribesEveryTable() throws IOException {
    List<TableSchema> schemas = new ArrayList<>();
    TABLES.forEach(table -> schemas.add(schema(table)));
    JsonNode root = new ObjectMapper().readTree(DataPackage.describe("a", schemas));
    assertEquals(TABLES.size(), root.path("resources").size());
    for (int i = 0; i < TABLES.size(); i++) {
      JsonNode resource = root.path("resources").path(i);
      assertEquals(TABLES.get(i).fileName(), resource.path("path").asText());
      List<String> names = new ArrayList<>();
      resource.at("/schema/fields").forEach(field -> names.add(field.path("name").asText()));
      assertEquals(String.join(",", names), text(TABLES.get(i), false).lines().findFirst().get());
      assertEquals("", resource.at("/schema/missingValues/0").asText());
    }
    assertEquals("report", root.at("/resources/0/schema/foreignKeys/0/fields").asText());
  }

  @Test
  void aLongNumberIsWrittenInPlainDigits() throws IOException {
    CSVRecord row = rows(Dataset.REPORTS, false, Reports.withLongNumbers()).get(0);
    assertEquals("100000000000000000000.10", row.get("proactiveDisclosure.fees.amount"));
    assertEquals(
        0,
        new BigDecimal("1000")
            .compareTo(new BigDecimal(row.get("proactiveDisclosure.licensing.decisions"))));
    assertEquals("1000", row.get("proactiveDisclosure.licensing.decisions"));
  }

  private static TableSchema schema(Dataset table) {
    return Objects.requireNonNull(table.schema());
  }

  private static AnnualReport other() {
    AnnualReport report = Reports.withoutReview();
    return PanelTest.from(report, "某区人民政府", 2021, "f".repeat(64));
  }

  private static CSVRecord row(List<CSVRecord> rows, String measure) {
    return rows.stream()
        .filter(row -> row.get("measure").equals(measure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + measure));
  }

  private static List<CSVRecord> rows(Dataset table, boolean bom, AnnualReport... reports)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text(table, bom, reports), format)) {
      return parser.getRecords();
    }
  }

  private static String text(Dataset table, boolean bom, AnnualReport... reports)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Dataset.Sink sink = table.open(bytes, bom)) {
      for (AnnualReport report : Arrays.asList(reports)) {
        sink.add(new ReportEntry(report, "a.pdf", "a.json", List.of("b/a.pdf", "c/a.pdf")));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
