package io.github.nianbao.html;

import io.github.nianbao.html.style.Look;
import io.github.nianbao.table.Doubt;
import org.jsoup.nodes.Element;

/** What in a cell is more, or less, than text. */
final class ElementInCell {

  private ElementInCell() {}

  /** Notes what speaks against the text of a cell in which an element begins. */
  static void begin(Element element, Look own, CellText cell) {
    boolean image = own.painted() && !(own.block() && element.hasText());
    if ((image || own.added()) && !own.isHidden()) {
      cell.doubt(Doubt.INK);
    }
    if (isCover(element, own)
        || isClosed(element)
        || (isLine(element) && cell.digits() > 0)
        || isReversed(element)
        || isNumbered(element)) {
      cell.doubt(Doubt.SEEN_OTHERWISE);
    }
  }

  private static boolean isCover(Element element, Look own) {
    return own.moved() && element.attributesSize() > 0 && !element.hasText();
  }

  private static boolean isClosed(Element element) {
    return element.nameIs("details") && !element.hasAttr("open");
  }

  private static boolean isLine(Element element) {
    return element.nameIs("hr") && element.attributesSize() > 0;
  }

  /** Whether its parts may stand in another order than they are written in. */
  private static boolean isReversed(Element element) {
    return element.attr("dir").equalsIgnoreCase("rtl")
        && element.children().stream().filter(part -> CellText.hasDigit(part.wholeText())).count()
            > 1;
  }

  /** Whether a number stands before it, as an item of a list. */
  private static boolean isNumbered(Element element) {
    Element list = element.parent();
    return element.nameIs("li") && list != null && list.nameIs("ol");
  }

  /** Whether it leads to another place of the page, as the sign of a note does. */
  static boolean isOfNote(Element element) {
    return element.nameIs("a")
        && element.attr("href").length() > 1
        && element.attr("href").startsWith("#");
  }
}
