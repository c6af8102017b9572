package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.dump.DumpReader;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.print.DrawnTable;
import io.github.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount is given with its unit as printed, or not at all. */
@SuppressWarnings("NullAway") // A null fails the test that meets it.
class AmountUnitsTest {

  private static final String AT = "/proactiveDisclosure/fees/amount";

  private static List<FilledForm> printAndDump(String header, String fees) {
    return List.of(
        DrawnTable.disclosure("行政处罚", "行政强制", header, fees)
            .read()
            .forms()
            .get(StatutoryTables.PROACTIVE_DISCLOSURE),
        DumpReader.read(
                """
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 1 2 3
                行政规范性文件 4 5 6
                第二十条第（五）项
                信息内容 本年处理决定数量
                行政许可 7
                第二十条第（六）项
                信息内容 本年处理决定数量
                行政处罚 8
                行政强制 9
                第二十条第（八）项
                信息内容 %s
                行政事业性收费 %s
                三、收到和处理政府信息公开申请情况
                """
                    .formatted(header, fees),
                Deadline.none())
            .tables()
            .get(StatutoryTables.PROACTIVE_DISCLOSURE));
  }

  private static void assertUnit(String unit, String header, String fees) {
    for (FilledForm table : printAndDump(header, fees)) {
      Figure amount = table.figures().get(AT);
      assertEquals(new BigDecimal("12.50"), amount.value(), header + " " + fees);
      assertEquals(unit, amount.unit(), header + " " + fees);
    }
  }

  private static void assertUnreadable(String header, String fees) {
    for (FilledForm table : printAndDump(header, fees)) {
      Figure amount = table.figures().get(AT);
      assertEquals(CellState.UNREADABLE, amount.cell().state(), header + " " + fees);
      assertNull(amount.value());
      assertNull(amount.unit());
      assertEquals(fees, amount.cell().printed());
      assertEquals(
          List.of(EvidenceKind.UNIT_UNKNOWN),
          table.evidence().stream().map(Evidence::kind).toList());
      assertEquals(AT, table.evidence().get(0).scope().at());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"元", "百元", "千元", "万元", "百万元", "千万元", "亿元"})
  void everyUnitOfTheContract(String unit) {
    assertUnit(unit, "本年收费金额（单位：" + unit + "）", "12.50");
    assertUnit(unit, "本年收费金额（" + unit + "）", "12.50");
    assertUnit(unit, "本年收费金额" + unit, "12.50");
    assertUnit(unit, "本年收费金额", "12.50" + unit);
    assertUnit(unit, "本年收费金额", "12.50 " + unit);
    assertUnit(unit, "本年收费金额（单位：亿元）", "12.50" + unit);
  }

  @ParameterizedTest
  @CsvSource({"萬元,万元", "億元,亿元"})
  void traditionalCharacters(String printed, String unit) {
    assertUnit(unit, "本年收费金额（单位：" + printed + "）", "12.50");
    assertUnit(unit, "本年收费金额", "12.50" + printed);
  }

  @Test
  void wordsAroundTheUnitOfAHeader() {
    assertUnit("万元", "本年收费金额（单位：人民币万元）", "12.50");
    assertUnit("万元", "本年收费金额（单位：万元人民币）", "12.50");
  }

  @Test
  void unitThatIsPrintedNowhereIsNotMadeUp() {
    assertUnit(null, "本年收费金额", "12.50");
    assertUnit(null, "本年收费金额（单位：件）", "12.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"美元", "万美元", "万港元", "港币", "元/万元", "万亿元", "十万元", "百亿元", "万"})
  void anyOtherUnitOfAHeaderMakesTheAmountUnreadable(String unit) {
    assertUnreadable("本年收费金额（单位：" + unit + "）", "12.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"美元", "万美元", "欧元", "港币", "元/万元", "万亿元", "百亿元", "万"})
  void anyOtherUnitInTheCellMakesTheAmountUnreadable(String unit) {
    assertUnreadable("本年收费金额（单位：万元）", "12.50" + unit);
    assertUnreadable("本年收费金额", "12.50" + unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"次", "件", "宗"})
  void whatIsCountedIsNoAmount(String unit) {
    for (FilledForm table : printAndDump("本年收费金额（单位：万元）", "12" + unit)) {
      assertEquals(CellState.UNREADABLE, table.figures().get(AT).cell().state());
      assertNull(table.figures().get(AT).value());
    }
    for (FilledForm table : printAndDump("本年收费金额（单位：万元）", "0" + unit)) {
      assertEquals(BigDecimal.ZERO, table.figures().get(AT).value());
    }
  }

  @Test
  void aMarkNeedsNoUnit() {
    for (FilledForm table : printAndDump("本年收费金额（单位：万美元）", "/")) {
      assertEquals(CellState.MARK, table.figures().get(AT).cell().state());
      assertEquals(List.of(), table.evidence());
    }
  }
}
