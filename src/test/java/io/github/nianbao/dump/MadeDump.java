package io.github.nianbao.dump;

import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.StatutoryTables;
import java.util.HashMap;
import java.util.Map;

/** Writes the tables of a made-up report as a dump would hold them. */
final class MadeDump {

  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private String separator = "\n";

  /** A report with 206 + 8 requests, answered or carried over. */
  static MadeDump balanced() {
    return new MadeDump()
        .row("received", "206 16 2 0 11 0 235")
        .row("carriedIn", "8 0 0 0 0 0 8")
        .row("outcomes/granted", "214 16 2 0 11 0 243")
        .row("outcomes/total", "214 16 2 0 11 0 243");
  }

  /** The figures of a row of 三, as the dump prints them. */
  MadeDump row(String path, String figures) {
    rows.put(path, figures);
    return this;
  }

  /** The label of a row of 三, as the dump prints it; empty where it prints none. */
  MadeDump label(String path, String label) {
    labels.put(path, label);
    return this;
  }

  /** What stands between a label and its figures. */
  MadeDump separator(String some) {
    separator = some;
    return this;
  }

  /**
   * The dump of 三 with a delimiter between cells.
   *
   * @param delimiter behind a label and each figure; a figure {@code ~} is a blank cell
   */
  String delimited(String delimiter) {
    separator = delimiter;
    for (FormRow row : StatutoryTables.REQUESTS.form("2019").rows()) {
      String figures = rows.getOrDefault(row.path(), "0 0 0 0 0 0 0");
      String cells = figures.replace(" ", delimiter).replace('_', ' ') + delimiter;
      rows.put(row.path(), cells.replace("~", ""));
    }
    return requests();
  }

  /** The dump of 三. */
  String requests() {
    StringBuilder dump = new StringBuilder("三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计\n");
    for (FormRow row : StatutoryTables.REQUESTS.form("2019").rows()) {
      String label = labels.getOrDefault(row.path(), row.labels().get(0));
      String figures = rows.getOrDefault(row.path(), "0 0 0 0 0 0 0");
      dump.append(label).append(separator).append(figures).append('\n');
    }
    return dump.toString();
  }

  /** A dump of 四 with these figures. */
  static String review(String figures) {
    String results = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
    return "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n"
        + results
        + "未经复议直接起诉\n复议后起诉\n"
        + results
        + results
        + figures
        + "\n五、存在的主要问题及改进情况\n";
  }
}
