package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Ink.Kind;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/** A page of a print that is being changed. */
final class Sheet {

  private double width;
  private double height;
  private boolean unruled;
  private final List<Ink> inks = new ArrayList<>();
  private final List<RulingLine> rules = new ArrayList<>();
  private final List<TrueCell> cells = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();

  Sheet(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Whether rules were taken away, so that nobody can say what they enclosed. */
  boolean unruled() {
    return unruled;
  }

  void remove(Predicate<RulingLine> which) {
    unruled |= rules.removeIf(which);
  }

  void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
  }

  /** Its glyphs in content order. */
  List<Ink> inks() {
    return inks;
  }

  List<RulingLine> rules() {
    return rules;
  }

  List<TrueCell> cells() {
    return cells;
  }

  /** Takes cells away with what stood in them; another copy of them may be left. */
  void lose(Predicate<TrueCell> which) {
    cells.stream().filter(which).forEach(cell -> lost.add(cell.pointer()));
    cells.removeIf(which);
  }

  /** The figures whose cells were taken away, by their pointers. */
  Set<String> lost() {
    return lost;
  }

  Sheet copy() {
    return copy(new IdentityHashMap<>());
  }

  /**
   * A copy of it.
   *
   * @param copies takes in what became of which glyph
   */
  Sheet copy(IdentityHashMap<Ink, Ink> copies) {
    Sheet copy = new Sheet(width, height);
    copy.unruled = unruled;
    copy.lost.addAll(lost);
    for (Ink ink : inks) {
      Ink other = ink.copy();
      copies.put(ink, other);
      copy.inks.add(other);
    }
    copy.rules.addAll(rules);
    for (TrueCell cell : cells) {
      copy.cells.add(
          cell.holding(cell.own().stream().map(ink -> copies.getOrDefault(ink, ink)).toList()));
    }
    return copy;
  }

  /** Moves all that stands on it, by rising maps of its two directions. */
  void map(DoubleUnaryOperator ofX, DoubleUnaryOperator ofY, double scale) {
    for (Ink ink : inks) {
      Box box = ink.glyph().box();
      // A glyph keeps its shape: only its centre goes where the page goes.
      double x = ofX.applyAsDouble(box.centerX());
      double y = ofY.applyAsDouble(box.centerY());
      double w = scale * box.width() / 2;
      double h = scale * box.height() / 2;
      ink.place(new Box(x - w, y - h, x + w, y + h), scale * ink.glyph().size());
    }
    rules.replaceAll(
        rule ->
            new RulingLine(
                ofX.applyAsDouble(rule.x0()),
                ofY.applyAsDouble(rule.y0()),
                ofX.applyAsDouble(rule.x1()),
                ofY.applyAsDouble(rule.y1()),
                rule.source()));
    cells.replaceAll(
        cell ->
            cell.at(
                new Box(
                    ofX.applyAsDouble(cell.box().x0()),
                    ofY.applyAsDouble(cell.box().y0()),
                    ofX.applyAsDouble(cell.box().x1()),
                    ofY.applyAsDouble(cell.box().y1()))));
  }

  Page page(int number) {
    List<Glyph> glyphs = inks.stream().filter(Ink::isText).map(Ink::glyph).toList();
    List<io.github.nianbao.page.Ink> stains =
        inks.stream().filter(ink -> ink.stain() != null).map(Sheet::stain).toList();
    return new Page(number, width, height, glyphs, List.copyOf(rules), 0).withInk(stains);
  }

  /** The outlines of a sign leave room around in its em box. */
  private static io.github.nianbao.page.Ink stain(Ink ink) {
    Box box = ink.glyph().box();
    Kind kind = Objects.requireNonNull(ink.stain());
    if (kind != Kind.DRAWING) {
      return new io.github.nianbao.page.Ink(box, kind);
    }
    double x = 0.1 * box.width();
    double y = 0.15 * box.height();
    return new io.github.nianbao.page.Ink(
        new Box(box.x0() + x, box.y0() + y, box.x1() - x, box.y1() - y), kind);
  }
}
