package io.github.nianbao.export.compare;

import io.github.nianbao.export.ReportEntry;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reports of each authority, year after year. Every report is {@linkplain #add added}, of which
 * little is kept; then the panel is {@linkplain #write written}, for which every report is loaded
 * once more, one authority after the other.
 */
public final class Panel {

  /** Loads a report that was added. */
  @FunctionalInterface
  public interface Loader {
    /** The report in the JSON at a path. */
    AnnualReport load(String json) throws IOException;
  }

  /**
   * What was written.
   *
   * @param authorities how many
   * @param reports that are in the panel
   * @param findings how many
   */
  public record Summary(int authorities, int reports, int findings) {}

  /** What is kept of a report. */
  private record Entry(String json, String id, String name, String printed, int year, int grade) {}

  private final Map<String, Map<Integer, Set<Integer>>> years = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final List<PanelFinding> findings = new ArrayList<>();

  private final ListChoice choice;

  /** A panel without reports, whose series go on from the lists of the authorities themselves. */
  public Panel() {
    this(ListChoice.OWN);
  }

  /**
   * A panel without reports.
   *
   * @param choice which list its series go on from
   */
  public Panel(ListChoice choice) {
    this.choice = choice;
  }

  /** The columns of the tables: the panel, its findings, its series and how these are made. */
  public static List<TableSchema> schemas() {
    return List.of(PanelTable.SCHEMA, PanelFinding.SCHEMA, SeriesTable.SCHEMA, Crosswalk.SCHEMA);
  }

  /** Adds a report, unless one with the same content has been added. */
  public void add(String json, AnnualReport report) {
    String id = ReportEntry.id(report.source().sha256());
    if (!known.add(report.source().sha256())) {
      return;
    }
    String authority = report.authority();
    Integer year = report.year();
    if (authority == null || year == null) {
      findings.add(
          new PanelFinding(
              PanelFinding.Code.REPORT_UNPLACED,
              authority == null ? "" : authority,
              "",
              new PanelFinding.Place(id, year, null, ""),
              null,
              json + " does not say whose report it is, or for which year."));
      return;
    }
    String name = AuthorityNames.normalised(authority);
    years
        .computeIfAbsent(name, n -> new HashMap<>())
        .computeIfAbsent(year, y -> new HashSet<>())
        .add(figures(report));
    entries.add(new Entry(json, id, name, authority, year, grade(report)));
  }

  /** The same for the same figures. */
  private static int figures(AnnualReport report) {
    Figures figures = new Figures(report);
    return FormCatalogue.standard().tables().stream().map(figures::table).toList().hashCode();
  }

  /** How well a report was read: of two for one year the better is taken. */
  private static int grade(AnnualReport report) {
    return report.quality().byTable().values().stream().mapToInt(Panel::grade).sum();
  }

  private static int grade(Quality quality) {
    return switch (quality) {
      case VERIFIED -> 4;
      case COMPLETE -> 3;
      case UNPROVED, INCONSISTENT -> 2;
      case INCOMPLETE -> 1;
      case UNREAD, ABSENT -> 0;
    };
  }

  /**
   * Where its tables are written.
   *
   * @param panel the figures
   * @param findings what does not hold between the years
   * @param series what goes on over the forms
   * @param crosswalk how that is made, and what does not go on
   */
  public record Tables(
      RowWriter panel, RowWriter findings, RowWriter series, RowWriter crosswalk) {}

  /** Writes the panel and its findings, sorted by authority and year. */
  public Summary write(Tables files, Loader loader) throws IOException {
    Crosswalk.write(files.crosswalk);
    AuthorityNames names = new AuthorityNames(years);
    SortedMap<String, List<Entry>> authorities = new TreeMap<>();
    for (Entry entry : entries) {
      authorities.computeIfAbsent(names.fullName(entry.name), n -> new ArrayList<>()).add(entry);
    }
    names.joined().forEach(doubt -> joined(doubt, authorities));
    names.doubtful().forEach(doubt -> doubtful(doubt, authorities));
    int reports = 0;
    for (List<Entry> own : authorities.values()) {
      own.sort(
          Comparator.comparingInt(Entry::year)
              .thenComparing(Comparator.comparingInt(Entry::grade).reversed())
              .thenComparing(Entry::json));
      reports += write(files, own, loader);
    }
    for (PanelFinding finding : findings) {
      finding.write(files.findings);
    }
    return new Summary(authorities.size(), reports, findings.size());
  }

  private int write(Tables files, List<Entry> own, Loader loader) throws IOException {
    String authority = display(own);
    @Nullable Entry last = null;
    @Nullable PanelReport before = null;
    int reports = 0;
    for (Entry entry : own) {
      if (last != null && last.year == entry.year) {
        repeated(authority, last, entry);
        continue;
      }
      PanelReport report = new PanelReport(loader.load(entry.json), entry.year);
      PanelTable.write(files.panel, authority, report, entry.json);
      SeriesTable.write(files.series, authority, report, entry.json, choice);
      chosen(authority, report, entry);
      reports++;
      if (before != null && last != null && last.year + 1 == entry.year) {
        findings.addAll(YearChecks.of(authority, before, report));
      } else if (last != null) {
        missing(authority, last, entry);
      }
      before = report;
      last = entry;
    }
    return reports;
  }

  /** Says which list was taken where a report has both, or only the other one. */
  private void chosen(String authority, PanelReport report, Entry entry) {
    Map<String, Quality> quality = report.report().quality().byTable();
    ListChoice other = choice == ListChoice.OWN ? ListChoice.AGGREGATE : ListChoice.OWN;
    if (grade(quality.getOrDefault(other.table(), Quality.ABSENT)) == 0) {
      return;
    }
    boolean both = grade(quality.getOrDefault(choice.table(), Quality.ABSENT)) > 0;
    findings.add(
        new PanelFinding(
            PanelFinding.Code.LIST_CHOSEN,
            authority,
            "",
            place(entry),
            null,
            both
                ? "The report prints two lists; " + choice.table() + " was taken for the series."
                : "The report prints "
                    + other.table()
                    + " alone, which was not asked for; the series leave the year out."));
  }

  /** The longest of the names in print. */
  private static String display(List<Entry> own) {
    return own.stream()
        .map(Entry::printed)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private void repeated(String authority, Entry taken, Entry other) {
    findings.add(
        new PanelFinding(
            PanelFinding.Code.YEAR_REPEATED,
            authority,
            "",
            new PanelFinding.Place(taken.id, taken.year, null, ""),
            new PanelFinding.Place(other.id, other.year, null, ""),
            "Two reports for "
                + taken.year
                + ": "
                + taken.json
                + ", which was taken, and "
                + other.json
                + "."));
  }

  private void missing(String authority, Entry before, Entry after) {
    for (int year = before.year + 1; year < after.year; year++) {
      findings.add(
          new PanelFinding(
              PanelFinding.Code.YEAR_MISSING,
              authority,
              "",
              new PanelFinding.Place("", year, null, ""),
              null,
              "There is no report for "
                  + year
                  + " between "
                  + before.json
                  + " of "
                  + before.year
                  + " and "
                  + after.json
                  + " of "
                  + after.year
                  + "."));
    }
  }

  private void joined(AuthorityNames.Doubt doubt, Map<String, List<Entry>> authorities) {
    String full = doubt.candidates().get(0);
    List<Entry> own = authorities.getOrDefault(full, List.of());
    for (Entry entry : own) {
      if (entry.name.equals(doubt.name())) {
        Entry other = own.stream().filter(e -> e.name.equals(full)).findFirst().orElse(entry);
        findings.add(
            new PanelFinding(
                PanelFinding.Code.AUTHORITY_JOINED,
                display(own),
                "",
                place(entry),
                place(other),
                entry.printed + " is taken for " + other.printed + "."));
      }
    }
  }

  private void doubtful(AuthorityNames.Doubt doubt, Map<String, List<Entry>> authorities) {
    for (Entry entry : authorities.getOrDefault(doubt.name(), List.of())) {
      findings.add(
          new PanelFinding(
              PanelFinding.Code.AUTHORITY_AMBIGUOUS,
              entry.printed,
              "",
              place(entry),
              null,
              entry.printed
                  + " may stand for "
                  + String.join(" or ", doubt.candidates())
                  + ", and was not taken for it."));
    }
  }

  private static PanelFinding.Place place(Entry entry) {
    return new PanelFinding.Place(entry.id, entry.year, null, entry.printed);
  }
}
