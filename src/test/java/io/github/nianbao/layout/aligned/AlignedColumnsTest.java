package io.github.nianbao.layout.aligned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The columns of figures on pages without ruling lines. */
class AlignedColumnsTest {

  private static final double SIZE = 10;

  /** Left edge of the first column, and the distance from one column to the next. */
  private static final double LEFT = 200;

  private static final double STEP = 70;

  private static final List<String> APPLICANTS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

  private final List<Glyph> glyphs = new ArrayList<>();

  /** Han characters are as wide as high, others half as wide. */
  private AlignedColumnsTest text(double x, double y, String text) {
    double left = x;
    for (int i = 0; i < text.length(); i++) {
      double width = text.charAt(i) < 0x2E80 ? SIZE / 2 : SIZE;
      Box box = new Box(left, y, left + width, y + SIZE);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, SIZE, false, false));
      left += width;
    }
    return this;
  }

  private static double middle(int column) {
    return LEFT + column * STEP + STEP / 2;
  }

  private static double width(String text) {
    return text.chars().mapToDouble(c -> c < 0x2E80 ? SIZE / 2 : SIZE).sum();
  }

  /** Sets texts in the middle of the columns; null leaves one blank. */
  private AlignedColumnsTest row(double y, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      text(middle(i) - width(texts.get(i)) / 2, y, texts.get(i));
    }
    return this;
  }

  private List<RegionRuns> pages() {
    Page page = new Page(1, 750, 800, glyphs, List.of(), 0);
    SearchRegion.Part part = new SearchRegion.Part(page, 0, 800, glyphs);
    return List.of(RegionRuns.of(part, StatutoryTables.REQUESTS));
  }

  private @Nullable List<AlignedColumn> columns() {
    return AlignedColumns.of(StatutoryTables.REQUESTS, pages(), false);
  }

  private List<AlignedColumn> found() {
    List<AlignedColumn> columns = columns();
    assertNotNull(columns);
    return columns;
  }

  private static List<String> labels(List<AlignedColumn> columns) {
    return columns.stream().map(AlignedColumn::label).toList();
  }

  private static void assertAroundMiddles(List<AlignedColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      assertTrue(columns.get(i).contains(middle(i)), "column " + i);
      assertTrue(i == 0 || columns.get(i - 1).x1() <= columns.get(i).x0(), "column " + i);
    }
  }

  @Test
  void figuresUnderTheirLabelsAreTheColumns() {
    row(100, APPLICANTS);
    text(20, 130, "一、本年新收").row(130, List.of("10", "2", "0", "0", "0", "1", "13"));
    text(20, 150, "二、上年结转").row(150, List.of("1", "0", "0", "0", "0", "0", "1"));
    List<AlignedColumn> columns = found();
    assertEquals(APPLICANTS, labels(columns));
    assertAroundMiddles(columns);
  }

  @Test
  void aLabelInSeveralLinesIsPutTogether() {
    row(100, List.of("自然人", "商业", "科研", "社会公", "法律服", "其他", "总计"));
    text(middle(1) - 10, 112, "企业").text(middle(2) - 10, 112, "机构");
    text(middle(3) - 15, 112, "益组织").text(middle(4) - 15, 112, "务机构");
    text(20, 140, "一、本年新收").row(140, List.of("10", "2", "0", "0", "0", "1", "13"));
    assertEquals(APPLICANTS, labels(found()));
  }

  @Test
  void withoutAHeaderAsManyColumnsAsTheFormHasAreThose() {
    text(20, 130, "一、本年新收").row(130, List.of("10", "2", "0", "0", "0", "1", "13"));
    text(20, 150, "二、上年结转").row(150, List.of("1", "0", "0", "0", "0", "0", "1"));
    List<AlignedColumn> columns = found();
    assertEquals(List.of("", "", "", "", "", "", ""), labels(columns));
    assertAroundMiddles(columns);
    assertTrue(AlignedColumns.areCounted(columns, pages()));
  }

  @Test
  void wordsBetweenFiguresPartNoColumnsThatAreCounted() {
    row(100, List.of("", "服务", "", "机构", "", "其他", ""));
    text(20, 130, "一、本年新收").row(130, List.of("10", "", "2", "", "0", "", "12"));
    text(20, 150, "二、上年结转").row(150, List.of("1", "", "0", "", "0", "", "1"));
    List<AlignedColumn> columns = found();
    assertEquals(List.of("", "", "", "", "", "", ""), labels(columns));
    assertFalse(AlignedColumns.areCounted(columns, pages()));
  }

  @Test
  void aColumnWithoutFiguresIsKnownByItsLabel() {
    row(100, APPLICANTS);
    text(20, 130, "一、本年新收").row(130, List.of("10", "2", "", "0", "0", "1", "13"));
    List<AlignedColumn> columns = found();
    assertEquals(APPLICANTS, labels(columns));
    assertAroundMiddles(columns);
  }

  @Test
  void numbersOfTheRowLabelsAreNoColumn() {
    row(100, APPLICANTS);
    text(20, 130, "三、").text(60, 130, "1").text(90, 130, "属于国家秘密");
    row(130, List.of("10", "2", "0", "0", "0", "1", "13"));
    text(60, 150, "2").text(90, 150, "其他").row(150, List.of("1", "0", "0", "0", "0", "0", "1"));
    List<AlignedColumn> columns = found();
    assertEquals(APPLICANTS, labels(columns));
    assertAroundMiddles(columns);
  }

  @Test
  void aSubtotalBesideTheColumnsOfTheFormIsOneMore() {
    List<String> labels = new ArrayList<>(APPLICANTS);
    labels.add(6, "小计");
    row(100, labels);
    text(20, 130, "一、本年新收").row(130, List.of("10", "2", "0", "0", "0", "1", "3", "13"));
    assertEquals(labels, labels(found()));
  }

  @Test
  void aColumnThatIsKnownToBeAnotherBesideThoseOfTheFormIsOneMore() {
    List<String> labels = new ArrayList<>(APPLICANTS);
    labels.add("上年总计");
    row(100, labels);
    text(20, 130, "一、本年新收").row(130, List.of("10", "2", "0", "0", "0", "1", "13", "15"));
    assertEquals(labels, labels(found()));
  }

  @Test
  void aFewNumbersInATextAreNoColumns() {
    text(20, 100, "全年共收到").text(200, 100, "12").text(230, 100, "件");
    assertNull(columns());
  }
}
