package io.github.nianbao.cli;

import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.export.TableView;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Finding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints a report for a person. */
final class ReportPrinter {

  private static final int INDENT = 2;

  private final PrintWriter out;
  private final boolean colours;

  /**
   * @param colours whether flagged figures are bold and red beside their mark
   */
  ReportPrinter(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  void print(AnnualReport report) {
    out.println(known(report.title()));
    out.println("authority: " + known(report.authority()));
    out.println("year: " + (report.year() == null ? "?" : report.year()));
    for (TableView table : TableView.of(report)) {
      out.println();
      print(table);
    }
    out.println();
    printFindings(report.findings());
  }

  private void print(TableView table) {
    List<String> facts = new ArrayList<>();
    facts.add(table.quality().json());
    if (!table.pages().isEmpty()) {
      facts.add(pages(table.pages()));
    }
    if (!table.form().isEmpty()) {
      facts.add("form of " + table.form());
    }
    out.println(table.heading() + "  [" + String.join(", ", facts) + "]");
    if (table.blocks().isEmpty()) {
      return;
    }
    int labels =
        table.blocks().stream()
            .flatMap(block -> block.rows().stream())
            .mapToInt(row -> Columns.width(label(row)))
            .max()
            .orElse(0);
    for (TableView.Block block : table.blocks()) {
      print(block, labels);
    }
    if (hasFlags(table)) {
      out.println("! see the findings");
    }
  }

  private void print(TableView.Block block, int labels) {
    if (!block.banner().isEmpty()) {
      out.println(block.banner());
    }
    int[] widths = new int[block.columns().size()];
    StringBuilder header = new StringBuilder(Columns.left("", labels));
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      String label = block.columns().get(column);
      int figures =
          block.rows().stream()
              .filter(row -> column < row.entries().size())
              .mapToInt(row -> Columns.width(text(row.entries().get(column))))
              .max()
              .orElse(0);
      widths[i] = Math.max(Columns.width(label), figures);
      header.append("  ").append(Columns.right(label, widths[i])).append(' ');
    }
    out.println(header.toString().stripTrailing());
    for (TableView.Row row : block.rows()) {
      StringBuilder text = new StringBuilder(Columns.left(label(row), labels));
      for (int i = 0; i < row.entries().size(); i++) {
        text.append("  ").append(entry(row.entries().get(i), widths[i]));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  /** A figure to its width and one column for the mark. */
  private String entry(TableView.Entry entry, int width) {
    String text = Columns.right(text(entry), width);
    if (!entry.flagged()) {
      return text + " ";
    }
    String marked = text + "!";
    return colours
        ? Style.on(Style.bold, Style.fg_red) + marked + Style.off(Style.fg_red, Style.bold)
        : marked;
  }

  private void printFindings(List<Finding> findings) {
    out.println(findings.isEmpty() ? "No findings." : "Findings:");
    for (Finding finding : findings) {
      StringBuilder text = new StringBuilder("  ");
      text.append(finding.severity().json()).append(' ').append(finding.code().json());
      if (finding.at() != null) {
        text.append(' ').append(finding.at());
      }
      if (finding.page() != null) {
        text.append(" (page ").append(finding.page()).append(')');
      }
      text.append(": ").append(Problem.printable(finding.message()));
      out.println(text);
    }
  }

  private static boolean hasFlags(TableView table) {
    return table.blocks().stream()
        .flatMap(block -> block.rows().stream())
        .flatMap(row -> row.entries().stream())
        .anyMatch(TableView.Entry::flagged);
  }

  private static String label(TableView.Row row) {
    return " ".repeat(INDENT * row.depth()) + row.label();
  }

  private static String text(TableView.Entry entry) {
    return Problem.printable(entry.text());
  }

  private static String pages(List<Integer> pages) {
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (pages.size() == 1 ? "page " : "pages ") + numbers;
  }

  private static String known(@Nullable String text) {
    return text == null ? "?" : Problem.printable(text);
  }
}
