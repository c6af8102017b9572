package io.github.nianbao.scan;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
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
import io.github.nianbao.scan.image.Stroke;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads the picture of a page: its ruling lines, and the characters in their cells and between. */
public final class ScanReader implements PageEye {

  /** Two readers who agree on digits of this font size, in pixels, were never wrong. */
  static final double LARGE = 12;

  /** The same in pictures that are but black and white. */
  private static final double LARGE_BILEVEL = 23;

  /** What stands farther apart in a line, in characters, is read by itself, as in columns. */
  private static final double APART = 1.5;

  /** A line that is higher, in characters, is none. */
  private static final double HIGH = 3;

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
    Rotation turn = Upright.turn(ruled.rest(), scale, recogniser);
    if (turn != Rotation.NONE) {
      ruled = RuledPicture.of(level.turned(turn.quarters()), scale);
    }
    double width = turn.sideways() ? raster.height() : raster.width();
    double height = turn.sideways() ? raster.width() : raster.height();
    List<RulingLine> rules = rules(ruled, scale);
    Page lines = new Page(raster.number(), width, height, List.of(), rules, 1);
    RecognisedText text = text(ruled.rest(), scale, Lattice.grids(lines));
    double large = raster.bilevel() ? LARGE_BILEVEL : LARGE;
    if (text.smallestDigit() * raster.density() < large) {
      evidence.accept(Evidence.of(EvidenceKind.PAGE_OF_SMALL_DIGITS, Scope.page(raster.number())));
    }
    return new Page(
        raster.number(),
        width,
        height,
        text.glyphs(),
        rules,
        1,
        turn,
        List.of(),
        new Recognition(slant, text.figures()));
  }

  /** What stands in the cells of some grids, and between them. */
  private RecognisedText text(Grey picture, double scale, List<Table> grids) {
    PageInk ink = new PageInk(picture, scale);
    CellReader cells = new CellReader(picture, recogniser, ink.em());
    RecognisedText text = new RecognisedText(scale);
    // Where grids lie over one another, ink belongs to the smallest cell around it.
    List<Box> boxes =
        grids.stream()
            .flatMap(grid -> grid.cells().stream())
            .map(cell -> Objects.requireNonNull(cell.box()))
            .sorted(Comparator.comparingDouble((Box box) -> box.width() * box.height()))
            .toList();
    for (Box box : boxes) {
      deadline.check();
      List<Stain> own = ink.take(box);
      if (!own.isEmpty()) {
        text.add(cells.read(own));
      }
    }
    for (InkLine line : ink.lines()) {
      for (InkLine part : line.parts(APART * ink.em())) {
        deadline.check();
        boolean read = part.whole().height() < HIGH * ink.em();
        text.add(read ? cells.read(part.stains()) : cells.unread(List.of(part)));
      }
    }
    return text;
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
}
