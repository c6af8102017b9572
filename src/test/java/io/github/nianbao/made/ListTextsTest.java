package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.made.MadeList.Column;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statistics lists in text dumps whose lines hold more than a row. */
class ListTextsTest {

  private static final String TITLE = "临川市人民政府政府信息公开情况统计表（2017年度）\n";

  private static final String LONG = "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）";

  private static final String WIDE = "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）";

  @Test
  void numbersOfRowsGoOnBehindTheHeaderOfTheNextPage() throws IOException {
    List<Column> columns = List.of(Column.NUMBER, Column.LABEL, Column.UNIT, Column.OWN);
    MadeList list = new MadeList(new Random(21), columns, "——", false);
    String text = list.dump(" ", "\n");
    String header = text.substring(0, text.indexOf('\n') + 1);
    verified(list, text.replace("\n46 ", "\n" + header + "46 "));
  }

  @Test
  void columnOfRemarksHoldsNoFigures() throws IOException {
    List<Column> columns = List.of(Column.LABEL, Column.UNIT, Column.OWN, Column.REMARK);
    MadeList list = new MadeList(new Random(22), columns, "——", false);
    verified(list, list.dump("\r\r", "\n\n"));
  }

  @Test
  void figureStandsBetweenTheTwoLinesOfTheLabelOfItsRow() throws IOException {
    for (List<Column> columns :
        List.of(
            List.of(Column.LABEL, Column.UNIT, Column.OWN),
            List.of(Column.NUMBER, Column.LABEL, Column.CODE, Column.UNIT, Column.OWN))) {
      MadeList list = new MadeList(new Random(23), columns, "——", false);
      String text = list.dump("     ", "\n");
      verified(list, inTwoLines(inTwoLines(text, LONG, 22), WIDE, 24));
    }
  }

  @Test
  void columnsOfOthersAloneAreGivenAsPrinted() throws IOException {
    List<Column> columns =
        List.of(Column.LABEL, Column.UNIT, Column.GOVERNMENT, Column.DEPARTMENTS, Column.TOWNSHIPS);
    for (String cells : List.of("\t", "\r\r")) {
      MadeList list = new MadeList(new Random(24), columns, "——", false);
      AnnualReport report =
          Nianbao.readText(TITLE + list.dump(cells, cells.equals("\t") ? "\n" : "\n\n"));
      assertEquals(Quality.ABSENT, report.quality().statistics());
      OtherList other = report.otherLists().get(0);
      assertEquals(List.of("区政府统计数", "区直单位统计数", "乡镇街道统计数"), other.columns());
      assertEquals(58, other.rows().size());
      assertTrue(
          other.rows().stream()
              .allMatch(
                  row ->
                      row.values().size() == 3
                          && row.values().stream()
                              .allMatch(cell -> cell.state() == CellState.NUMBER)));
    }
  }

  @Test
  void ownColumnIsTakenBesideThatOfAllWhateverItIsCalled() throws IOException {
    for (List<Column> columns :
        List.of(
            List.of(Column.LABEL, Column.UNIT, Column.SUM, Column.OWN_OF_CITY, Column.DISTRICTS),
            List.of(Column.LABEL, Column.UNIT, Column.OWN_OF_CITY, Column.DISTRICTS, Column.SUM))) {
      MadeList list = new MadeList(new Random(25), columns, "", false);
      String text = list.dump(" ", "\n");
      verified(list, text);
      assertEquals(
          Quality.VERIFIED, Nianbao.readText(TITLE + text).quality().statisticsAggregate());
    }
  }

  @Test
  void codesBehindUnitsAreNoFigures() throws IOException {
    List<Column> columns = List.of(Column.LABEL, Column.UNIT, Column.CODE, Column.OWN);
    MadeList list = new MadeList(new Random(26), columns, "——", false);
    verified(list, list.dump("     ", "\n"));
  }

  /** A label goes on under what stands right of it. */
  private static String inTwoLines(String text, String label, int cut) {
    int at = text.indexOf(label);
    int end = text.indexOf('\n', at);
    String right = text.substring(at + label.length(), end);
    return text.substring(0, at)
        + label.substring(0, cut)
        + right
        + "\n     "
        + label.substring(cut)
        + text.substring(end);
  }

  private static void verified(MadeList list, String text) throws IOException {
    AnnualReport report = Nianbao.readText(TITLE + text);
    for (Map.Entry<String, @Nullable String> figure : list.truth().entrySet()) {
      Cell cell = report.cell(figure.getKey());
      assertEquals(
          new BigDecimal(String.valueOf(figure.getValue())),
          cell == null ? null : cell.value(),
          () -> figure.getKey() + " " + report.findings());
    }
    assertEquals(Quality.VERIFIED, report.quality().statistics());
  }
}
