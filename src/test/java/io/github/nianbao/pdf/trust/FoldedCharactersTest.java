package io.github.nianbao.pdf.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.Samples;
import io.github.nianbao.pdf.font.FoldedRun;
import io.github.nianbao.pdf.font.ToUnicodeMap;
import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.WordTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedCharactersTest {

  /** Ghostscript: 平年, where the title says that the second is 年. */
  @Test
  void foldedCharactersAreFoundOutByTheTitle() {
    byte[] map =
        "3 beginbfchar <18><007F> <19><0080> <64><5E9C> endbfchar"
            .getBytes(StandardCharsets.US_ASCII);
    FoldedRun run =
        FoldedRun.of(ToUnicodeMap.parse(new ContentLexer(map, map.length, new WordTable())), 0x19);
    assertNotNull(run);
    List<Glyph> glyphs = new ArrayList<>();
    "\uFFFD县2023\uFFFD政府信息公开工作年度报告".chars().forEach(c -> glyphs.add(glyph(Character.toString(c))));
    Page page = new Page(1, 600, 800, glyphs, List.of(), 0);
    List<Page> settled =
        FoldedCharacters.settle(
            List.of(page),
            List.of(
                List.of(
                    new FoldedCharacters.Suspect(0, new FoldedRun.Code(run, 0)),
                    new FoldedCharacters.Suspect(6, new FoldedRun.Code(run, 1)))));
    assertEquals("平县2023年政府信息公开工作年度报告", Samples.text(settled.get(0)));
  }

  private static Glyph glyph(String text) {
    return new Glyph(text, new Box(0, 0, 10, 10), 10, false, false);
  }
}
