package io.github.nianbao.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.WordTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ToUnicodeMapTest {

  private static ToUnicodeMap map(String entries) {
    String start = "/CIDInit /ProcSet findresource begin begincmap /CMapName /X def\n";
    byte[] bytes = (start + entries + "\nendcmap").getBytes(StandardCharsets.US_ASCII);
    return ToUnicodeMap.parse(new ContentLexer(bytes, bytes.length, new WordTable()));
  }

  @Test
  void charactersRangesAndArraysAreRead() {
    ToUnicodeMap map =
        map(
            "2 beginbfchar <01> <0041> <0203> <D840DC00> endbfchar\n"
                + "2 beginbfrange <10><12><4E00> <20><21>[<0066006C> <0032>] endbfrange");
    assertEquals("A", map.text(1));
    assertEquals("\uD840\uDC00", map.text(0x203));
    assertEquals("丂", map.text(0x12));
    assertEquals("fl", map.text(0x20));
    assertEquals("2", map.text(0x21));
    assertNull(map.text(0x13));
    assertNull(map.text(0));
  }

  @Test
  void rangeGoesOnPastTheLastByte() {
    assertEquals("\u4F01", map("1 beginbfrange <00><10><4EFE> endbfrange").text(3));
  }

  @Test
  void laterEntryForACodeCounts() {
    assertEquals("B", map("2 beginbfchar <01><0041><01><0042> endbfchar").text(1));
  }

  @Test
  void entriesThatCannotBeToldApartAreLeftOut() {
    assertTrue(map("2 beginbfchar <01><02><0042> endbfchar").isEmpty());
    assertTrue(map("1 beginbfchar <01>/A endbfchar").isEmpty());
  }

  /** Ghostscript: 化北, U+5316 and U+5317, between 动 and 十, in a font in the order of Unicode. */
  @Test
  void foldedCharactersBetweenIdeographsAreCountedOut() {
    ToUnicodeMap map =
        map("4 beginbfrange <63><63><52A8> <D1><D1><0057> <D2><D2><0058> <FC><FC><5341>endbfrange");

    FoldedRun run = FoldedRun.of(map, 0xD2);
    assertNotNull(run);
    assertEquals(0xD1, run.first());
    assertEquals(0x5316, run.between());
  }

  @Test
  void honestLettersAreNotTakenForFoldedCharacters() {
    ToUnicodeMap map =
        map("1 beginbfrange <20><7E><0020> endbfrange 1 beginbfchar <80><4E00> endbfchar");
    FoldedRun run = FoldedRun.of(map, 'A');
    assertTrue(run == null || run.between() < 0);
  }

  @Test
  void foldedCharactersBetweenNoIdeographsAreLeftOpen() {
    FoldedRun run =
        FoldedRun.of(map("3 beginbfchar <18><007F> <19><0080> <64><5E9C> endbfchar"), 0x19);
    assertNotNull(run);
    assertEquals(-1, run.between());
  }
}
