package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a label says counts, wherever it is printed; a label of another measure is none of it. */
class LabelsDecideTest {

  private static @Nullable BigDecimal value(DrawnTable table, String pointer) {
    FilledForm form = table.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE);
    return Objects.requireNonNull(form).value("/proactiveDisclosure/" + pointer);
  }

  private static @Nullable String unit(DrawnTable table) {
    FilledForm form = table.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE);
    Figure fees = Objects.requireNonNull(form).figures().get("/proactiveDisclosure/fees/amount");
    return Objects.requireNonNull(fees).unit();
  }

  private static DrawnTable firstBlock(String... header) {
    return rest(
        new DrawnTable()
            .row("第二十条第（一）项")
            .row(header)
            .row("规章", "1", "2", "3")
            .row("行政规范性文件", "4", "5", "6"));
  }

  private static DrawnTable rest(DrawnTable table) {
    return table
        .row("第二十条第（五）项")
        .row("信息内容", "本年处理决定数量")
        .row("行政许可", "7")
        .row("第二十条第（六）项")
        .row("信息内容", "本年处理决定数量")
        .row("行政处罚", "8")
        .row("行政强制", "9")
        .row("第二十条第（八）项")
        .row("信息内容", "本年收费金额（单位：万元）")
        .row("行政事业性收费", "12.5");
  }

  @Test
  void columnsInAnotherOrderAreReadByTheirLabels() {
    DrawnTable table = firstBlock("信息内容", "现行有效件数", "本年废止件数", "本年制发件数");
    assertEquals(new BigDecimal(3), value(table, "rules/issued"));
    assertEquals(new BigDecimal(2), value(table, "rules/repealed"));
    assertEquals(new BigDecimal(4), value(table, "normativeDocuments/inForce"));
  }

  @Test
  void columnsOfOtherMeasuresAreNotThoseOfTheForm() {
    for (String label : List.of("上年现行有效件数", "部门现行有效件数", "现行有效件数（下级）", "本年新增件数", "同比增减")) {
      DrawnTable table = firstBlock("信息内容", "本年制发件数", "本年废止件数", label);
      assertNull(value(table, "rules/inForce"), label);
      assertEquals(new BigDecimal(2), value(table, "rules/repealed"), label);
    }
  }

  @Test
  void columnsHeadedByAYearAloneAreNotThoseOfTheForm() {
    DrawnTable table = firstBlock("信息内容", "2022年", "2023年", "2024年");
    assertNull(value(table, "rules/issued"));
    assertNull(value(table, "rules/inForce"));
  }

  @Test
  void columnsBesideThoseOfTheFormAreLeftOut() {
    DrawnTable table =
        rest(
            new DrawnTable()
                .row("第二十条第（一）项")
                .row("信息内容", "本年制发件数", "上年制发件数", "本年废止件数", "现行有效件数")
                .row("规章", "1", "91", "2", "3")
                .row("行政规范性文件", "4", "94", "5", "6"));
    assertEquals(new BigDecimal(1), value(table, "rules/issued"));
    assertEquals(new BigDecimal(2), value(table, "rules/repealed"));
    assertEquals(new BigDecimal(3), value(table, "rules/inForce"));
  }

  @Test
  void rowsUnderAHeaderOfAnotherMeasureAreNotUnderTheOneBeforeIt() {
    DrawnTable table =
        new DrawnTable()
            .row("第二十条第（五）项")
            .row("信息内容", "本年处理决定数量")
            .row("行政许可", "7")
            .row("第二十条第（六）项")
            .row("信息内容", "同比增减")
            .row("行政处罚", "8")
            .row("行政强制", "9");
    assertEquals(new BigDecimal(7), value(table, "licensing/decisions"));
    assertNull(value(table, "penalties/decisions"));
  }

  @Test
  void whatIsNotDecidedOrDoneAndWhatItCostsIsNotCounted() {
    for (String label : List.of("不予行政处罚", "行政处罚金额", "撤回行政处罚", "行政处罚变更")) {
      DrawnTable table = DrawnTable.disclosure(label, "行政强制", "本年收费金额（单位：万元）", "12.5");
      assertNull(value(table, "penalties/decisions"), label);
      assertEquals(new BigDecimal(9), value(table, "coercion/decisions"), label);
    }
    assertNull(value(firstBlock("信息内容", "本年未制发件数", "本年废止件数", "现行有效件数"), "rules/issued"));
  }

  @Test
  void aUnitOfManyIsNoWordOfTheHeaderOverIt() {
    for (String figure : List.of("12万件", "12万", "12千")) {
      DrawnTable table =
          rest(
              new DrawnTable()
                  .row("第二十条第（一）项")
                  .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                  .row("规章", figure, "2", "3")
                  .row("行政规范性文件", "4", "5", "6"));
      assertNull(value(table, "rules/issued"), figure);
      assertEquals(new BigDecimal(2), value(table, "rules/repealed"));
    }
  }

  @Test
  void whatIsStruckOutOfAUnitIsNoPartOfIt() {
    DrawnTable table = DrawnTable.disclosure("行政处罚", "行政强制", "本年收费金额（单位：万元）", "12.5");
    assertEquals("万元", unit(table));
    assertEquals("元", unit(table.stroke(361, 367, 197)));
  }

  @Test
  void aUnitThatMayBeStruckOutIsNone() {
    DrawnTable table = DrawnTable.disclosure("行政处罚", "行政强制", "本年收费金额（单位：万元）", "12.5");
    assertNull(value(table.stroke(361, 363.4, 197), "fees/amount"));
  }

  @Test
  void blocksInAnotherOrderAreOneTable() {
    DrawnTable table =
        new DrawnTable()
            .row("第二十条第（八）项")
            .row("信息内容", "本年收费金额（单位：万元）")
            .row("行政事业性收费", "12.5")
            .row("第二十条第（六）项")
            .row("信息内容", "本年处理决定数量")
            .row("行政强制", "9")
            .row("行政处罚", "8")
            .row("第二十条第（五）项")
            .row("信息内容", "本年处理决定数量")
            .row("行政许可", "7")
            .row("第二十条第（一）项")
            .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
            .row("规章", "1", "2", "3")
            .row("行政规范性文件", "4", "5", "6");
    assertEquals(new BigDecimal("12.5"), value(table, "fees/amount"));
    assertEquals(new BigDecimal(8), value(table, "penalties/decisions"));
    assertEquals(new BigDecimal(7), value(table, "licensing/decisions"));
    assertEquals(new BigDecimal(6), value(table, "normativeDocuments/inForce"));
  }

  @Test
  void numberedRowsThatAreSaidToBeAPartOfThoseOverThemAreTheForms() {
    DrawnTable table =
        new DrawnTable()
            .row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
            .row("一、本年新收政府信息公开申请数量", "9", "0", "0", "0", "0", "0", "9")
            .row("（一）予以公开", "2", "0", "0", "0", "0", "0", "2")
            .row("其中：1.属于国家秘密", "3", "0", "0", "0", "0", "0", "3")
            .row("其中网络申请", "8", "0", "0", "0", "0", "0", "8")
            .row("（七）总计", "9", "0", "0", "0", "0", "0", "9");
    FilledForm form = Objects.requireNonNull(table.read().forms().get(StatutoryTables.REQUESTS));
    String refused = "/requests/outcomes/refused/";
    assertEquals(new BigDecimal(3), form.value(refused + "stateSecret/naturalPerson"));
    assertNull(form.value(refused + "forbiddenByLaw/naturalPerson"));
  }
}
