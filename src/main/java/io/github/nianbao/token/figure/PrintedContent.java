package io.github.nianbao.token.figure;

import io.github.nianbao.line.CellText;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.token.BrokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is printed in a cell of a page, its text put together again: lines by where the glyphs lie,
 * and the pieces of a figure or a label that the width of the cell broke.
 */
public final class PrintedContent implements CellContent {

  private final int page;
  private final List<Glyph> glyphs;
  private final @Nullable Box cell;
  private final Predicate<List<Glyph>> shape;

  /** Whether it lies outside its cell, which a page break cuts. */
  private final boolean cutOff;

  private @Nullable String text;

  private PrintedContent(
      int page, List<Glyph> glyphs, @Nullable Box cell, Predicate<List<Glyph>> shape) {
    this(page, glyphs, cell, shape, false);
  }

  private PrintedContent(
      int page,
      List<Glyph> glyphs,
      @Nullable Box cell,
      Predicate<List<Glyph>> shape,
      boolean cutOff) {
    this.page = page;
    this.glyphs = glyphs;
    this.cell = cell;
    this.shape = shape;
    this.cutOff = cutOff;
  }

  /**
   * What ruling lines enclose.
   *
   * @param page number from 1
   * @param glyphs in content order; not copied, and not changed any more
   * @param cell in points, origin top left of the page as it is read
   * @param habits of the table
   */
  public static PrintedContent enclosed(int page, List<Glyph> glyphs, Box cell, Habits habits) {
    return new PrintedContent(page, glyphs, cell, all -> FigureShape.holds(all, cell, habits));
  }

  /**
   * What lies in a cell from which a figure goes on into the next one.
   *
   * @param page number from 1
   * @param glyphs in content order; not copied, and not changed any more
   * @param cell in points, origin top left of the page as it is read
   */
  public static PrintedContent doubtful(int page, List<Glyph> glyphs, Box cell) {
    return new PrintedContent(page, glyphs, cell, all -> false);
  }

  /**
   * What lies in a column that nothing encloses.
   *
   * @param page number from 1
   * @param glyphs in content order; not copied, and not changed any more
   * @param cell the part of the column; null where its edges are not known
   * @param width how wide a line of the column may be, in points; 0 where that is not known
   */
  public static PrintedContent aligned(
      int page, List<Glyph> glyphs, @Nullable Box cell, double width) {
    return new PrintedContent(page, glyphs, cell, all -> FigureShape.holds(all, width));
  }

  /**
   * The same, as lying outside its cell: the other half of a cell that a page break cuts may hold
   * it once more.
   */
  public PrintedContent cutOff() {
    return new PrintedContent(page, glyphs, cell, shape, true);
  }

  /** Whether it is what the cell holds before a page break, printed once more after that. */
  private boolean repeats(@Nullable PrintedContent before) {
    return before != null && before.cutOff && cutOff && text().equals(before.text());
  }

  @Override
  public String text() {
    String known = text;
    if (known == null) {
      known = CellText.of(RaisedDigits.marked(glyphs));
      text = known;
    }
    return known;
  }

  @Override
  public boolean isBlank() {
    return glyphs.isEmpty();
  }

