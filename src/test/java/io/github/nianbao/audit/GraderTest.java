package io.github.nianbao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FilledForms;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.report.Quality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What grade follows from which evidence. */
class GraderTest {

  private static final FilledForm WHOLE =
      FilledForms.of(StatutoryTables.REQUESTS, "2021")
          .row("received", "1", "0", "0", "0", "0", "0", "1")
          .row("carriedOver", "1", "0", "0", "0", "0", "0", "1")
          .build();

  @Test
  void aWholeTableIsVerifiedBySumsAndCompleteWithoutAny() {
    assertEquals(Quality.VERIFIED, grade(WHOLE, 2));
    assertEquals(Quality.COMPLETE, grade(WHOLE, 0));
  }

  /** Whose table it is, what lies in it, whether other witnesses say the same, and damage. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "TABLES_DIFFER",
        "ANOTHER_TABLE_BEFORE",
        "TABLE_BEHIND_LATER_SECTION",
        "TABLE_ON_DAMAGED_PAGE",
        "TABLE_BEHIND_LOST_PAGES",
        "TABLE_OF_SOME_REVISION",
        "COUNT_BELOW_ZERO",
        "DIGITS_WITHOUT_OWNER",
        "DIGITS_HIDDEN_IN_CELL",
        "FIGURE_STRUCK_OUT",
        "FIGURE_AGAINST_RULINGS",
        "FIGURE_BETWEEN_COLUMNS",
        "READINGS_DIFFER"
      })
  void aWitnessThatSpeaksAgainstATableOutweighsItsSums(EvidenceKind kind) {
    assertEquals(Quality.INCOMPLETE, grade(WHOLE, 20, kind));
    assertEquals(
        Quality.INCOMPLETE,
        grade(WHOLE, 20, EvidenceKind.ROW_SUM_BROKEN, kind),
        "what is not the table's own figure breaks no sum of it");
  }

  @ParameterizedTest
  @EnumSource(names = {"ROW_SUM_BROKEN", "COLUMN_SUM_BROKEN", "BALANCE_BROKEN"})
  void aBrokenSumOfAWholeTableIsInconsistent(EvidenceKind kind) {
    assertEquals(Quality.INCONSISTENT, grade(WHOLE, 20, kind));
  }

  /** Remarks, extra rows and columns and labels in other words leave the figures what they are. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "REMARK_IN_ROW",
        "ROW_EXTRA",
        "COLUMN_EXTRA",
        "COLUMN_BY_PLACE",
        "ROW_LABEL_DIFFERS",
        "TABLE_BY_ALIGNMENT",
        "FORM_NOT_OF_YEAR",
        "YEAR_GUESSED"
      })
  void whatIsWorthAWordLeavesTheGrade(EvidenceKind kind) {
    assertEquals(Quality.VERIFIED, grade(WHOLE, 2, kind));
  }

  @Test
  void whatWasRecognisedIsProvedBySumsOrByNothing() {
    EvidenceKind recognised = EvidenceKind.TABLE_RECOGNISED;
    assertEquals(Quality.VERIFIED, grade(WHOLE, 20, recognised));
    assertEquals(Quality.UNPROVED, grade(WHOLE, 0, recognised));
    assertEquals(
        Quality.UNPROVED, grade(WHOLE, 20, recognised, EvidenceKind.TABLE_OF_SMALL_DIGITS));
    assertEquals(Quality.UNPROVED, grade(WHOLE, 20, recognised, EvidenceKind.TABLE_PROVED_IN_PART));
    assertEquals(Quality.INCONSISTENT, grade(WHOLE, 20, recognised, EvidenceKind.BALANCE_BROKEN));
  }

  @Test
  void aCellThatIsMissingOrUnreadableMakesATableIncompleteWhateverItsSumsSay() {
    FilledForms table = FilledForms.of(StatutoryTables.REQUESTS, "2021");
    FilledForm missing = table.missing("received/total").build();
    assertEquals(Quality.INCOMPLETE, grade(missing, 20));
    FilledForm unreadable =
        FilledForms.of(StatutoryTables.REQUESTS, "2021").unreadable("received/total", "3人").build();
    assertEquals(Quality.INCOMPLETE, grade(unreadable, 20, EvidenceKind.ROW_SUM_BROKEN));
  }

  @Test
  void aTableOfWhichNothingWasTakenIsUnreadWhereThereAreSignsOfIt() {
    assertEquals(Quality.ABSENT, Grader.gradeOfNone(evidence(EvidenceKind.SECOND_REPORT)));
    assertEquals(Quality.UNREAD, Grader.gradeOfNone(evidence(EvidenceKind.TABLE_UNREAD)));
    assertEquals(Quality.UNREAD, Grader.gradeOfNone(evidence(EvidenceKind.TABLE_WITHOUT_LABELS)));
  }

  private static Quality grade(FilledForm table, int sums, EvidenceKind... kinds) {
    return Grader.grade(table, evidence(kinds), sums);
  }

  private static List<Evidence> evidence(EvidenceKind... kinds) {
    Scope scope = Scope.of(StatutoryTables.REQUESTS.pointer(), 2);
    return Stream.of(kinds).map(kind -> Evidence.of(kind, scope)).toList();
  }
}
