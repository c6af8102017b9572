package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.PrintReports;
import io.github.nianbao.page.Box;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the report of a changed print keeps the promise, table by table. */
final class Promise {

  /** What is said of a table some of whose figures are not given. */
  private static final Set<FindingCode> NO_FIGURE =
      EnumSet.of(
          FindingCode.ROW_MISSING,
          FindingCode.COLUMN_MISSING,
          FindingCode.CELL_MISSING,
          FindingCode.CELL_UNREADABLE,
          FindingCode.AMBIGUOUS_FIGURES,
          FindingCode.TABLE_ABSENT,
          FindingCode.TABLE_UNREAD);

  /** What became of a table. */
  enum Verdict {
    /** All figures are as printed, and the table is called so. */
    RIGHT,
    /** The table is flagged, or not there. */
    FLAGGED,
    /**
     * The table is called sound, and of some figures nobody could say what is printed; none is
     * given that is not spelt in its cell.
     */
    OPEN,
    /** The table is called sound, and a figure is not as printed. */
    SILENT,
    /** The table is called sound, and a printed digit is in none of its cells. */
    LOST
  }

  /**
   * What became of a table, and why.
   *
   * @param table its name in the JSON contract
   * @param why the figures that are not as printed; empty where all is well
   * @param doubts what speaks against a flagged table whose figures are all given
   */
  record Judged(String table, Verdict verdict, List<String> why, Set<String> doubts) {

    Judged(String table, Verdict verdict, List<String> why) {
      this(table, verdict, why, Set.of());
    }
  }

  private Promise() {}

  /**
   * Reads a changed print and compares it with what it says now.
   *
   * @return for each table; empty where the print is refused
   */
  static List<Judged> judge(Print print) throws IOException {
    AnnualReport report;
    try {
      report = PrintReports.read(print.pages());
    } catch (UnreadableReportException refused) {
      // Nothing may be left by which it could be known as a report.
      assertEquals(Reason.NO_REPORT, refused.reason());
      return List.of();
    }
    Map<String, @Nullable String> expected = print.expected();
    Map<String, String> read = PrintReports.figures(report);
    Map<String, Quality> qualities = new LinkedHashMap<>();
    qualities.put("proactiveDisclosure", report.quality().proactiveDisclosure());
    qualities.put("requests", report.quality().requests());
    qualities.put("reviewAndLitigation", report.quality().reviewAndLitigation());
    List<Judged> judged = new ArrayList<>();
    qualities.forEach(
        (table, quality) -> {
          boolean sound = quality == Quality.VERIFIED || quality == Quality.COMPLETE;
          judged.add(
              sound
                  ? judge(table, print, expected, read, report)
                  : doubted(table, print, expected, read, report));
        });
    return judged;
  }

  /** A flagged table: what would have been said of it without what speaks against it. */
  private static Judged doubted(
      String table,
      Print print,
      Map<String, @Nullable String> expected,
      Map<String, String> read,
      AnnualReport report) {
    List<Finding> errors =
        report.findings("/" + table).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    boolean whole = errors.stream().noneMatch(finding -> NO_FIGURE.contains(finding.code()));
    Judged without = judge(table, print, expected, read, report);
    if (!whole || without.verdict() == Verdict.OPEN) {
      return new Judged(table, Verdict.FLAGGED, List.of());
    }
    Set<String> doubts = new TreeSet<>();
    errors.forEach(finding -> doubts.add(kind(finding)));
    return new Judged(table, Verdict.FLAGGED, without.why(), doubts);
  }

  /** What a finding says, without figures and words of the print. */
  private static String kind(Finding finding) {
    return finding.code() + " " + finding.message().replaceAll("[:“\"].*|\\d+", "#");
  }

