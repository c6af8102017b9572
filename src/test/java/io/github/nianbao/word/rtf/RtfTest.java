package io.github.nianbao.word.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Table;
import io.github.nianbao.word.WordReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader of rich text sees is read. */
class RtfTest {

  private static FlowDocument read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return WordReader.readRtf(bytes, ReadOptions.defaults(), Deadline.none());
  }

  private static FlowDocument body(String body) {
    return read(
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset134 SimSun;}"
            + "{\\f2\\fcharset2 Wingdings;}{\\f3\\fcharset2 Symbol;}}"
            + "{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}\\pard "
            + body
            + "}");
  }

  /** What a cell beside a label holds. */
  private static String seen(String cell) {
    Table table =
        body("\\trowd\\cellx2000\\cellx3000\\pard\\intbl a\\cell "
                + cell
                + "\\cell\\row\\pard\\par")
            .tables()
            .get(0);
    CellContent content = table.cell(0, table.columns() - 1).content();
    String text = content.text().replace('\n', '|');
    return content.doubts().isEmpty() ? text : text + " " + content.doubts();
  }

  @ParameterizedTest
  @CsvSource({
    "{\\v 7},2",
    "{\\v\\v0 7},27",
    "{\\deleted 7},2",
    "{\\revised 7},27",
    "{\\strike 7},2 [STRUCK]",
    "{\\striked1 7},2 [STRUCK]",
    "{\\striked0 7},27",
    "{\\super 7},2⁷",
    "{\\sub 7},2⁷",
    "{\\super\\nosupersub 7},27",
    "{\\up9 7},2⁷",
    "{\\dn9 7},2⁷",
    "{\\cf1 7},2 [HIDDEN]",
    "{\\cf1\\highlight2 7},27",
    "{\\cf2 7},27",
    "{\\highlight2 7},27 [SEEN_OTHERWISE]",
    "{\\highlight1 7},27",
    "\\cbpat2{\\cf2 7},2 [HIDDEN]",
    "{\\expndtw-200 7},27 [SEEN_OTHERWISE]",
    "{\\expnd-40 7},27 [SEEN_OTHERWISE]",
    "{\\expndtw-10 7},27",
    "{\\fs2 7},27 [SEEN_OTHERWISE]",
    "{\\f2 7},27 [SEEN_OTHERWISE]",
    "{\\f3 7},27",
    "{\\*\\unknown 7},2",
    "{\\super\\chftn{\\footnote 7}},2",
    "{\\*\\bkmkstart 7},2",
    "{\\field{\\*\\fldinst =9}{\\fldrslt 7}},27",
    "{\\field\\flddirty{\\*\\fldinst =9}{\\fldrslt 7}},27 [INK]",
    "{\\field{\\*\\fldinst EQ 9}},2 [INK]",
    "{\\field{\\*\\fldinst XE 9}},2",
    "{\\pict 0102},2 [INK]",
    "{\\*\\shppict{\\pict 0102}}{\\nonshppict{\\pict 0102}},2 [INK]",
    "{\\upr{9}{\\*\\ud 7}},27",
    "\\~7,2\u00A07",
    "\\_7,2-7",
    "\\-7,27",
    "\\u55 ?,27",
    "{\\uc2\\u55 ab},27",
    "\\line 7,2|7",
    "\\tab 7,2\t7",
    "\\'37,27",
    "{\\f1\\'a3\\'b7},2７",
    "{\\*\\blob\\bin3 }}}},2"
  })
  void theLookOfARunDecidesWhetherItIsRead(String run, String seen) {
    assertEquals(seen, seen("2" + run));
  }

  @Test
  void numbersOfListsAreGivenAsText() {
    assertEquals("235", seen("{\\listtext\\pard\\plain 235\\tab}\\ls3 "));
    assertEquals(" [INK]", seen("\\ls3 "));
  }

  @Test
  void theTextOfABoxStandsSomewhere() {
    assertEquals(
        "2\n9 [INK]",
        seen("2{\\shp{\\*\\shpinst{\\shptxt\\pard 9\\par}}{\\shprslt 9}}").replace('|', '\n'));
  }

  @Test
  void aTableInACellIsItsText() {
    assertEquals(
        "235",
        seen(
            "\\itap2 235\\nestcell{\\*\\nesttableprops\\trowd\\cellx400\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl "));
  }

  @Test
  void mergedCellsAreOne() {
    Table table =
        body("\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl"
                + " a\\cell b\\cell\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl"
                + " \\cell c\\cell d\\cell\\row\\pard\\par")
            .tables()
            .get(0);
    assertEquals(List.of("a", "b", "c", "d"), table.cells().stream().map(c -> c.text()).toList());
    assertEquals(2, table.cell(0, 0).row1());
    assertEquals(3, table.cell(0, 1).column1());
  }

  @Test
  void aDeletedRowIsNone() {
    FlowDocument document =
        body(
            "\\trowd\\cellx1000\\pard\\intbl a\\cell\\row"
                + "\\trowd\\cellx1000\\pard\\intbl b\\cell{\\deleted\\row}\\pard\\par");
    assertEquals(1, document.tables().get(0).rows());
  }

  @Test
  void textIsDecodedByItsFont() {
    assertEquals("政府", body("\\f1\\'d5\\'fe\\'b8\\'ae\\par").lines().get(0).text());
    assertEquals("政府", body("\\u25919?\\u24220?\\par").lines().get(0).text());
    assertEquals("政府", body("{\\f1 \\'d5\\'fe}\\u24220?\\par").lines().get(0).text());
  }

  @Test
  void aFileThatBreaksOffIsReadAsFarAsItGoesAndSaysSo() {
    FlowDocument document = read("{\\rtf1\\ansi{\\b a\\par b");
    assertEquals(List.of("a", "b"), document.lines().stream().map(Line::text).toList());
    assertTrue(
        document.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.FILE_ENDS_EARLY));
    assertEquals(List.of(), read("{\\rtf1\\ansi a}").evidence());
  }

  @Test
  void groupsWithinEachOtherWithoutEndAreRefused() {
    assertThrows(LimitReached.class, () -> read("{\\rtf1" + "{".repeat(100_000)));
  }

  @Test
  void whatMakesNoSenseIsPassedOver() {
    read(
        "{\\rtf1}}}}\\cell\\row\\nestrow\\trowd\\cellx-99999999999\\cellx5\\itap9999 a\\cell\\row\\'");
    read("{\\rtf1\\bin99999999999 a");
    read("\\u99999999\\uc-5\\u5\\fs99999999999 a\\par\\");
  }
}
