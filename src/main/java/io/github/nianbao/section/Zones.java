package io.github.nianbao.section;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Furniture;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.LineReader;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the zones of the tables between the headings of the sections. */
final class Zones {

  private final List<Page> pages;
  private final Furniture furniture;
  private final List<Heading> headings;
  private final List<Line> lines = new ArrayList<>();

  Zones(List<Page> pages, Furniture furniture, Deadline deadline) {
    this.pages = pages;
    this.furniture = furniture;
    for (Page page : pages) {
      deadline.check();
      lines.addAll(LineReader.lines(page, furniture.on(page).negate()));
    }
    headings = Headings.of(lines, new BitSet(), deadline);
  }

  /** From the last heading at or before that of the table's section to the one after it. */
  Zone of(TableKind kind) {
    Line from = null;
    Line to = null;
    for (Heading heading : headings) {
      if (heading.kind() <= kind.section()) {
        from = lines.get(heading.nextLine() - 1);
      } else if (to == null) {
        to = lines.get(heading.line());
      }
    }
    List<Zone.Part> parts = new ArrayList<>();
    for (Page page : pages) {
      boolean before = from != null && page.number() < from.page();
      boolean after = to != null && page.number() > to.page();
      if (!before && !after) {
        parts.add(part(page, lowerEdge(from, page), upperEdge(to, page)));
      }
    }
    return new Zone(kind, parts);
  }

  private static double lowerEdge(@Nullable Line line, Page page) {
    Box box = line == null || line.page() != page.number() ? null : line.box();
    return box == null ? 0 : box.centerY() + box.height() / 4;
  }

  private static double upperEdge(@Nullable Line line, Page page) {
    Box box = line == null || line.page() != page.number() ? null : line.box();
    return box == null ? page.height() : box.centerY() - box.height() / 4;
  }

  private Zone.Part part(Page page, double y0, double y1) {
    Predicate<Glyph> other = furniture.on(page);
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      double y = glyph.box().centerY();
      if (y > y0 && y < y1 && !other.test(glyph)) {
        glyphs.add(glyph);
      }
    }
    return new Zone.Part(page, y0, y1, glyphs);
  }
}
