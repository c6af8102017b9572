package io.github.nianbao.fill;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.ColumnMatcher;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.column.ColumnMatching;
import io.github.nianbao.token.column.ColumnWording;
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

  /** How many headers, and how many blocks of a form, a table usually has at most. */
  private static final int FEW = 4;

  /** What was said of a header: something of one of its columns, or of the form's. */
  private record Said(Header header, Object what) {}

  private final TableKind kind;
  private final ColumnMatcher matcher;
  private final Consumer<Evidence> evidence;
  private final Set<Said> said = new HashSet<>();
  private final IdentityHashMap<Header, IdentityHashMap<FormBlock, int[]>> places =
      new IdentityHashMap<>(FEW);

  /**
   * Matches columns when they are asked for.
   *
   * @param matcher of its headers
   * @param evidence takes what does not match
   */
  PrintedColumns(TableKind kind, ColumnMatcher matcher, Consumer<Evidence> evidence) {
    this.matcher = matcher;
    this.kind = kind;
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
    ColumnMatching matching = matcher.match(header, block.columns());
    List<@Nullable FormColumn> columns = matching.columns();
    for (int i = 0; i < columns.size(); i++) {
      String label = header.columns().get(i).label();
      FormColumn column = columns.get(i);
      EvidenceKind odd = null;
      if (column == null) {
        boolean extra = !beside(header, i) && matching.isExtra(header.columns(), i);
        odd = extra ? EvidenceKind.COLUMN_EXTRA : null;
      } else if (!ColumnWording.recognised(header.columns().get(i), column)) {
        odd = EvidenceKind.COLUMN_BY_PLACE;
      }
      if (odd != null && said.add(new Said(header, i))) {
        Evidence own = Evidence.of(odd, Scope.of(kind.pointer(), header.page())).printed(label);
        evidence.accept(column == null ? own : own.with(column.labels().get(0)));
      }
    }
    return columns;
  }

  /**
   * Says that a column is that of another table which is printed among those of this one.
   *
   * @return whether it is, or is that of the one among whose columns this one's are
   */
  private boolean beside(Header header, int column) {
    Header.Column own = header.columns().get(column);
    boolean beside =
        kind.isBesideAnother() && ColumnLabels.nearest(kind.printedIn(), own.label()) != null;
    for (TableKind other : kind.besides()) {
      if (ColumnLabels.isOf(other, own)) {
        beside = true;
        if (said.add(new Said(header, other))) {
          evidence.accept(
              Evidence.of(
                      EvidenceKind.COLUMN_OF_TABLE_BESIDE, Scope.of(kind.pointer(), header.page()))
                  .with(other.json())
                  .with(own.label()));
        }
      }
    }
    return beside;
  }

  /**
   * Says of a cell of the form that it, or its column, is not printed.
   *
   * @param index of its column in the block
   */
  void missing(String pointer, int index, RowBand band, FormBlock block) {
    Header header = band.header();
    FormColumn column = block.columns().get(index);
    if (places(header, block)[index] >= 0) {
      evidence.accept(Evidence.of(EvidenceKind.CELL_ABSENT, Scope.of(pointer, band.page())));
    } else if (said.add(new Said(header, column.path()))) {
      evidence.accept(
          Evidence.of(EvidenceKind.COLUMN_ABSENT, Scope.of(kind.pointer(), band.page()))
              .with(column.labels().get(0)));
    }
  }
}
