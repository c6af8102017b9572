package io.github.nianbao.form;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a table is known by in print, beside the labels of its rows and columns.
 *
 * @param signs one of these stands in every table of the kind, normalised; none where its labels
 *     alone are looked for
 * @param headerLabels how many labels of columns make a header of the table
 * @param labelHeader what is printed over the labels of the rows, such as 信息内容; empty where that is
 *     nothing
 * @param header words that a line of its header may hold, also one whose labels are broken
 * @param first where the table begins in a text without line breaks
 * @param last the last label of the table in such a text; its figures follow
 */
public record TableWords(
    List<String> signs,
    int headerLabels,
    String labelHeader,
    List<String> header,
    Pattern first,
    Pattern last) {

  /** Whether a normalised text holds one of the signs. */
  public boolean isSign(String text) {
    for (String sign : signs) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some normalised texts may be those of a table of the kind. */
  public boolean isAmong(Collection<String> texts) {
    return signs.isEmpty() || texts.stream().anyMatch(this::isSign);
  }

  static TableWords of(DataNode node) {
    node.only("signs", "headerLabels", "labelHeader", "header", "first", "last");
    return new TableWords(
        node.texts("signs"),
        node.get("headerLabels").number(),
        node.text("labelHeader", ""),
        node.texts("header"),
        Pattern.compile(node.get("first").text()),
        Pattern.compile(node.get("last").text()));
  }
}
