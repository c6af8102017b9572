package io.github.nianbao.audit;

import io.github.nianbao.audit.Arithmetic.Outcome;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Identity;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests the identities of a table on its figures as printed, and grades the table. */
public final class Checker {

  private Checker() {}

  /**
   * Grades a table.
   *
   * @param table as the report prints it; null where the document does not have it
   * @param kind which table it is
   */
  public static CheckedTable check(@Nullable FilledForm table, TableKind kind) {
    if (table == null) {
      String message = "The document does not have the table " + kind.json() + ".";
      return new CheckedTable(
          Quality.ABSENT,
          List.of(Finding.of(FindingCode.TABLE_ABSENT, kind.pointer(), null, message)));
    }
    Arithmetic arithmetic = new Arithmetic(table);
    BrokenSum broken = new BrokenSum(table);
    List<Finding> findings = new ArrayList<>(table.findings());
    int tested = 0;
    boolean consistent = true;
    for (Identity identity : table.form().identities()) {
      Outcome outcome = arithmetic.test(identity);
      tested += outcome == Outcome.UNTESTABLE ? 0 : 1;
      if (outcome == Outcome.BROKEN) {
        consistent = false;
        findings.add(broken.finding(identity));
      }
    }
    Quality quality;
    if (!whole(table)) {
      quality = Quality.INCOMPLETE;
    } else if (!consistent) {
      quality = Quality.INCONSISTENT;
    } else {
      quality = tested > 0 ? Quality.VERIFIED : Quality.COMPLETE;
    }
    return new CheckedTable(quality, List.copyOf(findings));
  }

  /**
   * Whether every cell of the form was found and read, no figure was left over, and nothing puts in
   * doubt that these are the cells of the table.
   */
  private static boolean whole(FilledForm table) {
    boolean doubtful =
        table.findings().stream()
            .map(Finding::code)
            .anyMatch(code -> code == FindingCode.STRAY_TEXT || code == FindingCode.TABLE_DOUBTFUL);
    return !doubtful
        && table.form().cells().keySet().stream()
            .allMatch(
                pointer -> {
                  Figure figure = table.figures().get(pointer);
                  return figure != null && Arithmetic.found(figure);
                });
  }
}
