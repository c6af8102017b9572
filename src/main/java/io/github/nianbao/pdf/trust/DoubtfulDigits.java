package io.github.nianbao.pdf.trust;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.font.CharacterForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Plain digits as wide as an ideograph. Some converters write wrong maps in which a comma 、 or a
 * bracket 《 becomes a 1 or a 0. The width gives it away where the other digits of the document have
 * the usual width, and a digit that is none must not become part of a figure.
 */
public final class DoubtfulDigits {

  /** From this advance on a plain digit is doubtful, in ems. */
  public static final double WIDTH = 0.9;

  private DoubtfulDigits() {}

  /**
   * Puts {@link Glyph#UNKNOWN} for the doubtful digits if most digits are not doubtful.
   *
   * @param doubtful for each page the places of its doubtful digits among its glyphs
   */
  public static List<Page> settle(List<Page> pages, List<BitSet> doubtful) {
    int wide = doubtful.stream().mapToInt(BitSet::cardinality).sum();
    if (wide == 0) {
      return pages;
    }
    long digits =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(glyph -> CharacterForms.isDigit(glyph.text()))
            .count();
    if (digits < 2L * wide) {
      return pages;
    }
    List<Page> settled = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      settled.add(settle(pages.get(i), doubtful.get(i)));
    }
    return settled;
  }

  private static Page settle(Page page, BitSet doubtful) {
    List<Glyph> glyphs = new ArrayList<>(page.glyphs());
    doubtful.stream().forEach(i -> glyphs.set(i, glyphs.get(i).withText(Glyph.UNKNOWN)));
    return page.withGlyphs(List.copyOf(glyphs));
  }
}
