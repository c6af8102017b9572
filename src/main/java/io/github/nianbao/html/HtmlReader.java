package io.github.nianbao.html;

import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.flow.FlowContent;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.flow.FlowTable;
import io.github.nianbao.input.TextDecoder;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages. */
public final class HtmlReader {

  private HtmlReader() {}

  /** The lines and tables of a page. */
  public static FlowDocument read(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    Document page = Jsoup.parse(TextDecoder.decode(bytes));
    FlowBuilder flow = new FlowBuilder();
    for (Element element : page.body().select("p,table,h1,h2,h3,.article_title")) {
      if (element.nameIs("table")) {
        flow.table(table(element));
      } else if (element.closest("table") == null) {
        flow.line(element.text());
      }
    }
    return flow.document(page.title(), "");
  }

  private static FlowTable table(Element element) {
    FlowTable table = new FlowTable();
    for (Element row : element.select("tr")) {
      table.row();
      for (Element cell : row.children()) {
        table.cell(
            new FlowContent.Builder().text(cell.text()),
            number(cell.attr("rowspan")),
            number(cell.attr("colspan")),
            number(cell.attr("width")));
      }
    }
    return table;
  }

  private static int number(String text) {
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 1;
  }
}
