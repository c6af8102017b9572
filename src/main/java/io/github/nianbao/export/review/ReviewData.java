package io.github.nianbao.export.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nianbao.export.SumView;
import io.github.nianbao.export.TableView;
import io.github.nianbao.export.Words;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.SourceTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the script of a review page knows of a report. */
final class ReviewData {

  private static final Words WORDS = Words.beside(ReviewData.class);

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final AnnualReport report;
  private final boolean chinese;
  private final ObjectNode root = nodes.objectNode();

  ReviewData(AnnualReport report, boolean chinese) {
    this.report = report;
    this.chinese = chinese;
  }

  ObjectNode tree(List<PageImage> images, List<SourceTable> sources, String program) {
    root.put("program", program);
    root.put("title", ReviewPage.title(report));
    ObjectNode source = root.putObject("source");
    source.put("name", report.source().name());
    source.put("sha256", report.source().sha256());
    ObjectNode words = root.putObject("words");
    for (Words some : List.of(Words.shared(), WORDS)) {
      some.names().forEach(word -> words.put(word, word(word)));
    }
    ArrayNode pages = root.putArray("pages");
    images.forEach(image -> pages.addPOJO(image));
    ArrayNode rebuilt = root.putArray("sources");
    sources.forEach(table -> rebuilt.add(rebuilt(table)));
    ArrayNode tables = root.putArray("tables");
    root.putObject("cells");
    TableView.of(report).forEach(view -> tables.add(table(view)));
    sums(root.putArray("sums"));
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> findings.add(finding(finding)));
    return root;
  }

  /** A table of the source, by rows. */
  private ObjectNode rebuilt(SourceTable source) {
    ObjectNode table = nodes.objectNode();
    table.put("name", Words.place(source.name(), chinese));
    ArrayNode rows = table.putArray("rows");
    for (int row = 0; row < source.rows(); row++) {
      rows.addArray();
    }
    for (SourceTable.Field field : source.cells()) {
      ObjectNode cell = ((ArrayNode) rows.get(field.row())).addObject();
      cell.put("text", field.text());
      cell.put("place", field.place());
      cell.put("rows", field.rowSpan());
      cell.put("columns", field.columnSpan());
    }
    return table;
  }

  private String word(String key) {
    return (WORDS.has(key) ? WORDS : Words.shared()).of(key, chinese);
  }

  private ObjectNode table(TableView view) {
    ObjectNode table = nodes.objectNode();
    table.put("pointer", "/" + view.name());
    table.put("heading", view.heading());
    table.put("quality", word(view.quality().name()));
    boolean doubted = view.quality() == Quality.INCOMPLETE;
    ArrayNode blocks = table.putArray("blocks");
    for (TableView.Block block : view.blocks()) {
      ObjectNode made = blocks.addObject();
      made.put("banner", block.banner());
      ArrayNode columns = made.putArray("columns");
      block.columns().forEach(columns::add);
      ArrayNode rows = made.putArray("rows");
      for (TableView.Row row : block.rows()) {
        ObjectNode line = rows.addObject();
        line.put("label", row.label());
        line.put("depth", row.depth());
        ArrayNode cells = line.putArray("cells");
        for (int i = 0; i < row.entries().size(); i++) {
          TableView.Entry entry = row.entries().get(i);
          cells.add(entry.at());
          cell(entry, row.label(), block.columns().get(i), doubted);
        }
      }
    }
    return table;
  }

  private void cell(TableView.Entry entry, String row, String column, boolean tableDoubted) {
    @Nullable Cell cell = report.cells().get(entry.at());
    CellState state = cell == null ? CellState.MISSING : cell.state();
    ObjectNode node = root.withObject("cells").putObject(entry.at());
    node.put("label", row + " · " + column);
    node.put("text", entry.text());
    node.put("state", state.json());
    node.put("stateWord", word(state == CellState.MISSING ? "notThere" : state.json()));
    node.put("flagged", entry.flagged());
    node.put("doubted", entry.flagged() || tableDoubted);
    ArrayNode proofs = node.putArray("provedBy");
    node.put("printed", cell == null ? "" : cell.printed());
    node.put("value", cell == null || cell.value() == null ? null : cell.value().toPlainString());
    if (cell != null) {
      cell.provedBy().stream().map(Proof::json).forEach(proofs::add);
      node.put("page", cell.page());
      node.put("confidence", cell.confidence());
      String place = cell.place();
      node.put("place", place);
      node.put("placeWords", place == null ? null : Words.place(place, chinese));
      Bounds box = cell.box();
      if (box != null) {
        ArrayNode corners = node.putArray("box");
        for (double corner : box.corners()) {
          corners.add(corner);
        }
      }
    }
  }

  private void sums(ArrayNode sums) {
    for (SumView view : SumView.of(report)) {
      ObjectNode sum = sums.addObject();
      sum.put("shared", view.shared());
      sum.put("outcome", view.outcome().name());
      side(sum.putArray("left"), view.left());
      side(sum.putArray("right"), view.right());
      sum.put("leftSum", view.leftSum());
      sum.put("rightSum", view.rightSum());
    }
  }

  private static void side(ArrayNode side, List<SumView.Member> members) {
    for (SumView.Member member : members) {
      side.addObject()
          .put("at", member.at())
          .put("label", member.label())
          .put("text", member.text());
    }
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode node = nodes.objectNode();
    node.put("at", finding.at());
    ArrayNode cells = node.putArray("cells");
    finding.cells().forEach(cells::add);
    node.put("message", chinese ? finding.messageZh() : finding.message());
    return node;
  }
}
