package io.github.nianbao.export.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.digest.Sha256;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.SourceTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page for a browser that shows each figure of a report over the page it was read from, or in the
 * table, and what proves it. One file that asks no network for anything: style, script and pictures
 * are in it, and its policy lets nothing else run. What the report prints is data of the script and
 * never becomes markup.
 */
public final class ReviewPage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private ReviewPage() {}

  /**
   * The page of a report.
   *
   * @param report the report
   * @param images of the pages that its figures lie on; those of other pages are not shown
   * @param tables that its figures lie in, of a source without pages
   * @param program name and version of the program, which saved reviews carry
   * @param chinese whether the page speaks Chinese, not English; labels are Chinese in any case
   * @return HTML that says it is in UTF-8
   */
  public static String of(
      AnnualReport report,
      List<PageImage> images,
      List<SourceTable> tables,
      String program,
      boolean chinese)
      throws IOException {
    ReviewData known = new ReviewData(report, chinese);
    String data = MAPPER.writeValueAsString(known.tree(images, tables, program));
    String style = resource("review.css");
    String script = resource("review.js");
    Map<String, String> parts =
        Map.of(
            "language", chinese ? "zh-CN" : "en",
            "title", escaped(title(report)),
            "style", style,
            "styleHash", Sha256.base64(style),
            "script", script,
            "scriptHash", Sha256.base64(script),
            // No text of a document may end the element it lies in.
            "data", data.replace("<", "\\u003c"));
    return filled(resource("review.html"), parts);
  }

  static String title(AnnualReport report) {
    @Nullable String title = report.title();
    return title == null ? report.source().name() : title;
  }

  static String filled(String template, Map<String, String> parts) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
  }

  /** A text as the content of an element or in a quoted attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String resource(String name) throws IOException {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
