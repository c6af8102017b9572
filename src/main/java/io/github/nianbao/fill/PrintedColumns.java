package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.ColumnLabels;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.Labels;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as printed, matched with those of its form. What does not match is said
 * once.
 */
final class PrintedColumns {

  /** Columns that some reports print beside those of the form. */
  private static final List<String> EXTRA = List.of(ColumnLabels.SUBTOTAL, "合计", "备注", "单位", "序号");

  /** How many headers, and how many blocks of a form, a table usually has at most. */
  private static final int FEW = 4;

  private final TableKind kind;
  private final List<RowBand> slices;
  private final Consumer<Evidence> evidence;
  private final Set<String> said = new HashSet<>();
  private final IdentityHashMap<Header, IdentityHashMap<FormBlock, int[]>> places =
      new IdentityHashMap<>(FEW);

  /**
   * Matches columns when they are asked for.
   *
   * @param slices of the table
   * @param evidence takes what does not match
   */
  PrintedColumns(TableKind kind, List<RowBand> slices, Consumer<Evidence> evidence) {
    this.kind = kind;
    this.slices = slices;
    this.evidence = evidence;
  }

  /** Which of the printed columns each column of a block of the form is, from 0; -1 for none. */
  int[] places(Header header, FormBlock block) {
    return places
        .computeIfAbsent(header, key -> new IdentityHashMap<>(FEW))
        .computeIfAbsent(block, key -> places(matched(header, block), block));
  }

  /** A form's columns are told apart as objects; to compare what they say takes long. */
  @SuppressWarnings("ReferenceEquality")
  private static int[] places(List<@Nullable FormColumn> printed, FormBlock block) {
    int[] places = new int[block.columns().size()];
    Arrays.fill(places, -1);
    for (int column = 0; column < places.length; column++) {
      for (int i = 0; i < printed.size(); i++) {
        if (printed.get(i) == block.columns().get(column)) {
          places[column] = i;
        }
      }
    }
    return places;
  }

  private List<@Nullable FormColumn> matched(Header header, FormBlock block) {
    List<@Nullable FormColumn> columns = header.match(block.columns()).columns();
    String stray = header.stray();
    if (stray != null && said.add("stray " + header.page() + "/" + header.y1())) {
      evidence.accept(
          Evidence.of(EvidenceKind.DIGITS_IN_HEADER, Scope.of(kind.pointer(), header.page()))
              .printed(stray));
    }
    for (int i = 0; i < columns.size(); i++) {
      Header.Column printed = header.columns().get(i);
      if (columns.get(i) == null && said.add(header.page() + "/" + header.y1() + "/" + i)) {
        extraColumn(header, i, printed.label());
      }
      FormColumn column = columns.get(i);
      if (column != null
          && !ColumnLabels.recognised(printed, column)
          && said.add(header.page() + "/" + header.y1() + "/" + i)) {
        evidence.accept(
            Evidence.of(EvidenceKind.COLUMN_BY_PLACE, Scope.of(kind.pointer(), header.page()))
                .with(column.labels().get(0))
                .printed(printed.label()));
      }
    }
    return columns;
  }

  /** A column the form does not have; only of the known ones it is certain that none is meant. */
  private void extraColumn(Header header, int column, String label) {
    if (EXTRA.stream().anyMatch(extra -> Labels.similarity(extra, label) >= ColumnLabels.LIKE)) {
      evidence.accept(
          Evidence.of(EvidenceKind.COLUMN_EXTRA, Scope.of(kind.pointer(), header.page()))
              .printed(label));
    } else if (slices.stream()
        .anyMatch(
            slice ->
                slice.header().equals(header)
                    && column < slice.values().size()
                    && slice.values().get(column).hasDigit())) {
      evidence.accept(
          Evidence.of(EvidenceKind.COLUMN_STRANGE, Scope.of(kind.pointer(), header.page()))
              .printed(label));
    }
  }

  /**
   * Says of a cell of the form that it, or its column, is not printed.
   *
   * @param index of its column in the block
   */
  void missing(String pointer, int index, RowBand slice, FormBlock block) {
    Header header = slice.header();
    FormColumn column = block.columns().get(index);
    if (places(header, block)[index] >= 0) {
      evidence.accept(Evidence.of(EvidenceKind.CELL_ABSENT, Scope.of(pointer, slice.page())));
    } else if (said.add(header.page() + "/" + header.y1() + "/" + column.path())) {
      evidence.accept(
          Evidence.of(EvidenceKind.COLUMN_ABSENT, Scope.of(kind.pointer(), slice.page()))
              .with(column.labels().get(0)));
    }
  }
}
