package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.nianbao.audit.Audit;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import io.github.nianbao.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A row that a page break cuts, whose figures stand in the middle of both its halves: in the lower
 * margin of the one page, in the upper margin of the other, or, cut themselves, in both.
 */
class CutRowsTest {

  private static final String[] FIGURES = {"3", "10", "0", "0", "4", "0", "17"};

  private static DrawnTable upper() {
    return new DrawnTable()
        .row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
        .row("一、本年新收政府信息公开申请数量", "1", "2", "0", "0", "0", "0", "3")
        .open("二、上年结转政府", 8, 20);
  }

  private static DrawnTable lower() {
    return new DrawnTable()
        .open("信息公开申请数量", 8, 20)
        .row("（一）予以公开", "4", "12", "0", "0", "4", "0", "20")
        .row("（七）总计", "4", "12", "0", "0", "4", "0", "20")
        .row("四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0");
  }

  private static FilledForm read(DrawnTable first, DrawnTable second) {
    List<Page> pages = List.of(first.page(1), second.page(2));
    ReadTables tables = PrintedTables.read(pages, Furniture.of(pages), Deadline.none());
    return Objects.requireNonNull(tables.forms().get(requests()));
  }

  private static TableKind requests() {
    return FormCatalogue.standard().tables().get(1);
  }

  private static String carriedIn(FilledForm form) {
    StringBuilder figures = new StringBuilder();
    form.figures()
        .forEach(
            (pointer, figure) -> {
              if (pointer.contains("/carriedIn/")) {
                figures.append(' ').append(figure.value());
              }
            });
    return figures.toString().trim();
  }

  @Test
  void figuresInTheLowerMargin() {
    DrawnTable first = upper();
    first.under(first.end() + 60, FIGURES).text(540, first.end() + 30, "2");
    assertEquals("3 10 0 0 4 0 17", carriedIn(read(first, lower())));
  }

  @Test
  void figuresInTheUpperMargin() {
    assertEquals("3 10 0 0 4 0 17", carriedIn(read(upper(), lower().under(20, FIGURES))));
  }

  @Test
  void figuresInBothMarginsCountOnce() {
    DrawnTable first = upper();
    first.under(first.end() + 60, FIGURES);
    assertEquals("3 10 0 0 4 0 17", carriedIn(read(first, lower().under(20, FIGURES))));
  }

  @Test
  void otherFiguresInTheOtherMarginMakeThemDoubtful() {
    DrawnTable first = upper();
    first.under(first.end() + 60, FIGURES);
    FilledForm form = read(first, lower().under(20, "5", "10", "0", "0", "4", "0", "19"));
    Figure figure = Objects.requireNonNull(form.figures().get("/requests/carriedIn/naturalPerson"));
    assertEquals(CellState.UNREADABLE, figure.cell().state());
    assertNotEquals(
        Quality.VERIFIED,
        Objects.requireNonNull(Audit.of(Map.of(requests(), form), List.of()).get(requests()))
            .quality());
  }

  @Test
  void aPageNumberUnderARowThatGoesOnBehindThePageBreakIsNotInIt() {
    DrawnTable first = new DrawnTable();
    while (first.end() < 760) {
      first.row("行政许可", "7");
    }
    first.open("", 1, 14).text(280, 800, "-1-");
    List<Page> pages =
        List.of(first.page(1), new DrawnTable().row("行政处罚", "8").text(280, 800, "-2-").page(2));
    Table grid = Lattice.grids(Furniture.of(pages).clear(pages.get(0))).get(0);
    assertEquals("", grid.cell(grid.rows() - 1, 0).text());
  }
}
