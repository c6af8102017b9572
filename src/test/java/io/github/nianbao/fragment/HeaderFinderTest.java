package io.github.nianbao.fragment;

import static io.github.nianbao.table.MadeTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.page.Box;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The headers in tables of ruling lines. */
class HeaderFinderTest {

  private static final String[] DISCLOSURE = {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"};

  private static FoundHeader only(Table table) {
    List<FoundHeader> found = HeaderFinder.in(table);
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static List<String> labels(Header header) {
    return header.columns().stream().map(Header.Column::label).toList();
  }

  private static List<String> groups(Header header) {
    return header.columns().stream().map(Header.Column::group).toList();
  }

  private static Box extent(Header header, int column) {
    return Objects.requireNonNull(header.columns().get(column).extent());
  }

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void theColumnsOfAHeaderAreThoseWithFigures() {
    Table table = table(DISCLOSURE, row("规章", "1", "2", "3"));
    FoundHeader found = only(table);
    Header header = found.header(table);
    assertEquals(StatutoryTables.PROACTIVE_DISCLOSURE, found.kind());
    assertEquals(0, found.row0());
    assertEquals(1, found.row1());
    assertEquals(List.of("本年制发件数", "本年废止件数", "现行有效件数"), labels(header));
    assertEquals(50, extent(header, 0).x0(), "right of the labels of the rows");
    assertEquals(200, extent(header, 2).x1());
  }

  @Test
  void labelsOverTheColumnsAreOfTheHeader() {
    Table table =
        table(
            row("#l", "#l", "申请人情况", "申请人情况", "申请人情况", "申请人情况", "申请人情况", "申请人情况", "申请人情况"),
            row("#l", "#l", "自然人", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "总计"),
            row("#l", "#l", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
            row("一、本年新收", "一、本年新收", "1#a", "2#b", "3#c", "4#d", "5#e", "6#f", "21#g"));
    FoundHeader found = only(table);
    Header header = found.header(table);
    assertEquals(StatutoryTables.REQUESTS, found.kind());
    assertEquals(0, found.row0());
    assertEquals(3, found.row1());
    assertEquals(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"), labels(header));
    assertEquals(
        List.of("申请人情况", "申请人情况法人或其他组织", "申请人情况"),
        List.of(groups(header).get(0), groups(header).get(1), groups(header).get(6)));
    assertEquals(100, extent(header, 0).x0(), "right of both columns of labels");
  }

  @Test
  void aTableWithoutLabelsOfRowsHasColumnsFromItsLeftEdgeOn() {
    Table table =
        table(
            row("行政复议", "行政复议", "行政复议", "行政复议", "行政复议", "行政诉讼", "行政诉讼"),
            row("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持#2", "结果纠正#2"),
            row("1#a", "2#b", "3#c", "4#d", "10#e", "0#f", "0#g"));
    FoundHeader found = only(table);
    Header header = found.header(table);
    assertEquals(StatutoryTables.REVIEW_AND_LITIGATION, found.kind());
    assertEquals(7, header.columns().size());
    assertEquals(0, extent(header, 0).x0());
    assertEquals("行政复议", header.columns().get(0).group());
    assertEquals("行政诉讼", header.columns().get(6).group());
  }

  @Test
  void eachBlockOfATableHasItsHeader() {
    Table table =
        table(
            DISCLOSURE,
            row("规章", "1", "2", "3"),
            row("信息内容#2", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量"),
            row("行政许可", "7", "7", "7"));
    List<FoundHeader> found = HeaderFinder.in(table);
    assertEquals(2, found.size());
    assertEquals(0, found.get(0).row0());
    assertEquals(2, found.get(1).row0());
    assertEquals(List.of("本年处理决定数量"), labels(found.get(1).header(table)));
  }

  @Test
  void aNarrowBlankStripIsNoColumn() {
    Table table =
        table(
            new double[] {50, 50, 3, 50, 50},
            row("信息内容", "本年制发件数", "", "本年废止件数", "现行有效件数"),
            row("规章", "1", "", "2", "3"));
    Header header = only(table).header(table);
    assertEquals(List.of("本年制发件数", "本年废止件数", "现行有效件数"), labels(header));
    assertEquals(103, extent(header, 1).x0());
  }

  @Test
  void aFewLabelsAmongOtherWordsAreNoHeader() {
    assertEquals(
        List.of(),
        HeaderFinder.in(table(row("姓名", "其他", "总计"), row("张三", "1", "2"))),
        "a list of persons");
  }
}
