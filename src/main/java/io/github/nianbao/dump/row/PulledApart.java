package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.split.RowShape;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.form.SumKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Deals out the figures of a table of one shape where a dump writes the labels of some rows first
 * and their figures behind them, row by row or column by column. It is all or nothing: every row
 * gets as many figures as it has cells, in the one of both orders in which they add up, and the
 * columns add up as well.
 */
final class PulledApart {

  private final Form form;
  private final List<Part> parts;

  private final List<Dealt> splits = new ArrayList<>();

  /** A row and its figures. */
  private record Dealt(RowShape shape, RowSplit split) {}

  private PulledApart(Form form, List<Part> parts) {
    this.form = form;
    this.parts = parts;
  }

  /** The parts with their own figures; as they are where that cannot be proved. */
  static List<Part> deal(Form form, List<Part> parts) {
    boolean apart = parts.stream().anyMatch(p -> p.isFound() && p.fragments().isEmpty());
    return apart ? new PulledApart(form, parts).dealt().orElse(parts) : parts;
  }

  private Optional<List<Part>> dealt() {
    List<Part> dealt = new ArrayList<>();
    List<Part> group = new ArrayList<>();
    for (Part part : parts) {
      if (part.isFound()) {
        group.add(part);
      } else {
        dealt.add(part);
      }
      if (part.isFound() && !part.fragments().isEmpty()) {
        List<Part> rows = rows(group, part.fragments());
        if (rows.isEmpty()) {
          return Optional.empty();
        }
        dealt.addAll(rows);
        group.clear();
      }
    }
    boolean all = group.isEmpty() && columnsAddUp();
    return all ? Optional.of(List.copyOf(dealt)) : Optional.empty();
  }

  /** The rows of a group with their figures; empty where not exactly one order adds up. */
  private List<Part> rows(List<Part> group, List<Fragment> all) {
    RowShape shape = shape(group.get(0));
    int cells = group.size() * shape.size();
    List<Fragment> figures = all;
    if (figures.size() != cells) {
      figures = all.stream().filter(f -> !(f.perhapsForeign() && f.isDigits())).toList();
    }
    if (figures.size() != cells) {
      return List.of();
    }
    List<List<Fragment>> across = new ArrayList<>();
    List<List<Fragment>> down = new ArrayList<>();
    for (int row = 0; row < group.size(); row++) {
      across.add(figures.subList(row * shape.size(), (row + 1) * shape.size()));
      List<Fragment> column = new ArrayList<>();
      for (int i = row; i < cells; i += group.size()) {
        column.add(figures.get(i));
      }
      down.add(column);
    }
    boolean byRows = addUp(group, across);
    boolean byColumns = group.size() < parts.size() && addUp(group, down);
    if (byRows == byColumns && !(byRows && texts(across).equals(texts(down)))) {
      return List.of();
    }
    List<Part> rows = new ArrayList<>();
    for (int row = 0; row < group.size(); row++) {
      List<Fragment> own = (byRows ? across : down).get(row);
      split(group.get(row), own).ifPresent(split -> splits.add(split));
      rows.add(group.get(row).with(own));
    }
    return rows;
  }

  private boolean addUp(List<Part> group, List<List<Fragment>> rows) {
    return IntStream.range(0, group.size())
        .allMatch(row -> split(group.get(row), rows.get(row)).isPresent());
  }

  /** The split of a row as printed, where its sum holds or it has marks alone. */
  private Optional<Dealt> split(Part part, List<Fragment> figures) {
    RowShape shape = shape(part);
    return shape
        .split(figures.stream().map(Fragment::text).toList())
        .filter(split -> shape.holds(split))
        .filter(
            split ->
                shape.isTestable(split)
                    || IntStream.range(0, shape.size()).noneMatch(column -> split.isNumber(column)))
        .map(split -> new Dealt(shape, split));
  }

  private RowShape shape(Part part) {
    return RowShape.of(
        form,
        Objects.requireNonNull(part.element().block()),
        Objects.requireNonNull(part.element().row()));
  }

  private static List<List<String>> texts(List<List<Fragment>> rows) {
    return rows.stream().map(row -> row.stream().map(Fragment::text).toList()).toList();
  }

  /** Whether all sums hold over the rows that were dealt, and some say more than 0 = 0. */
  private boolean columnsAddUp() {
    Map<String, Long> values = new HashMap<>();
    for (Dealt row : splits) {
      for (int column = 0; column < row.shape().size(); column++) {
        values.put(row.shape().pointers().get(column), row.split().value(column));
      }
    }
    boolean tested = false;
    for (SumConstraint sum : form.sums()) {
      long left = sum(values, sum.left());
      if (left != sum(values, sum.right())) {
        return false;
      }
      tested |= left != 0 && sum.kind() == SumKind.BALANCE;
    }
    return tested;
  }

  private static long sum(Map<String, Long> values, List<String> pointers) {
    return pointers.stream().mapToLong(pointer -> values.getOrDefault(pointer, 0L)).sum();
  }
}
