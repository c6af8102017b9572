package io.github.nianbao.table;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What a source holds in one cell, or in a part of one: lines of text, and where they are. */
public interface CellContent {

  /** Its lines in reading order, separated by {@code \n}; empty for nothing. */
  String text();

  /** Whether nothing is there. */
  default boolean isBlank() {
    return text().isEmpty();
  }

  /** Whether it holds a digit. */
  default boolean hasDigit() {
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether its digits may be those of one figure, by how the source sets them. */
  boolean isOneFigure();

  /** What speaks against that its text is all that is seen there; nothing as a rule. */
  default Set<Doubt> doubts() {
    return Set.of();
  }

  /** Where the text is; of nothing, where the cell is. */
  Provenance where();

  /** Where the cell is, or the part of it that this is; of no box where that is not known. */
  Provenance cell();

  /** This and what follows in the same cell, from the top, such as the rest after a page break. */
  CellContent followedBy(List<CellContent> rest);

  /** The text of this and of cells right of it, read line by line across all of them. */
  String across(List<CellContent> right);

  /** This without the glyphs that a test names. */
  CellContent withoutGlyphs(Predicate<Glyph> some);

  /** This without the characters that a test names. */
  default CellContent without(IntPredicate codePoints) {
    return withoutGlyphs(glyph -> codePoints.test(glyph.text().codePointAt(0)));
  }

  /** The glyphs it was printed with, in content order; none in a source without pages. */
  List<Glyph> glyphs();
}
