package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.made.MadeList.Column;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics list in every layout we know of, from several producers: whole and verified. */
class MadeListsTest {

  private static final String TITLE = "临川市水务局政府信息公开情况统计表（2017年度）";

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
          List.of(Column.NUMBER, Column.LABEL, Column.UNIT, Column.AGGREGATE, Column.OWN_OF_TWO));

  private static final List<String> DASHES = List.of("", "——", "----");

  @ParameterizedTest
  @EnumSource(Producer.class)
  void printsAreReadWholeAndVerified(Producer producer) throws IOException {
    for (int layout = 0; layout < COLUMNS.size(); layout++) {
      Random random = new Random(31L * number(producer) + layout);
      MadeList list =
          new MadeList(
              random,
              COLUMNS.get(layout),
              DASHES.get(random.nextInt(DASHES.size())),
              random.nextInt(3) == 0);
      boolean beside = layout < 3 && random.nextInt(3) == 0;
      List<MadeTable> tables = beside ? list.halves() : list.overPages(random.nextBoolean());
      verified(list, Nianbao.read(producer.print(report(tables, list))), producer + " " + layout);
    }
  }

  @ParameterizedTest
  @EnumSource(Producer.class)
  void halvesBesideOneAnotherAreOneList(Producer producer) throws IOException {
    MadeList list = new MadeList(new Random(number(producer)), PLAIN, "——", false);
    verified(list, Nianbao.read(producer.print(report(list.halves(), list))), producer.name());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void textIsReadWholeAndVerified(int seed) throws IOException {
    MadeList list = new MadeList(new Random(seed), PLAIN, "", false);
    verified(list, Nianbao.readText(TITLE + "\n" + list.dump()), "dump " + seed);
  }

  private static int number(Producer producer) {
    return List.of(Producer.values()).indexOf(producer);
  }

  private static MadeReport report(List<MadeTable> tables, MadeList list) {
    return new MadeReport(
        TITLE, List.of(new MadeReport.Section("", "", new ArrayList<>(tables))), list.truth());
  }

  private static void verified(MadeList list, AnnualReport report, String what) {
    assertEquals(2017, report.year(), what);
    assertEquals("临川市水务局", report.authority(), what);
    for (Map.Entry<String, @Nullable String> figure : list.truth().entrySet()) {
      Cell cell = report.cell(figure.getKey());
      assertEquals(
          new BigDecimal(String.valueOf(figure.getValue())),
          cell == null ? null : cell.value(),
          () -> what + " " + figure.getKey() + " " + report.findings());
    }
    assertEquals(Quality.VERIFIED, report.quality().statistics(), what);
    boolean both = list.truth().containsKey("/statisticsAggregate/complaints");
    assertEquals(
        both ? Quality.VERIFIED : Quality.ABSENT, report.quality().statisticsAggregate(), what);
    List<FindingCode> codes = report.findings().stream().map(finding -> finding.code()).toList();
    assertEquals(both, codes.contains(FindingCode.COLUMN_CHOSEN), what);
    assertTrue(
        codes.stream()
            .noneMatch(
                code ->
                    code == FindingCode.TABLE_ABSENT
                        || code == FindingCode.STRAY_TEXT
                        || code == FindingCode.SECTION_MISSING),
        () -> what + codes);
  }
}
