package io.github.nianbao.benchmark;

import java.util.Locale;

/** The tables in Markdown, line by line. */
final class Results {

  private final StringBuilder comparisons = new StringBuilder();
  private final StringBuilder growth = new StringBuilder();

  /** Adds what was measured beside what, and the goal: a ratio, or a measure of its own. */
  void add(String what, String own, String beside, String ratio, String goal) {
    row(comparisons, what, own, beside, ratio, goal);
  }

  /** Adds times in milliseconds. */
  void addTimes(String what, double own, String peer, double beside, double ratio, String goal) {
    add(what, millis(own), peer + " " + millis(beside), number(ratio), goal);
  }

  /** Adds a row of the table of growth. */
  void addGrowth(String... cells) {
    row(growth, cells);
  }

  private static void row(StringBuilder table, String... cells) {
    String row = "| " + String.join(" | ", cells) + " |\n";
    table.append(row);
    // Seen at once: the whole run takes minutes.
    System.out.print(row);
  }

  static String millis(double millis) {
    return number(millis) + " ms";
  }

  /** Three digits that count. */
  static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    if (comparisons.length() > 0) {
      text.append("| measured | Nianbao | beside it | ratio | goal |\n|---|---|---|---|---|\n");
      text.append(comparisons);
    }
    if (growth.length() > 0) {
      text.append("\nTime to the finished report as one page, or the document, grows:\n\n");
      text.append("| what grows | a quarter | a half | whole | whole ÷ half |\n");
      text.append("|---|---|---|---|---|\n").append(growth);
    }
    return text.toString();
  }
}
