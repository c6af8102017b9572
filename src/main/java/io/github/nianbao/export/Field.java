package io.github.nianbao.export;

import io.github.nianbao.form.DataNode;
import java.util.List;

/**
 * A column of a table of the dataset.
 *
 * @param name in the header
 * @param type of the Frictionless Table Schema: {@code string}, {@code integer}, {@code number} or
 *     {@code year}
 * @param description one sentence
 * @param values all that may stand there; empty where that is open
 * @param chinese its head where the heads are Chinese
 */
public record Field(
    String name, String type, String description, List<String> values, String chinese) {

  private static final DataNode CHINESE = DataNode.load(Field.class, "columns.json");

  /**
   * {@return a column of text}
   *
   * @param name in the header
   * @param description one sentence
   */
  public static Field text(String name, String description) {
    return new Field(name, "string", description, List.of(), CHINESE.get(name).text());
  }

  /**
   * {@return a column of whole numbers}
   *
   * @param name in the header
   * @param description one sentence
   */
  public static Field integer(String name, String description) {
    return new Field(name, "integer", description, List.of(), CHINESE.get(name).text());
  }

  /**
   * {@return a column of numbers, with or without decimals}
   *
   * @param name in the header
   * @param description one sentence
   */
  public static Field number(String name, String description) {
    return new Field(name, "number", description, List.of(), CHINESE.get(name).text());
  }

  /**
   * {@return a column of years}
   *
   * @param name in the header
   * @param description one sentence
   */
  public static Field year(String name, String description) {
    return new Field(name, "year", description, List.of(), CHINESE.get(name).text());
  }

  /**
   * {@return a column of a few known words}
   *
   * @param name in the header
   * @param description one sentence
   * @param values all that may stand there
   */
  public static Field oneOf(String name, String description, List<String> values) {
    return new Field(name, "string", description, values, CHINESE.get(name).text());
  }

  /** The same with its Chinese head for a name. */
  Field inChinese() {
    return new Field(chinese, type, description, values, chinese);
  }
}
