package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.column.ColumnMatching;
import io.github.nianbao.token.label.OtherMeasures;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Matches the headers of a document with the columns of the forms, each pair once. */
public final class ColumnMatcher {

  private final IdentityHashMap<Header, IdentityHashMap<List<FormColumn>, ColumnMatching>> known =
      new IdentityHashMap<>();

  private final Supplier<@Nullable Integer> year;

  /** Matches the headers of a report of which the year is not known. */
  public ColumnMatcher() {
    this(() -> null);
  }

  /** Matches the headers of a report of some year; null where it is not known. */
  public ColumnMatcher(Supplier<@Nullable Integer> year) {
    this.year = year;
  }

  /** How the columns of a header match those of a block of a form. */
  public ColumnMatching match(Header header, List<FormColumn> form) {
    return known
        .computeIfAbsent(header, key -> new IdentityHashMap<>())
        .computeIfAbsent(form, key -> ColumnMatching.of(header.columns(), form, yearOf(header)));
  }

  /** Whether the label of a column names another year than the report's. */
  public boolean isOfOtherYear(Header.Column column) {
    return hasDigit(column.label()) && OtherMeasures.ofOtherYear(column.label(), "", year.get());
  }

  /** The year, if any label has a figure. */
  private @Nullable Integer yearOf(Header header) {
    return header.columns().stream().anyMatch(column -> hasDigit(column.group() + column.label()))
        ? year.get()
        : null;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** How well a header fits the block of a form that it fits best, 0 to 1. */
  double fit(Header header, Form form) {
    Integer ofReport = yearOf(header);
    for (FormBlock block : form.blocks()) {
      if (ColumnMatching.areThose(header.columns(), block.columns(), ofReport)) {
        return 1;
      }
    }
    double best = 0;
    for (FormBlock block : form.blocks()) {
      best = Math.max(best, match(header, block.columns()).fit());
    }
    return best;
  }
}
