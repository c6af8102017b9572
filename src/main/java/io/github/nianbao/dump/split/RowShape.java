package io.github.nianbao.dump.split;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Wording;
import io.github.nianbao.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of a row must be.
 *
 * @param kind of its table
 * @param name what the row is called
 * @param pointers JSON Pointers of its cells from the left
 * @param columns its columns from the left
 * @param sums the sums within the row
 */
public record RowShape(
    TableKind kind, Wording name, List<String> pointers, List<FormColumn> columns, List<Sum> sums) {

  /** More digits than this are no count, and would not fit the arithmetic. */
  private static final int MAXIMUM_DIGITS = 12;

  /** A total and its parts, as indexes of columns. */
  record Sum(List<Integer> totals, List<Integer> parts) {

    /** Whether it holds; a sum without a total or without any part says nothing and holds. */
    public boolean holds(RowSplit split) {
      return !isTestable(split) || value(split, totals) == value(split, parts);
    }

    public boolean isTestable(RowSplit split) {
      return totals.stream().allMatch(split::isNumber) && parts.stream().anyMatch(split::isNumber);
    }

    private static long value(RowSplit split, List<Integer> columns) {
      return columns.stream().mapToLong(split::value).sum();
    }
  }

  public static RowShape of(Form form, FormBlock block, FormRow row) {
    List<String> pointers = form.pointers(row);
    List<Sum> sums = new ArrayList<>();
    for (SumConstraint sum : form.sums()) {
      if (pointers.containsAll(sum.left()) && pointers.containsAll(sum.right())) {
        sums.add(new Sum(indexes(pointers, sum.left()), indexes(pointers, sum.right())));
      }
    }
    return new RowShape(form.kind(), row.name(), pointers, form.columns(row), List.copyOf(sums));
  }

  private static List<Integer> indexes(List<String> pointers, List<String> some) {
    return some.stream().map(pointers::indexOf).toList();
  }

  public int size() {
    return pointers.size();
  }

  public boolean holds(RowSplit split) {
    return sums.stream().allMatch(sum -> sum.holds(split));
  }

  /** Whether every sum has its total where it has any part. */
  public boolean hasTotals(RowSplit split) {
    return sums.stream()
        .allMatch(
            sum ->
                sum.totals().stream().allMatch(split::isNumber)
                    || sum.parts().stream().noneMatch(split::isNumber));
  }

  /** Whether every sum was tested and holds. */
  public boolean proves(RowSplit split) {
    return isTestable(split) && holds(split);
  }

  public boolean isTestable(RowSplit split) {
    return !sums.isEmpty() && sums.stream().allMatch(sum -> sum.isTestable(split));
  }

  /** The split of these cells; empty where one of them is no lawful figure of its column. */
  public Optional<RowSplit> split(List<String> cells) {
    return split(cells, new TokenMemo());
  }

  /** The same, where its sums prove it. */
  public Optional<RowSplit> provedSplit(List<String> cells) {
    return split(cells).filter(this::proves);
  }

  /** The same, for one of many splits. */
  Optional<RowSplit> split(List<String> cells, TokenMemo memo) {
    List<Token> tokens = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Token token = memo.read(cells.get(i), columns.get(i).kind());
      if (token instanceof Token.Unreadable || isOutOfBounds(token, columns.get(i))) {
        return Optional.empty();
      }
      tokens.add(token);
    }
    return Optional.of(new RowSplit(List.copyOf(cells), List.copyOf(tokens)));
  }

  private boolean isOutOfBounds(Token token, FormColumn column) {
    if (!(token instanceof Token.Number number)) {
      return false;
    }
    BigDecimal value = number.value();
    boolean odd = value.precision() > MAXIMUM_DIGITS || value.signum() < 0;
    return !kind.holds(value, column) || (column.kind() == FormColumn.Kind.COUNT && odd);
  }
}
