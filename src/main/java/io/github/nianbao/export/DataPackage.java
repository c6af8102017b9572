package io.github.nianbao.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The description of a set of tables as a Frictionless tabular data package. */
public final class DataPackage {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private DataPackage() {}

  /**
   * The {@code datapackage.json}.
   *
   * @param name of the package
   * @param tables the tables that lie beside it
   * @return JSON in UTF-8; its licence is for whoever publishes the dataset to fill in
   */
  public static byte[] describe(String name, List<TableSchema> tables) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", name);
    root.put("title", "政府信息公开工作年度报告");
    root.putArray("licenses")
        .addObject()
        .put("name", "to-be-chosen")
        .put("title", "To be chosen by whoever publishes this dataset");
    ArrayNode resources = root.putArray("resources");
    for (TableSchema table : tables) {
      ObjectNode resource = resources.addObject();
      resource.put("profile", "tabular-data-resource");
      resource.put("name", table.name());
      resource.put("path", table.fileName());
      resource.put("description", table.description());
      resource.put("format", "csv");
      resource.put("mediatype", "text/csv");
      resource.put("encoding", "utf-8");
      resource
          .putObject("dialect")
          .put("delimiter", ",")
          .put("lineTerminator", "\n")
          .put("quoteChar", "\"")
          .put("doubleQuote", true)
          .put("header", true);
      schema(resource.putObject("schema"), table, tables);
    }
    try {
      return (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void schema(ObjectNode schema, TableSchema table, List<TableSchema> tables) {
    ArrayNode fields = schema.putArray("fields");
    for (Field field : table.fields()) {
      ObjectNode node = fields.addObject();
      node.put("name", field.name());
      node.put("type", field.type());
      node.put("description", field.description());
      if (!field.values().isEmpty()) {
        ArrayNode values = node.putObject("constraints").putArray("enum");
        field.values().forEach(values::add);
      }
    }
    schema.putArray("missingValues").add("");
    if (!table.key().isEmpty()) {
      ArrayNode key = schema.putArray("primaryKey");
      table.key().forEach(key::add);
    }
    boolean reportsBeside = tables.stream().anyMatch(DataPackage::isOfReports);
    boolean namesReports = !isOfReports(table) && table.hasField("report");
    if (reportsBeside && namesReports) {
      ObjectNode reference = schema.putArray("foreignKeys").addObject();
      reference.put("fields", "report");
      reference.putObject("reference").put("resource", "reports").put("fields", "report");
    }
  }

  private static boolean isOfReports(TableSchema table) {
    return table.name().equals("reports") && table.hasField("report");
  }
}
