package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.limit.Deadline;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of notes in text dumps, and what else is no digit of a figure. */
@SuppressWarnings("NullAway") // A null fails the test that meets it.
class NotesOfFiguresTest {

  private static FilledForm table(String licensing) {
    return DumpReader.read(
            """
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 本年制发件数 本年废止件数 现行有效件数
            规章 1 2 3
            行政规范性文件 4 5 6
            第二十条第（五）项
            信息内容 本年处理决定数量
            行政许可 %s
            第二十条第（六）项
            信息内容 本年处理决定数量
            行政处罚 8
            行政强制 9
            第二十条第（八）项
            信息内容 本年收费金额（单位：万元）
            行政事业性收费 21.35
            三、收到和处理政府信息公开申请情况
            """
                .formatted(licensing),
            Deadline.none())
        .tables()
        .get(StatutoryTables.PROACTIVE_DISCLOSURE);
  }

  @ParameterizedTest
  @CsvSource({"35①,35", "12²,12", "345₁,345", "35❶,35", "35⑴,35", "35①②,35"})
  void areNoDigits(String printed, BigDecimal value) {
    FilledForm table = table(printed);
    assertEquals(value, table.value("/proactiveDisclosure/licensing/decisions"));
    assertEquals(
        1, table.evidence().stream().filter(e -> e.kind() == EvidenceKind.REMARK_IN_ROW).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"③", "²", "±26", "5½", "— 5", "12、345", "≥35", "35%"})
  void whatIsNoPlainFigureIsNotRead(String printed) {
    FilledForm table = table(printed);
    if (table != null) {
      assertNull(table.value("/proactiveDisclosure/licensing/decisions"));
    }
  }
}
