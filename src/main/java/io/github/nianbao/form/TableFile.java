package io.github.nianbao.form;

import java.util.List;

/**
 * The blocks of a table in its data file. A block or a row that names no forms is in all of the
 * table's.
 */
record TableFile(List<String> forms, List<Block> blocks, FormSums sums) {

  private record Block(
      List<String> forms, String banner, List<FormColumn> columns, List<Row> rows) {

    static Block of(DataNode node, String unit) {
      node.only("forms", "banner", "columns", "rows");
      return new Block(
          node.texts("forms"),
          node.text("banner", ""),
          columns(node, unit),
          node.get("rows").items().stream().map(Row::of).toList());
    }

    private static List<FormColumn> columns(DataNode node, String unit) {
      return node.get("columns").items().stream().map(c -> FormColumn.of(c, unit)).toList();
    }

    Block with(List<FormColumn> others) {
      return new Block(forms, banner, others, rows);
    }

    FormBlock in(Notice notice) {
      return new FormBlock(
          banner,
          columns,
          rows.stream().filter(row -> has(row.forms, notice)).map(Row::row).toList());
    }
  }

  private record Row(List<String> forms, FormRow row) {

    static Row of(DataNode node) {
      return new Row(node.texts("forms"), FormRow.of(node));
    }
  }

  static TableFile of(DataNode table) {
    String unit = table.get("unit").text();
    return new TableFile(
        table.get("forms").texts(),
        table.get("blocks").items().stream().map(block -> Block.of(block, unit)).toList(),
        FormSums.of(table));
  }

  /**
   * The table whose columns stand in another one beside its own.
   *
   * @param other the file of that one, which has the rows and the sums
   * @param file with the columns
   */
  static TableFile of(DataNode other, DataNode file) {
    TableFile whole = of(other);
    List<FormColumn> columns = Block.columns(file, other.get("unit").text());
    return new TableFile(
        whole.forms, whole.blocks.stream().map(block -> block.with(columns)).toList(), whole.sums);
  }

  /**
   * The forms of the table, oldest first.
   *
   * @param notices of the catalogue, oldest first
   */
  List<Form> forms(TableKind kind, List<Notice> notices) {
    List<String> known = notices.stream().map(Notice::version).toList();
    if (forms.isEmpty() || !known.containsAll(forms)) {
      throw new IllegalStateException(kind + " has forms " + forms + ", the notices " + known);
    }
    return notices.stream()
        .filter(notice -> has(forms, notice))
        .map(
            notice ->
                new Form(
                    kind,
                    notice,
                    blocks.stream()
                        .filter(block -> has(block.forms, notice))
                        .map(block -> block.in(notice))
                        .toList(),
                    sums))
        .toList();
  }

  private static boolean has(List<String> forms, Notice notice) {
    return forms.isEmpty() || forms.contains(notice.version());
  }
}
