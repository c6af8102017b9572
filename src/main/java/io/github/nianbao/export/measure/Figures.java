package io.github.nianbao.export.measure;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.RecordVersions;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.FormVersion;
import io.github.nianbao.report.Quality;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON Pointers of the contract lead to in one report, found in the records themselves:
 * their components are called as the members of the JSON. To print one table, Jackson's tree would
 * take longer to start than the report to be read.
 */
public final class Figures {

  private final AnnualReport report;
  private final Map<String, Object> values = new HashMap<>();

  public Figures(AnnualReport report) {
    this.report = report;
    add("", report);
  }

  private void add(String pointer, Object value) {
    values.put(pointer, value);
    if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        try {
          Object member = component.getAccessor().invoke(value);
          if (member != null) {
            add(pointer + "/" + component.getName(), member);
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** The record of a table; null where the report does not have the table. */
  public @Nullable Object table(TableKind kind) {
    return values.get(kind.pointer());
  }

  /** The form that a table of the report follows; null where the report does not have the table. */
  public @Nullable Form form(TableKind kind) {
    Object table = table(kind);
    if (table == null) {
      return null;
    }
    if (values.get(kind.pointer() + "/form") instanceof FormVersion version) {
      return kind.form(version.json());
    }
    return RecordVersions.form(table.getClass(), kind);
  }

  /** The name of that form; empty where the report does not have the table. */
  public String formName(TableKind kind) {
    Form form = form(kind);
    return form == null ? "" : Measures.form(form);
  }

  /** The variables of a table as the report prints it; none where it does not have the table. */
  public List<Measure> measures(TableKind kind) {
    Form form = form(kind);
    return form == null ? List.of() : Measure.of(form);
  }

  /** The quality of a table. */
  public Quality quality(TableKind kind) {
    return Objects.requireNonNull(report.quality().byTable().get(kind.json()));
  }

  /** The figure at a pointer in plain digits, never as a power of ten; null where there is none. */
  public @Nullable BigDecimal number(String pointer) {
    if (!(values.get(pointer) instanceof Number number)) {
      return null;
    }
    BigDecimal value = new BigDecimal(number.toString());
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** The unit that is printed beside the amount at a pointer; null where none is. */
  public @Nullable String unit(String pointer) {
    return values.get(pointer + "Unit") instanceof String unit ? unit : null;
  }

  /** Whether the row of a figure has any figure. */
  public boolean rowHasFigures(String pointer) {
    String row = pointer.substring(0, pointer.lastIndexOf('/') + 1);
    return values.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().startsWith(row)
                    && entry.getKey().indexOf('/', row.length()) < 0
                    && entry.getValue() instanceof Number);
  }
}
