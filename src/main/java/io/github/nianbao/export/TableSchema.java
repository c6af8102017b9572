package io.github.nianbao.export;

import java.util.List;

/**
 * A table of the dataset: its file and its columns, which are part of the contract.
 *
 * @param name of the table; its file is this name with {@code .csv}
 * @param description one sentence
 * @param fields in the order of the file
 * @param key names of the columns that together tell one row from the others; empty for none
 */
public record TableSchema(String name, String description, List<Field> fields, List<String> key) {

  /** {@return the same with Chinese heads} */
  public TableSchema inChinese() {
    List<String> names =
        key.stream()
            .flatMap(one -> fields.stream().filter(field -> field.name().equals(one)))
            .map(Field::chinese)
            .toList();
    return new TableSchema(
        name, description, fields.stream().map(Field::inChinese).toList(), names);
  }

  /**
   * {@return as the options ask for it}
   *
   * @param options how it is written
   */
  public TableSchema with(TableOptions options) {
    return options.chinese() ? inChinese() : this;
  }

  /** {@return the name of its file} */
  public String fileName() {
    return name + ".csv";
  }

  List<String> header() {
    return fields.stream().map(Field::name).toList();
  }

  boolean hasField(String field) {
    return fields.stream().anyMatch(f -> f.name().equals(field));
  }
}
