package io.github.nianbao.html.style;

import java.util.Set;

/** What elements of a page are by their names, unless a style says otherwise. */
final class ElementNames {

  /** Elements in lines of their own, unless a style says otherwise. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "details",
          "dialog",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "legend",
          "optgroup",
          "option",
          "dir",
          "menu",
          "listing",
          "xmp",
          "ucaptitle",
          "ucapcontent",
          "search");

  /** Elements that are never shown. */
  private static final Set<String> NEVER =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "noembed",
          "title",
          "meta",
          "link",
          "param",
          "source",
          "track",
          "datalist",
          "area",
          "base",
          "rp",
          "col",
          "colgroup");

  /** What turns, moves or stacks the characters in it. */
  private static final Set<String> UNSTEADY =
      Set.of(
          "bdo",
          "dialog",
          "marquee",
          "blink",
          "msup",
          "msub",
          "msubsup",
          "mfrac",
          "mroot",
          "mover",
          "munder",
          "munderover",
          "mmultiscripts");

  /** Parts that are not shown unless something opens them. */
  private static final String CLOSED = "dialog";

  /** Rows, and what leaves no room where it is collapsed. */
  private static final Set<String> ROWS = Set.of("tr", "tbody", "thead", "tfoot");

  private ElementNames() {}

  /** Whether it is in lines of its own. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether it is never shown. */
  static boolean isHidden(String name) {
    return NEVER.contains(name);
  }

  /** Whether it turns, moves or stacks the characters in it. */
  static boolean isUnsteady(String name) {
    return UNSTEADY.contains(name);
  }

  /** Whether it is not shown unless something opens it. */
  static boolean isClosed(String name) {
    return name.equals(CLOSED);
  }

  /** Whether it is a part of a table. */
  static boolean isOfTable(String name) {
    return ROWS.contains(name) || name.equals("table") || isCell(name);
  }

  /** Whether it is a cell of a table. */
  static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  /** Whether it leaves no room where it is collapsed. */
  static boolean isRow(String name) {
    return ROWS.contains(name);
  }
}
