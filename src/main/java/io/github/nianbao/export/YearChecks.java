package io.github.nianbao.export;

import io.github.nianbao.form.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold between the reports of two years that follow each other. */
final class YearChecks {

  private static final String OVER = "/requests/carriedOver/";
  private static final String IN = "/requests/carriedIn/";

  private final String authority;
  private final PanelReport before;
  private final PanelReport after;
  private final List<PanelFinding> findings = new ArrayList<>();

  private YearChecks(String authority, PanelReport before, PanelReport after) {
    this.authority = authority;
    this.before = before;
    this.after = after;
  }

  static List<PanelFinding> of(String authority, PanelReport before, PanelReport after) {
    YearChecks checks = new YearChecks(authority, before, after);
    checks.carried();
    checks.inForce("/proactiveDisclosure/rules/");
    checks.inForce("/proactiveDisclosure/normativeDocuments/");
    return checks.findings;
  }

  /** 结转下年度 of one year and 上年结转 of the next, column by column. */
  private void carried() {
    for (Measure measure : after.measures(TableKind.REQUESTS)) {
      if (measure.pointer().startsWith(IN)) {
        String over = OVER + measure.columnCode();
        BigDecimal left = before.countedValue(over);
        BigDecimal taken = after.countedValue(measure.pointer());
        if (left != null && taken != null && left.compareTo(taken) != 0) {
          add(
              PanelFinding.Code.CARRY_DIFFERS,
              measure.name(),
              before.place(over, left.toPlainString()),
              after.place(measure.pointer(), taken.toPlainString()),
              before.year()
                  + " 结转下年度 · "
                  + measure.columnLabel()
                  + " is "
                  + left.toPlainString()
                  + ", but "
                  + after.year()
                  + " 上年结转 is "
                  + taken.toPlainString()
                  + ".");
        }
      }
    }
  }

  /** 现行有效 is that of the year before, and 制发, less 废止. */
  private void inForce(String row) {
    BigDecimal old = before.value(row + "inForce");
    BigDecimal issued = after.value(row + "issued");
    BigDecimal repealed = after.value(row + "repealed");
    BigDecimal now = after.value(row + "inForce");
    if (old == null || issued == null || repealed == null || now == null) {
      return;
    }
    BigDecimal expected = old.add(issued).subtract(repealed);
    if (expected.compareTo(now) != 0) {
      add(
          PanelFinding.Code.IN_FORCE_DIFFERS,
          row.substring(1).replace('/', '.') + "inForce",
          before.place(row + "inForce", old.toPlainString()),
          after.place(row + "inForce", now.toPlainString()),
          "现行有效 of "
              + before.year()
              + " was "
              + old.toPlainString()
              + "; with "
              + issued.toPlainString()
              + " 制发 and "
              + repealed.toPlainString()
              + " 废止 it would be "
              + expected.toPlainString()
              + " in "
              + after.year()
              + ", not "
              + now.toPlainString()
              + ".");
    }
  }

  private void add(
      PanelFinding.Code code,
      String measure,
      PanelFinding.@Nullable Place first,
      PanelFinding.@Nullable Place second,
      String message) {
    findings.add(new PanelFinding(code, authority, measure, first, second, message));
  }
}
