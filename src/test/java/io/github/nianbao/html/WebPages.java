package io.github.nianbao.html;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with a report, and changes of it. */
final class WebPages {

  static final Path FOLDER = Path.of("testdata", "html");

  /** A figure of 三 whose row and column have sums. */
  static final String SUMMED = "/requests/received/naturalPerson";

  /** A figure of 二, which has none. */
  static final String UNSUMMED = "/proactiveDisclosure/normativeDocuments/inForce";

  /** What the page has as the first, in 三. */
  static final String FIRST = "11035";

  /** And as the second, in 二. */
  static final String SECOND = "36";

  private WebPages() {}

  /** The page; its figures as above. */
  static String plain() {
    try {
      return Files.readString(FOLDER.resolve("plain-with-navigation.html"))
          .replaceFirst(">6</p></td></tr>", ">" + SECOND + "</p></td></tr>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with a style sheet. */
  static String styled(String css) {
    return plain().replace("</head>", "<style>" + css + "</style></head>");
  }

  /** A page with other content in the cell of a figure. */
  static String with(String page, String figure, String content) {
    String cell = ">" + figure + "</p>";
    if (!page.contains(cell)) {
      throw new IllegalArgumentException(figure);
    }
    return page.replaceFirst(cell, ">" + content.replace("$", "\\$") + "</p>");
  }

  static AnnualReport read(String page) throws IOException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  static AnnualReport read(byte[] page) throws IOException {
    return Nianbao.read(page, "page.html", ReadOptions.defaults());
  }
}
