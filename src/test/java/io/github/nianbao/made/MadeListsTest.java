package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.made.MadeList.Column;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Section;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The statistics list in every layout we know of, from ten writers: whole and verified.
 *
 * <p>Of the eighty lists of {@link #listsAreReadWholeAndVerified} those of an even number were
 * looked at while the reader was made; those of an odd number were first read when it was done, and
 * no line of it was changed for them.
 */
class MadeListsTest {

  private static final String AUTHORITY = "临川市水务局";

  private static final String TITLE = AUTHORITY + "政府信息公开情况统计表（2017年度）";

  private static final String REPORT = AUTHORITY + "2017年政府信息公开工作年度报告";

  private static final List<Column> PLAIN = List.of(Column.LABEL, Column.UNIT, Column.OWN);

  /** The columns of lists. */
  private static final List<List<Column>> COLUMNS =
      List.of(
          PLAIN,
          List.of(Column.LABEL, Column.OWN),
          List.of(Column.NUMBER, Column.LABEL, Column.UNIT, Column.OWN),
          List.of(Column.LABEL, Column.CODE, Column.UNIT, Column.OWN),
          List.of(Column.UNHEADED, Column.LABEL, Column.UNIT, Column.OWN),
          List.of(Column.LABEL, Column.UNIT, Column.OWN_OF_TWO, Column.AGGREGATE),
          List.of(Column.NUMBER, Column.LABEL, Column.UNIT, Column.AGGREGATE, Column.OWN_OF_TWO),
          List.of(Column.LABEL, Column.UNIT, Column.AGGREGATE));

  private static final List<String> DASHES = List.of("", "——", "----");

  /** The sections of a report of that time, each with its text. */
  private static final List<String> SECTIONS =
      List.of(
          "一、概述",
          "二、主动公开政府信息的情况",
          "三、回应解读情况",
          "四、依申请公开政府信息和不予公开政府信息的情况",
          "五、政府信息公开的收费及减免情况",
          "六、因政府信息公开申请行政复议、提起行政诉讼的情况",
          "七、政府信息公开工作机构和人员情况",
          "八、存在的主要问题和改进措施",
          "九、附表");

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void listsAreReadWholeAndVerified(ListWriter writer) throws IOException {
    for (int layout = 0; layout < COLUMNS.size(); layout++) {
      int number = number(writer) * COLUMNS.size() + layout;
      Random random = new Random(31_000L + number);
      boolean annex = random.nextInt(3) == 0;
      MadeList list =
          new MadeList(
              random,
              COLUMNS.get(layout),
              DASHES.get(random.nextInt(DASHES.size())),
              random.nextInt(3) == 0);
      boolean beside = layout < 3 && random.nextInt(3) == 0;
      List<MadeTable> tables = beside ? list.halves() : list.overPages(random.nextBoolean());
      MadeReport report = annex ? annexed(tables, list) : report(tables, list);
      verified(list, writer.read(report), writer + " " + number);
    }
  }

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void halvesBesideOneAnotherAreOneList(ListWriter writer) throws IOException {
    MadeList list = new MadeList(new Random(number(writer)), PLAIN, "——", false);
    verified(list, writer.read(report(list.halves(), list)), writer.name());
  }

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void listBehindNineSectionsIsReadAndTheSectionsUnderTheirOwnHeadings(ListWriter writer)
      throws IOException {
    MadeList list = new MadeList(new Random(number(writer)), PLAIN, "——", true);
    AnnualReport report = writer.read(annexed(list.overPages(true), list));
    verified(list, report, writer.name());
    assertEquals(REPORT, report.title());
    assertEquals(
        SECTIONS.stream().map(heading -> heading.split("、", 2)[1]).toList(),
        report.sections().stream().map(Section::heading).toList());
  }

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void localRowsAreLeftOutWithAFinding(ListWriter writer) throws IOException {
    MadeList list = new MadeList(new Random(number(writer)), PLAIN, "", true);
    AnnualReport report = writer.read(report(list.overPages(true), list));
    verified(list, report, writer.name());
    List<Finding> extra =
        report.findings().stream().filter(f -> f.code() == FindingCode.ROW_UNKNOWN).toList();
    assertEquals(2, extra.size(), () -> String.valueOf(report.findings()));
    assertTrue(String.valueOf(extra.get(0).printed()).contains("行政执法信息公开数"));
  }

  @ParameterizedTest
  @EnumSource(ListWriter.class)
  void rowsOfAMissingBlockAreNotTakenFromAnotherWithTheSameLabels(ListWriter writer)
      throws IOException {
    for (String block : List.of("litigation/", "reconsideration/")) {
      MadeList list =
          new MadeList(new Random(number(writer)), PLAIN, "——", false)
              .without(path -> path.startsWith(block));
      AnnualReport report = writer.read(report(list.overPages(true), list));
      assertEquals(Quality.INCOMPLETE, report.quality().statistics());
      figures(list, report, writer + " " + block);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void textIsReadWholeAndVerified(int seed) throws IOException {
    MadeList list = new MadeList(new Random(seed), PLAIN, "", false);
    verified(list, Nianbao.readText(TITLE + "\n" + list.dump("", "")), "dump " + seed);
  }

  /** As scrapers store it: tabs, spaces or line breaks between cells. */
  @ParameterizedTest
  @EnumSource(Separator.class)
  void textWithCellsPartedIsReadWholeAndVerified(Separator separator) throws IOException {
    for (int layout : List.of(0, 1, 2, 4, 5, 6, 7)) {
      // In a list without units nothing tells the 1 of 计1次 and a dash from figures.
      for (String dash : layout == 1 ? List.of("") : DASHES) {
        Random random = new Random(100L * List.of(Separator.values()).indexOf(separator) + layout);
        MadeList list = new MadeList(random, COLUMNS.get(layout), dash, layout % 2 == 0);
        String text = TITLE + "\n" + list.dump(separator.cells, separator.rows);
        verified(list, Nianbao.readText(text), separator + " " + layout + " '" + dash + "'");
      }
    }
  }

  /** What stands between cells, and between rows. */
  enum Separator {
    TABS("\t", "\n"),
    SPACES(" ", "\n"),
    RETURNS("\r\r", "\r\r\r\r"),
    LINES("\n", "\n\n\n");

    private final String cells;
    private final String rows;

    Separator(String cells, String rows) {
      this.cells = cells;
      this.rows = rows;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void figuresThatRunTogetherWithNumbersOrOneAnotherAreNotVouchedFor(int layout)
      throws IOException {
    MadeList list = new MadeList(new Random(layout), COLUMNS.get(layout), "", false);
    AnnualReport report = Nianbao.readText(TITLE + "\n" + list.dump("", ""));
    assertEquals(Quality.INCOMPLETE, report.quality().statistics());
    for (Map.Entry<String, @Nullable String> figure : list.truth().entrySet()) {
      Cell cell = report.cell(figure.getKey());
      BigDecimal value = cell == null ? null : cell.value();
      assertTrue(
          value == null || value.compareTo(new BigDecimal(figure.getValue())) == 0,
          () -> figure.getKey() + " " + value);
    }
  }

  @Test
  void textWithTheFiguresOfTheWholeAreaAloneIsNotTakenForTheAuthoritysOwn() throws IOException {
    List<Column> columns = List.of(Column.LABEL, Column.UNIT, Column.AGGREGATE);
    MadeList list = new MadeList(new Random(8), columns, "", false);
    AnnualReport report = Nianbao.readText(TITLE + "\n" + list.dump("", ""));
    assertNull(report.statistics());
    verified(list, report, "dump");
  }

  private static int number(ListWriter writer) {
    return List.of(ListWriter.values()).indexOf(writer);
  }

  private static MadeReport report(List<MadeTable> tables, MadeList list) {
    return new MadeReport(
        TITLE, List.of(new MadeReport.Section("", "", new ArrayList<>(tables))), list.truth());
  }

  /** The list as the last section of a report. */
  private static MadeReport annexed(List<MadeTable> tables, MadeList list) {
    List<MadeReport.Section> sections = new ArrayList<>();
    SECTIONS.forEach(
        heading ->
            sections.add(
                new MadeReport.Section(
                    heading, "全年共收到申请58件，其中当面申请7件，网络申请41件。", new ArrayList<>())));
    tables.set(0, tables.get(0).under("政府信息公开情况统计表", "（2017年度）"));
    sections.set(
        sections.size() - 1,
        new MadeReport.Section(SECTIONS.get(SECTIONS.size() - 1), "", new ArrayList<>(tables)));
    return new MadeReport(REPORT, sections, list.truth());
  }

  private static void figures(MadeList list, AnnualReport report, String what) {
    for (Map.Entry<String, @Nullable String> figure : list.truth().entrySet()) {
      Cell cell = report.cell(figure.getKey());
      String value = figure.getValue();
      assertEquals(
          value == null ? null : new BigDecimal(value),
          cell == null ? null : cell.value(),
          () -> what + " " + figure.getKey() + " " + report.findings());
    }
  }

  private static void verified(MadeList list, AnnualReport report, String what) {
    assertEquals(2017, report.year(), what);
    assertEquals(AUTHORITY, report.authority(), what);
    figures(list, report, what);
    boolean own = list.truth().containsKey("/statistics/complaints");
    boolean all = list.truth().containsKey("/statisticsAggregate/complaints");
    assertEquals(own ? Quality.VERIFIED : Quality.ABSENT, report.quality().statistics(), what);
    assertEquals(
        all ? Quality.VERIFIED : Quality.ABSENT, report.quality().statisticsAggregate(), what);
    List<FindingCode> codes = report.findings().stream().map(Finding::code).toList();
    assertEquals(own && all, codes.contains(FindingCode.COLUMN_CHOSEN), what);
    Stream<Finding> doubts =
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> finding.code() != FindingCode.ROW_UNKNOWN)
            .filter(finding -> own || finding.code() != FindingCode.TABLE_ABSENT);
    assertEquals(List.of(), doubts.toList(), what);
  }
}
