package io.github.nianbao.assemble;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A made-up table, as a report would hold it. */
public record Training(Courses courses, Counts participants, Amounts cost) {

  /** The report that has it. */
  public record Report(String title, @Nullable Training training) {}

  public record Courses(Counts opening, Counts internal, Counts total) {}

  public record Counts(
      @Nullable Integer city, @Nullable Integer counties, @Nullable Integer total) {}

  public record Amounts(
      @Nullable BigDecimal city,
      @Nullable String cityUnit,
      @Nullable BigDecimal counties,
      @Nullable BigDecimal total) {}
}
