package io.github.nianbao.export;

import java.util.List;

/**
 * A column of a table of the dataset.
 *
 * @param name in the header
 * @param type of the Frictionless Table Schema: {@code string}, {@code integer}, {@code number} or
 *     {@code year}
 * @param description one sentence
 * @param values all that may stand there; empty where that is open
 */
public record Field(String name, String type, String description, List<String> values) {

  /** A column of text. */
  public static Field text(String name, String description) {
    return new Field(name, "string", description, List.of());
  }

  /** A column of whole numbers. */
  public static Field integer(String name, String description) {
    return new Field(name, "integer", description, List.of());
  }

  /** A column of numbers, with or without decimals. */
  public static Field number(String name, String description) {
    return new Field(name, "number", description, List.of());
  }

  /** A column of years. */
  public static Field year(String name, String description) {
    return new Field(name, "year", description, List.of());
  }

  /** A column of a few known words. */
  public static Field oneOf(String name, String description, List<String> values) {
    return new Field(name, "string", description, values);
  }
}
