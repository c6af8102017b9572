package io.github.nianbao.export.review;

import io.github.nianbao.export.Words;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** A page that lists review pages, with what is known of each table. Not safe to share. */
public final class ReviewIndex {

  private final boolean chinese;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param chinese whether it speaks Chinese, not English
   */
  public ReviewIndex(boolean chinese) {
    this.chinese = chinese;
  }

  /**
   * Adds the page of a report.
   *
   * @param file name of its file beside the index
   */
  public void add(String file, AnnualReport report) {
    rows.append("<tr><td><a href=\"").append(ReviewPage.escaped(encoded(file))).append("\">");
    rows.append(ReviewPage.escaped(ReviewPage.title(report))).append("</a></td>");
    report
        .quality()
        .byTable()
        .values()
        .forEach(grade -> rows.append("<td>").append(word(grade)).append("</td>"));
    rows.append("</tr>\n");
  }

  private String word(Quality grade) {
    return Words.shared().of(grade.name(), chinese);
  }

  /** As a relative reference, whatever is in the name. */
  private static String encoded(String file) {
    try {
      return new URI(null, null, "./" + file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  /** HTML that says it is in UTF-8. */
  public String page() throws IOException {
    Map<String, String> parts =
        Map.of("language", chinese ? "zh-CN" : "en", "rows", rows.toString());
    return ReviewPage.filled(ReviewPage.resource("index.html"), parts);
  }
}
