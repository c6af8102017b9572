package io.github.nianbao.assemble;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Section;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.SourceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reports for tests of what comes after reading. */
public final class Reports {

  private static final List<OtherList> OTHER_LISTS =
      List.of(
          new OtherList(
              "fujian",
              List.of("2016年度", "历年累计"),
              List.of(
                  new OtherList.Row(
                      "主动公开文件数",
                      "条",
                      List.of(
                          new Cell(
                              "212",
                              CellState.NUMBER,
                              new BigDecimal(212),
                              3,
                              Bounds.of(new double[] {90, 100, 108, 110})),
                          new Cell("—", CellState.MARK, null, 3, null))))));

  public static final Source PDF =
      new Source("某区-2020.pdf", "0123456789abcdef".repeat(4), 12_345, 3, "WPS 文字", SourceKind.PDF);

  private Reports() {}

  /**
   * A report of 2020 with all three tables: 二 complete, 三 verified, 四 with a total that is wrong.
   */
  public static AnnualReport full() {
    return report(2020, disclosure2019(), requests2019(), reviewWithWrongTotal());
  }

  /** A report of 2021 that has no table 四. */
  public static AnnualReport withoutReview() {
    return report(
        2021,
        FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021")
            .print("fees/amount", "7730.280", "万元")
            .build(),
        FilledForms.of(StatutoryTables.REQUESTS, "2021").build());
  }

  /** A report of 2021 in which applications were carried in by natural persons. */
  public static AnnualReport carriedIn(String number) {
    return report(
        2021,
        FilledForms.of(StatutoryTables.REQUESTS, "2021")
            .row("carriedIn", number, "0", "0", "0", "0", "0", number)
            .row("outcomes/total", number, "0", "0", "0", "0", "0", number)
            .build());
  }

  /** A report of 2021 with figures for 行政规范性文件. */
  public static AnnualReport inForce(String inForce, String issued, String repealed) {
    return report(
        2021,
        FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021")
            .print("normativeDocuments/issued", issued)
            .print("normativeDocuments/repealed", repealed)
            .print("normativeDocuments/inForce", inForce)
            .build());
  }

  /** A report that prints an amount with many digits, and 1000 decisions. */
  public static AnnualReport withLongNumbers() {
    return report(
        2021,
        FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2021")
            .print("fees/amount", "100000000000000000000.10")
            .print("licensing/decisions", "1E+3")
            .build());
  }

  public static AnnualReport report(Integer year, FilledForm... forms) {
    Map<TableKind, FilledForm> tables = new TreeMap<>();
    for (FilledForm form : forms) {
      tables.put(form.form().kind(), form);
    }
    Narrative head =
        new Narrative(
            "某区人民政府" + year + "年政府信息公开工作年度报告",
            "某区人民政府",
            year,
            List.of(new Section(1, "总体情况", "第一段。\n第二段。", 1, 2)),
            Map.of(),
            true,
            List.of());
    Evidence scan = Evidence.of(EvidenceKind.PAGE_IS_IMAGE, Scope.page(3));
    return ReportAssembler.assemble(PDF, head, tables, OTHER_LISTS, List.of(), List.of(scan));
  }

  static FilledForm disclosure2019() {
    return FilledForms.of(StatutoryTables.PROACTIVE_DISCLOSURE, "2019")
        .print("licensing/change", "-26")
        .print("penalties/decisions", "1232")
        .print("procurement/items", "/")
        .print("procurement/amount", "75394432.50", "元")
        .build();
  }

  public static FilledForm requests2019() {
    return FilledForms.of(StatutoryTables.REQUESTS, "2019")
        .row("received", "20\n6", "16", "2", "0", "11", "0", "23\n5")
        .row("outcomes/granted", "206", "16", "2", "0", "11", "", "235")
        .row("outcomes/total", "206", "16", "2", "0", "11", "", "235")
        .build();
  }

  public static FilledForm reviewWithWrongTotal() {
    return FilledForms.of(StatutoryTables.REVIEW_AND_LITIGATION, "2019")
        .print("reconsideration/upheld", "10")
        .print("reconsideration/pending", "1")
        .build();
  }

  /** The same of another authority and year, read from another file. */
  public static AnnualReport from(
      AnnualReport report, @Nullable String authority, int year, String sha256) {
    Source source = report.source();
    return new AnnualReport(
        report.schemaVersion(),
        new Source(source.name(), sha256, source.bytes(), 3, source.producer(), source.kind()),
        report.title(),
        authority,
        year,
        report.sections(),
        report.proactiveDisclosure(),
        report.requests(),
        report.reviewAndLitigation(),
        report.statistics(),
        report.statisticsAggregate(),
        report.otherLists(),
        report.quality(),
        report.findings(),
        report.cells());
  }
}
