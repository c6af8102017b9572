package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.audit.UnreadTables;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.print.DrawnTable;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table that a report has and that cannot be read is not said to be absent. */
class UnreadTableTest {

  @Test
  void aTableWhoseRowsAreItsColumns() {
    ReadTables tables =
        new DrawnTable()
            .row("", "结果维持", "结果纠正", "其他结果")
            .row("行政复议", "1", "0", "0")
            .row("未经复议直接起诉", "0", "0", "2")
            .row("复议后起诉", "0", "3", "0")
            .read();
    List<Evidence> unread =
        UnreadTables.evidence(tables.forms().keySet(), List.of(), tables.grids());
    assertEquals(
        List.of("TABLE_UNREAD /reviewAndLitigation p1"),
        unread.stream().map(Evidence::toString).toList());
  }

  @Test
  void aDumpWhoseHeadersAreScrambled() throws IOException {
    AnnualReport report =
        Nianbao.readText(
            """
            云岭区人民政府2023年政府信息公开工作年度报告
            四、政府信息公开行政复议、行政诉讼情况
            行政复议
            维 果 结纠 果 结结 他 其审 未 尚 计 总
            行政诉讼
            未经复议直接起诉
            复议后起诉
            五、存在的主要问题及改进情况
            公开不够及时。
            """);
    assertNull(report.reviewAndLitigation());
    assertEquals(Quality.UNREAD, report.quality().reviewAndLitigation());
    assertEquals(Quality.ABSENT, report.quality().requests());
    Finding unread =
        report.findings().stream()
            .filter(finding -> finding.code() == FindingCode.TABLE_UNREAD)
            .findFirst()
            .orElseThrow();
    assertEquals("/reviewAndLitigation", unread.at());
    assertEquals(Severity.ERROR, unread.severity());
    assertEquals("文档中有这张表的名称（如行政复议、行政诉讼、未经复议直接起诉），但未能读出此表，请查看原文。", unread.messageZh());
  }
}
