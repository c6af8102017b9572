package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.StatutoryTables;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether small digits beside a larger one are a note, the other figures of the table tell. */
class SizesOfDigitsTest {

  private static final double CELL = 305;

  /** The number of licences where a table has first a digit of some size, and others behind it. */
  private static @Nullable BigDecimal licences(
      double first, double others, double down, String digits) {
    DrawnTable table =
        new DrawnTable()
            .row("第二十条第（一）项")
            .row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
            .row("规章", "1", "2", "3")
            .row("行政规范性文件", "4", "5", "6")
            .row("第二十条第（五）项")
            .row("信息内容", "本年处理决定数量");
    double top = table.end() + 2;
    table
        .row(14, "行政许可", "")
        .text(CELL, top, first, "1")
        .text(CELL + first, top + down, others, digits)
        .row("第二十条第（六）项")
        .row("信息内容", "本年处理决定数量")
        .row("行政处罚", "8")
        .row("行政强制", "9")
        .row("第二十条第（八）项")
        .row("信息内容", "本年收费金额（单位：万元）")
        .row("行政事业性收费", "12.5");
    FilledForm form = table.read().forms().get(StatutoryTables.PROACTIVE_DISCLOSURE);
    return Objects.requireNonNull(form).value("/proactiveDisclosure/licensing/decisions");
  }

  @Test
  void digitsBehindOneThatIsLargerThanTheFiguresOfTheTableMayBePartOfIt() {
    assertNull(licences(9, 6, 1.5, "489"));
    assertNull(licences(9, 6, 1.5, "4"));
  }

  @Test
  void smallDigitsBehindAFigureOfTheUsualSizeAreANote() {
    assertEquals(BigDecimal.ONE, licences(6, 4, 0, "2"));
  }
}
