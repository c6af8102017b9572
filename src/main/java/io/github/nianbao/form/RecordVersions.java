package io.github.nianbao.form;

/**
 * Which record of the report holds which form of a table: one for all, or, where the type of the
 * table is an interface, one for each version, which ends the name of the record.
 */
public final class RecordVersions {

  private RecordVersions() {}

  /**
   * The record that holds a form.
   *
   * @param table the type of the table in the report: a record, or a sealed interface of records
   * @param version of the form
   */
  public static Class<?> type(Class<?> table, String version) {
    if (table.isRecord()) {
      return table;
    }
    for (Class<?> type : table.getPermittedSubclasses()) {
      if (type.getSimpleName().endsWith(version)) {
        return type;
      }
    }
    throw new IllegalArgumentException(table + " has no form " + version);
  }

  /** The form that a record holds; where it may hold several, the newest. */
  public static Form form(Class<?> type, TableKind kind) {
    return kind.forms().stream()
        .filter(form -> type.getSimpleName().endsWith(form.version()))
        .findFirst()
        .orElse(kind.newest());
  }
}
