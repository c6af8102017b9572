package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.made.MadeList.Column;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statistics lists whose cells no ruling lines enclose, in the ways programs set them. */
class UnruledListsTest {

  private static final String NONE = "td { border: none } td:first-child { text-align: left }";

  private static final String SIGNED = "单位负责人：周文　审核人：吴晓　填报人：郑亮　联系电话：6123450　填报日期：2018年1月12日";

  /** Every other row on a grey ground. */
  private static final String SHADED =
      NONE + " tr:nth-child(even) td { background-color: #e8eef6 }";

  /** As spreadsheets set words and figures where nobody says how. */
  private static final String SHEET =
      "td { border: none; text-align: left } td.figure { text-align: right }";

  private static final List<Column> PLAIN = List.of(Column.LABEL, Column.UNIT, Column.OWN);

  static Stream<Arguments> lists() {
    List<Column> districts =
        List.of(Column.LABEL, Column.UNIT, Column.OWN_OF_CITY, Column.DISTRICTS);
    List<Column> sums =
        List.of(Column.LABEL, Column.UNIT, Column.SUM, Column.OWN_OF_CITY, Column.DISTRICTS);
    return Stream.of(
        // Nothing beside the first heading: it is no part of the header over it.
        Arguments.of(districts, "", NONE),
        Arguments.of(sums, "——", NONE),
        Arguments.of(districts, "", SHADED),
        Arguments.of(districts, "——", SHEET),
        Arguments.of(sums, "/", SHEET),
        Arguments.of(List.of(Column.LABEL, Column.UNIT, Column.AGGREGATE), "----", NONE),
        Arguments.of(List.of(Column.GROUP, Column.LABEL, Column.UNIT, Column.OWN), "——", NONE),
        Arguments.of(List.of(Column.LABEL, Column.UNIT, Column.OWN, Column.REMARK), "", NONE),
        Arguments.of(List.of(Column.LABEL, Column.OWN), "——", NONE),
        Arguments.of(List.of(Column.LABEL, Column.OWN), "", NONE),
        Arguments.of(PLAIN, "", SHADED));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void figuresStandUnderTheLabelsTheyAreSetFor(List<Column> columns, String dash, String style)
      throws IOException {
    MadeList list = new MadeList(new Random(columns.size()), columns, dash, true);
    verified(list, read(list.overPages(true), style));
  }

  @Test
  void labelInTwoLinesIsNotTakenForItsLowerLine() throws IOException {
    List<Column> columns =
        List.of(
            Column.NUMBER,
            Column.LABEL,
            Column.UNIT,
            Column.GOVERNMENT,
            Column.DEPARTMENTS,
            Column.TOWNSHIPS);
    MadeList list = new MadeList(new Random(7), columns, "----", false);
    AnnualReport report = read(list.overPages(true), NONE + " td { font-size: 11pt }");
    assertNull(report.statistics());
  }

  @Test
  void listOfOthersAloneIsGivenAsPrintedWithTheRowsOfItsOwn() throws IOException {
    List<Column> columns =
        List.of(Column.LABEL, Column.UNIT, Column.GOVERNMENT, Column.DEPARTMENTS);
    for (String dash : List.of("", "——")) {
      MadeList list = new MadeList(new Random(13), columns, dash, true);
      AnnualReport report = read(list.overPages(true), NONE);
      assertNull(report.statistics());
      assertEquals(Quality.ABSENT, report.quality().statistics());
      OtherList other = report.otherLists().get(0);
      assertEquals(List.of("区政府统计数", "区直单位统计数"), other.columns());
      assertEquals(60, other.rows().size());
      OtherList.Row local = other.rows().get(3);
      assertEquals("行政执法信息公开数", local.label());
      assertEquals("条", local.unit());
      assertEquals(2, local.values().size());
      assertEquals(CellState.NUMBER, local.values().get(1).state());
      assertTrue(
          other.rows().stream()
              .flatMap(row -> row.values().stream())
              .allMatch(cell -> cell.state() == CellState.NUMBER && cell.page() != null));
    }
  }

  @Test
  void rowsOfItsOwnEndAListWithoutUnitsOverASignature() throws IOException {
    MadeList list = new MadeList(new Random(15), List.of(Column.LABEL, Column.OWN), "", false);
    List<MadeTable> tables = list.overPages(true);
    List<List<MadeCell>> rows = tables.get(tables.size() - 1).rows();
    rows.add(List.of(MadeCell.label("行政执法信息公开数", 1, 1), MadeCell.label("8", 1, 1)));
    rows.add(List.of(MadeCell.label("财务预决算信息公开数", 1, 1), MadeCell.label("47", 1, 1)));
    rows.add(List.of(MadeCell.label(SIGNED, 2, 1)));
    verified(list, read(tables, NONE));
  }

  @Test
  void halvesGoOnWithoutAHeaderOverALineAcrossBoth() throws IOException {
    MadeList list = new MadeList(new Random(11), PLAIN, "", false);
    List<MadeTable> tables = new ArrayList<>();
    MadeTable whole = list.halves().get(0);
    List<List<MadeCell>> rows = whole.rows();
    List<List<MadeCell>> last = new ArrayList<>(rows.subList(20, rows.size()));
    last.add(List.of(MadeCell.label(SIGNED, 6, 1)));
    tables.add(new MadeTable("/statistics", List.of(), whole.widths(), rows.subList(0, 20)));
    tables.add(new MadeTable("/statistics", List.of(), whole.widths(), last));
    AnnualReport report =
        read(tables, NONE + " table + table { page-break-before: always } td { font-size: 7pt }");
    verified(list, report);
  }

  private static AnnualReport read(List<MadeTable> tables, String style) throws IOException {
    MadeReport report =
        new MadeReport(
            "临川市人民政府政府信息公开情况统计表（2017年度）",
            List.of(new MadeReport.Section("", "", new ArrayList<>(tables))),
            Map.of());
    return Nianbao.read(HtmlProducer.print(report, style));
  }

  private static void verified(MadeList list, AnnualReport report) {
    for (Map.Entry<String, @Nullable String> figure : list.truth().entrySet()) {
      Cell cell = Objects.requireNonNull(report.cell(figure.getKey()), figure.getKey());
      assertEquals(
          new BigDecimal(String.valueOf(figure.getValue())),
          cell.value(),
          () -> figure.getKey() + " " + report.findings());
    }
    boolean own = list.truth().containsKey("/statistics/complaints");
    boolean all = list.truth().containsKey("/statisticsAggregate/complaints");
    assertEquals(own ? Quality.VERIFIED : Quality.ABSENT, report.quality().statistics());
    assertEquals(all ? Quality.VERIFIED : Quality.ABSENT, report.quality().statisticsAggregate());
    List<Finding> errors =
        report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    assertTrue(errors.isEmpty(), errors::toString);
  }
}
