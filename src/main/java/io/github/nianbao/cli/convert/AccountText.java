package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.export.Words;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sentences of an account.
 *
 * @param chinese whether they are in Chinese, not in English
 */
record AccountText(boolean chinese) {

  private String in(String english, String chineseToo, Object... values) {
    return String.format(Locale.ROOT, chinese ? chineseToo : english, values);
  }

  String join(List<String> sentences) {
    return chinese ? String.join("。", sentences) + "。" : String.join(". ", sentences) + ".";
  }

  String read(int read, int unreadable) {
    return in("%d read, %d not read", "已读 %d 份，未读 %d 份", read, unreadable)
        + (read == 0 ? in("; nothing was read", "；没有读到任何报告") : "");
  }

  String qualities(List<String> tables, List<Map<Quality, Integer>> counts) {
    List<String> parts = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      parts.add(
          counts.get(t).entrySet().stream()
              .map(entry -> entry.getValue() + " " + grade(entry.getKey()))
              .collect(Collectors.joining(in(", ", "，"), tables.get(t) + in(": ", "："), "")));
    }
    return String.join(in("; ", "；"), parts);
  }

  private String grade(Quality quality) {
    return chinese ? Words.shared().of(quality.name(), true) : quality.json();
  }

  String unread(Map<String, Integer> reasons) {
    return in("Not read: ", "未读原因：") + counted(reasons);
  }

  String kinds(Map<String, Integer> kinds) {
    return in("Formats that are not read: ", "不支持的格式：")
        + kinds.entrySet().stream()
            .map(kind -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(in(", ", "，")));
  }

  String besides(int copies, int ignored) {
    List<String> parts = new ArrayList<>();
    if (copies > 0) {
      parts.add(in("%d with the content of another", "%d 份与其他文件内容相同", copies));
    }
    if (ignored > 0) {
      parts.add(in("%d no reports", "%d 个不是报告", ignored));
    }
    return in("Besides: ", "此外：") + String.join(in(", ", "，"), parts);
  }

  String reused(int reused) {
    return in("%d done by an earlier run", "%d 份由以前的运行完成", reused);
  }

  String time(double seconds, double rate) {
    return in("%.1f s, %.1f a second", "用时 %.1f 秒，每秒 %.1f 个", seconds, rate);
  }

  String failing(int failing) {
    return in("Reports that meet --fail-on: %d", "符合 --fail-on 的报告：%d 份", failing);
  }

  String advice(String reason, int count, Wording advice) {
    return in(
        "%s (%d): %s", "%s（%d）：%s", reason, count, chinese ? advice.chinese() : advice.english());
  }

  String look(String folder, String file) {
    return in("See %s", "详见 %s", Problem.printable(Path.of(folder, file).toString()));
  }

  private String counted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(in(", ", "，")));
  }
}
