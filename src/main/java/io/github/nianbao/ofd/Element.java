package io.github.nianbao.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of XML. Names are without prefixes: producers have many, some declared nowhere. */
final class Element {

  private static final double[] NO_NUMBERS = {};

  private final String name;

  /** Names and values by turns. */
  private final String[] attributes;

  private List<Element> children = List.of();
  private @Nullable StringBuilder text;

  Element(String name, String[] attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Element child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void add(String more) {
    if (text == null) {
      text = new StringBuilder();
    }
    text.append(more);
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** The text between its tags, without that of its children. */
  String text() {
    return text == null ? "" : text.toString();
  }

  List<Element> children() {
    return children;
  }

  List<Element> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** The first child of a name; null where there is none. */
  @Nullable Element child(String wanted) {
    for (Element child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return null;
  }

  /**
   * The text of the first child of a name, without white space around; null where there is none.
   */
  @Nullable String text(String wanted) {
    Element child = child(wanted);
    return child == null ? null : child.text().strip();
  }

  /** The value of an attribute; null where there is none. */
  @Nullable String attribute(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  boolean flag(String wanted, boolean otherwise) {
    String value = attribute(wanted);
    return value == null ? otherwise : value.strip().equalsIgnoreCase("true") || value.equals("1");
  }

  double number(String wanted, double otherwise) {
    String value = attribute(wanted);
    double number = value == null ? Double.NaN : Numbers.number(value.strip());
    return Double.isNaN(number) ? otherwise : number;
  }

  /** The numbers of an attribute; none where there is none. */
  double[] numbers(String wanted) {
    String value = attribute(wanted);
    return value == null ? NO_NUMBERS : Numbers.of(value);
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
