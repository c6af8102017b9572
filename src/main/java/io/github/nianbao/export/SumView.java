package io.github.nianbao.export;

import io.github.nianbao.export.measure.Figures;
import io.github.nianbao.form.Arithmetic;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.SumConstraint;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum of the form with all its members, as a person reads it: the left ones should sum to what
 * the right ones do.
 *
 * @param table its name in the JSON contract
 * @param shared the label of the row or the column that all its members stand in; empty for none
 * @param outcome what the print makes of it
 * @param left the totals
 * @param right the parts
 * @param leftSum of the figures of the left ones, in plain digits; blanks and marks are 0
 * @param rightSum of the figures of the right ones
 */
public record SumView(
    String table,
    String shared,
    Outcome outcome,
    List<Member> left,
    List<Member> right,
    String leftSum,
    String rightSum) {

  /** What the print makes of a sum. */
  public enum Outcome {
    /** Too little is printed, or read, to test it. */
    UNTESTABLE,
    /** It holds. */
    HOLDS,
    /** It does not. */
    BROKEN
  }

  /**
   * A member.
   *
   * @param at JSON Pointer of the cell
   * @param label what tells it from the other members
   * @param text what stands in the cell
   */
  public record Member(String at, String label, String text) {}

  /** What is known of a cell where it stands in a table. */
  private record Place(String row, String column, String text) {}

  /**
   * {@return the sums of the tables of a report, in their order}
   *
   * @param report the report
   */
  public static List<SumView> of(AnnualReport report) {
    Map<String, Place> places = places(report);
    Figures figures = new Figures(report);
    List<SumView> sums = new ArrayList<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      Form form = figures.form(kind);
      if (form != null) {
        Arithmetic arithmetic = new Arithmetic(table(report, form));
        for (SumConstraint sum : form.sums()) {
          sums.add(view(report, form, sum, arithmetic, places));
        }
      }
    }
    return List.copyOf(sums);
  }

  private static Map<String, Place> places(AnnualReport report) {
    Map<String, Place> places = new HashMap<>();
    for (TableView table : TableView.of(report)) {
      for (TableView.Block block : table.blocks()) {
        for (TableView.Row row : block.rows()) {
          for (int i = 0; i < row.entries().size(); i++) {
            TableView.Entry entry = row.entries().get(i);
            places.put(entry.at(), new Place(row.label(), block.columns().get(i), entry.text()));
          }
        }
      }
    }
    return places;
  }

  private static FilledForm table(AnnualReport report, Form form) {
    Map<String, Figure> cells = new LinkedHashMap<>();
    for (String at : form.cells().keySet()) {
      Cell cell = report.cell(at);
      cells.put(at, cell == null ? Figure.missing() : new Figure(null, cell));
    }
    return new FilledForm(form, cells, List.of());
  }

  private static SumView view(
      AnnualReport report,
      Form form,
      SumConstraint sum,
      Arithmetic arithmetic,
      Map<String, Place> places) {
    Function<String, Place> place = at -> Objects.requireNonNull(places.get(at));
    List<Place> all = Stream.concat(sum.left().stream(), sum.right().stream()).map(place).toList();
    boolean sameRow = isSame(all, Place::row);
    boolean sameColumn = !sameRow && isSame(all, Place::column);
    Function<Place, String> label =
        sameRow ? Place::column : sameColumn ? Place::row : p -> p.row() + " · " + p.column();
    String shared = sameRow ? all.get(0).row() : sameColumn ? all.get(0).column() : "";
    Function<List<String>, List<Member>> members =
        side ->
            side.stream()
                .map(at -> new Member(at, label.apply(place.apply(at)), place.apply(at).text()))
                .toList();
    Outcome outcome =
        switch (arithmetic.test(sum)) {
          case UNTESTABLE -> Outcome.UNTESTABLE;
          case HOLDS -> Outcome.HOLDS;
          case BROKEN -> Outcome.BROKEN;
        };
    return new SumView(
        form.kind().json(),
        shared,
        outcome,
        members.apply(sum.left()),
        members.apply(sum.right()),
        plain(report, sum.left()),
        plain(report, sum.right()));
  }

  private static boolean isSame(List<Place> places, Function<Place, String> part) {
    return places.stream().map(part).distinct().count() == 1;
  }

  private static String plain(AnnualReport report, List<String> members) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String at : members) {
      Cell cell = report.cell(at);
      BigDecimal value = cell == null ? null : cell.value();
      sum = value == null ? sum : sum.add(value);
    }
    return sum.toPlainString();
  }

  /** {@return all of it on one line} */
  public String text() {
    String equation = (shared.isEmpty() ? "" : shared + ": ") + side(left) + " = " + side(right);
    return switch (outcome) {
      case UNTESTABLE -> equation;
      case HOLDS -> equation + ": " + leftSum + " = " + rightSum + " ✓";
      case BROKEN -> equation + ": " + leftSum + " ≠ " + rightSum + " ✗";
    };
  }

  private static String side(List<Member> members) {
    return members.stream()
        .map(member -> member.label() + " " + member.text())
        .collect(Collectors.joining(" + "));
  }
}
