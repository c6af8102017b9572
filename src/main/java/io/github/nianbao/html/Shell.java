package io.github.nianbao.html;

import io.github.nianbao.report.Wording;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page without a report is instead: where it leads to. */
final class Shell {

  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:pdf|docx?|wps|xlsx?|et|ofd|ceb|rtf|zip|rar|7z)(?=$|[?#&])");

  private static final Pattern REFRESH = Pattern.compile("(?i)url\\s*=\\s*['\"]?([^'\"\\s;]+)");

  /** What is longer is no address to be named. */
  private static final int LONGEST = 300;

  /** A page with less text has none but what its scripts put there. */
  private static final int LITTLE = 200;

  private Shell() {}

  /** The sentence about a page; null where it may be anything. */
  static @Nullable Wording of(Document page) {
    String file = link(page, "iframe[src],frame[src],embed[src],object[data]", true);
    if (file == null) {
      file = link(page, "a[href]", true);
    }
    if (file != null) {
      return new Wording(
          "It is no annual report, but a web page that leads to a file: " + file + ".",
          "不是年度报告，而是指向文件的网页：" + file + "。");
    }
    String frame = link(page, "iframe[src],frame[src]", false);
    if (frame != null) {
      return new Wording(
          "It is no annual report, but a web page that shows another one: " + frame + ".",
          "不是年度报告，而是内嵌其他网页的网页：" + frame + "。");
    }
    for (Element meta : page.select("meta[http-equiv=refresh]")) {
      Matcher target = REFRESH.matcher(meta.attr("content"));
      if (target.find()) {
        return new Wording(
            "It is no annual report, but a web page that leads on to another one: "
                + shown(target.group(1))
                + ".",
            "不是年度报告，而是跳转到其他网页的网页：" + shown(target.group(1)) + "。");
      }
    }
    if (page.selectFirst("script") != null && page.body().text().length() < LITTLE) {
      return new Wording(
          "It is no annual report, but a web page without text: scripts fill it in a browser.",
          "不是年度报告，而是没有正文的网页，其内容由浏览器中的脚本填入。");
    }
    return null;
  }

  private static @Nullable String link(Document page, String selector, boolean file) {
    for (Element element : page.select(selector)) {
      String attribute = element.hasAttr("src") ? "src" : element.hasAttr("data") ? "data" : "href";
      String address = element.attr(attribute).strip();
      boolean script = address.toLowerCase(Locale.ROOT).startsWith("javascript:");
      if (!address.isEmpty() && !script && (!file || FILE.matcher(address).find())) {
        return shown(address);
      }
    }
    return null;
  }

  private static String shown(String address) {
    return address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address;
  }
}
