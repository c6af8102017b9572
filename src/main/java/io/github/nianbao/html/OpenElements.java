package io.github.nianbao.html;

import io.github.nianbao.html.style.Look;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The elements around a place of a page, from the innermost one. */
final class OpenElements {

  /** What an element is to the table around it. */
  enum Part {
    /** A table that is read as one. */
    TABLE,
    CELL,
    /** A part that only lays out what is in it, or no part of a table at all. */
    OTHER
  }

  /**
   * An open element.
   *
   * @param digitsBefore how many digits stand before it in its cell
   */
  record Open(Element element, Look look, Part part, int digitsBefore) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private int links;
  private int kept;
  private int captions;

  /** Around all of a part of a page. */
  OpenElements(Element part) {
    open.push(new Open(part, Look.PLAIN, Part.OTHER, 0));
  }

  void push(Open one) {
    count(one.element(), 1);
    open.push(one);
  }

  Open pop() {
    Open one = open.pop();
    count(one.element(), -1);
    return one;
  }

  private void count(Element element, int by) {
    switch (element.normalName()) {
      case "a" -> links += by;
      case "pre" -> kept += by;
      case "caption" -> captions += by;
      default -> {}
    }
  }

  /** How the innermost one looks. */
  Look look() {
    return open.element().look();
  }

  boolean hasLink() {
    return links > 0;
  }

  boolean hasCaption() {
    return captions > 0;
  }

  /** Whether line ends and spaces are shown as they are written. */
  boolean keepsLines() {
    return kept > 0;
  }

  /** The innermost one whose text stands in lines of its own. */
  Element block() {
    for (Open one : open) {
      if (one.look().block()) {
        return one.element();
      }
    }
    return open.getLast().element();
  }
}
