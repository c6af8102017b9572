package io.github.nianbao.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintReadingTest {

  private static final double LEFT = 70;
  private static final DocumentHints NO_HINTS = new DocumentHints(null, null);

  private final List<Line> lines = new ArrayList<>();
  private int page = 1;
  private double y = 80;

  /** A line indented by so many characters. */
  private PrintReadingTest line(double indent, String text) {
    return line(indent, text, 12);
  }

  private PrintReadingTest line(double indent, String text, double size) {
    double x = LEFT + indent * size;
    lines.add(new Line(text, page, new Box(x, y, x + text.length() * size, y + size), size));
    y += size * 1.8;
    return this;
  }

  private PrintReadingTest nextPage() {
    page++;
    y = 80;
    return this;
  }

  private Narrative read(TableRegion... tables) {
    return NarrativeReader.readPrint(Outline.of(lines, Deadline.none()), List.of(tables), NO_HINTS);
  }

  @Test
  void theFirstLineOfALabelWithItsNoteIsNoCaptionOfAnotherYear() {
    line(3, "云岭县财政局2019年政府信息公开工作年度报告", 22).line(2, "一、总体情况");
    Outline outline = Outline.of(lines, Deadline.none());
    assertTrue(outline.isUsual("上一年项目数量（指2018年事项"));
    assertTrue(outline.isUsual("采购项目数量（指2019年事项数"));
    assertFalse(outline.isUsual("上一年度情况如下："));
  }

  @Test
  void titleInLargerTypeTakesTheLineAbove() {
    line(3, "中国（云岭）自由贸易试验区", 22);
    line(2, "管理委员会2020年政府信息公开工作年度报告", 22);
    line(2, "根据《条例》要求编制本报告。").line(2, "一、总体情况").line(2, "本年度工作有序开展。");
    Narrative head = read();
    assertEquals("中国（云岭）自由贸易试验区管理委员会2020年政府信息公开工作年度报告", head.title());
    assertEquals("中国(云岭)自由贸易试验区管理委员会", head.authority());
  }

  @Test
  void headOfTheDocumentIsNoAuthority() {
    line(3, "云岭区人民政府文件", 30);
    line(2, "云岭区教育局2020年政府信息公开工作年度报告", 22);
    line(2, "一、总体情况").line(2, "本年度工作有序开展。");
    assertEquals("云岭区教育局", read().authority());
  }

  @Test
  void paragraphsByIndentOverPages() {
    line(2, "一、总体情况");
    line(2, "本年度，本机关按照条例的要求，围绕群众关心的事项推进公开");
    line(0, "工作，全年发布信息二千余条，公开内容更加完整，公开方式");
    nextPage();
    line(0, "更加多样。");
    line(2, "主动公开。");
    line(2, "依申请公开。");
    Section section = read().sections().get(0);
    assertEquals(
        "本年度，本机关按照条例的要求，围绕群众关心的事项推进公开工作，全年发布信息二千余条，公开内容更加完整，公开方式更加多样。\n" + "主动公开。\n依申请公开。",
        section.text());
    assertEquals(1, section.firstPage());
    assertEquals(2, section.lastPage());
  }

  @Test
  void headingsAfterTheGlyphsOfAnIndentThatTheFontDoesNotHave() {
    line(0, "\uFFFD\uFFFD一、总体情况").line(0, "\uFFFD\uFFFD本年度工作有序开展。");
    line(0, "\uFFFD\uFFFD二、主动公开政府信息情况");
    assertEquals(
        List.of("总体情况", "主动公开政府信息情况"), read().sections().stream().map(Section::heading).toList());
  }

  @Test
  void paragraphsByShortLinesWithoutIndent() {
    line(0, "一、总体情况");
    line(0, "本年度，本机关按照条例的要求，围绕群众关心的事项推进公开");
    line(0, "工作。");
    line(0, "全年发布信息二千余条，公开内容更加完整，公开方式更加多样");
    line(0, "，群众满意。");
    assertEquals(2, read().sections().get(0).text().lines().count());
  }

  @Test
  void sectionEndsWithItsTable() {
    line(2, "三、收到和处理政府信息公开申请情况");
    nextPage();
    nextPage();
    y = 500;
    line(2, "四、政府信息公开行政复议、行政诉讼情况");
    Narrative head =
        read(
            new TableRegion(1, new Box(70, 120, 500, 780)),
            new TableRegion(2, new Box(70, 60, 500, 780)),
            new TableRegion(3, new Box(70, 60, 500, 480)),
            new TableRegion(4, new Box(70, 60, 500, 200)));
    assertEquals(3, head.sections().get(0).lastPage());
    assertEquals(4, head.sections().get(1).lastPage());
    assertEquals("", head.sections().get(0).text());
  }

  @Test
  void illegibleAuthorityIsNotGivenButFlagged() {
    line(2, "\uFFFD潭综合实验区2023\uFFFD政府信息公开工作\uFFFD度报告", 22);
    line(2, "一、总体情况").line(2, "本年度工作有序开展。");
    Narrative head = read();
    assertEquals(2023, head.year());
    assertNull(head.authority());
    assertEquals(EvidenceKind.AUTHORITY_ILLEGIBLE, head.evidence().get(0).kind());
    assertEquals("\uFFFD潭综合实验区", head.evidence().get(0).printed());
  }

  @Test
  void otherCharactersInPlaceOfIllegibleOnesAreNoAuthority() {
    line(2, "河X省工业和信息W厅2023年政府信息公开工作年度报告", 22);
    line(2, "一、总体情况").line(2, "本年度工作有序开展。");
    assertNull(read().authority());
  }

  @Test
  void illegibleAuthorityIsTakenFromWhereTheTextNamesIt() {
    line(2, "\uFFFD潭综合实验区2023年政府信息公开工作年度报告", 22);
    line(2, "一、总体情况").line(2, "本年度，平潭综合实验区有序推进公开工作。");
    Narrative head = read();
    assertEquals("平潭综合实验区", head.authority());
    assertEquals(EvidenceKind.AUTHORITY_GUESSED, head.evidence().get(0).kind());
  }

  @Test
  void illegibleAuthorityThatTheTextNamesInTwoWaysIsNotGuessed() {
    line(2, "\uFFFD阳市教育局2023年政府信息公开工作年度报告", 22);
    line(2, "一、总体情况").line(2, "云阳市教育局与南阳市教育局共同推进公开工作。");
    assertNull(read().authority());
  }
}
