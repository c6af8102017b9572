package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statutory tables with all their forms, from data files: an index with the notices and the
 * names of the files, and a file for each table. Immutable.
 */
public final class FormCatalogue {

  private static final FormCatalogue STANDARD = load(FormCatalogue.class, "catalogue");

  private final List<Notice> notices;
  private final List<TableKind> tables;

  private FormCatalogue(List<Notice> notices, List<TableKind> tables) {
    this.notices = notices;
    this.tables = tables;
  }

  /** The tables of the annual reports, loaded once. */
  public static FormCatalogue standard() {
    return STANDARD;
  }

  /**
   * Loads a catalogue.
   *
   * @param beside the class in whose package the files are
   * @param index name of the index file, without its ending
   * @throws IllegalStateException where the files contradict themselves
   */
  public static FormCatalogue load(Class<?> beside, String index) {
    DataNode node = DataNode.load(beside, index + ".json").only("notices", "tables");
    List<Notice> notices = node.get("notices").items().stream().map(Notice::of).toList();
    List<TableKind> tables = new ArrayList<>();
    for (String name : node.get("tables").texts()) {
      tables.add(new TableKind(tables.size(), DataNode.load(beside, name + ".json"), notices));
    }
    return new FormCatalogue(notices, List.copyOf(tables));
  }

  /** The tables in the order of the report. */
  public List<TableKind> tables() {
    return tables;
  }

  /** A table by its name in the JSON contract. */
  public TableKind table(String json) {
    return tables.stream()
        .filter(table -> table.json().equals(json))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + json));
  }

  /** Words that a line of a table's header may hold, also one whose labels are broken. */
  public Set<String> headerWords() {
    return tables.stream()
        .flatMap(table -> table.words().header().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The notices that prescribe the forms, oldest first. */
  public List<Notice> notices() {
    return notices;
  }

  /**
   * The tables that a report has to have: those with a form for its year. Where the year is not
   * known, or no table has a form for it, those that are in force.
   */
  public Set<TableKind> due(@Nullable Integer year) {
    Set<TableKind> due =
        year == null
            ? Set.of()
            : tables.stream()
                .filter(table -> Objects.nonNull(table.form(year)))
                .collect(Collectors.toSet());
    return due.isEmpty()
        ? tables.stream()
            .filter(table -> table.newest().notice().lastYear() == null)
            .collect(Collectors.toSet())
        : due;
  }
}
