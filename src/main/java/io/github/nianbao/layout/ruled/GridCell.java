package io.github.nianbao.layout.ruled;

import io.github.nianbao.line.CellText;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A cell of a grid: the fields it spans, where it lies and what is printed in it. */
public final class GridCell {

  /** How many glyphs most cells hold at most: most are figures. */
  private static final int USUAL = 4;

  private final int index;
  private final int row0;
  private final int row1;
  private final int column0;
  private final int column1;
  private final Box box;
  private final List<Glyph> glyphs = new ArrayList<>(USUAL);
  private final List<Glyph> view = Collections.unmodifiableList(glyphs);
  private @Nullable String text;

  GridCell(int index, int row0, int row1, int column0, int column1, Box box) {
    this.index = index;
    this.row0 = row0;
    this.row1 = row1;
    this.column0 = column0;
    this.column1 = column1;
    this.box = box;
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    text = null;
  }

  /** Its place among the cells of its grid, from 0. */
  public int index() {
    return index;
  }

  /** First row of fields. */
  public int row0() {
    return row0;
  }

  /** Row of fields after the last one. */
  public int row1() {
    return row1;
  }

  /** First column of fields. */
  public int column0() {
    return column0;
  }

  /** Column of fields after the last one. */
  public int column1() {
    return column1;
  }

  /** Where it lies, in points, origin top left of the page as it is read. */
  public Box box() {
    return box;
  }

  /** The glyphs whose centres lie in it, in content order. */
  public List<Glyph> glyphs() {
    return view;
  }

  /** Its lines in reading order, separated by {@code \n}. */
  public String text() {
    String known = text;
    if (known == null) {
      known = CellText.of(glyphs);
      text = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "r%d-%d c%d-%d '%s'", row0, row1, column0, column1, text().replace("\n", "|"));
  }
}
