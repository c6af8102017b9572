package io.github.nianbao.fragment;

import static io.github.nianbao.table.MadeTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFragment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows under the header of a table, on its page and on the next one. */
class BandReaderTest {

  private static final Table FIRST =
      table(
          row("#l", "#l", "#l", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
          row("一、本年新收", "一、本年新收", "一、本年新收", "1#a", "2#b", "3#c", "4#d", "5#e", "6#f", "21#g"));

  private static String[] row(String... cells) {
    return cells;
  }

  /** The bands of the table that goes on in another one. */
  private static List<String> bands(Table rest) {
    return TableFragment.bands(FragmentFinder.of(List.of(FIRST, rest)).all()).stream()
        .skip(1)
        .map(RowBand::text)
        .toList();
  }

  @Test
  void figuresMovedWhereTheLabelOfAGroupIsNotPrintedOnceMore() {
    // The label of 三 takes no room on this page, and what lies right of the rows is no cell.
    assertEquals(
        List.of("3.其他 7 0 1 0 0 2 10", "（七）总计 8 0 1 0 0 2 11", "四、结转 1 0 0 0 2 0 3"),
        bands(
            table(
                row("3.其他", "3.其他", "7#a", "0#b", "1#c", "0#d", "0#e", "2#f", "10#g", "#open"),
                row("（七）总计", "（七）总计", "8#p", "0#q", "1#r", "0#s", "0#t", "2#u", "11#v", "#open"),
                row("四、结转", "四、结转", "四、结转", "1#h", "0#i", "0#j", "0#k", "2#m", "0#n", "3#o"))));
  }

  @Test
  void figuresMovedOnAPageOnWhichNoRowIsAsWideAsTheTable() {
    // The last row of the page has one label more; no ruling closes the first on its right.
    Table rest =
        table(
            row("3.其他", "7#a", "0#b", "1#c", "0#d", "0#e", "2#f", "10#g", "#open"),
            row("（五）不予处理", "1.信访", "8#p", "0#q", "1#r", "0#s", "0#t", "2#u", "11#v"));
    assertEquals(
        List.of("7 0 1 0 0 2 10", "8 0 1 0 0 2 11"),
        TableFragment.bands(FragmentFinder.of(List.of(FIRST, rest)).all()).stream()
            .skip(1)
            .map(RowBand::values)
            .map(row -> String.join(" ", row.stream().map(v -> v.content().text()).toList()))
            .toList());
  }

  @Test
  void whatAPageBreakLeavesBlankIsNoRow() {
    assertEquals(
        List.of("正、行政机关不再处理 0 0 1 0 0 2 3"),
        bands(
            table(
                row("#g", "#g", "#t", "#t", "#t", "#t", "#t", "#t", "#t", "#t"),
                row("#g", "#g", "正、行政机关不再处理", "0#a", "0#b", "1#c", "0#d", "0#e", "2#f", "3#m"))));
  }
}
