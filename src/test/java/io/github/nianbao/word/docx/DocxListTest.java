package io.github.nianbao.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that Word counts are read as it shows them. */
class DocxListTest {

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/><w:suff w:val='nothing'/></w:lvl>";
  }

  private static String scheme(String... levels) {
    return "<w:abstractNum w:abstractNumId='5'>"
        + String.join("", levels)
        + "</w:abstractNum>"
        + "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void headingsAreNumbered() throws IOException {
    String lists =
        scheme(level(0, "chineseCountingThousand", "%1、"), level(1, "chineseCounting", "（%2）"));
    String body =
        item(1, 0, "总体情况")
            + item(1, 1, "主动公开")
            + item(1, 1, "其他")
            + item(1, 0, "主动公开政府信息情况")
            + item(1, 1, "规章")
            + "<w:p><w:r><w:t>不编号</w:t></w:r></w:p>"
            + item(0, 0, "无");
    assertEquals(
        List.of("一、总体情况", "（一）主动公开", "（二）其他", "二、主动公开政府信息情况", "（一）规章", "不编号", "无"),
        TinyDocx.of(body).numbering(lists).lines());
  }

  @Test
  void numbersOfSeveralLevelsAreShownTogether() throws IOException {
    String lists = scheme(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2 "));
    assertEquals(
        List.of("1.a", "1.1 b", "1.2 c", "2.d", "2.1 e"),
        TinyDocx.of(
                item(1, 0, "a")
                    + item(1, 1, "b")
                    + item(1, 1, "c")
                    + item(1, 0, "d")
                    + item(1, 1, "e"))
            .numbering(lists)
            .lines());
  }

  @Test
  void aListMayBeginAnew() throws IOException {
    String lists =
        scheme(level(0, "decimal", "%1."))
            + "<w:num w:numId='2'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='8'/></w:lvlOverride></w:num>";
    assertEquals(
        List.of("1.a", "2.b", "8.c", "9.d"),
        TinyDocx.of(item(1, 0, "a") + item(1, 0, "b") + item(2, 0, "c") + item(2, 0, "d"))
            .numbering(lists)
            .lines());
  }

  @Test
  void aStyleNumbersItsParagraphs() throws IOException {
    String style =
        "<w:style w:type='paragraph' w:styleId='H'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
            + "</w:pPr></w:style>";
    String heading = "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    assertEquals(
        List.of("一、a", "二、a"),
        TinyDocx.of(heading + heading)
            .styles(style)
            .numbering(scheme(level(0, "chineseCounting", "%1、")))
            .lines());
  }

  @Test
  void deletedParagraphsAreNotCounted() throws IOException {
    String deleted =
        item(1, 0, "").replace("</w:numPr>", "</w:numPr><w:rPr><w:del w:id='1'/></w:rPr>");
    assertEquals(
        List.of("1.a", "2.b"),
        TinyDocx.of(item(1, 0, "a") + deleted + item(1, 0, "b"))
            .numbering(scheme(level(0, "decimal", "%1.")))
            .lines());
  }

  @Test
  void aFigureMayBeANumberThatWordCounts() throws IOException {
    String lists =
        scheme(level(0, "decimal", "%1").replace("w:start w:val='1'", "w:start w:val='235'"));
    assertEquals("235", TinyDocx.cell(item(1, 0, "")).numbering(lists).seen());
  }

  @Test
  void aNumberInAWayThatIsNotKnownIsUnsure() throws IOException {
    assertEquals(
        " [INK]",
        TinyDocx.cell(item(1, 0, "")).numbering(scheme(level(0, "thaiCounting", "%1"))).seen());
  }

  @Test
  void aLetterSetLargeBelongsToTheNextParagraph() throws IOException {
    String initial =
        "<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr><w:r><w:t>青</w:t></w:r></w:p>";
    assertEquals(
        List.of("青石县"), TinyDocx.of(initial + "<w:p><w:r><w:t>石县</w:t></w:r></w:p>").lines());
  }

  @Test
  void aDigitBeforeTheItemsOfAListIsUnsure() throws IOException {
    for (String sign : new String[] {"●", "5", "\uF035"}) {
      TinyDocx file = TinyDocx.cell(item(1, 0, "7")).numbering(scheme(level(0, "bullet", sign)));
      assertEquals(sign.equals("●") ? "7" : "7 [INK]", file.seen());
    }
  }
}
