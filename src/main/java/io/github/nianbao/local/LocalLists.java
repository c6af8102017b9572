package io.github.nianbao.local;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The lists of a document that follow none of the national forms. */
public final class LocalLists {

  /** None. */
  public static final LocalLists NONE = new LocalLists();

  private final List<OtherList> lists = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  LocalLists() {}

  void add(LocalKind kind, List<String> columns, List<OtherList.Row> rows) {
    Integer page =
        rows.stream()
            .flatMap(row -> row.values().stream())
            .map(Cell::page)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    evidence.add(
        Evidence.of(EvidenceKind.LIST_OF_OTHER_FORM, Scope.of("/otherLists/" + lists.size(), page))
            .with(kind.name())
            .with(rows.size()));
    lists.add(new OtherList(kind.code(), columns, rows));
  }

  void take(Table table) {
    tables.add(table);
  }

  /** What they say. */
  public List<OtherList> lists() {
    return Collections.unmodifiableList(lists);
  }

  /** That they are there, and which they are. */
  public List<Evidence> evidence() {
    return Collections.unmodifiableList(evidence);
  }

  /** Tables of a document without those of these lists. */
  public List<Table> without(List<Table> all) {
    return all.stream().filter(table -> !tables.contains(table)).toList();
  }

  /** The same lists with their figures in other places. */
  public LocalLists with(UnaryOperator<Cell> places) {
    LocalLists moved = new LocalLists();
    moved.evidence.addAll(evidence);
    moved.tables.addAll(tables);
    for (OtherList list : lists) {
      List<OtherList.Row> rows =
          list.rows().stream()
              .map(
                  row ->
                      new OtherList.Row(
                          row.label(), row.unit(), row.values().stream().map(places).toList()))
              .toList();
      moved.lists.add(new OtherList(list.kind(), list.columns(), rows));
    }
    return moved;
  }
}
