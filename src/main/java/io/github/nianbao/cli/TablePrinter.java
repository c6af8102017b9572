package io.github.nianbao.cli;

import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.export.TableView;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints the blocks of a table as wide as the terminal is: with short heads and a legend where the
 * whole ones do not fit, and where those do not fit either, row by row.
 */
final class TablePrinter {

  private static final int INDENT = 2;

  /** A column of labels is not made narrower than this. */
  private static final int NARROWEST_LABELS = 16;

  /** Before a figure two spaces, behind it one for the mark. */
  private static final int GAP = 3;

  private final PrintWriter out;
  private final boolean colours;
  private final int width;
  private final String legend;

  /**
   * @param colours whether flagged figures are bold and red beside their mark
   * @param width of the terminal, in columns
   * @param legend the word before the legend of the heads
   */
  TablePrinter(PrintWriter out, boolean colours, int width, String legend) {
    this.out = out;
    this.colours = colours;
    this.width = width;
    this.legend = legend;
  }

  void print(List<TableView.Block> blocks) {
    int labels =
        blocks.stream()
            .flatMap(block -> block.rows().stream())
            .mapToInt(row -> Columns.width(label(row)))
            .max()
            .orElse(0);
    for (TableView.Block block : blocks) {
      if (!block.banner().isEmpty()) {
        out.println(block.banner());
      }
      print(block, labels);
    }
  }

  private void print(TableView.Block block, int labels) {
    List<String> heads = block.columns();
    if (room(block, heads) < labels) {
      List<String> shortHeads = shortened(heads);
      if (room(block, shortHeads) < Math.min(labels, NARROWEST_LABELS)) {
        printRowByRow(block);
        return;
      }
      printLegend(heads, shortHeads);
      heads = shortHeads;
    }
    print(block, heads, Math.min(labels, room(block, heads)));
  }

  /** What is left for the labels beside the figures. */
  private int room(TableView.Block block, List<String> heads) {
    int figures = 0;
    for (int i = 0; i < heads.size(); i++) {
      figures += widthOf(block, heads, i) + GAP;
    }
    return width - figures;
  }

  private static int widthOf(TableView.Block block, List<String> heads, int column) {
    int figures =
        block.rows().stream()
            .filter(row -> column < row.entries().size())
            .mapToInt(row -> Columns.width(text(row.entries().get(column))))
            .max()
            .orElse(0);
    return Math.max(Columns.width(heads.get(column)), figures);
  }

  /** The first two characters of each head, or as many more as tell it from those before it. */
  private static List<String> shortened(List<String> heads) {
    List<String> shortHeads = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String head : heads) {
      int length = Math.min(2, head.length());
      while (length < head.length() && taken.contains(head.substring(0, length))) {
        length++;
      }
      shortHeads.add(head.substring(0, length));
      taken.add(head.substring(0, length));
    }
    return shortHeads;
  }

  private void printLegend(List<String> heads, List<String> shortHeads) {
    StringBuilder text = new StringBuilder(legend);
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).equals(shortHeads.get(i))) {
        text.append(' ').append(shortHeads.get(i)).append('=').append(heads.get(i));
      }
    }
    Columns.wrap(text.toString(), width, INDENT).forEach(out::println);
  }

  private void print(TableView.Block block, List<String> heads, int labels) {
    int[] widths = new int[heads.size()];
    StringBuilder header = new StringBuilder(Columns.left("", labels));
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widthOf(block, heads, i);
      header.append("  ").append(Columns.right(heads.get(i), widths[i])).append(' ');
    }
    out.println(header.toString().stripTrailing());
    for (TableView.Row row : block.rows()) {
      List<String> label = Columns.wrap(label(row), labels, INDENT * (row.depth() + 1));
      StringBuilder text = new StringBuilder(Columns.left(label.get(0), labels));
      for (int i = 0; i < row.entries().size(); i++) {
        text.append("  ").append(entry(row.entries().get(i), widths[i]));
      }
      out.println(text.toString().stripTrailing());
      label.stream().skip(1).forEach(out::println);
    }
  }

  private void printRowByRow(TableView.Block block) {
    for (TableView.Row row : block.rows()) {
      int indent = INDENT * (row.depth() + 1);
      Columns.wrap(label(row), width, indent).forEach(out::println);
      StringBuilder line = new StringBuilder();
      int used = width;
      for (int i = 0; i < row.entries().size(); i++) {
        TableView.Entry entry = row.entries().get(i);
        String head = block.columns().get(i);
        int next = Columns.width(head) + Columns.width(text(entry)) + GAP;
        if (used + next > width && used > indent) {
          println(line);
          line = new StringBuilder(" ".repeat(indent));
          used = indent;
        }
        line.append(head).append(' ').append(entry(entry, 0)).append(' ');
        used += next;
      }
      println(line);
    }
  }

  private void println(StringBuilder line) {
    if (!line.isEmpty()) {
      out.println(line.toString().stripTrailing());
    }
  }

  /** A figure to its width and one column for the mark. */
  private String entry(TableView.Entry entry, int to) {
    String text = Columns.right(text(entry), to);
    if (!entry.flagged()) {
      return text + " ";
    }
    String marked = text + "!";
    return colours
        ? Style.on(Style.bold, Style.fg_red) + marked + Style.off(Style.fg_red, Style.bold)
        : marked;
  }

  private static String label(TableView.Row row) {
    return " ".repeat(INDENT * row.depth()) + row.label();
  }

  private static String text(TableView.Entry entry) {
    return Problem.printable(entry.text());
  }
}
