package io.github.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nianbao.assemble.Reports;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Section;
import io.github.nianbao.report.Severity;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.SourceKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void whatIsWrittenIsValid() {
    assertEquals(List.of(), ReportSchema.errors(Json.write(Reports.full())));
    assertEquals(List.of(), ReportSchema.errors(Json.write(Reports.withoutReview())));
  }

  @Test
  void aTextDumpWithoutAnythingKnownIsValid() {
    AnnualReport pdf = Reports.full();
    Map<String, Cell> cells = new LinkedHashMap<>();
    pdf.cells()
        .forEach(
            (at, c) ->
                cells.put(
                    at,
                    new Cell(c.printed(), c.state(), c.value(), null, null, null, c.provedBy())));
    AnnualReport text =
        new AnnualReport(
            "2",
            new Source("", "0".repeat(64), 1, 0, "", SourceKind.TEXT),
            null,
            null,
            null,
            List.of(new Section(6, "其他需要报告的事项", "", null, null)),
            pdf.proactiveDisclosure(),
            pdf.requests(),
            pdf.reviewAndLitigation(),
            pdf.statistics(),
            pdf.statisticsAggregate(),
            pdf.otherLists(),
            pdf.quality(),
            List.of(),
            cells);
    assertEquals(List.of(), ReportSchema.errors(Json.write(text)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void whatBreaksTheContractIsRefused(String name, Consumer<ObjectNode> breakIt)
      throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(Json.write(Reports.full()));
    breakIt.accept(tree);
    assertFalse(ReportSchema.errors(tree.toString()).isEmpty(), name);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("a member too many", r -> r.put("comment", "")),
        broken("a member too few", r -> r.remove("year")),
        broken("another version", r -> r.put("schemaVersion", "1")),
        broken("a hash that is none", r -> at(r, "/source").put("sha256", "abc")),
        broken("a figure as text", r -> at(r, "/requests/received").put("total", "235")),
        broken("half a request", r -> at(r, "/requests/received").put("total", 1.5)),
        broken("a row too few", r -> at(r, "/requests/outcomes").remove("granted")),
        broken("a column too many", r -> at(r, "/requests/received").put("subtotal", 1)),
        broken("rows of the other form", r -> at(r, "/requests").put("form", "2021")),
        broken("an unknown form", r -> at(r, "/proactiveDisclosure").put("form", "2008")),
        broken(
            "an unknown unit",
            r -> at(r, "/proactiveDisclosure/procurement").put("amountUnit", "美元")),
        broken("a section of no number", r -> at(r, "/sections/0").put("ordinal", 21)),
        broken("an unknown quality", r -> at(r, "/quality").put("requests", "good")),
        broken("an absent table with figures", r -> at(r, "/quality").put("requests", "absent")),
        broken("an unread table with figures", r -> at(r, "/quality").put("requests", "unread")),
        broken("a missing table with a quality", r -> r.putNull("requests")),
        broken("an unknown code", r -> at(r, "/findings/0").put("code", "odd")),
        broken("a null member of a finding", r -> at(r, "/findings/0").putNull("at")),
        broken("a finding at nothing", r -> at(r, "/findings/0").put("at", "requests")),
        broken("a cell that no form has", r -> at(r, "/cells").set("/requests/a/b", cell(r))),
        broken("an unknown state", r -> cell(r).put("state", "ok")),
        broken("a number without value", r -> cell(r).remove("value")),
        broken("a value that is no number", r -> cell(r).put("value", "235")),
        broken("a value of a blank", r -> unprinted(r).put("state", "blank")),
        broken("a sum that no form has", r -> cell(r).putArray("provedBy").add("table")),
        broken("the same sum twice", r -> cell(r).putArray("provedBy").add("row").add("row")),
        broken("no sums", r -> cell(r).putArray("provedBy")),
        broken("a finding in one language", r -> at(r, "/findings/0").remove("messageZh")),
        broken(
            "one cell of several",
            r -> at(r, "/findings/0").putArray("cells").add("/requests/received/total")),
        broken("a box that is not on a page", r -> cell(r).remove("page")),
        broken("page 0", r -> cell(r).put("page", 0)),
        broken("a number without print", r -> cell(r).put("printed", "")),
        broken(
            "a missing cell with a page",
            r -> without(unprinted(r), "value", "provedBy", "box").put("state", "missing")),
        broken(
            "an unreadable cell that a sum proves",
            r -> without(cell(r), "value").put("state", "unreadable")),
        broken("a box of three numbers", r -> cell(r).putArray("box").add(1).add(2).add(3)));
  }

  @Test
  void theSchemaKnowsEveryCodeStateAndQuality() throws IOException {
    JsonNode defs = JSON.readTree(ReportSchema.stream()).get("$defs");
    assertEquals(
        Stream.of(FindingCode.values()).map(FindingCode::json).toList(),
        texts(defs.at("/finding/properties/code/enum")));
    assertEquals(
        Stream.of(Severity.values()).map(Severity::json).toList(),
        texts(defs.at("/finding/properties/severity/enum")));
    assertEquals(
        Stream.of(CellState.values()).map(CellState::json).toList(),
        texts(defs.at("/cell/properties/state/enum")));
    assertEquals(
        Stream.of(Proof.values()).map(Proof::json).toList(),
        texts(defs.at("/cell/properties/provedBy/items/enum")));
    assertEquals(
        Stream.of(Quality.values()).map(Quality::json).toList(), texts(defs.at("/quality/enum")));
  }

  private static Arguments broken(String name, Consumer<ObjectNode> breakIt) {
    return Arguments.of(name, breakIt);
  }

  private static ObjectNode at(ObjectNode report, String pointer) {
    return (ObjectNode) report.at(pointer);
  }

  private static ObjectNode cell(ObjectNode report) {
    return (ObjectNode) report.get("cells").get("/requests/received/total");
  }

  private static ObjectNode unprinted(ObjectNode report) {
    return cell(report).put("printed", "");
  }

  private static ObjectNode without(ObjectNode node, String... members) {
    return node.without(List.of(members));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.textValue()));
    return texts;
  }
}
