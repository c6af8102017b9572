package io.github.nianbao.scan;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Raster;
import io.github.nianbao.page.Recognition;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Level;
import io.github.nianbao.scan.image.Paper;
import io.github.nianbao.scan.image.RuledPicture;
import io.github.nianbao.scan.image.Stain;
import io.github.nianbao.scan.image.Stains;
import io.github.nianbao.scan.image.Stroke;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads the picture of a page: its ruling lines, and the characters in their cells and between. */
public final class ScanReader implements PageEye {

  /** Two readers who agree on digits of this font size, in pixels, were never wrong. */
  private static final double LARGE = 12;

  /** The same in pictures that are but black and white. */
  private static final double LARGE_BILEVEL = 23;

  private final Recogniser recogniser;
  private final Deadline deadline;

  /**
   * @param recogniser recognises what the pictures show
   * @param deadline when reading has to have ended
   */
  public ScanReader(Recogniser recogniser, Deadline deadline) {
    this.recogniser = recogniser;
    this.deadline = deadline;
  }

  @Override
  public Page read(Raster raster, Consumer<Evidence> evidence) {
    double scale = raster.scale();
    Grey even = Paper.evened(new Grey(raster.columns(), raster.rows(), raster.light()), scale);
    double slant = Level.slant(even, scale);
    Grey level = Level.level(even, slant);
    deadline.check();
    RuledPicture ruled = RuledPicture.of(level, scale);
    deadline.check();
    List<RulingLine> rules = rules(ruled, scale);
    Page lines = new Page(raster.number(), raster.width(), raster.height(), List.of(), rules, 1);
    List<Table> grids = Lattice.grids(lines);
    List<Stain> stains = Stains.in(ruled.rest(), 0, 0, ruled.rest().width(), ruled.rest().height());
    double em = em(stains, scale);
    CellReader cells = new CellReader(ruled.rest(), recogniser, em);
    List<Stain> rest = new ArrayList<>(cells.ink(stains));
    List<Glyph> glyphs = new ArrayList<>();
    List<Recognition.Sure> sures = new ArrayList<>();
    double smallest = Double.MAX_VALUE;
    for (Table grid : grids) {
      for (TableCell cell : grid.cells()) {
        deadline.check();
        List<Stain> ink = within(rest, Objects.requireNonNull(cell.box()), scale);
        if (!ink.isEmpty()) {
          rest.removeAll(ink);
          CellReader.Read read = cells.read(ink);
          glyphs.addAll(read.glyphs());
          if (read.figure()) {
            for (Glyph glyph : read.glyphs()) {
              sures.add(new Recognition.Sure(inPoints(glyph, scale).box(), read.confidence()));
              smallest = glyph.isDigit() ? Math.min(smallest, glyph.size()) : smallest;
            }
          }
        }
      }
    }
    for (InkLine line : InkLine.of(rest, em)) {
      deadline.check();
      if (line.whole().height() < 3 * em) {
        glyphs.addAll(cells.prose(line));
      }
    }
    List<Glyph> placed = glyphs.stream().map(glyph -> inPoints(glyph, scale)).toList();
    double large = raster.bilevel() ? LARGE_BILEVEL : LARGE;
    if (smallest * raster.density() / scale < large) {
      evidence.accept(Evidence.of(EvidenceKind.PAGE_OF_SMALL_DIGITS, Scope.page(raster.number())));
    }
    return new Page(
        raster.number(),
        raster.width(),
        raster.height(),
        placed,
        rules,
        1,
        Rotation.NONE,
        List.of(),
        new Recognition(slant, List.copyOf(sures)));
  }

  private static Glyph inPoints(Glyph glyph, double scale) {
    Box box = glyph.box();
    return new Glyph(
        glyph.text(),
        new Box(box.x0() / scale, box.y0() / scale, box.x1() / scale, box.y1() / scale),
        glyph.size() / scale,
        false,
        false);
  }

  private static List<Stain> within(List<Stain> stains, Box cell, double scale) {
    List<Stain> within = new ArrayList<>();
    for (Stain stain : stains) {
      double x = (stain.x0() + stain.x1()) / 2.0 / scale;
      double y = (stain.y0() + stain.y1()) / 2.0 / scale;
      if (cell.contains(x, y)) {
        within.add(stain);
      }
    }
    return within;
  }

  private static List<RulingLine> rules(RuledPicture ruled, double scale) {
    List<RulingLine> rules = new ArrayList<>();
    for (Stroke line : ruled.across()) {
      double y = line.at() / scale;
      rules.add(
          new RulingLine(line.from() / scale, y, line.to() / scale, y, RulingLine.Source.STROKE));
    }
    for (Stroke line : ruled.upwards()) {
      double x = line.at() / scale;
      rules.add(
          new RulingLine(x, line.from() / scale, x, line.to() / scale, RulingLine.Source.STROKE));
    }
    return rules;
  }

  /** The usual size of a character, in pixels. */
  private static double em(List<Stain> stains, double scale) {
    List<Integer> sides =
        stains.stream()
            .map(stain -> Math.max(stain.width(), stain.height()))
            .filter(side -> side > 5.5 * scale && side < 24 * scale)
            .sorted(Comparator.naturalOrder())
            .toList();
    return sides.isEmpty() ? 10.5 * scale : sides.get(sides.size() * 3 / 4) * 1.05;
  }
}
