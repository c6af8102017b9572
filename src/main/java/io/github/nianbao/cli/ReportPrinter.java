package io.github.nianbao.cli;

import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.export.Labels;
import io.github.nianbao.export.SumView;
import io.github.nianbao.export.TableView;
import io.github.nianbao.export.Words;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.TableQuality;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a report for a person. */
final class ReportPrinter {

  private static final int INDENT = 2;

  /** Puts what stands in columns beside one another. */
  private static final Collector<CharSequence, ?, String> BETWEEN = Collectors.joining(" | ");

  private final PrintWriter out;
  private final boolean colours;
  private final boolean chinese;
  private final int width;

  /**
   * @param width of the terminal, in columns
   */
  ReportPrinter(Console console, int width) {
    out = console.out();
    colours = console.ansi().enabled();
    chinese = console.chinese();
    this.width = width;
  }

  /**
   * Prints it.
   *
   * @param places whether it is said where each figure stands
   */
  void print(AnnualReport report, boolean places) {
    wrapped(known(report.title()));
    wrapped(word("authority") + " " + known(report.authority()));
    out.println(word("year") + " " + (report.year() == null ? "?" : report.year()));
    List<TableView> tables = TableView.of(report);
    for (TableView table : tables) {
      out.println();
      print(table);
    }
    report.otherLists().forEach(this::print);
    out.println();
    printGrades(tables);
    printFindings(report.findings());
    printFailedSums(report);
    if (places) {
      printPlaces(report);
    }
  }

  private String word(String name) {
    return Words.shared().of(name, chinese);
  }

  private void print(TableView table) {
    List<String> facts = new ArrayList<>();
    facts.add(grade(table.quality()));
    if (!table.pages().isEmpty()) {
      facts.add(pages(table.pages()));
    }
    if (!table.form().isEmpty()) {
      facts.add(
          chinese ? table.form() + " 年" + word("formOf") : word("formOf") + " " + table.form());
    }
    wrapped(table.heading() + "  [" + String.join(chinese ? "，" : ", ", facts) + "]");
    new TablePrinter(out, colours, width, word("heads")).print(table.blocks());
    if (hasFlags(table)) {
      wrapped(word("seeFindings"));
    }
  }

  /** A list that follows none of the national forms, row by row. */
  private void print(OtherList list) {
    out.println();
    String columns = list.columns().stream().map(ReportPrinter::known).collect(BETWEEN);
    wrapped(word("otherList") + " " + word("list." + list.kind()) + "  [" + columns + "]");
    for (OtherList.Row row : list.rows()) {
      String unit = row.unit().isEmpty() ? "" : " (" + row.unit() + ")";
      line(row.label() + unit + "  " + row.values().stream().map(this::shown).collect(BETWEEN));
    }
  }

  private String shown(Cell cell) {
    return cell.state() == CellState.UNREADABLE ? "?" : cell.printed();
  }

  private String grade(Quality quality) {
    return chinese ? word(quality.name()) : quality.json();
  }

  /** One line for each grade that there is. */
  private void printGrades(List<TableView> tables) {
    wrapped(word("grades"));
    for (Quality quality :
        tables.stream().map(TableView::quality).collect(Collectors.toCollection(TreeSet::new))) {
      line(grade(quality) + (chinese ? "：" : ": ") + word(quality.name() + ".meaning"));
    }
  }

  private void printFindings(List<Finding> findings) {
    wrapped(word(findings.isEmpty() ? "noFindings" : "findings"));
    for (Finding finding : findings) {
      StringBuilder text = new StringBuilder(word(finding.severity().name()));
      text.append(' ').append(finding.code().json());
      String at = finding.at();
      if (at != null) {
        text.append(' ').append(chinese ? label(at) : at);
      }
      if (finding.page() != null) {
        text.append(" (").append(pages(List.of(finding.page()))).append(')');
      }
      text.append(chinese ? "：" : ": ");
      line(text.append(chinese ? finding.messageZh() : finding.message()).toString());
    }
  }

  /** The label of a table or of a part of one; of any other part of the report its pointer. */
  private static String label(String at) {
    boolean inTable =
        TableQuality.tables().stream().anyMatch(name -> (at + "/").startsWith("/" + name + "/"));
    return inTable ? Labels.of(at, Locale.CHINESE) : at;
  }

  private void printFailedSums(AnnualReport report) {
    List<SumView> failed =
        SumView.of(report).stream().filter(sum -> sum.outcome() == SumView.Outcome.BROKEN).toList();
    if (!failed.isEmpty()) {
      wrapped(word("failed"));
      failed.forEach(sum -> line(sum.text()));
    }
  }

  private void printPlaces(AnnualReport report) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Cell> entry : report.cells().entrySet()) {
      Cell cell = entry.getValue();
      String place = place(cell);
      if (cell.state() == CellState.NUMBER && place != null) {
        String figure = cell.value() == null ? "?" : cell.value().toPlainString();
        lines.add(Labels.of(entry.getKey(), Locale.CHINESE) + " " + figure + " (" + place + ")");
      }
    }
    boolean paged = report.source().pages() > 0;
    wrapped(word(paged ? "places" : lines.isEmpty() ? "noPlaces" : "placesInTables"));
    lines.forEach(this::line);
  }

  /** Where a cell lies; null where nobody knows. */
  private @Nullable String place(Cell cell) {
    Bounds box = cell.box();
    if (box == null) {
      return cell.place() == null ? null : Words.place(cell.place(), chinese);
    }
    StringBuilder text = new StringBuilder();
    text.append(cell.page() == null ? "?" : cell.page()).append(';');
    for (double corner : box.corners()) {
      text.append(' ').append(corner);
    }
    return text.toString();
  }

  /** Something of a list, over as many lines as it takes. */
  private void line(String text) {
    wrapped(" ".repeat(INDENT) + Problem.printable(text));
  }

  private void wrapped(String text) {
    Columns.wrap(text, width, 2 * INDENT).forEach(out::println);
  }

  private static boolean hasFlags(TableView table) {
    return table.blocks().stream()
        .flatMap(block -> block.rows().stream())
        .flatMap(row -> row.entries().stream())
        .anyMatch(TableView.Entry::flagged);
  }

  private String pages(List<Integer> pages) {
    String numbers =
        pages.stream().map(String::valueOf).collect(Collectors.joining(chinese ? "、" : ", "));
    return chinese ? "第 " + numbers + " 页" : (pages.size() == 1 ? "page " : "pages ") + numbers;
  }

  private static String known(@Nullable String text) {
    return text == null ? "?" : Problem.printable(text);
  }
}
