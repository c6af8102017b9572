package io.github.nianbao.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a table is known by in print, beside the labels of its rows and columns.
 *
 * @param headerLabels how many labels of columns make a header of the table
 * @param labelHeader what is printed over the labels of the rows, such as 信息内容; empty where that is
 *     nothing
 * @param header words that a line of its header may hold, also one whose labels are broken
 * @param first where the table begins in a text without line breaks
 * @param last the last label of the table in such a text; its figures follow
 */
public record TableWords(
    int headerLabels, String labelHeader, List<String> header, Pattern first, Pattern last) {

  static TableWords of(DataNode node) {
    node.only("headerLabels", "labelHeader", "header", "first", "last");
    return new TableWords(
        node.get("headerLabels").number(),
        node.text("labelHeader", ""),
        node.texts("header"),
        Pattern.compile(node.get("first").text()),
        Pattern.compile(node.get("last").text()));
  }
}
