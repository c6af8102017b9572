package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.Wording;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnreadTablesTest {

  private static final Set<TableKind> NONE = Set.of();

  private static List<Evidence> evidence(int page, String text) {
    List<Line> lines = text.lines().map(line -> new Line(line, page, null, 0)).toList();
    return UnreadTables.evidence(NONE, lines, List.of());
  }

  private static List<String> unread(String text) {
    return evidence(0, text).stream().map(sign -> sign.scope().at()).toList();
  }

  @Test
  void labelsOnLinesOfTheirOwnAreSignsOfATable() {
    List<Evidence> signs = evidence(3, "一、本年新收政府信息公开申请数量 12 3 4\n申请人情况\n（一）予以公开 7\n1.属于国家秘密\n");
    assertEquals(1, signs.size());
    assertEquals(EvidenceKind.TABLE_UNREAD, signs.get(0).kind());
    assertEquals("/requests", signs.get(0).scope().at());
    assertEquals(3, signs.get(0).scope().page());
    String some = "一、本年新收政府信息公开申请数量、申请人情况、（一）予以公开";
    assertEquals(List.of(new Wording(some, some)), signs.get(0).details());
  }

  @Test
  void everyTableIsLookedForByItself() {
    String disclosure = "本年制发件数\n本年废止件数\n现行有效件数\n";
    String review = "行政复议\n未经复议直接起诉\n复议后起诉\n";
    assertEquals(List.of("/proactiveDisclosure"), unread(disclosure));
    assertEquals(List.of("/reviewAndLitigation"), unread(review));
    assertEquals(
        List.of("/proactiveDisclosure", "/reviewAndLitigation"), unread(disclosure + review));
  }

  @Test
  void labelsBetweenBlanksAreLabels() {
    assertEquals(
        List.of("/proactiveDisclosure"),
        unread("二、主动公开政府信息情况 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 5"));
  }

  @Test
  void damagedAndTraditionalLabelsAreLabels() {
    assertEquals(List.of("/reviewAndLitigation"), unread("結果維持\n结果纠\n其他结果\n尚未审结\n"));
  }

  @Test
  void aTableThatWasReadIsNotLookedFor() {
    List<Line> lines = List.of(new Line("本年制发件数", 1, null, 0), new Line("本年废止件数", 1, null, 0));
    assertEquals(
        List.of(),
        UnreadTables.evidence(Set.copyOf(FormCatalogue.standard().tables()), lines, List.of()));
  }

  @Test
  void aNarrativeThatNamesWhatTablesSayIsNoTable() {
    assertEquals(
        List.of(),
        unread(
            """
            二、主动公开政府信息情况
            全年制发规范性文件12件，现行有效件数为30件，办理行政许可5件、行政处罚2件、行政强制0件。
            三、收到和处理政府信息公开申请情况
            本年新收政府信息公开申请235件，予以公开206件，属于国家秘密2件，其他处理1件。
            四、政府信息公开行政复议、行政诉讼情况
            行政复议：结果维持2件，结果纠正0件，其他结果1件，尚未审结0件。
            其中结果维持 2 件、结果纠正 0 件、其他结果 1 件、尚未审结 0 件。
            （一）行政复议情况。
            （二）行政诉讼情况。
            """));
  }

  @Test
  void fewLabelsOrShortOnesAreNoTable() {
    assertEquals(List.of(), unread("本年制发件数\n本年废止件数\n本年制发件数\n"));
    assertEquals(List.of(), unread("行政许可\n行政处罚\n行政强制\n"));
    assertEquals(List.of(), unread("自然人\n其他\n总计\n规章\n"));
  }
}
