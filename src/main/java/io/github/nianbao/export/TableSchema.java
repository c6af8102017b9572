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

  /** The name of its file. */
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
