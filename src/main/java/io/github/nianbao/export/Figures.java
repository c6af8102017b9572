package io.github.nianbao.export;

import io.github.nianbao.report.AnnualReport;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON Pointers of the contract lead to, found in the records themselves: their components
 * are called as the members of the JSON. To print one table, Jackson's tree would take longer to
 * start than the report to be read.
 */
final class Figures {

  private Figures() {}

  /** What a pointer leads to; null where there is nothing. */
  static @Nullable Object at(AnnualReport report, String pointer) {
    Object value = report;
    for (String name : pointer.substring(1).split("/", -1)) {
      value = value == null ? null : member(value, name);
    }
    return value;
  }

  private static @Nullable Object member(Object value, String name) {
    if (!value.getClass().isRecord()) {
      return null;
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }
}
