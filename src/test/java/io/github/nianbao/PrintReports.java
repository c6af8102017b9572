package io.github.nianbao;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianbao.export.Json;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.SourceKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports read from pages, by the way that every report goes after its PDF. */
@SuppressWarnings("exports") // Tests alone see it.
public final class PrintReports {

  private PrintReports() {}

  /** Reads pages as those of a PDF. */
  public static AnnualReport read(List<Page> pages) throws IOException {
    Source source = new Source("", "0".repeat(64), 0, pages.size(), "", SourceKind.PDF);
    PagedDocument document = new PagedDocument(pages.size(), pages, "", null, false, List.of());
    return PageReports.read(document, source, PageReports.Witness.SILENT, Deadline.none());
  }

  /** The figures of a report by their pointers; null for a cell without one. */
  public static Map<String, String> figures(AnnualReport report) throws IOException {
    return figures(TestReports.tree(Json.write(report)));
  }

  /** The figures of a report's JSON, or of a truth, by their pointers; null for none. */
  public static Map<String, String> figures(JsonNode json) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (String table : TestReports.TABLES) {
      TestReports.figures(json.path(table))
          .forEach((at, value) -> figures.put("/" + table + at, value));
    }
    return figures;
  }
}
