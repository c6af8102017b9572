package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.made.MadeList.Column;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists with a column for each of several authorities: the one that says that it is the report's
 * own is taken, and that of all together; those of others are never taken for these.
 */
class ListsOfSeveralTest {

  private static final String TITLE = "临川市人民政府政府信息公开情况统计表（2017年度）";

  private static final List<Column> NONE_OWN =
      List.of(Column.LABEL, Column.UNIT, Column.GOVERNMENT, Column.DEPARTMENTS, Column.TOWNSHIPS);

  static Stream<List<Column>> withOwn() {
    return Stream.of(
        List.of(Column.LABEL, Column.UNIT, Column.OWN_OF_CITY, Column.DISTRICTS),
        List.of(Column.LABEL, Column.UNIT, Column.DISTRICTS, Column.OWN_OF_CITY),
        List.of(
            Column.NUMBER,
            Column.LABEL,
            Column.UNIT,
            Column.OWN_OF_TWO,
            Column.DISTRICTS,
            Column.SUM),
        List.of(Column.LABEL, Column.UNIT, Column.GOVERNMENT, Column.DEPARTMENTS, Column.SUM),
        List.of(Column.LABEL, Column.UNIT, Column.SUM));
  }

  @ParameterizedTest
  @MethodSource("withOwn")
  void ownColumnIsTakenWhereverItStands(List<Column> columns) throws IOException {
    for (ListWriter writer : List.of(ListWriter.PAGE, ListWriter.XLSX, ListWriter.PDFBOX)) {
      MadeList list = new MadeList(new Random(columns.size()), columns, "——", false);
      read(list, writer.read(report(list)), writer.name());
    }
    MadeList list = new MadeList(new Random(columns.size()), columns, "——", false);
    read(list, Nianbao.readText(TITLE + "\n" + list.dump("\t", "\n")), "text");
  }

  private static void read(MadeList list, AnnualReport report, String what) {
    for (Map.Entry<String, @Nullable String> figure : list.truth().entrySet()) {
      Cell cell = report.cell(figure.getKey());
      assertEquals(
          new BigDecimal(String.valueOf(figure.getValue())),
          cell == null ? null : cell.value(),
          () -> what + " " + figure.getKey() + " " + report.findings());
    }
    boolean own = list.truth().containsKey("/statistics/complaints");
    boolean all = list.truth().containsKey("/statisticsAggregate/complaints");
    assertEquals(own ? Quality.VERIFIED : Quality.ABSENT, report.quality().statistics(), what);
    assertEquals(
        all ? Quality.VERIFIED : Quality.ABSENT, report.quality().statisticsAggregate(), what);
    assertEquals(
        List.of(),
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> own || finding.code() != FindingCode.TABLE_ABSENT)
            .toList(),
        what);
  }

  @ParameterizedTest
  @EnumSource(
      value = ListWriter.class,
      names = {"PDFBOX", "PAGE", "RTF", "XLS"})
  void figuresOfOthersAloneAreNotTheLists(ListWriter writer) throws IOException {
    MadeList list = new MadeList(new Random(3), NONE_OWN, "——", false);
    AnnualReport report = writer.read(report(list));
    assertNull(report.statistics());
    assertEquals(1, report.otherLists().size());
    assertEquals(58, report.otherLists().get(0).rows().size());
    assertTrue(report.findings().stream().anyMatch(f -> f.code() == FindingCode.OTHER_LIST));
  }

  @ParameterizedTest
  @MethodSource("others")
  void textOfOthersAloneGivesNoFigures(List<Column> columns, String cells) throws IOException {
    MadeList list = new MadeList(new Random(5), columns, "", false);
    AnnualReport report = Nianbao.readText(TITLE + "\n" + list.dump(cells, "\n"));
    assertTrue(
        report.cells().values().stream().allMatch(cell -> cell == null || cell.value() == null));
    assertFalse(report.findings().isEmpty());
  }

  static Stream<Arguments> others() {
    List<Column> one = List.of(Column.LABEL, Column.UNIT, Column.DISTRICTS);
    return Stream.of("\t", "\n", "")
        .flatMap(cells -> Stream.of(one, NONE_OWN).map(columns -> Arguments.of(columns, cells)));
  }

  private static MadeReport report(MadeList list) {
    return new MadeReport(
        TITLE,
        List.of(new MadeReport.Section("", "", new ArrayList<>(list.overPages(true)))),
        list.truth());
  }
}
