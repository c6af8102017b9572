package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
    Map<String, DataNode> files = new LinkedHashMap<>();
    for (String name : node.get("tables").texts()) {
      DataNode file = DataNode.load(beside, name + ".json");
      files.put(file.get("table").text(), file);
      tables.add(kind(file, files, tables, notices));
    }
    return new FormCatalogue(notices, List.copyOf(tables));
  }

  /** A table; one that stands beside another has all but its columns from that one's file. */
  private static TableKind kind(
      DataNode file, Map<String, DataNode> files, List<TableKind> known, List<Notice> notices) {
    String other = file.text("beside", "");
    if (other.isEmpty()) {
      return new TableKind(known.size(), file, TableFile.of(file), null, notices);
    }
    TableKind printed =
        known.stream()
            .filter(table -> table.json().equals(other))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no table " + other));
    DataNode whole = Objects.requireNonNull(files.get(other));
    return new TableKind(known.size(), file, TableFile.of(whole, file), printed, notices);
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
   * known, those with a form of the notice that the tables it has follow; where these follow
   * several or none, or no table has a form for the year, those that are in force.
   *
   * @param year of the report; null where it is not known
   * @param found the forms of the tables that the report has
   */
  public Set<TableKind> due(@Nullable Integer year, Collection<Form> found) {
    Integer known = year == null ? yearOf(found) : year;
    Set<TableKind> due =
        known == null ? Set.of() : due(table -> Objects.nonNull(table.form(known)));
    return due.isEmpty() ? due(table -> table.newest().notice().lastYear() == null) : due;
  }

  private Set<TableKind> due(Predicate<TableKind> some) {
    return tables.stream()
        .filter(table -> !table.isBesideAnother() && some.test(table))
        .collect(Collectors.toSet());
  }

  /** A year of the only notice that forms follow which are no more in force; null for none. */
  private static @Nullable Integer yearOf(Collection<Form> found) {
    Set<Notice> notices =
        found.stream()
            .map(form -> form.kind().newest().notice())
            .collect(Collectors.toUnmodifiableSet());
    return notices.size() == 1 ? notices.iterator().next().firstYear() : null;
  }
}
