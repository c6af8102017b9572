package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import org.jspecify.annotations.Nullable;

/**
 * How high the lines of a paragraph are, in twentieths of a point; null where nothing is said.
 *
 * @param before what lies over the first one
 * @param line what is higher is cut off; 0 where it is not
 */
public record Spacing(@Nullable Integer before, @Nullable Integer line) {

  static final Spacing NONE = new Spacing(null, null);

  /** That of {@code w:spacing}, which is open. */
  static Spacing read(XmlReader xml) {
    String line = xml.attribute("line");
    boolean exact = "exact".equals(xml.attribute("lineRule"));
    return new Spacing(
        Values.number(xml.attribute("before")),
        line == null ? null : Integer.valueOf(exact ? Values.number(line, 0) : 0));
  }

  /** This, and what it leaves open as a style says it. */
  Spacing over(Spacing styled) {
    return new Spacing(before == null ? styled.before : before, line == null ? styled.line : line);
  }

  /** What lies over the first line. */
  public int above() {
    return before == null ? 0 : before;
  }

  /** What is higher is cut off; 0 where it is not. */
  public int height() {
    return line == null ? 0 : line;
  }
}
