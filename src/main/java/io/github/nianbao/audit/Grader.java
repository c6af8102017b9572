package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.report.Quality;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Computes the grade of a table from the evidence about it; no other place does. */
final class Grader {

  private static final Set<EvidenceKind> BROKEN_SUMS =
      EnumSet.of(
          EvidenceKind.ROW_SUM_BROKEN, EvidenceKind.COLUMN_SUM_BROKEN, EvidenceKind.BALANCE_BROKEN);

  /** What puts in doubt that these are the cells of the table, and all that it has. */
  private static final Set<EvidenceKind> AGAINST =
      EnumSet.of(
          EvidenceKind.TABLES_DIFFER,
          EvidenceKind.TABLE_UNSEEN,
          EvidenceKind.ANOTHER_TABLE_BEFORE,
          EvidenceKind.TABLE_BEHIND_LATER_SECTION,
          EvidenceKind.TABLE_BEHIND_SECOND_TABLE,
          EvidenceKind.TABLE_ON_DAMAGED_PAGE,
          EvidenceKind.TABLE_ON_RECOGNISED_PAGE,
          EvidenceKind.BLANK_TABLE_BEFORE_DAMAGED_PAGE,
          EvidenceKind.TABLE_BEHIND_DAMAGED_PAGE,
          EvidenceKind.TABLE_BEHIND_LOST_PAGES,
          EvidenceKind.TABLE_OF_SOME_REVISION,
          EvidenceKind.UNTESTED_BESIDE_DAMAGE,
          EvidenceKind.TESTED_BESIDE_DAMAGE,
          EvidenceKind.COUNT_BELOW_ZERO,
          EvidenceKind.DIGITS_WITHOUT_OWNER,
          EvidenceKind.DIGITS_HIDDEN_IN_TABLE,
          EvidenceKind.DIGITS_HIDDEN_IN_CELL,
          EvidenceKind.FIGURE_STRUCK_OUT,
          EvidenceKind.FIGURE_AGAINST_RULINGS,
          EvidenceKind.FIGURE_BETWEEN_COLUMNS,
          EvidenceKind.CELL_LOOKS_OTHERWISE,
          EvidenceKind.READINGS_DIFFER);

  private static final Set<EvidenceKind> RECOGNISED =
      EnumSet.of(EvidenceKind.TABLE_RECOGNISED, EvidenceKind.FIGURE_RECOGNISED);

  /** What leaves a recognised table without a proof, though its sums hold. */
  private static final Set<EvidenceKind> UNPROVED =
      EnumSet.of(
          EvidenceKind.TABLE_OF_SMALL_DIGITS,
          EvidenceKind.FIGURE_OF_ONE_READER,
          EvidenceKind.FIGURE_RECOGNISED,
          EvidenceKind.TABLE_PROVED_IN_PART);

  /** What says that the label of a row is not the form's. */
  private static final Set<EvidenceKind> OTHER_LABELS =
      EnumSet.of(EvidenceKind.ROW_BY_PLACE, EvidenceKind.ROW_LABEL_DIFFERS);

  private Grader() {}

  /**
   * The grade of a table that is there.
   *
   * @param sums how many of its sums could be tested
   */
  static Quality grade(FilledForm table, List<Evidence> evidence, int sums) {
    if (speaks(evidence, AGAINST) || !isWhole(table) || mayBeOfOtherRow(table.form(), evidence)) {
      return Quality.INCOMPLETE;
    }
    if (speaks(evidence, BROKEN_SUMS)) {
      return Quality.INCONSISTENT;
    }
    boolean recognised = speaks(evidence, RECOGNISED);
    if (recognised && (sums == 0 || speaks(evidence, UNPROVED))) {
      return Quality.UNPROVED;
    }
    return sums > 0 ? Quality.VERIFIED : Quality.COMPLETE;
  }

  /**
   * Whether the label of a row of a list, which alone says what its figure is, may be that of a
   * local row, and no sum tells.
   */
  private static boolean mayBeOfOtherRow(Form form, List<Evidence> evidence) {
    return form.kind().isList()
        && evidence.stream()
            .filter(one -> OTHER_LABELS.contains(one.kind()))
            .map(one -> String.valueOf(one.scope().at()))
            .anyMatch(at -> form.sums().stream().noneMatch(sum -> sum.has(at)));
  }

  /** The grade of a table of which nothing was taken. */
  static Quality gradeOfNone(List<Evidence> evidence) {
    return speaks(
            evidence, EnumSet.of(EvidenceKind.TABLE_UNREAD, EvidenceKind.TABLE_WITHOUT_LABELS))
        ? Quality.UNREAD
        : Quality.ABSENT;
  }

  private static boolean speaks(List<Evidence> evidence, Set<EvidenceKind> kinds) {
    return evidence.stream().anyMatch(one -> kinds.contains(one.kind()));
  }

  /** Whether every cell of the form was found and read. */
  private static boolean isWhole(FilledForm table) {
    return table.form().cells().keySet().stream()
        .allMatch(
            pointer -> {
              Figure figure = table.figures().get(pointer);
              return figure != null && figure.isRead();
            });
  }
}
