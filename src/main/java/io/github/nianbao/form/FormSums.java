package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The equations of a table as its data file gives them: by columns for every row, by rows for every
 * column, and by either for the table of the year before. They say something of a block that has
 * the cells.
 */
record FormSums(List<Sum> ofColumns, List<Sum> ofRows, List<Link> ofYears, List<Bound> ofParts) {

  /** A sum: totals and parts by the paths of columns, or of rows. */
  private record Sum(SumKind kind, List<String> left, List<String> right) {

    static Sum of(DataNode node) {
      node.only("kind", "left", "right");
      return new Sum(
          SumKind.valueOf(node.get("kind").text()), node.texts("left"), node.texts("right"));
    }

    Stream<SumConstraint> between(List<String> totals, List<String> parts) {
      return totals.isEmpty() || parts.isEmpty()
          ? Stream.empty()
          : Stream.of(new SumConstraint(kind, totals, parts));
    }
  }

  /** A path and what people call the cell. */
  private record End(String path, String word) {

    static End of(DataNode node) {
      node.only("path", "word");
      return new End(node.get("path").text(), node.get("word").text());
    }
  }

  /** An equation with the year before. */
  private record Link(YearSum.Kind kind, End now, End before, List<End> added, List<End> removed) {

    static Link of(DataNode node) {
      node.only("kind", "now", "before", "added", "removed");
      return new Link(
          YearSum.Kind.valueOf(node.get("kind").text()),
          End.of(node.get("now")),
          End.of(node.get("before")),
          node.items("added").stream().map(End::of).toList(),
          node.items("removed").stream().map(End::of).toList());
    }

    private Stream<End> ends() {
      return Stream.concat(Stream.of(now, before), Stream.concat(added.stream(), removed.stream()));
    }

    /**
     * The equation between some cells; none where they are not all there.
     *
     * @param paths of the cells
     * @param pointers of the same cells
     */
    Stream<YearSum> among(List<String> paths, List<String> pointers) {
      if (!ends().map(End::path).allMatch(paths::contains)) {
        return Stream.empty();
      }
      return Stream.of(
          new YearSum(
              kind,
              term(now, paths, pointers),
              term(before, paths, pointers),
              added.stream().map(end -> term(end, paths, pointers)).toList(),
              removed.stream().map(end -> term(end, paths, pointers)).toList()));
    }

    private static YearSum.Term term(End end, List<String> paths, List<String> pointers) {
      return new YearSum.Term(pointers.get(paths.indexOf(end.path)), end.word);
    }
  }

  static FormSums of(DataNode table) {
    return new FormSums(
        table.items("columnSums").stream().map(Sum::of).toList(),
        table.items("rowSums").stream().map(Sum::of).toList(),
        table.items("yearSums").stream().map(Link::of).toList(),
        table.items("bounds").stream().map(FormSums::bound).toList());
  }

  /** A bound by the paths of rows. */
  private static Bound bound(DataNode node) {
    node.only("part", "whole");
    return new Bound(node.texts("part"), node.texts("whole"));
  }

  /** The bounds in a form, for every column. */
  List<Bound> bounds(Form form) {
    List<Bound> bounds = new ArrayList<>();
    for (FormBlock block : form.blocks()) {
      List<String> rows = block.rows().stream().map(FormRow::path).toList();
      for (int column = 0; column < block.columns().size(); column++) {
        List<String> cells = down(form, block, column);
        for (Bound bound : ofParts) {
          bounds.add(new Bound(some(cells, rows, bound.part()), some(cells, rows, bound.whole())));
        }
      }
    }
    return List.copyOf(bounds);
  }

  /** The sums in a form, block by block, those in its rows first. */
  List<SumConstraint> sums(Form form) {
    List<SumConstraint> sums = new ArrayList<>();
    for (FormBlock block : form.blocks()) {
      List<String> columns = block.columns().stream().map(FormColumn::path).toList();
      for (FormRow row : block.rows()) {
        for (Sum sum : ofColumns) {
          List<String> cells = form.pointers(row);
          sum.between(some(cells, columns, sum.left), some(cells, columns, sum.right))
              .forEach(sums::add);
        }
      }
      List<String> rows = block.rows().stream().map(FormRow::path).toList();
      for (int column = 0; column < columns.size(); column++) {
        for (Sum sum : ofRows) {
          List<String> cells = down(form, block, column);
          sum.between(some(cells, rows, sum.left), some(cells, rows, sum.right)).forEach(sums::add);
        }
      }
    }
    return List.copyOf(sums);
  }

  /** The equations of a form with the year before, block by block. */
  List<YearSum> yearSums(Form form) {
    List<YearSum> sums = new ArrayList<>();
    for (FormBlock block : form.blocks()) {
      List<String> columns = block.columns().stream().map(FormColumn::path).toList();
      List<String> rows = block.rows().stream().map(FormRow::path).toList();
      for (Link link : ofYears) {
        for (FormRow row : block.rows()) {
          link.among(columns, form.pointers(row)).forEach(sums::add);
        }
        for (int column = 0; column < columns.size(); column++) {
          link.among(rows, down(form, block, column)).forEach(sums::add);
        }
      }
    }
    return List.copyOf(sums);
  }

  /** The cells of a column of a block from the top. */
  private static List<String> down(Form form, FormBlock block, int column) {
    return block.rows().stream().map(row -> form.pointers(row).get(column)).toList();
  }

  /** Those cells of a row or a column whose paths are among some, in their own order. */
  private static List<String> some(List<String> cells, List<String> paths, List<String> among) {
    return IntStream.range(0, cells.size())
        .filter(i -> among.contains(paths.get(i)))
        .mapToObj(cells::get)
        .toList();
  }
}
