package io.github.nianbao.narrative;

import io.github.nianbao.token.Units;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes a table out of a text in which its line breaks were lost. */
final class GluedTables {

  private static final String FIGURES = "[\\d\\s./／+,，—-]*";

  /** By section: from the first words of its table to the figures after its last label. */
  private static final Map<Integer, Pattern> TABLES =
      Map.of(
          2,
          table(
              "第二十条第[(（]一[)）]项\\s*信息内容",
              "(?:行政事业性收费|政府集中采购)" + FIGURES + Units.ANY + "?" + FIGURES + Units.ANY + "?"),
          3,
          table("[(（]?本列数据的勾稽关系|申请人情况\\s*自然人", "结转下年度继续办理" + FIGURES),
          4,
          table("行政复议\\s*行政诉讼\\s*(?=未经复议|结果维持|复议后)", "(?:结果维持|结果纠正|其他结果|尚未审结|总计)" + FIGURES));

  private GluedTables() {}

  private static Pattern table(String first, String last) {
    return Pattern.compile("(?:" + first + ").*" + last, Pattern.DOTALL);
  }

  /** The text of a section without its table. */
  static String without(int kind, String text) {
    Pattern table = TABLES.get(kind);
    return table == null ? text : table.matcher(text).replaceFirst("");
  }
}
