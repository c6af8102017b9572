package io.github.nianbao.export.compare;

import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.form.YearSum;
import io.github.nianbao.form.YearSum.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the reports of two years that follow each other, as the forms say it. */
final class YearChecks {

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
    for (YearSum.Kind what : YearSum.Kind.values()) {
      for (TableKind kind : FormCatalogue.standard().tables()) {
        Form form = after.form(kind);
        if (form != null) {
          form.yearSums().stream()
              .filter(sum -> sum.kind() == what)
              .forEach(sum -> checks.check(sum, form));
        }
      }
    }
    return checks.findings;
  }

  private void check(YearSum sum, Form form) {
    BigDecimal old = value(before, sum, sum.before());
    BigDecimal now = value(after, sum, sum.now());
    BigDecimal added = total(sum, sum.added());
    BigDecimal removed = total(sum, sum.removed());
    if (old == null || now == null || added == null || removed == null) {
      return;
    }
    BigDecimal expected = old.add(added).subtract(removed);
    if (expected.compareTo(now) != 0) {
      findings.add(
          new PanelFinding(
              code(sum.kind()),
              authority,
              Measure.name(sum.now().pointer()),
              before.place(sum.before().pointer(), old.toPlainString()),
              after.place(sum.now().pointer(), now.toPlainString()),
              switch (sum.kind()) {
                case CARRIED -> carried(sum, form, old, now);
                case IN_FORCE -> inForce(sum, old, now, expected);
              }));
    }
  }

  private static PanelFinding.Code code(YearSum.Kind kind) {
    return switch (kind) {
      case CARRIED -> PanelFinding.Code.CARRY_DIFFERS;
      case IN_FORCE -> PanelFinding.Code.IN_FORCE_DIFFERS;
    };
  }

  private static @Nullable BigDecimal value(PanelReport report, YearSum sum, Term term) {
    return sum.kind() == YearSum.Kind.CARRIED
        ? report.countedValue(term.pointer())
        : report.value(term.pointer());
  }

  /** The sum of some cells of the later year; null where one of them says nothing. */
  private @Nullable BigDecimal total(YearSum sum, List<Term> terms) {
    BigDecimal total = BigDecimal.ZERO;
    for (Term term : terms) {
      BigDecimal value = value(after, sum, term);
      if (value == null) {
        return null;
      }
      total = total.add(value);
    }
    return total;
  }

  private String carried(YearSum sum, Form form, BigDecimal old, BigDecimal now) {
    String column = Objects.requireNonNull(form.cells().get(sum.now().pointer())).labels().get(0);
    return before.year()
        + " "
        + sum.before().word()
        + " · "
        + column
        + " is "
        + old.toPlainString()
        + ", but "
        + after.year()
        + " "
        + sum.now().word()
        + " is "
        + now.toPlainString()
        + ".";
  }

  private String inForce(YearSum sum, BigDecimal old, BigDecimal now, BigDecimal expected) {
    String flows =
        Stream.concat(sum.added().stream(), sum.removed().stream())
            .map(term -> printed(term) + " " + term.word())
            .collect(Collectors.joining(" and "));
    return sum.before().word()
        + " of "
        + before.year()
        + " was "
        + old.toPlainString()
        + "; with "
        + flows
        + " it would be "
        + expected.toPlainString()
        + " in "
        + after.year()
        + ", not "
        + now.toPlainString()
        + ".";
  }

  /** The figure of a cell of the later year in which there is one. */
  private String printed(Term term) {
    return Objects.requireNonNull(after.value(term.pointer())).toPlainString();
  }
}