  @Override
  public boolean hasDigit() {
    for (Glyph glyph : glyphs) {
      if (glyph.isDigit()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isOneFigure() {
    return shape.test(glyphs);
  }

  @Override
  public Provenance where() {
    return new Provenance(page, glyphs.isEmpty() ? cell : Box.around(glyphs, Glyph::box));
  }

  @Override
  public CellContent followedBy(List<CellContent> rest) {
    if (rest.isEmpty()) {
      return this;
    }
    List<PrintedContent> parts = new ArrayList<>();
    parts.add(this);
    rest.forEach(part -> parts.add((PrintedContent) part));
    return new Pieces(parts);
  }

  @Override
  public String across(List<CellContent> right) {
    List<Glyph> all = new ArrayList<>(glyphs);
    right.forEach(content -> all.addAll(content.glyphs()));
    return CellText.of(RaisedDigits.marked(all));
  }

  @Override
  public Provenance cell() {
    return new Provenance(page, cell);
  }

  @Override
  public CellContent withoutGlyphs(Predicate<Glyph> some) {
    List<Glyph> kept = glyphs.stream().filter(some.negate()).toList();
    return kept.size() == glyphs.size()
        ? this
        : new PrintedContent(page, kept, cell, shape, cutOff);
  }

  @Override
  public List<Glyph> glyphs() {
    return glyphs;
  }

  @Override
  public String toString() {
    return "p" + page + " '" + text().replace("\n", "|") + "'";
  }

  /** The pieces of a cell that is cut into several, from the top, over pages. */
  private record Pieces(List<PrintedContent> parts) implements CellContent {

    @Override
    public String text() {
      String text = "";
      PrintedContent before = null;
      for (PrintedContent part : parts) {
        if (!part.repeats(before)) {
          text = BrokenText.join(text, part.text());
        }
        before = part;
      }
      return text;
    }

    @Override
    public boolean isBlank() {
      return parts.stream().allMatch(CellContent::isBlank);
    }

    /** Whether what lies on each page, and under one another on all, may be one figure. */
    @Override
    public boolean isOneFigure() {
      if (parts.stream().anyMatch(part -> part.cutOff)) {
        // It is printed whole, once or in both halves of its cell.
        return parts.stream()
                    .filter(part -> !part.isBlank())
                    .map(CellContent::text)
                    .distinct()
                    .count()
                == 1
            && parts.stream().allMatch(CellContent::isOneFigure);
      }
      List<Glyph> upper = List.of();
      int start = 0;
      for (int i = 1; i <= parts.size(); i++) {
        if (i == parts.size() || parts.get(i).page != parts.get(start).page) {
          List<Glyph> together = new ArrayList<>();
          parts.subList(start, i).forEach(part -> together.addAll(part.glyphs));
          Predicate<List<Glyph>> shape = parts.get(start).shape;
          if (!shape.test(together) || !goesOn(upper, together, shape)) {
            return false;
          }
          upper = together;
          start = i;
        }
      }
      return true;
    }

    /**
     * Whether the digits on one page may go on from those on the page before it, if both have any.
     */
    private static boolean goesOn(
        List<Glyph> upper, List<Glyph> lower, Predicate<List<Glyph>> shape) {
      if (upper.stream().noneMatch(Glyph::isDigit) || lower.stream().noneMatch(Glyph::isDigit)) {
        return true;
      }
      double down = Box.around(upper, Glyph::box).y1() - Box.around(lower, Glyph::box).y0();
      List<Glyph> all = new ArrayList<>(upper);
      for (Glyph glyph : lower) {
        Box box = glyph.box();
        all.add(glyph.at(new Box(box.x0(), box.y0() + down, box.x1(), box.y1() + down)));
      }
      return shape.test(all);
    }

    /** On the page of the first piece that holds something. */
    @Override
    public Provenance where() {
      Provenance where = null;
      for (PrintedContent part : parts) {
        if (!part.isBlank() && (where == null || where.page() == part.page)) {
          where = where == null ? part.where() : where.and(part.where());
        }
      }
      return where == null ? parts.get(0).where() : where;
    }

    @Override
    public CellContent followedBy(List<CellContent> rest) {
      List<PrintedContent> all = new ArrayList<>(parts);
      rest.forEach(part -> all.add((PrintedContent) part));
      return new Pieces(all);
    }

    @Override
    public String across(List<CellContent> right) {
      List<CellContent> others = new ArrayList<>(parts.subList(1, parts.size()));
      others.addAll(right);
      return parts.get(0).across(others);
    }

    @Override
    public Provenance cell() {
      return parts.get(0).cell();
    }

    @Override
    public CellContent withoutGlyphs(Predicate<Glyph> some) {
      return new Pieces(
          parts.stream().map(part -> (PrintedContent) part.withoutGlyphs(some)).toList());
    }

    @Override
    public List<Glyph> glyphs() {
      return parts.stream().flatMap(part -> part.glyphs.stream()).toList();
    }
  }
}
