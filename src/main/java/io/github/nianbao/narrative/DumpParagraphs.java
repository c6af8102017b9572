package io.github.nianbao.narrative;

import io.github.nianbao.page.Line;
import io.github.nianbao.token.Spacing;
import java.util.List;
import java.util.stream.IntStream;

/** Joins the lines of a text dump into paragraphs, by their widths, indents and numbering. */
final class DumpParagraphs {

  /** A line wider than this, in columns, is not wrapped: it is a paragraph. */
  private static final int WRAPPED = 130;

  /** A line that ends so many columns early may be the last of its paragraph. */
  private static final int EARLY = 6;

  /** So many lines around a line show the left margin. */
  private static final int AROUND = 8;

  private final boolean wrapped;
  private final int full;

  /**
   * @param lines all running text of the dump, which shows how wide its lines are
   */
  DumpParagraphs(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(line -> width(line.text().strip())).sorted().toArray();
    full = widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
    int wide = IntStream.of(widths).filter(width -> width > WRAPPED).sum();
    wrapped = wide * 2 <= IntStream.of(widths).sum();
  }

  /** One paragraph a line. */
  String join(List<Line> body) {
    return Spacing.paragraphs(body, index -> begins(body, index));
  }

  private boolean begins(List<Line> body, int index) {
    String before = body.get(index - 1).text().strip();
    String line = body.get(index).text();
    if (!wrapped || indented(body, index)) {
      return true;
    }
    int width = width(before);
    boolean ended = Sentences.ends(before);
    return width * 2 < full || (ended && (width < full - EARLY || Sentences.item(line)));
  }

  private static boolean indented(List<Line> body, int index) {
    int from = Math.max(0, index - AROUND);
    int to = Math.min(body.size(), index + AROUND);
    int margin =
        body.subList(from, to).stream().mapToInt(line -> indent(line.text())).min().orElse(0);
    return indent(body.get(index).text()) >= margin + 2;
  }

  private static int indent(String text) {
    return width(text) - width(text.stripLeading());
  }

  /** Columns in a terminal: two for a Chinese character. */
  private static int width(String text) {
    return text.chars().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