  private static Judged judge(
      String table,
      Print print,
      Map<String, @Nullable String> expected,
      Map<String, String> read,
      AnnualReport report) {
    String prefix = "/" + table + "/";
    Set<String> pointers = new LinkedHashSet<>(expected.keySet());
    pointers.addAll(read.keySet());
    pointers.removeIf(pointer -> !pointer.startsWith(prefix));
    List<String> wrong = new ArrayList<>();
    boolean open = false;
    for (String pointer : pointers) {
      String is = expected.get(pointer);
      String figure = read.get(pointer);
      if (Print.OPEN.equals(is)) {
        open = true;
        if (figure != null && !print.spells(pointer, figure)) {
          wrong.add(pointer + ": print of several figures, read " + figure);
        }
      } else if (!Objects.equals(is, read.get(pointer))) {
        wrong.add(pointer + ": print " + is + ", read " + read.get(pointer));
      }
    }
    if (print.repeated() && wrong.isEmpty() && Copies.areMixed(print, table, read)) {
      wrong.add("of both prints of a page");
    }
    if (wrong.isEmpty() && !print.repeated() && print.isSpoilt(table)) {
      wrong.add("a sign in a cell is not painted as its text says");
    }
    if (!wrong.isEmpty()) {
      return new Judged(table, Verdict.SILENT, wrong);
    }
    List<String> lost = print.repeated() ? List.of() : lost(table, print, report);
    if (!lost.isEmpty()) {
      return new Judged(table, Verdict.LOST, lost);
    }
    return new Judged(table, open ? Verdict.OPEN : Verdict.RIGHT, List.of());
  }

  /** Digits that were moved or added within a table and are in none of its cells. */
  private static List<String> lost(String table, Print print, AnnualReport report) {
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < print.sheets().size(); i++) {
      Sheet sheet = print.sheets().get(i);
      List<TrueCell> cells =
          sheet.cells().stream().filter(cell -> cell.table().equals(table)).toList();
      if (cells.isEmpty()) {
        continue;
      }
      Box area = Pick.around(cells);
      int page = i + 1;
      for (Ink ink : sheet.inks()) {
        boolean own = ink.owner() != null && ink.owner().startsWith("/" + table + "/");
        boolean changed = ink.altered() || Math.hypot(ink.dx(), ink.dy()) > 0.01;
        if (ink.digit()
            && !ink.strike()
            && (own || ink.altered())
            && changed
            && area.contains(ink.x(), ink.y())
            && !amongWords(sheet, ink)
            && !inCell(report, page, ink)
            && !inFinding(table, report, page, ink)
            && !inColumnLeftOut(table, report, cells, ink)) {
          lost.add(ink.glyph().text() + " at " + ink.glyph().box() + " of page " + page);
        }
      }
    }
    return lost;
  }

  /** Whether a digit that was moved is printed over a word, so that it can be no figure there. */
  private static boolean amongWords(Sheet sheet, Ink ink) {
    return Pick.words(sheet).stream()
        .anyMatch(
            word ->
                !word.digit()
                    && Math.hypot(word.x() - ink.x(), word.y() - ink.y())
                        < 0.9 * word.glyph().size());
  }

  /** Whether a cell of any table says it: those of two tables side by side share an area. */
  private static boolean inCell(AnnualReport report, int page, Ink ink) {
    return report.cells().values().stream()
        .anyMatch(cell -> Objects.equals(cell.page(), page) && within(cell.box(), ink));
  }

  private static boolean within(@Nullable Bounds box, Ink ink) {
    return box != null
        && new Box(box.x0(), box.y0(), box.x1(), box.y1()).contains(ink.x(), ink.y());
  }

  /**
   * Whether a digit stands in a column that the form has not, all of which is said to be left out.
   */
  private static boolean inColumnLeftOut(
      String table, AnnualReport report, List<TrueCell> cells, Ink ink) {
    return report.findings().stream()
            .anyMatch(
                finding ->
                    finding.code() == FindingCode.COLUMN_EXTRA
                        && ("/" + table).equals(finding.at()))
        && cells.stream().noneMatch(cell -> ink.x() > cell.box().x0() && ink.x() < cell.box().x1());
  }

  private static boolean inFinding(String table, AnnualReport report, int page, Ink ink) {
    for (Finding finding : report.findings()) {
      String at = finding.at();
      String printed = finding.printed();
      if (at != null
          && at.startsWith("/" + table)
          && Objects.equals(finding.page(), page)
          && printed != null
          && printed.contains(ink.glyph().text())) {
        return true;
      }
    }
    return false;
  }
}
