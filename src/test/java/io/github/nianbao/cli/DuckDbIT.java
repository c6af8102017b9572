package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB loads the tables with the types of the data package: {@code mvn verify -P duckdb}. */
class DuckDbIT {

  /** The archive has no list of another form. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("findings", "unreadable", "other-lists");

  @TempDir static Path folder;

  @BeforeAll
  static void convert() throws Exception {
    assumeTrue(hasDuckDb(), "DuckDB comes with the profile duckdb");
    Path in = folder.resolve("in");
    new MadeArchive().write(in, 60);
    Program program = new Program(folder);
    program.run("convert", in.toString(), "-o", out().toString(), "--format", "all");
    assertEquals(0, program.run("panel", out().toString()).status());
  }

  @Test
  void everyTableLoadsWithTheTypesOfItsDataPackage() throws Exception {
    int tables = 0;
    for (String description : List.of("datapackage.json", "panel-datapackage.json")) {
      JsonNode root = new ObjectMapper().readTree(out().resolve(description).toFile());
      for (JsonNode resource : root.path("resources")) {
        String name = resource.path("name").asText();
        List<String> columns = new ArrayList<>();
        for (JsonNode field : resource.at("/schema/fields")) {
          columns.add("'" + field.path("name").asText() + "': '" + type(field) + "'");
        }
        Path path = out().resolve(resource.path("path").asText());
        String load =
            "SELECT count(*) FROM read_csv('%s', header=true, columns={%s})"
                .formatted(path, String.join(", ", columns));
        long records = number(load);
        assertEquals(CsvRows.of(path).size(), records, name);
        assertTrue(records > 0 || MAY_BE_EMPTY.contains(name), name);
        tables++;
      }
    }
    assertEquals(12, tables);
  }

  @Test
  void theFiguresAddUp() throws Exception {
    String cells = "'" + out().resolve("cells.csv") + "'";
    String reports = "'" + out().resolve("reports.csv") + "'";
    long rows =
        number("SELECT count(*) FROM " + cells + " WHERE measure='requests.received.total'");
    assertTrue(rows > 50, () -> "rows: " + rows);
    assertEquals(
        number("SELECT sum(figure) FROM " + cells + " WHERE measure='requests.received.total'"),
        number("SELECT sum(\"requests.received.total\") FROM " + reports));
  }

  @Test
  void parquetIsOneLine() throws Exception {
    Path parquet = folder.resolve("cells.parquet");
    String cells = "'" + out().resolve("cells.csv") + "'";
    execute("COPY (FROM " + cells + ") TO '" + parquet + "'");
    assertTrue(Files.size(parquet) > 0);
    assertEquals(
        number("SELECT count(*) FROM " + cells), number("SELECT count(*) FROM '" + parquet + "'"));
  }

  private static Path out() {
    return folder.resolve("out");
  }

  private static String type(JsonNode field) {
    return switch (field.path("type").asText()) {
      case "integer" -> "BIGINT";
      case "number" -> "DECIMAL(38,6)";
      case "year" -> "INTEGER";
      default -> "VARCHAR";
    };
  }

  private static boolean hasDuckDb() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return connection.isValid(0);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertTrue(result.next(), sql);
      return result.getLong(1);
    }
  }
}
