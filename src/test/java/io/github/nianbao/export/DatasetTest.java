package io.github.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.site.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetTest {

  /** With {@code -Dnianbao.bless=true} the columns as they are become the contract. */
  private static final Path COLUMNS =
      Path.of("src/test/resources/io/github/nianbao/export/columns.txt");

  private static final TableOptions PLAIN = TableOptions.defaults();

  /** What SQL keeps for itself, of the words that come to mind for a table like these. */
  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "any",
          "at",
          "call",
          "case",
          "check",
          "column",
          "constraint",
          "cross",
          "date",
          "day",
          "default",
          "end",
          "exists",
          "filter",
          "for",
          "from",
          "full",
          "function",
          "group",
          "groups",
          "in",
          "interval",
          "into",
          "is",
          "join",
          "json",
          "key",
          "label",
          "left",
          "like",
          "limit",
          "match",
          "month",
          "names",
          "new",
          "no",
          "not",
          "null",
          "number",
          "of",
          "offset",
          "old",
          "on",
          "or",
          "order",
          "out",
          "over",
          "partition",
          "position",
          "primary",
          "range",
          "rank",
          "references",
          "result",
          "right",
          "row",
          "rows",
          "select",
          "set",
          "some",
          "sum",
          "table",
          "text",
          "then",
          "time",
          "to",
          "type",
          "union",
          "unique",
          "user",
          "using",
          "value",
          "values",
          "view",
          "when",
          "where",
          "with",
          "year",
          "zone");

  private static final List<Dataset> TABLES = Dataset.tables();

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
  @EnumSource(
      names = {"NDJSON", "XLSX"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyValueIsOfItsTypeAndEveryKeyIsThereOnce(Dataset table) throws IOException {
    TableSchema schema = schema(table);
    List<CSVRecord> rows = rows(table, PLAIN, Reports.full(), other());
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
    List<CSVRecord> cells = rows(Dataset.CELLS, PLAIN, Reports.full());
    assertEquals(Reports.full().cells().size(), cells.size());
    CSVRecord received = row(cells, "requests.received.naturalPerson");
    assertEquals("r0123456789abcdef", received.get("report"));
    assertEquals("某区人民政府", received.get("authority"));
    assertEquals("2020", received.get("report_year"));
    assertEquals("received", received.get("row_code"));
    assertEquals("一、本年新收政府信息公开申请数量", received.get("row_label"));
    assertEquals("naturalPerson", received.get("column_code"));
    assertEquals("自然人", received.get("column_label"));
    assertEquals("206", received.get("figure"));
    assertEquals("20\n6", received.get("printed"));
    assertEquals("verified", received.get("quality"));
    assertEquals("-26", row(cells, "proactiveDisclosure.licensing.change").get("printed"));
    CSVRecord amount = row(cells, "proactiveDisclosure.procurement.amount");
    assertEquals("75394432.50", amount.get("figure"));
    assertEquals("元", amount.get("unit"));
    assertEquals("row balance", received.get("proved_by"));
    assertEquals("", received.get("confidence"));
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
    List<CSVRecord> findings = rows(Dataset.FINDINGS, PLAIN, Reports.full());
    CSVRecord broken = findings.get(findings.size() - 1);
    assertEquals("row-sum", broken.get("code"));
    assertEquals("/reviewAndLitigation", broken.get("pointer"));
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
    CSVRecord row = rows(Dataset.REPORTS, PLAIN, Reports.full()).get(0);
    assertEquals("235", row.get("requests.outcomes.granted.total"));
    assertEquals("", row.get("requests.outcomes.granted.other"));
    assertEquals("", row.get("requests.outcomes.otherHandling.feeOverdue.total"));
    assertEquals("verified", row.get("quality.requests"));
    assertEquals("2019", row.get("form.proactiveDisclosure"));
    assertEquals("b/a.pdf|c/a.pdf", row.get("copies"));
  }

  @Test
  void noColumnNeedsQuotesInSql() throws IOException {
    TableOptions shortNames = new TableOptions(false, true, true, false);
    for (Dataset table : TABLES) {
      for (Field field : Objects.requireNonNull(table.schema(shortNames)).fields()) {
        assertTrue(field.name().matches("[a-z][a-z0-9_]{0,31}"), field.name());
        assertFalse(RESERVED.contains(field.name()), field.name());
      }
    }
  }

  @Test
  void shortNamesAreInTheCodebookAndTellMeasuresApart() throws IOException {
    TableOptions shortNames = new TableOptions(false, true, false, false);
    CSVRecord row = rows(Dataset.REPORTS, shortNames, Reports.full()).get(0);
    assertEquals("235", row.get("rq_granted_total"));
    assertEquals("元", row.get("pd_procurement_amount_unit"));
    assertEquals("verified", row.get("rq_quality"));
    Map<String, String> names = new HashMap<>();
    for (CSVRecord explained : rows(Dataset.CODEBOOK, PLAIN)) {
      String measure = explained.get("measure");
      String other = names.put(explained.get("short_name"), measure);
      assertTrue(other == null || other.equals(measure), measure);
      assertTrue(row.isMapped(explained.get("short_name")), measure);
    }
    assertEquals(
        "Granted · Total",
        row(rows(Dataset.CODEBOOK, PLAIN), "requests.outcomes.granted.total")
            .get("label_en")
            .replace("Outcomes · ", ""));
  }

  @Test
  void statesStandBesideTheFigures() throws IOException {
    TableOptions states = new TableOptions(false, false, true, false);
    CSVRecord row = rows(Dataset.REPORTS, states, Reports.full()).get(0);
    assertEquals("number", row.get("requests.outcomes.granted.total.state"));
    assertEquals("blank", row.get("requests.outcomes.granted.other.state"));
    assertEquals("mark", row.get("proactiveDisclosure.procurement.items.state"));
    assertEquals("", row.get("requests.outcomes.otherHandling.feeOverdue.total.state"));
  }

  @Test
  void headsMayBeChineseLabels() throws IOException {
    TableOptions chinese = new TableOptions(false, false, true, true);
    CSVRecord row = rows(Dataset.REPORTS, chinese, Reports.full()).get(0);
    assertEquals("206", row.get("三 · 一、本年新收政府信息公开申请数量 · 自然人"));
    assertEquals("某区人民政府", row.get("机关"));
    for (Dataset table : TABLES) {
      TableSchema schema = Objects.requireNonNull(table.schema(chinese));
      Set<String> heads = new HashSet<>();
      schema.fields().forEach(field -> assertTrue(heads.add(field.name()), field.name()));
      assertEquals(schema(table).key().size(), schema.key().size());
    }
  }

  @Test
  void aFindingSaysWhoseItIs() throws IOException {
    CSVRecord finding = rows(Dataset.FINDINGS, PLAIN, Reports.full()).get(0);
    assertEquals("a.pdf", finding.get("source"));
    assertEquals("某区人民政府", finding.get("authority"));
    assertEquals("2020", finding.get("report_year"));
  }

  @Test
  void everyKindOfFindingIsExplained() throws IOException {
    List<CSVRecord> codes = rows(Dataset.FINDING_CODES, PLAIN);
    assertEquals(FindingCode.values().length, codes.size());
    for (CSVRecord code : codes) {
      assertTrue(
          Document.page("findings")
              .text()
              .contains(
                  "| `%s` | %s | %s |"
                      .formatted(code.get("code"), code.get("severity"), code.get("meaning"))),
          code.get("code"));
      assertTrue(
          Document.chinese().text().contains("| " + code.get("meaning_zh") + " |"),
          code.get("code"));
    }
  }

  /** A sheet for each table, numbers as numbers, and the head stays in view. */
  @Test
  void excelOpensAllTablesInOneFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reports.xlsx");
    try (Dataset.Sink sink = Dataset.XLSX.open(Files.newOutputStream(file), PLAIN)) {
      do {
        sink.add(new ReportEntry(Reports.full(), "=a.pdf", "a.json", List.of()));
      } while (sink.again());
    }
    Map<String, String> files = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    String book = Objects.requireNonNull(files.get("xl/workbook.xml"));
    for (int i = 0; i < TABLES.size(); i++) {
      String name = schema(TABLES.get(i)).name();
      assertTrue(book.contains("name=\"" + name + "\""), book);
      String sheet = Objects.requireNonNull(files.get("xl/worksheets/sheet" + (i + 1) + ".xml"));
      assertTrue(sheet.contains("state=\"frozen\""), name);
      assertFalse(sheet.contains("<f>"), name);
    }
    String cells = Objects.requireNonNull(files.get("xl/worksheets/sheet1.xml"));
    assertTrue(cells.contains("<v>206</v>"), "a figure as a number");
    assertTrue(cells.contains("<v>75394432.50</v>") || cells.contains("<v>75394432.5</v>"));
    assertTrue(cells.contains("=a.pdf"), "a text as it is");
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
    List<CSVRecord> codebook = rows(Dataset.CODEBOOK, PLAIN);
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
        row(codebook, "requests.outcomes.refused.stateSecret.total").get("group_labels"));
  }

  @Test
  void aLineIsAReport() throws IOException {
    String[] lines =
        text(Dataset.NDJSON, new TableOptions(true, false, false, false), Reports.full(), other())
            .split("\n", -1);
    assertEquals(3, lines.length);
    assertEquals(Reports.full(), Json.read(lines[0]));
    assertEquals("", lines[2]);
  }

  @Test
  void excelGetsItsMark() throws IOException {
    assertTrue(
        text(Dataset.REPORTS, new TableOptions(true, false, false, false))
            .startsWith("\uFEFFreport,"));
    assertTrue(text(Dataset.REPORTS, PLAIN).startsWith("report,"));
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
      assertEquals(String.join(",", names), text(TABLES.get(i), PLAIN).lines().findFirst().get());
      assertEquals("", resource.at("/schema/missingValues/0").asText());
    }
    assertEquals("report", root.at("/resources/0/schema/foreignKeys/0/fields").asText());
  }

  @Test
  void aLongNumberIsWrittenInPlainDigits() throws IOException {
    CSVRecord row = rows(Dataset.REPORTS, PLAIN, Reports.withLongNumbers()).get(0);
    assertEquals("100000000000000000000.10", row.get("proactiveDisclosure.fees.amount"));
    assertEquals(
        0,
        new BigDecimal("1000")
            .compareTo(new BigDecimal(row.get("proactiveDisclosure.licensing.decisions"))));
    assertEquals("1000", row.get("proactiveDisclosure.licensing.decisions"));
  }

  private static TableSchema schema(Dataset table) {
    return Objects.requireNonNull(table.schema(TableOptions.defaults()));
  }

  private static AnnualReport other() {
    AnnualReport report = Reports.withoutReview();
    return Reports.from(report, "某区人民政府", 2021, "f".repeat(64));
  }

  private static CSVRecord row(List<CSVRecord> rows, String measure) {
    return rows.stream()
        .filter(row -> row.get("measure").equals(measure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + measure));
  }

  private static List<CSVRecord> rows(Dataset table, TableOptions options, AnnualReport... reports)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text(table, options, reports), format)) {
      return parser.getRecords();
    }
  }

  private static String text(Dataset table, TableOptions options, AnnualReport... reports)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Dataset.Sink sink = table.open(bytes, options)) {
      for (AnnualReport report : Arrays.asList(reports)) {
        sink.add(new ReportEntry(report, "a.pdf", "a.json", List.of("b/a.pdf", "c/a.pdf")));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
