package io.github.nianbao.dump.row;

import io.github.nianbao.dump.label.ReviewText;
import io.github.nianbao.dump.split.RowShape;
import io.github.nianbao.dump.split.RowSplit;
import io.github.nianbao.dump.split.Separators;
import io.github.nianbao.dump.split.SplitSearch;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import java.util.List;

/** The only row of the table of 行政复议、行政诉讼. */
public final class ReviewRow {

  private ReviewRow() {}

  /** The row with the splits whose figures surely are in the order of the columns. */
  public static RowState of(
      ReviewText review, List<Atom> atoms, List<DumpLine> lines, Separators separators) {
    Form form = ReviewText.form();
    FormBlock block = ReviewText.block();
    RowShape shape = RowShape.of(form, block, block.rows().get(0));
    List<RowSplit> splits =
        DelimitedCells.review(review, atoms, lines, shape)
            .map(List::of)
            .orElseGet(() -> SplitSearch.find(shape, review.fragments(), separators));
    boolean sure =
        switch (review.order()) {
          case SURE -> true;
          case LIKELY -> splits.stream().allMatch(shape::holds);
          case SORTED -> splits.stream().allMatch(shape::proves);
          case UNKNOWN -> false;
        };
    return new RowState(
        block.rows().get(0),
        shape,
        false,
        false,
        review.fragments(),
        List.of(),
        sure ? splits : List.of());
  }
}
