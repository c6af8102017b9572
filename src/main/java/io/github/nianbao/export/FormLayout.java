package io.github.nianbao.export;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels of a form, laid out in rows that have one pointer for each column. */
final class FormLayout {

  /** A row label of more characters than this gives way to a shorter one. */
  private static final int LONG_LABEL = 22;

  private FormLayout() {}

  record Block(String banner, List<String> columns, List<Row> rows) {}

  record Row(String label, int depth, List<String> pointers) {}

  static List<Block> of(Form form) {
    return form.blocks().stream()
        .map(
            block ->
                block.rows().size() == 1 && block.rows().get(0).labels().isEmpty()
                    ? folded(form, block)
                    : plain(form, block))
        .toList();
  }

  private static Block plain(Form form, FormBlock block) {
    List<Row> rows = new ArrayList<>();
    List<String> open = List.of();
    for (FormRow row : block.rows()) {
      for (int depth = 0; depth < row.groups().size(); depth++) {
        List<String> upTo = row.groups().subList(0, depth + 1);
        if (open.size() <= depth || !open.subList(0, depth + 1).equals(upTo)) {
          rows.add(new Row(row.groups().get(depth), depth, List.of()));
        }
      }
      open = row.groups();
      List<String> pointers =
          block.columns().stream().map(column -> form.pointer(row, column)).toList();
      rows.add(new Row(label(row), row.groups().size(), pointers));
    }
    return new Block(
        block.banner(), block.columns().stream().map(FormLayout::label).toList(), rows);
  }

  /** 四 is one row without a label under groups of like columns: a row for each group. */
  private static Block folded(Form form, FormBlock block) {
    FormRow only = block.rows().get(0);
    Map<String, List<String>> pointers = new LinkedHashMap<>();
    for (FormColumn column : block.columns()) {
      pointers
          .computeIfAbsent(String.join(" ", column.groups()), group -> new ArrayList<>())
          .add(form.pointer(only, column));
    }
    List<String> columns = block.columns().stream().map(FormLayout::label).distinct().toList();
    List<Row> rows =
        pointers.entrySet().stream()
            .map(entry -> new Row(entry.getKey(), 0, List.copyOf(entry.getValue())))
            .toList();
    return new Block(block.banner(), columns, rows);
  }

  /** The usual label, or a lawful shorter one where that is long. */
  private static String label(FormRow row) {
    String usual = row.labels().get(0);
    if (usual.length() <= LONG_LABEL) {
      return usual;
    }
    return row.labels().stream().min(Comparator.comparingInt(String::length)).orElse(usual);
  }

  /**
   * The last of the labels, for the first of an amount names the unit, which its figure does too.
   */
  private static String label(FormColumn column) {
    List<String> labels = column.labels();
    return column.kind() == FormColumn.Kind.AMOUNT ? labels.get(labels.size() - 1) : labels.get(0);
  }
}
